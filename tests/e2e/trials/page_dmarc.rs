//! What the card on DMARC tells: the walk, older receivers, the way to p=reject.

use std::sync::Arc;

use anyhow::{Result, ensure};

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::page::Page;
use crate::lab::stub::{Source, Stub};

/// The list of public suffixes in the site.
const LIST: &str = "public-suffixes.txt";

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("page_dmarc_older_receivers", older_receivers),
        Test::new("page_dmarc_policy_path", policy_path),
    ]
}

/// Where the list may add something it is fetched once, after the verdict, and nothing more is asked.
async fn older_receivers(lab: Arc<Lab>) -> Result<()> {
    let stub = Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await?;
    let page = Page::open(&lab, &[&stub.url], View::PHONE).await?;
    let shown = page.check("news.mail.walk.example").await?;
    let asked = stub.asked().len();
    page.unfolded().await?;
    let card = "document.getElementById('card-dmarc').textContent";
    page.until(&format!("{card}.includes('list of public suffixes')"))
        .await?;
    let text = page.session.evaluate(card).await?.to_string();
    for part in [
        "_dmarc.mail.walk.example",
        "here walk.example",
        "no record applies",
    ] {
        ensure!(text.contains(part), "{part} is not in {text}");
    }
    let verdict = "document.getElementById('verdict').textContent.trim()";
    ensure!(page.session.evaluate(verdict).await? == *shown.verdict);
    ensure!(stub.asked().len() == asked, "something was asked for it");
    let fetched = page.site.requests();
    let times = fetched.iter().filter(|path| path.ends_with(LIST)).count();
    ensure!(times == 1, "{fetched:?}");
    page.expect_calm().await?;
    page.close().await
}

/// From p=none on, each step has its record; the domain has its own, so no list is fetched.
async fn policy_path(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::PHONE).await?;
    page.check("mail.walk.example").await?;
    page.unfolded().await?;
    let value = |step: &str| format!("document.getElementById('path-{step}-value').textContent");
    for step in ["quarantine", "reject"] {
        let text = page.session.evaluate(&value(step)).await?;
        let expected = format!("v=DMARC1; p={step}; rua=mailto:dmarc@mail.walk.example");
        ensure!(text == *expected, "{text}");
    }
    let fetched = page.site.requests();
    ensure!(
        !fetched.iter().any(|path| path.ends_with(LIST)),
        "{fetched:?}"
    );
    page.expect_calm().await?;
    page.close().await
}
