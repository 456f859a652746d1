//! What cannot be read, is left out again, or would be read by what cannot be fetched.

use std::sync::Arc;

use anyhow::{Result, ensure};
use sentra_check::gateways::sentraguard;
use serde_json::json;

use super::{GMAIL, REPORT, SOON, open, shows};
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::site::Spoilt;

/// What is no text is told apart in a sentence; what was typed is still there, and the page goes on.
pub(super) async fn unreadable(lab: Arc<Lab>) -> Result<()> {
    let (page, stub) = open(&lab, View::DESK).await?;
    let directory = tempfile::tempdir()?;
    page.fill("domain", "good.example").await?;
    for (name, bytes, id) in [
        ("scan.pdf", &b"%PDF-1.7 and so on"[..], "unreadable-pdf"),
        (
            "shot.png",
            &b"\x89PNG\r\n\x1a\n\0\0"[..],
            "unreadable-picture",
        ),
        ("nul.eml", &[0; 500][..], "unreadable-binary"),
        (
            "mail.msg",
            &b"\xd0\xcf\x11\xe0\xa1"[..],
            "unreadable-outlook-file",
        ),
        ("empty.eml", &b""[..], "unreadable-empty"),
    ] {
        let file = directory.path().join(name);
        std::fs::write(&file, bytes)?;
        page.session
            .type_into("#file", &file.to_string_lossy())
            .await?;
        let sentence = json!(page.texts.get(id));
        let said = "document.querySelector('.pasted')?.textContent";
        page.until(&format!("{said}?.includes({sentence}) === true"))
            .await?;
        assert_eq!(page.value_of("domain").await?, "good.example", "{name}");
    }
    ensure!(stub.asked().is_empty(), "it asked {:?}", stub.asked());
    // The check runs without it.
    page.send().await?;
    let shown = page.result(SOON).await?;
    assert_eq!(shown.tone, "accept");

    // Other encodings and ends of lines are read.
    let utf_16 = std::iter::once(0xfeff).chain(GMAIL.encode_utf16());
    for (name, bytes) in [
        ("utf-16.txt", utf_16.flat_map(u16::to_le_bytes).collect()),
        ("cr.eml", REPORT.replace("\r\n", "\r").into_bytes()),
        ("lf.eml", REPORT.replace("\r\n", "\n").into_bytes()),
        (
            "rejection.html",
            format!("<html><script>alert(1)</script><p>{GMAIL}</p></html>").into_bytes(),
        ),
    ] {
        page.fill("domain", "").await?;
        let file = directory.path().join(name);
        std::fs::write(&file, bytes)?;
        page.session
            .type_into("#file", &file.to_string_lossy())
            .await?;
        page.until("document.getElementById('domain').value.endsWith('nothing.example')")
            .await?;
        shows(
            &page,
            ".pasted",
            "page-pasted-bounce",
            &[("gateway", "Gmail")],
        )
        .await?;
    }
    page.expect_calm().await?;
    page.close().await
}

/// What was given is left out again, before a check and after it; what was typed comes back.
pub(super) async fn left_out(lab: Arc<Lab>) -> Result<()> {
    let (page, stub) = open(&lab, View::DESK).await?;
    page.fill("domain", "good.example").await?;
    page.paste(GMAIL).await?;
    assert_eq!(page.value_of("domain").await?, "nothing.example");
    page.session.click(".pasted button").await?;
    page.until("document.querySelector('.pasted') === null")
        .await?;
    assert_eq!(page.value_of("domain").await?, "good.example");
    page.until("document.activeElement.id === 'domain'").await?;

    page.paste(GMAIL).await?;
    page.send().await?;
    page.result(SOON).await?;
    stub.forget();
    let leave = "window.sentraBefore = document.getElementById('verdict');
        [...document.querySelectorAll('#card-evidence button')].at(-1).click()";
    page.session.evaluate(leave).await?;
    let shown = page.result(SOON).await?;
    ensure!(
        shown.verdict.contains("nothing.example"),
        "{}",
        shown.verdict
    );
    let gone = "document.getElementById('card-evidence') === null";
    assert_eq!(page.session.evaluate(gone).await?, true);
    let about_ip = |name: &str| name.contains("in-addr");
    ensure!(!stub.asked().iter().any(|asked| about_ip(&asked.name)));
    page.expect_calm().await?;
    page.close().await
}

/// Where what reads it cannot be fetched, the page says so, keeps what was typed, and tries again.
pub(super) async fn part_missing(lab: Arc<Lab>, part: &'static str) -> Result<()> {
    let (page, _stub) = open(&lab, View::PHONE).await?;
    page.site.spoil(Some(Spoilt::Missing(part)));
    page.fill("domain", sentraguard::IP_BLOCKED).await?;
    page.send().await?;
    shows(&page, "#result", "page-part-missing", &[]).await?;
    assert_eq!(page.value_of("domain").await?, sentraguard::IP_BLOCKED);
    page.site.spoil(None);
    page.session.click("#result button").await?;
    page.session.wait_for(".pasted").await?;
    shows(&page, ".pasted", "page-pasted-no-domain", &[]).await?;
    page.close().await
}
