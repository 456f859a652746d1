//! How the page behaves: links, history, samples, small screens, no program at all.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use sentra_check::findings::Arg;
use serde_json::json;

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::fault::Fault;
use crate::lab::page::{Page, UNFOLD};
use crate::lab::stub::{Source, Stub};
use crate::trials::page_pasted::REPORT;

/// How long a check may take.
const SOON: Duration = crate::PATIENCE;

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("page_behaviour_permanent_link", permanent_link),
        Test::new("page_behaviour_back_and_forward", back_and_forward),
        Test::new("page_behaviour_samples_ask_nobody", samples_ask_nobody),
        Test::new("page_behaviour_cancel", cancel),
        Test::new("page_behaviour_nothing_moves", nothing_moves),
        Test::new("page_behaviour_unreachable", unreachable),
        Test::new("page_behaviour_narrow_screen", narrow_screen),
        Test::new("page_behaviour_before_the_program", before_the_program),
        Test::new("page_behaviour_without_javascript", without_javascript),
        Test::new("page_behaviour_check_again", check_again),
        Test::new("page_behaviour_is_said_aloud", is_said_aloud),
        Test::new("page_behaviour_who_else_sends", who_else_sends),
    ]
}

/// A resolver that notes what it is asked.
async fn stub(lab: &Lab) -> Result<Stub> {
    Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await
}

/// The address after a check leads another visitor to the same result.
async fn permanent_link(lab: Arc<Lab>) -> Result<()> {
    let resolver = &lab.dns()?.url;
    let page = Page::open(&lab, &[resolver], View::DESK).await?;
    page.fill("selector", "selector1").await?;
    let shown = page.check("revoked.example").await?;
    let hash = page.session.evaluate("location.hash").await?;
    let hash = hash.as_str().context("no hash")?.to_owned();
    assert_eq!(hash, "#/check?domain=revoked.example&selector=selector1");
    let link = page
        .session
        .evaluate("document.getElementById('link').textContent")
        .await?;
    assert_eq!(link, format!("{}{hash}", page.site.url));
    page.expect_calm().await?;
    page.close().await?;

    let page = Page::open_at(&lab, &[resolver], View::DESK, &hash).await?;
    let again = page.result(SOON).await?;
    assert_eq!(
        (&again.verdict, &again.reasons),
        (&shown.verdict, &shown.reasons)
    );
    assert_eq!(page.value_of("domain").await?, "revoked.example");
    assert_eq!(page.value_of("selector").await?, "selector1");
    page.expect_calm().await?;
    page.close().await
}

/// Going back and forward shows the earlier results without asking again.
async fn back_and_forward(lab: Arc<Lab>) -> Result<()> {
    let stub = stub(&lab).await?;
    let page = Page::open(&lab, &[&stub.url], View::DESK).await?;
    page.check("good.example").await?;
    page.check("nothing.example").await?;
    let asked = stub.asked().len();
    let shows = |domain: &str| {
        format!("document.getElementById('verdict')?.textContent.includes('{domain}') === true")
    };
    page.session.client.back().await?;
    page.until(&shows("good.example")).await?;
    assert_eq!(page.value_of("domain").await?, "good.example");
    page.session.client.forward().await?;
    page.until(&shows("nothing.example")).await?;
    assert_eq!(page.value_of("domain").await?, "nothing.example");
    page.session.client.back().await?;
    page.session.client.back().await?;
    page.until("document.getElementById('result') === null")
        .await?;
    assert_eq!(stub.asked().len(), asked);
    page.expect_calm().await?;
    page.close().await
}

/// Every sample gives a verdict, and the resolver hears of none of it.
async fn samples_ask_nobody(lab: Arc<Lab>) -> Result<()> {
    let stub = stub(&lab).await?;
    let page = Page::open(&lab, &[&stub.url], View::PHONE).await?;
    let links = "[...document.querySelectorAll('a[href^=\"#/sample\"]')].map(link => link.getAttribute('href'))";
    let links = page.session.evaluate(links).await?;
    let links = links.as_array().context("no samples")?.clone();
    ensure!(links.len() >= 4, "only {links:?}");
    let loaded = page.site.requests().len();
    let mut tones = Vec::new();
    for link in &links {
        let link = link.as_str().context("no address")?;
        page.session.open("about:blank").await?;
        page.session.open(&page.site.url).await?;
        page.session.wait_for("#hint").await?;
        page.session
            .evaluate("document.querySelector('.samples details').open = true, 0")
            .await?;
        page.session.click(&format!("a[href='{link}']")).await?;
        tones.push(page.result(SOON).await?.tone);
    }
    for tone in ["accept", "reject", "unknown", "at-risk", "parked"] {
        ensure!(
            tones.iter().any(|other| other == tone),
            "no sample shows {tone}: {tones:?}"
        );
    }
    ensure!(stub.asked().is_empty(), "it asked {:?}", stub.asked());
    let fetched = page.site.requests()[loaded..].to_vec();
    ensure!(
        !fetched.iter().any(|path| path.contains("zone")),
        "{fetched:?}"
    );
    page.expect_calm().await?;
    page.close().await
}

/// A check that is ended leaves the field with the focus and what was typed, and no link.
async fn cancel(lab: Arc<Lab>) -> Result<()> {
    let stub = stub(&lab).await?;
    let page = Page::open(&lab, &[&stub.url], View::DESK).await?;
    stub.set_faults(|_| Some(Fault::Hang));
    page.fill("domain", "good.example").await?;
    page.send().await?;
    page.session.wait_for("#result progress").await?;
    assert_eq!(
        page.session.evaluate("location.hash").await?,
        "#/check?domain=good.example"
    );
    page.session.click("#result button").await?;
    page.until("document.getElementById('result') === null && location.hash === ''")
        .await?;
    page.until("document.activeElement.id === 'domain'").await?;
    assert_eq!(page.value_of("domain").await?, "good.example");
    // It can be sent again.
    stub.set_faults(|_| None);
    page.send().await?;
    assert_eq!(page.result(SOON).await?.tone, "accept");
    page.expect_calm().await?;
    page.close().await
}

/// What says that it has copied is as wide as before; each says what it copies, and of which record.
async fn nothing_moves(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::PHONE).await?;
    page.check("nothing.example").await?;
    let names =
        "[...document.querySelectorAll('button')].filter(button => button.checkVisibility())
        .map(button => button.ariaLabel ?? button.textContent)";
    let names = page.session.evaluate(names).await?;
    let names: Vec<String> = serde_json::from_value(names)?;
    let mut twice = names.clone();
    twice.sort();
    twice.dedup();
    ensure!(twice.len() == names.len(), "{names:?}");
    for button in ["#fix-0-value + .copy", "#ticket"] {
        let width = format!("document.querySelector('{button}').getBoundingClientRect().width");
        let before = page.session.evaluate(&width).await?;
        page.session.click(button).await?;
        page.until(&format!(
            "document.querySelector('{button}').textContent === 'Copied'"
        ))
        .await?;
        assert_eq!(page.session.evaluate(&width).await?, before, "{button}");
    }
    // All lines of the verdict begin where the text below does, and marks of fault are for faults.
    let left = "(() => {
        const range = document.createRange();
        range.selectNodeContents(document.getElementById('verdict'));
        const lines = [...range.getClientRects()].map(box => box.left);
        return [Math.min(...lines) === document.querySelector('.because').getBoundingClientRect().left, lines.length > 1];
    })()";
    assert_eq!(page.session.evaluate(left).await?, json!([true, true]));
    page.close().await
}

/// Where nobody can be reached, one button is the first to press.
async fn unreachable(lab: Arc<Lab>) -> Result<()> {
    let stub = stub(&lab).await?;
    let page = Page::open(&lab, &[&stub.url, &stub.url], View::PHONE).await?;
    stub.set_faults(|_| Some(Fault::ServerError));
    page.check("good.example").await?;
    let first =
        "[...document.querySelectorAll('.result .primary')].map(button => button.textContent)";
    assert_eq!(
        page.session.evaluate(first).await?,
        json!([page.texts.get("page-try-again")])
    );
    page.close().await
}

/// At 320 pixels nothing has to be scrolled sideways, in any state, with everything unfolded, also
/// where letters and words stand as far apart as WCAG 2.2 (1.4.12) asks for.
async fn narrow_screen(lab: Arc<Lab>) -> Result<()> {
    let stub = stub(&lab).await?;
    let view = View {
        width: 320,
        height: 640,
        ..View::PHONE
    };
    let page = Page::open(&lab, &[&stub.url], view).await?;
    fits(&page, "empty").await?;
    page.fill("domain", &"a".repeat(300)).await?;
    page.send().await?;
    page.until("document.querySelector('[aria-invalid=true]') !== null")
        .await?;
    fits(&page, "bad input").await?;
    for label in [
        "good", "nothing", "twospf", "eleven", "revoked", "parked", "bogus", "down",
    ] {
        page.check(&format!("{label}.example")).await?;
        fits(&page, label).await?;
    }
    page.check(&format!(
        "{}.{}.example",
        "long-label".repeat(6),
        "sub-domain".repeat(6)
    ))
    .await?;
    fits(&page, "a long name").await?;
    page.session.click("a.name").await?;
    page.until("document.querySelector('main.compact') === null")
        .await?;
    page.paste(REPORT).await?;
    fits(&page, "a rejection, pasted").await?;
    page.send().await?;
    page.result(SOON).await?;
    fits(&page, "a rejection").await?;
    stub.set_faults(|_| Some(Fault::Hang));
    page.fill("domain", "other.example").await?;
    page.send().await?;
    page.session.wait_for("#result progress").await?;
    fits(&page, "running").await?;
    page.expect_calm().await?;
    page.close().await
}

/// Fails if anything is wider than the screen; unfolds everything first.
pub(crate) async fn fits(page: &Page, state: &str) -> Result<()> {
    page.session.evaluate(UNFOLD).await?;
    for spacing in ["", "0.12em"] {
        let wide = page.session.evaluate(&too_wide(spacing)).await?;
        ensure!(
            wide == json!([]),
            "{state}: wider than the screen, letters apart by {spacing:?}: {wide}"
        );
    }
    Ok(())
}

/// What is wider than the screen, the innermost parts only; letters stand apart by what is given.
fn too_wide(spacing: &str) -> String {
    format!(
        "(() => {{
            const style = document.documentElement.style;
            style.letterSpacing = '{spacing}';
            style.wordSpacing = '{spacing}' && '0.16em';
            const fits = document.documentElement.scrollWidth <= innerWidth;
            const parts = [...document.querySelectorAll('body *')]
                .filter(part => part.getBoundingClientRect().right > innerWidth + 0.5);
            const inner = parts.filter(part => !parts.some(other => other !== part && part.contains(other)));
            style.letterSpacing = style.wordSpacing = '';
            return fits ? [] : inner.map(part => part.outerHTML.slice(0, 90)).slice(0, 5);
        }})()"
    )
}

/// Whoever is ticked is in the record that is then proposed, and the eye is led to it.
async fn who_else_sends(lab: Arc<Lab>) -> Result<()> {
    let resolver = lab.dns()?.url.clone();
    let link = "#/sample?domain=shop.example";
    let page = Page::open_at(&lab, &[&resolver], View::PHONE, link).await?;
    let before = page.result(crate::PATIENCE).await?;
    ensure!(!before.fixes[0].value.contains("kinamo"));
    let kinamo = "[...document.querySelectorAll('.fixes label')].find(label => label.textContent.trim() === 'Kinamo')";
    page.session
        .evaluate(&format!(
            "{{ const it = {kinamo}; it.closest('details').open = true; it.click() }}"
        ))
        .await?;
    page.until(&format!("{kinamo}.querySelector('input').checked"))
        .await?;
    page.session
        .click(".fixes form button[type=submit]")
        .await?;
    page.until("document.getElementById('fix-0-value')?.textContent.includes('include:spf.kinamo.be') === true")
        .await?;
    page.until("document.activeElement?.id === 'fixes'").await?;
    page.until("location.hash.endsWith('&sender=kinamo')")
        .await?;
    page.expect_calm().await?;
    page.close().await
}

/// The file alone, without any program, holds the explanation and the form.
async fn before_the_program(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::DESK).await?;
    let html = lab.client.get(&page.site.url).send().await?.text().await?;
    for part in [
        &page.texts.get("page-question"),
        &page.texts.get("page-lead"),
        &page.texts.get("page-field"),
        &page.texts.get("page-paste"),
        &page.texts.get("page-field-file"),
        "<textarea id=\"domain\"",
        "<noscript>",
        "<html lang=\"en\">",
    ] {
        ensure!(html.contains(part), "index.html lacks {part}");
    }
    page.close().await
}

/// Who forbids JavaScript sees the form and reads what is needed.
async fn without_javascript(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::PHONE).await?;
    page.session
        .devtools(
            "Emulation.setScriptExecutionDisabled",
            json!({ "value": true }),
        )
        .await?;
    page.session.open("about:blank").await?;
    page.session.open(&page.site.url).await?;
    let text = page.session.text_of("body").await?;
    for part in ["Why was my mail rejected?", "needs JavaScript"] {
        ensure!(text.contains(part), "the page says {text:?}");
    }
    ensure!(!text.contains("could not start"), "the page says {text:?}");
    page.session.wait_for("#domain").await?;
    page.close().await
}

/// "Check again" asks anew, past every cache, and keeps the address.
async fn check_again(lab: Arc<Lab>) -> Result<()> {
    let stub = stub(&lab).await?;
    let page = Page::open(&lab, &[&stub.url], View::DESK).await?;
    page.check("twospf.example").await?;
    let (asked, hash) = (
        stub.asked().len(),
        page.session.evaluate("location.hash").await?,
    );
    let again = "window.sentraBefore = document.getElementById('verdict');
        [...document.querySelectorAll('button')].find(button => button.textContent.trim() === 'Check again').click()";
    page.session.evaluate(again).await?;
    page.result(SOON).await?;
    assert_eq!(stub.asked().len(), 2 * asked);
    assert_eq!(page.session.evaluate("location.hash").await?, hash);
    page.expect_calm().await?;
    page.close().await
}

/// That a check runs is said to who does not see it, by an element that was there before: what comes with its words in it
/// may not be heard.
async fn is_said_aloud(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::PHONE).await?;
    let listen = "{
        window.sentraHeard = [];
        const status = document.querySelector('main > [role=status]');
        new MutationObserver(() => sentraHeard.push(status.isConnected && status.textContent))
            .observe(status, { childList: true, characterData: true, subtree: true })
    }";
    page.session.evaluate(listen).await?;
    page.check("good.example").await?;
    let domain = [("domain", Arg::Text("good.example".to_owned()))];
    let runs = page.texts.format("page-running", &domain);
    let heard = page.session.evaluate("sentraHeard").await?;
    assert_eq!(heard, json!([runs, ""]));
    page.expect_calm().await?;
    page.close().await
}
