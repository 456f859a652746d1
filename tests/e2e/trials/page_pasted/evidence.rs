//! Which line of a rejection each thing was read from, who else may have sent it, and what it is about.

use std::sync::Arc;

use anyhow::{Result, ensure};

use super::{SOON, open, shows};
use crate::lab::Lab;
use crate::lab::browser::View;

/// Two lines of the same weight name two senders.
const TWO_SENDERS: &str = "550 5.7.1 refused by policy\n\
     From: Anna <anna@good.example>\nFrom: Bob <bob@nothing.example>\n";

/// About the recipient, with an address that decides nothing.
const RECIPIENT: &str = "<you@office.example>: host mx.office.example[198.51.100.7] said: 550 5.1.1\n\
     <you@office.example>: User unknown; client [203.0.113.9]\nFrom: anna@good.example\n";

/// What passed is another domain's.
const UNALIGNED: &str = "host mx.office.example[198.51.100.7] said: 550 5.7.515 Access denied, sending domain\n\
     GOOD.EXAMPLE doesn't meet the required authentication level. Spf= Pass , Dkim= Pass , DMARC= Fail\n";

/// Where two may have sent it, each is a button that puts it into the field.
pub(super) async fn two_senders(lab: Arc<Lab>) -> Result<()> {
    let (page, stub) = open(&lab, View::PHONE).await?;
    page.paste(TWO_SENDERS).await?;
    page.session.wait_for(".pasted").await?;
    assert_eq!(page.value_of("domain").await?, "anna@good.example");
    let other = [("address", "bob@nothing.example")];
    shows(&page, ".pasted", "page-pasted-other", &other).await?;
    page.session.click(".pasted p button").await?;
    assert_eq!(page.value_of("domain").await?, "bob@nothing.example");
    ensure!(stub.asked().is_empty(), "asked too early");
    page.expect_calm().await?;
    page.close().await
}

/// The verdict says what the rejection is about, and the records are shown beside it.
pub(super) async fn other_matter(lab: Arc<Lab>) -> Result<()> {
    let (page, stub) = open(&lab, View::DESK).await?;
    page.paste(RECIPIENT).await?;
    page.send().await?;
    page.result(SOON).await?;
    let domain = [("domain", "good.example")];
    shows(&page, ".verdict", "verdict-other-matter", &domain).await?;
    shows(&page, "#card-evidence", "kind-recipient", &[]).await?;
    // The address is compared with nothing.
    let names: Vec<String> = stub.asked().into_iter().map(|asked| asked.name).collect();
    ensure!(
        !names.iter().any(|name| name.ends_with("in-addr.arpa")),
        "{names:?}"
    );
    page.expect_calm().await?;
    page.close().await
}

/// Nobody is sent to the DNS where what passed is another domain's; the evidence line stands there.
pub(super) async fn unaligned(lab: Arc<Lab>) -> Result<()> {
    let (page, _stub) = open(&lab, View::PHONE).await?;
    page.paste(UNALIGNED).await?;
    page.send().await?;
    page.result(SOON).await?;
    let part = "#card-evidence";
    shows(
        &page,
        part,
        "evidence-unaligned",
        &[("domain", "good.example")],
    )
    .await?;
    shows(&page, ".verdict", "turn-sender-provider", &[]).await?;
    let text = page.session.text_of(part).await?;
    ensure!(
        text.contains("doesn't meet the required authentication level")
            || text.contains("GOOD.EXAMPLE"),
        "{text}"
    );
    page.expect_calm().await?;
    page.close().await
}
