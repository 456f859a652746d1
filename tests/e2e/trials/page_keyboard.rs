//! A whole visit by keyboard alone: the focus is always to be seen, goes where the news is, and never gets lost.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use sentra_check::findings::Arg;
use sentra_check::language::LANGUAGES;
use serde_json::{Value, json};

use super::page_keep::{KEEP_FILES, last_file};
use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::fault::Fault;
use crate::lab::page::Page;
use crate::lab::stub::{Source, Stub};

/// The enter key, as WebDriver names it.
const ENTER: &str = "\u{E007}";

/// The space bar.
const SPACE: &str = "\u{E00D}";

/// The arrow that leads down.
const DOWN: &str = "\u{E015}";

/// How long a check may take.
const SOON: Duration = crate::PATIENCE;

/// Steps within which everything must be reached.
const STEPS: usize = 60;

/// Where the focus is: what it is on, and whether that can be seen. Where everything unfolds at once, a step may lie
/// below the fold until the page has moved.
const FOCUSED: &str = "new Promise(done => requestAnimationFrame(() => {
    const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
    done({
        id: at.id, tag: at.tagName, words: at.textContent.trim(),
        name: at.getAttribute('aria-label') ?? '', href: at.getAttribute('href') ?? '',
        ring: at.matches(':focus-visible') && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
        seen: box.bottom > 0 && box.top < innerHeight && box.width > 0,
        what: at.outerHTML.slice(0, 100),
    });
}))";

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("page_keyboard_one_domain", one_domain),
        Test::new("page_keyboard_several_domains", several_domains),
        Test::new("page_keyboard_menus", menus),
    ]
}

/// Presses the tab key until the focus is on what is looked for; every stop on the way can be seen.
async fn tab_to(page: &Page, what: &str, wanted: impl Fn(&Value) -> bool) -> Result<Value> {
    for _ in 0..STEPS {
        // WebDriver would take the key for the name of a file where a file is chosen.
        for kind in ["keyDown", "keyUp"] {
            let key =
                json!({ "type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9 });
            page.session.devtools("Input.dispatchKeyEvent", key).await?;
        }
        let at = page.session.evaluate(FOCUSED).await?;
        ensure!(
            at["tag"] == "BODY" || at["ring"] == true && at["seen"] == true,
            "on the way to {what}: {at}"
        );
        if wanted(&at) {
            return Ok(at);
        }
    }
    anyhow::bail!("{what} is not within {STEPS} steps")
}

/// The same for what says these words.
async fn tab_to_words(page: &Page, words: &str) -> Result<Value> {
    tab_to(page, words, |at| {
        at["words"] == words || at["name"] == words
    })
    .await
}

/// Fails unless the focus is there, or comes there.
async fn focus_is_on(page: &Page, id: &str) -> Result<()> {
    page.until(&format!("document.activeElement.id === '{id}'"))
        .await
        .with_context(|| format!("the focus is not on {id}"))
}

/// A domain is typed and sent, the verdict has the focus, a part is unfolded and folded, a record is copied.
async fn one_domain(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::DESK).await?;
    tab_to(&page, "the field", |at| at["id"] == "domain").await?;
    page.session.press("<script>").await?;
    page.session.press(ENTER).await?;
    page.until("document.querySelector('#domain[aria-invalid]') !== null")
        .await?;
    focus_is_on(&page, "domain").await?;
    page.fill("domain", "").await?;
    page.session.press("twospf.example").await?;
    page.session.press(ENTER).await?;
    let shown = page.result(SOON).await?;
    // So that it is read aloud, and reading goes on there.
    focus_is_on(&page, "verdict").await?;

    let copies = page.texts.format(
        "page-copy-what",
        &[(
            "what",
            Arg::Text(format!(
                "{}, TXT twospf.example",
                page.texts.get("page-fix-value")
            )),
        )],
    );
    tab_to_words(&page, &copies).await?;
    page.session.press(ENTER).await?;
    page.until("document.activeElement.textContent === 'Copied'")
        .await?;
    assert_eq!(page.session.clipboard().await?, shown.fixes[0].value);

    let card = "document.getElementById('card-dkim').open";
    assert_eq!(page.session.evaluate(card).await?, false);
    tab_to(&page, "the card about DKIM", |at| {
        at["tag"] == "SUMMARY" && at["words"].as_str().is_some_and(|w| w.starts_with("DKIM"))
    })
    .await?;
    for (key, is_open) in [(ENTER, true), (SPACE, false), (SPACE, true)] {
        page.session.press(key).await?;
        page.until(&format!("{card} === {is_open}")).await?;
    }
    page.session.wait_for("#card-dkim .inside > *").await?;
    let link = page.texts.get("page-link");
    let link = page
        .texts
        .format("page-copy-what", &[("what", Arg::Text(link))]);
    tab_to_words(&page, &link).await?;
    page.session.press(SPACE).await?;
    page.until("document.activeElement.textContent === 'Copied'")
        .await?;
    ensure!(
        page.session
            .clipboard()
            .await?
            .ends_with("#/check?domain=twospf.example")
    );
    page.expect_calm().await?;
    page.close().await
}

/// To the list, started, cancelled, taken up again, sorted, taken along, one of them looked at, and back.
async fn several_domains(lab: Arc<Lab>) -> Result<()> {
    let stub = Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await?;
    let page = Page::open(&lab, &[&stub.url], View::DESK).await?;
    page.session.evaluate(KEEP_FILES).await?;
    tab_to(&page, "the way to several", |at| at["href"] == "#/domains").await?;
    page.session.press(ENTER).await?;
    page.session.wait_for("#domains").await?;
    focus_is_on(&page, "several").await?;
    let check = page.texts.get("domains-check");
    tab_to(&page, "the field", |at| at["id"] == "domains").await?;
    page.session.press("good.example").await?;
    for domain in ["twospf.example", "parked.example"] {
        page.session.press(ENTER).await?;
        page.session.press(domain).await?;
    }
    stub.set_faults(|asked| asked.name.contains("parked").then_some(Fault::Hang));
    tab_to_words(&page, &check).await?;
    page.session.press(ENTER).await?;
    focus_is_on(&page, "several-result").await?;
    page.until("document.querySelectorAll('.domains tbody tr').length === 2")
        .await?;
    tab_to_words(&page, &page.texts.get("page-cancel")).await?;
    page.session.press(ENTER).await?;
    page.until("document.querySelector('.several progress') === null")
        .await?;
    focus_is_on(&page, "several-result").await?;

    stub.set_faults(|_| None);
    stub.set_delay(Duration::from_millis(150));
    let rest = [("count", Arg::Number(1))];
    tab_to_words(&page, &page.texts.format("domains-rest", &rest)).await?;
    page.session.press(SPACE).await?;
    focus_is_on(&page, "several-result").await?;
    // The button is gone when all is done; whoever is on it is not left nowhere.
    tab_to_words(&page, &page.texts.get("page-cancel")).await?;
    page.until("document.querySelectorAll('.domains tbody tr').length === 3")
        .await?;
    page.until("document.querySelector('.several progress') === null")
        .await?;
    focus_is_on(&page, "several-result").await?;

    tab_to_words(&page, &page.texts.get("domains-csv")).await?;
    page.session.press(ENTER).await?;
    let file = last_file(&page).await?;
    assert_eq!(
        file.lines().next().map(|line| line.starts_with("domain,")),
        Some(true)
    );
    tab_to(&page, "a row", |at| at["words"] == "twospf.example").await?;
    page.session.press(ENTER).await?;
    page.result(SOON).await?;
    focus_is_on(&page, "verdict").await?;
    page.session.client.back().await?;
    page.until("document.querySelector('.domains')?.checkVisibility() ?? false")
        .await?;
    focus_is_on(&page, "several").await?;
    page.expect_calm().await?;
    page.close().await
}

/// Rows that came while somebody was in the table stay; then they are sorted, and the focus stays near by. The language
/// and light or dark are chosen without a pointer.
async fn menus(lab: Arc<Lab>) -> Result<()> {
    let stub = Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await?;
    let page = Page::open_at(&lab, &[&stub.url], View::DESK, "#/domains").await?;
    page.session.wait_for("#domains").await?;
    page.fill("domains", "good.example\nparked.example\nnothing.example")
        .await?;
    stub.set_faults(|asked| asked.name.contains("nothing").then_some(Fault::Hang));
    tab_to_words(&page, &page.texts.get("domains-check")).await?;
    page.session.press(ENTER).await?;
    tab_to(&page, "a row", |at| at["words"] == "good.example").await?;
    stub.set_faults(|asked| asked.name.contains("nothing").then_some(Fault::ServerError));
    let again = "document.querySelector('.several progress') === null";
    let started = std::time::Instant::now();
    while page.session.evaluate(again).await? != true {
        ensure!(started.elapsed() < crate::PATIENCE, "it never ended");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let at = page.session.evaluate(FOCUSED).await?;
    ensure!(
        at["words"] == "good.example",
        "the row lost the focus: {at}"
    );
    page.session
        .evaluate("document.getElementById('domains').focus()")
        .await?;
    tab_to_words(&page, &page.texts.get("domains-sort")).await?;
    page.session.press(ENTER).await?;
    focus_is_on(&page, "several-result").await?;

    page.session
        .evaluate("document.querySelector('a.name').focus()")
        .await?;
    tab_to(&page, "the languages", |at| at["id"] == "language").await?;
    page.session.press(DOWN).await?;
    let second = format!("document.documentElement.lang === '{}'", LANGUAGES[1].tag);
    page.until(&second).await?;
    focus_is_on(&page, "language").await?;
    tab_to(&page, "light or dark", |at| at["tag"] == "BUTTON").await?;
    let theme = "document.documentElement.dataset.theme";
    let before = page.session.evaluate(theme).await?;
    page.session.press(SPACE).await?;
    page.until(&format!("{theme} !== {before}")).await?;
    page.expect_calm().await?;
    page.close().await
}
