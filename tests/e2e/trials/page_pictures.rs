//! The pictures of a report: the way of the mail, the seats of a crowded record, what a record changes.

use std::sync::Arc;

use anyhow::{Result, ensure};
use sentra_check::findings::Arg;
use serde_json::json;

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::page::Page;

/// The narrowest screen.
const NARROW: View = View {
    width: 320,
    ..View::PHONE
};

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("page_pictures_way", way),
        Test::new("page_pictures_seats", seats),
        Test::new("page_pictures_change", change),
    ]
}

/// Whether nothing has to be moved sideways, and the drawing of this selector is within the screen.
async fn fits(page: &Page, css: &str) -> Result<()> {
    let fits = format!(
        "document.documentElement.scrollWidth <= innerWidth &&
         [...document.querySelectorAll('{css}, {css} *')].every(part =>
             part.closest('.quiet') || part.getBoundingClientRect().right <= innerWidth)"
    );
    ensure!(
        page.session.evaluate(&fits).await? == true,
        "{css} is too wide"
    );
    Ok(())
}

/// The line ends where mail is refused, or where that is not known; and who must act is marked.
async fn way(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], NARROW).await?;
    for (domain, locks, stops, turns) in [
        (
            "twospf.example",
            ["reject", "accept", "accept"],
            json!(["gate stop", "cut end"]),
            1,
        ),
        ("good.example", ["accept"; 3], json!(["gate", "end"]), 0),
        (
            "down.example",
            ["unknown"; 3],
            json!(["cut stop gate", "cut end"]),
            0,
        ),
    ] {
        page.check(domain).await?;
        let drawn = "[...document.querySelectorAll('.locks li')].map(lock => lock.className)";
        ensure!(
            page.session.evaluate(drawn).await? == json!(locks),
            "{domain}: locks"
        );
        let drawn =
            "[...document.querySelectorAll('.way > li')].slice(1).map(one => one.className)";
        let found = page.session.evaluate(drawn).await?;
        let sorted = |value: &serde_json::Value| -> Vec<Vec<String>> {
            let all = value.as_array().into_iter().flatten();
            let words = all.map(|one| {
                let mut words: Vec<String> = one
                    .as_str()
                    .unwrap_or_default()
                    .split(' ')
                    .map(str::to_owned)
                    .collect();
                words.sort();
                words
            });
            words.collect()
        };
        ensure!(sorted(&found) == sorted(&stops), "{domain}: {found}");
        let drawn = "document.querySelectorAll('.way .whose').length";
        ensure!(
            page.session.evaluate(drawn).await? == json!(turns),
            "{domain}: turns"
        );
        let text = page.session.text_of(".way").await?;
        ensure!(
            text.contains(domain) && text.contains("SentraGuard"),
            "{text}"
        );
        fits(&page, ".way").await?;
    }
    // No mail comes from a domain that sends none.
    page.check("parked.example").await?;
    let drawn = "document.querySelector('.way') === null";
    ensure!(
        page.session.evaluate(drawn).await? == true,
        "a way of no mail"
    );
    page.expect_calm().await?;
    page.close().await
}

/// What is unticked leaves the record, its seat and the verdict at once, and nothing is asked; ticked again, all is as
/// before.
async fn seats(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], NARROW).await?;
    let before = page.check("eleven.example").await?;
    let lookups = |count| {
        let args = [("count", Arg::Number(count)), ("limit", Arg::Number(10))];
        page.texts.format("page-lookups", &args)
    };
    let says = |text: &str| {
        format!(
            "document.querySelector('p.taken').textContent.includes({})",
            json!(text)
        )
    };
    let outside = "document.querySelectorAll('.seats rect.over').length";
    page.until(&says(&lookups(11))).await?;
    ensure!(page.session.evaluate(outside).await? == json!(1));
    fits(&page, ".seats").await?;
    let value = "document.getElementById('fix-0-value').textContent";
    let asked = "performance.getEntriesByType('resource').length";
    let count = page.session.evaluate(asked).await?;
    page.session.click(".seats li:nth-child(3) input").await?;
    page.until(&says(&lookups(10))).await?;
    ensure!(page.session.evaluate(outside).await? == json!(0));
    let record = page.session.evaluate(value).await?.to_string();
    ensure!(
        !record.contains("include:s3.")
            && !record.contains("ip4:")
            && record.contains("include:s11."),
        "{record}"
    );
    let told = [("value", Arg::Text("include:s3.eleven.example".to_owned()))];
    let told = page.texts.format("choice-no-longer-sends", &told);
    let text = page.session.text_of("#result").await?;
    ensure!(text.contains(&told), "not told: {text}");
    let after = page.session.text_of(".after .sentence").await?;
    ensure!(after.contains(&page.texts.get("after-accept")), "{after}");
    ensure!(
        page.session.evaluate(asked).await? == count,
        "something was asked"
    );
    // The link leads to the same choice.
    let link = "document.querySelector('.along code').textContent.includes('sender=-include')";
    ensure!(page.session.evaluate(link).await? == true, "no link to it");
    page.session.click(".seats li:nth-child(3) input").await?;
    page.until(&says(&lookups(11))).await?;
    let again = page.session.evaluate(value).await?;
    ensure!(again == *before.fixes[0].value, "{again}");
    page.expect_calm().await?;
    page.close().await
}

/// Two records flow into one: what stays is plain, what goes is struck out, what comes is marked.
async fn change(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], NARROW).await?;
    let shown = page.check("twospf.example").await?;
    ensure!(shown.fixes[0].replaces.len() == 2, "{:?}", shown.fixes);
    let struck =
        "[...document.querySelectorAll('.removed del')].map(one => one.textContent).join()";
    ensure!(page.session.evaluate(struck).await? == "-all", "what goes");
    let marked = "document.querySelectorAll('#fix-0-value ins').length";
    ensure!(
        page.session.evaluate(marked).await? == json!(0),
        "what comes"
    );
    fits(&page, ".removed").await?;
    page.expect_calm().await?;
    page.close().await
}
