//! The parts of the program: what is there at once, and what a check brings in.

use std::sync::Arc;

use anyhow::{Result, ensure};

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::page::Page;
use crate::lab::site::Spoilt;

/// Whether the page says that a part could not be fetched.
const STOPPED: &str = "document.querySelector('#result[role=alert]') !== null";

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("page_parts_missing_program", |lab| missing(lab, ".wasm")),
        Test::new("page_parts_missing_words", |lab| {
            missing(lab, "en-report.ftl")
        }),
        Test::new("page_parts_wrong_media_type", wrong_media_type),
    ]
}

/// Where a part cannot be fetched the page says so, keeps what was typed, and can try again.
async fn missing(lab: Arc<Lab>, part: &'static str) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::DESK).await?;
    page.site.spoil(Some(Spoilt::Missing(part)));
    page.fill("domain", "twospf.example").await?;
    page.send().await?;
    page.until(STOPPED).await?;
    let words = page
        .session
        .evaluate("document.getElementById('result').innerText")
        .await?;
    let expected = page.texts.get("page-part-missing");
    ensure!(
        words
            .as_str()
            .is_some_and(|words| words.contains(&expected)),
        "the page says {words}"
    );
    ensure!(page.value_of("domain").await? == "twospf.example");

    page.session.click("#result button").await?;
    page.until(STOPPED).await?;
    page.site.spoil(None);
    page.session.click("#result button").await?;
    let shown = page.result(crate::PATIENCE).await?;
    ensure!(shown.tone == "reject", "{}", shown.verdict);
    page.close().await
}

/// A server that does not know WebAssembly sends it as text; all parts start all the same.
async fn wrong_media_type(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::DESK).await?;
    page.site.spoil(Some(Spoilt::WasmAsText));
    page.session
        .open(&format!("{}?again", page.site.url))
        .await?;
    page.session.wait_for("#hint").await?;
    let shown = page.check("twospf.example").await?;
    ensure!(shown.tone == "reject", "{}", shown.verdict);
    page.close().await
}
