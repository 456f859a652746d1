//! What there is to do besides publishing: after a rejection though all is in order, and about what SentraGuard has
//! blocked; and that each reason leads to what puts it right.

use std::sync::Arc;

use anyhow::{Result, ensure};
use sentra_check::findings::Arg;

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::page::Page;
use crate::lab::stub::{Source, Stub};
use crate::trials::page_signatures::{Case, Scene};

/// SentraGuard's words about a sender.
pub(crate) const BLOCKED: &str = "Your message could not be delivered:\n\
     Your message from anna@good.example has been rejected. Your email address or domain has been \
     blocked by our spam policy.";

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("page_next_in_order", in_order),
        Test::new("page_next_blocked", blocked),
        Test::new("page_next_reasons", reasons),
        Test::new("page_next_signature", signature),
    ]
}

/// A page and the resolver that it asks.
async fn open(lab: &Lab) -> Result<(Page, Stub)> {
    let stub = Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await?;
    let page = Page::open(lab, &[&stub.url], View::PHONE).await?;
    Ok((page, stub))
}

/// A domain in order has three ways on: two lead to the field, one to the request for help.
async fn in_order(lab: Arc<Lab>) -> Result<()> {
    let (page, _stub) = open(&lab).await?;
    let shown = page.check("good.example").await?;
    ensure!(shown.tone == "accept", "{}", shown.verdict);
    let domain = [("domain", Arg::Text("good.example".to_owned()))];
    let text = page.session.text_of(".next").await?;
    for id in ["report-next", "next-rejection", "next-message", "next-ask"] {
        let said = page.texts.format(id, &domain);
        ensure!(text.contains(&said), "no {said:?} in {text}");
    }
    // What nobody can see is said once.
    let limits = page.texts.get("limits-blocklist");
    let all = page.session.text_of("body").await?;
    ensure!(!all.contains(&limits), "{all}");
    // It is read without scrolling on a phone.
    let fits = "document.querySelector('.next').getBoundingClientRect().bottom + scrollY - \
                document.getElementById('result').offsetTop < innerHeight";
    ensure!(page.session.evaluate(fits).await? == true, "it is long");
    page.session.click(".next li:first-child a").await?;
    page.until("document.activeElement.id === 'domain'").await?;
    page.session.click(".next li:last-child a").await?;
    page.until("document.getElementById('help').open").await?;
    let letter = page.session.text_of("#help-text").await?;
    let asked = page.texts.get("help-all-the-same");
    ensure!(letter.contains(&asked), "{letter}");
    page.expect_calm().await?;
    page.close().await
}

/// Whom SentraGuard has blocked, that the records are in order, and the request, open and first.
async fn blocked(lab: Arc<Lab>) -> Result<()> {
    let (page, _stub) = open(&lab).await?;
    page.paste(BLOCKED).await?;
    ensure!(page.value_of("domain").await? == "anna@good.example");
    page.send().await?;
    let shown = page.result(crate::PATIENCE).await?;
    ensure!(
        shown.verdict == "SentraGuard has blocked anna@good.example.",
        "{}",
        shown.verdict
    );
    ensure!(shown.tone == "reject" && shown.reasons.is_empty());
    let quote = shown.quote.unwrap_or_default();
    ensure!(quote.contains("from anna@good.example has"), "{quote}");
    let verdict = page.session.text_of(".verdict").await?;
    let args = [("domain", Arg::Text("good.example".to_owned()))];
    for id in [
        "verdict-detail-blocked-accept",
        "next-stop-sender",
        "next-remove",
    ] {
        let said = page.texts.format(id, &args);
        ensure!(verdict.contains(&said), "no {said:?} in {verdict}");
    }
    let all = page.session.text_of("body").await?;
    for wrong in ["cannot be seen", "operator of the list", "YOUR_EMAIL"] {
        ensure!(!all.contains(wrong), "{wrong}: {all}");
    }
    let first = "document.querySelector('#result > .help').open && \
                 document.querySelector('.verdict + .fine + .help, .verdict + .help') !== null";
    ensure!(
        page.session.evaluate(first).await? == true,
        "help is not first"
    );
    let from = "document.getElementById('sent-from').value";
    ensure!(page.session.evaluate(from).await? == "anna@good.example");
    let letter = page.session.text_of("#help-text").await?;
    let asked = page.texts.get("help-remove");
    ensure!(letter.contains(&asked), "{letter}");
    page.expect_calm().await?;
    page.close().await
}

/// A reason leads to its step, and the card does not say again what that says.
async fn reasons(lab: Arc<Lab>) -> Result<()> {
    let (page, _stub) = open(&lab).await?;
    let shown = page.check("twospf.example").await?;
    ensure!(!shown.fixes.is_empty() && !shown.reasons.is_empty());
    let links = "document.querySelectorAll('.because a').length";
    let count = page.session.evaluate(links).await?.as_u64().unwrap_or(0);
    ensure!(count > 0);
    for at in 0..count {
        let press = format!("document.querySelectorAll('.because a')[{at}].click(), 0");
        page.session.evaluate(&press).await?;
        page.until("/^step-|^card-|^SUMMARY$/.test(document.activeElement.id || document.activeElement.tagName)")
            .await?;
    }
    page.session.click(".because li:first-child a").await?;
    page.until("document.activeElement.id === 'step-0'").await?;
    let again = "document.querySelector('#card-spf .do') === null";
    ensure!(page.session.evaluate(again).await? == true, "said twice");
    page.expect_calm().await?;
    page.close().await
}

/// A signature that does not hold stands in the verdict, and with the key.
async fn signature(lab: Arc<Lab>) -> Result<()> {
    let scene = Scene::open(&lab, View::PHONE).await?;
    scene.paste(&Case::named("signature/body-altered")?).await?;
    scene.page.send().await?;
    let shown = scene.page.result(crate::PATIENCE).await?;
    let said = "The records of shop.example are in order; the signature of this message does not \
                hold: its text was changed after signing.";
    ensure!(shown.verdict == said, "{}", shown.verdict);
    ensure!(shown.tone == "at-risk", "{}", shown.tone);
    let card = scene.page.texts.get("report-key-and-signature");
    ensure!(shown.dkim.line == card, "{:?}", shown.dkim);
    scene.end().await
}
