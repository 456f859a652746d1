//! The one field: what comes into it in one line, typed or at once.

use std::sync::Arc;

use anyhow::{Result, ensure};

use super::{GMAIL, SOON, open, shows};
use crate::lab::Lab;
use crate::lab::browser::View;

/// The enter key, as WebDriver names it.
const ENTER: &str = "\u{E007}";

/// Key by key it is recognised as a text, and one press on Enter reads and checks it.
pub(super) async fn a_line_is_typed(lab: Arc<Lab>) -> Result<()> {
    let (page, stub) = open(&lab, View::DESK).await?;
    page.session.click("#domain").await?;
    page.session
        .press("My mail to bob@good.example was refused")
        .await?;
    shows(&page, "#hint", "page-text", &[]).await?;
    let hint = page.session.text_of("#hint").await?;
    ensure!(!hint.contains("good.example"), "{hint}");
    ensure!(stub.asked().is_empty(), "it asked {:?}", stub.asked());
    page.fill("domain", "").await?;
    page.session.press(&GMAIL.replace('\n', " ")).await?;
    shows(&page, "#hint", "page-text", &[]).await?;
    let unread = "document.querySelector('.pasted') === null";
    assert_eq!(page.session.evaluate(unread).await?, true);
    page.session.press(ENTER).await?;
    let shown = page.result(SOON).await?;
    ensure!(
        shown.verdict.contains("nothing.example"),
        "{}",
        shown.verdict
    );
    shows(&page, "#card-evidence", "kind-authentication", &[]).await?;
    page.until("document.activeElement.id === 'verdict'")
        .await?;
    page.expect_calm().await?;
    page.close().await
}

/// On a phone what is pasted may arrive without an event that says so, and in one line: it is read at
/// once, nothing is asked, and one press checks.
pub(super) async fn a_line_arrives(lab: Arc<Lab>) -> Result<()> {
    let (page, stub) = open(&lab, View::PHONE).await?;
    let pastes = "window.sentraPastes = 0; addEventListener('paste', () => sentraPastes++, true)";
    page.session.evaluate(pastes).await?;
    page.fill("domain", &GMAIL.replace('\n', " ")).await?;
    page.session.wait_for(".pasted").await?;
    shows(&page, ".pasted", "kind-authentication", &[]).await?;
    assert_eq!(page.value_of("domain").await?, "nothing.example");
    ensure!(stub.asked().is_empty(), "asked too early");
    page.send().await?;
    page.result(SOON).await?;
    shows(&page, "#card-evidence", "kind-authentication", &[]).await?;
    assert_eq!(page.session.evaluate("sentraPastes").await?, 0);

    // Where it names no domain, the field waits for one.
    page.session.click("a.name").await?;
    page.fill("domain", "550 5.7.1 Message refused").await?;
    page.session.wait_for(".pasted").await?;
    shows(&page, ".pasted", "page-pasted-no-domain", &[]).await?;
    page.until("document.activeElement.id === 'domain'").await?;
    page.check("good.example").await?;
    page.expect_calm().await?;
    page.close().await
}
