//! What a browser fetches before a check can start is what the size report counts.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::page::Page;

/// What the program fetches when it starts, one file a line; the size report counts the same list.
const FETCHED_AT_START: &str = include_str!("../fetched-at-start.txt");

/// What the page says that a check brings in, and the words of its report; the size report counts the same list.
const WITH_A_CHECK: &str =
    "(({ ask, report }) => [...ask.split(' '), ...report.split(' '), 'texts/en-report.ftl'])(
    document.querySelector('script[data-ask]').dataset)";

/// What the names of the program's parts begin with, and that of the script that loads them.
const PART: &str = "sentra-check-rest-";

/// What `index.html` itself names, by the attributes in which the size report finds it.
const NAMED: &str =
    "[...document.querySelectorAll('link[href], script[src], img[src], script[data-wasm]')]
    .flatMap(tag => ['href', 'src', 'data-js', 'data-wasm'].map(name => tag.getAttribute(name)))
    .filter(address => address).map(address => new URL(address, document.baseURI).href.slice(location.origin.length + 1))";

/// What the browser loaded, as it says itself.
const LOADED: &str = "performance.getEntriesByType('resource')
    .map(entry => entry.name).filter(name => name.startsWith(location.origin))
    .map(name => name.slice(location.origin.length + 1))";

/// What the page asked the browser to load before the program could.
const PRELOADED: &str = "[...document.querySelectorAll('link[rel=preload]')]
    .map(link => link.href.slice(location.origin.length + 1))";

/// Adds up how far what is seen was moved by what came later, as browsers measure it: under 0.1 is good.
const WATCH_SHIFTS: &str = "window.sentraShift = 0;
    new PerformanceObserver(list => list.getEntries().forEach(entry => sentraShift += entry.value))
        .observe({ type: 'layout-shift', buffered: true })";

/// How far what is seen may be moved.
const SHIFT_LIMIT: f64 = 0.02;

/// What a gateway may answer.
const REJECTION: &str = "550 5.7.1 Message rejected, because it cannot be verified";

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("first_load_is_what_is_counted", is_what_is_counted),
        Test::new("first_load_of_a_link", of_a_link),
        Test::new("first_load_moves_nothing", moves_nothing),
        Test::new("first_load_form_stays", form_stays),
    ]
}

/// Each file once, none that is not counted, and none counted that is not fetched.
async fn is_what_is_counted(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::DESK).await?;
    // Whatever is put off for a moment still counts.
    tokio::time::sleep(Duration::from_secs(1)).await;
    let mut loaded = set(&page.session.evaluate(LOADED).await?)?;
    let requests = page.site.requests();
    let named = set(&page.session.evaluate(NAMED).await?)?;

    let fetched = FETCHED_AT_START.lines().map(str::to_owned);
    // The program imports the script that loads its other parts.
    let imports = requests
        .iter()
        .filter(|path| path.starts_with(PART) && path.ends_with(".js"));
    let mut counted: BTreeSet<_> = named
        .into_iter()
        .chain(fetched)
        .chain(imports.cloned())
        .collect();
    // The icon comes when the browser likes; it is counted in any case.
    ensure!(
        counted.iter().any(|file| file.starts_with("icon")),
        "no icon"
    );
    loaded.retain(|file| !file.starts_with("icon"));
    counted.retain(|file| !file.starts_with("icon"));
    assert_eq!(loaded, counted);

    for file in &counted {
        let times = requests.iter().filter(|path| *path == file).count();
        ensure!(times == 1, "{file} was fetched {times} times: {requests:?}");
    }
    let others: Vec<_> = requests
        .iter()
        .filter(|path| !path.is_empty() && !path.starts_with("icon") && !counted.contains(*path))
        .collect();
    ensure!(others.is_empty(), "fetched, but not counted: {others:?}");

    // The first check fetches what it is said to and, once, what draws the inside of cards after the verdict; a second
    // one nothing more.
    let with_a_check = set(&page.session.evaluate(WITH_A_CHECK).await?)?;
    page.check("twospf.example").await?;
    page.unfolded().await?;
    page.check("good.example").await?;
    let mut after = page.site.requests().split_off(requests.len());
    let is_of_cards = |path: &String| path.starts_with(PART) && path.ends_with("-cards.wasm");
    let of_cards: Vec<_> = after.extract_if(.., |path| is_of_cards(path)).collect();
    ensure!(of_cards.len() == 1, "{of_cards:?}");
    after.sort();
    assert_eq!(after, with_a_check.iter().cloned().collect::<Vec<_>>());

    // What is pasted fetches parts of the program that are not there yet, and the words for it.
    let before = page.site.requests().len();
    page.fill("domain", REJECTION).await?;
    page.send().await?;
    page.until("document.querySelector('.pasted') !== null")
        .await?;
    let pasted = page.site.requests().split_off(before);
    ensure!(!pasted.is_empty(), "nothing was fetched for a rejection");
    let part = |path: &String| {
        path.starts_with(PART) && path.ends_with(".wasm") || path == "texts/en-rare.ftl"
    };
    ensure!(pasted.iter().all(part), "fetched {pasted:?}");
    ensure!(
        pasted.iter().all(|path| !with_a_check.contains(path)),
        "fetched twice: {pasted:?}"
    );
    page.expect_calm().await?;
    page.close().await
}

/// A link to a check loads what that needs beside the program: all of it, nothing twice.
async fn of_a_link(lab: Arc<Lab>) -> Result<()> {
    let link = "#/check?domain=twospf.example";
    let page = Page::open_at(&lab, &[&lab.dns()?.url], View::DESK, link).await?;
    page.result(crate::PATIENCE).await?;
    let requests = page.site.requests();
    let with_a_check = set(&page.session.evaluate(WITH_A_CHECK).await?)?;
    let preloaded = page.session.evaluate(PRELOADED).await?;
    ensure!(set(&preloaded)?.is_superset(&with_a_check), "{preloaded}");
    let once: BTreeSet<_> = requests.iter().cloned().collect();
    ensure!(once.is_superset(&with_a_check), "fetched {requests:?}");
    ensure!(once.len() == requests.len(), "fetched twice: {requests:?}");
    page.expect_calm().await?;
    page.close().await
}

/// An array of texts as a set.
fn set(value: &Value) -> Result<BTreeSet<String>> {
    let texts = value.as_array().context("no list")?.iter();
    texts
        .map(|text| Ok(text.as_str().context("no text")?.to_owned()))
        .collect()
}

/// Where a link leads to something, nothing that is seen already is pushed away when it comes.
async fn moves_nothing(lab: Arc<Lab>) -> Result<()> {
    let resolvers = [lab.dns()?.url.as_str()];
    for (address, there) in [
        ("?lang=en", "#hint"),
        ("?lang=de#/check?domain=twospf.example", "#verdict"),
        ("?lang=de#/sample?domain=shop.example", "#verdict"),
        ("?lang=de#/domains", "#domains-hint"),
    ] {
        for view in [View::PHONE, View::DESK] {
            let page = Page::open_at(&lab, &resolvers, view, address).await?;
            page.session.wait_for(there).await?;
            page.session.wait_for("footer").await?;
            page.session.evaluate(WATCH_SHIFTS).await?;
            tokio::time::sleep(Duration::from_millis(500)).await;
            let shift = page.session.evaluate("sentraShift").await?;
            let shift = shift.as_f64().context("no number")?;
            ensure!(shift < SHIFT_LIMIT, "{address}, {view:?}: {shift}");
            page.close().await?;
        }
    }
    Ok(())
}

/// The form of the file alone is the one that the program takes over, each part at its place.
async fn form_stays(lab: Arc<Lab>) -> Result<()> {
    let boxes =
        "['h1', '#domain', '.ask .primary', '.ask .hint', '.beside', '.beside button:not(.paste)']
        .map(css => document.querySelector(css).getBoundingClientRect())
        .map(({ top, left, height }, at) => at === 4 ? [top, left] : [top, left, height])";
    for view in [View::PHONE, View::DESK] {
        let page = Page::open(&lab, &[&lab.dns()?.url], view).await?;
        // Without scripts, nobody says that the clipboard may be read.
        let unmark = "document.documentElement.removeAttribute('data-paste')";
        page.session.evaluate(unmark).await?;
        let after = page.session.evaluate(boxes).await?;
        let off = serde_json::json!({ "value": true });
        page.session
            .devtools("Emulation.setScriptExecutionDisabled", off)
            .await?;
        page.session.open("about:blank").await?;
        page.session.open(&page.site.url).await?;
        assert_eq!(page.session.evaluate(boxes).await?, after, "{view:?}");
        page.close().await?;
    }
    Ok(())
}
