//! A domain that belongs to a mailbox provider: whose it is, how to send from it, nothing to publish.

use std::sync::Arc;

use anyhow::{Result, ensure};
use sentra_check::findings::Arg;

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::page::{Page, Shown};

/// What would have somebody edit records, or ask for what only the provider knows.
const ACTIONS: &str = "[...document.querySelectorAll(\
    '#fixes, #selector-here, .pair, .senders, .let-in, #result .supply')].length";

/// The ways that the verdict names.
const WAYS: &str = "[...document.querySelectorAll('.verdict > .ways li')].map(li => li.textContent.trim()).join('\\n')";

/// A rejection whose sender has such an address.
const BOUNCE: &str = "The following message could not be delivered to desk@office.example:\n\
    550-5.7.26 Your email has been blocked because the sender is unauthenticated. Gmail requires \
    all senders to authenticate with either SPF or DKIM. Authentication results: DKIM = did not \
    pass SPF [gmail.com] with ip: [203.0.113.9] = Did not pass.";

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("page_mailbox_provider_domain", domain_alone),
        Test::new("page_mailbox_provider_own_server", own_server),
        Test::new("page_mailbox_provider_bounce", bounce),
    ]
}

/// The domain alone: whose it is, and no more to do than to send from it.
async fn domain_alone(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::PHONE).await?;
    let shown = page.check("gmail.com").await?;
    assert_eq!(
        shown.verdict,
        "gmail.com belongs to Google: you cannot change its records, and need not."
    );
    assert_eq!(shown.tone, "accept");
    expect_ways(&page, &shown).await?;
    page.expect_calm().await?;
    page.close().await
}

/// An address there, and a server that is not the provider's.
async fn own_server(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::DESK).await?;
    page.fill("ip", "203.0.113.9").await?;
    let shown = page.check("anna.example@gmail.com").await?;
    assert_eq!(
        shown.verdict,
        "SentraGuard may reject mail from gmail.com. This domain belongs to Google."
    );
    assert_eq!(shown.tone, "at-risk");
    ensure!(shown.reasons.len() == 2, "{:?}", shown.reasons);
    expect_ways(&page, &shown).await?;
    page.expect_calm().await?;
    page.close().await
}

/// The same where a rejection tells both.
async fn bounce(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::DESK).await?;
    page.paste(BOUNCE).await?;
    let shown = page.check("gmail.com").await?;
    ensure!(shown.verdict.contains("Google"), "{}", shown.verdict);
    expect_ways(&page, &shown).await?;
    page.close().await
}

/// Fails unless the ways are named, and nothing asks for a record, a selector or a key.
async fn expect_ways(page: &Page, shown: &Shown) -> Result<()> {
    assert_eq!(shown.fixes, []);
    assert_eq!(page.session.evaluate(ACTIONS).await?, 0);
    let operator = [("operator", Arg::Text("Google".to_owned()))];
    let ways = ["way-through-operator", "way-own-domain", "way-contact-form"];
    let ways = ways.map(|id| page.texts.format(id, &operator));
    assert_eq!(page.session.evaluate(WAYS).await?, ways.join("\n"));
    for advice in ["to the SPF record of gmail.com", "Give the DKIM selector"] {
        ensure!(!shown.text.contains(advice), "{}", shown.text);
    }
    Ok(())
}
