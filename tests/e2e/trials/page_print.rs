//! On paper: what happens, why, what to publish, when it was seen and where; of the rest what somebody has opened.
//! Nothing to press is there, and nothing is cut off.

use std::fs;
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
use crate::trials::screens::directory;

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
        pressed: all.filter(part => part.matches('button, input, select, textarea, progress, .lead') && !part.matches('.outcomes *') && seen(part)),
        unasked: [...document.querySelectorAll('.help, #embed, .names, main details:not([open]) > :not(summary)')].filter(seen),
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
async fn look(page: &Page, name: &str, sheets: usize) -> Result<()> {
    let media = |name| json!({ "media": name, "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
    let session = &page.session;
    session
        .devtools("Emulation.setEmulatedMedia", media("print"))
        .await?;
    let broken = session.evaluate(BROKEN).await?;
    ensure!(broken == json!([]), "{broken}");
    fs::create_dir_all(directory())?;
    let picture = directory().join(format!("paper-{name}.png"));
    session.screenshot(&picture).await?;
    // With a medium of its own it would be printed as it stands on the screen.
    session
        .devtools("Emulation.setEmulatedMedia", media(""))
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
    let file = directory().join(format!("{name}.pdf"));
    fs::write(file, &paper)?;
    println!("  {name}: {} sheets", count - 1);
    ensure!((1..=sheets).contains(&(count - 1)), "{count}");
    Ok(())
}

/// A result with records to publish.
async fn a_result(lab: Arc<Lab>) -> Result<()> {
    for (domain, sheets) in [
        ("twospf.example", 2),
        ("nothing.example", 2),
        // What has too many lookups shows them.
        ("eleven.example", 3),
    ] {
        let page = Page::open(&lab, &[&lab.dns()?.url], SHEET.dark()).await?;
        page.check(domain).await?;
        let text = "['.verdict h2', '.because li', '.field code', '#link', '.result > .fine'].filter(part =>
            !document.querySelector(part)?.checkVisibility())";
        assert_eq!(page.session.evaluate(text).await?, json!([]));
        look(&page, domain, sheets).await?;
        // What somebody opens is printed as well.
        let open = "document.getElementById('card-dkim').open = true, 0";
        page.session.evaluate(open).await?;
        look(&page, &format!("{domain}-opened"), sheets + 1).await?;
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
    look(&page, "message", 3).await?;
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
    look(&page, "several", 1).await?;
    page.close().await
}
