//! On paper: all that is folded is open, nothing to press is there, nothing is cut off.

use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use data_encoding::BASE64;
use serde_json::json;

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::page::Page;
use crate::trials::page_many;
use crate::trials::page_pasted::HEADER;

/// A sheet of A4 without its margins of a centimetre, in CSS pixels.
const SHEET: View = View {
    width: 718,
    height: 1047,
    ..View::DESK
};

/// What is wrong with the paper.
const BROKEN: &str = "(() => {
    const all = [...document.querySelectorAll('body *')];
    const seen = part => part.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
    const box = part => part.getBoundingClientRect();
    const cut = part => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 1
        && getComputedStyle(part).overflowX !== 'visible';
    const wrong = {
        pressed: all.filter(part => part.matches('button, input, select, textarea, progress, .lead') && seen(part)),
        folded: [...document.querySelectorAll('main details > :not(summary)')].filter(part =>
            part.parentElement.checkVisibility() && !part.matches('.supply, .made *') && box(part).height === 0
            && getComputedStyle(part).display !== 'none'),
        wide: all.filter(part => seen(part) && box(part).right > innerWidth + 0.5),
        cut: all.filter(part => seen(part) && cut(part) && !part.matches('.quiet')),
        dark: [document.body].filter(part => getComputedStyle(part).backgroundColor !== 'rgb(255, 255, 255)'),
    };
    return Object.entries(wrong).filter(([, parts]) => parts.length).map(([what, parts]) =>
        what + ': ' + parts.slice(0, 3).map(part => part.outerHTML.slice(0, 90)).join(' | '));
})()";

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("page_print_result", a_result),
        Test::new("page_print_message", a_message),
        Test::new("page_print_several", several),
    ]
}

/// Looks at the paper, of a page that is dark on the screen, and has it printed.
async fn look(page: &Page, sheets: [usize; 2]) -> Result<()> {
    let media = |name| json!({ "media": name, "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
    let session = &page.session;
    session
        .devtools("Emulation.setEmulatedMedia", media("print"))
        .await?;
    let broken = session.evaluate(BROKEN).await?;
    ensure!(broken == json!([]), "{broken}");
    session
        .devtools("Emulation.setEmulatedMedia", media("screen"))
        .await?;
    let paper = json!({ "paperWidth": 8.27, "paperHeight": 11.69 });
    let paper = session.devtools("Page.printToPDF", paper).await?;
    let paper = paper["data"].as_str().context("no paper")?;
    let paper = BASE64.decode(paper.as_bytes())?;
    let count = paper
        .windows(11)
        .filter(|part| part == b"/Type /Page")
        .count();
    // One of them is about all others.
    println!("  {} sheets", count - 1);
    ensure!((sheets[0]..=sheets[1]).contains(&(count - 1)), "{count}");
    Ok(())
}

/// A result with records to publish.
async fn a_result(lab: Arc<Lab>) -> Result<()> {
    for domain in ["twospf.example", "nothing.example"] {
        let page = Page::open(&lab, &[&lab.dns()?.url], SHEET.dark()).await?;
        page.check(domain).await?;
        look(&page, [2, 12]).await?;
        page.close().await?;
    }
    Ok(())
}

/// A message that arrived.
async fn a_message(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], SHEET.dark()).await?;
    page.paste(HEADER).await?;
    page.send().await?;
    page.result(crate::PATIENCE).await?;
    look(&page, [2, 12]).await?;
    page.close().await
}

/// The table of several domains.
async fn several(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open_at(&lab, &[&lab.dns()?.url], SHEET.dark(), "#/domains").await?;
    page.session.wait_for("#domains").await?;
    let list = format!(
        "{}.example\ngood.example\nparked.example\nrevoked.example",
        "a".repeat(60)
    );
    page.fill("domains", &list).await?;
    page_many::start(&page).await?;
    page_many::ended(&page, 4, crate::PATIENCE).await?;
    look(&page, [1, 2]).await?;
    page.close().await
}
