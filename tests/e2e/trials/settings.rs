//! `config.json` in the page: what it changes, and what is said where it is wrong.

use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use sentra_check::findings::Arg;
use sentra_check::language::LANGUAGES;
use serde_json::{Value, json};

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::hosts;
use crate::lab::page::Page;
use crate::lab::stub::{Source, Stub};

/// Where the page says what cannot be used.
const SAID: &str = "document.querySelector('.settings')?.innerText ?? ''";

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("settings_everything", everything),
        Test::new("settings_mistakes", mistakes),
        Test::new("settings_not_json", not_json),
        Test::new("settings_unwieldy", unwieldy),
        Test::new("settings_read_at_once", read_at_once),
        Test::new("settings_resolver_forbidden", forbidden),
        Test::new("settings_no_resolver", no_resolver),
    ]
}

/// Opens the page with these settings, beside those resolvers that the lab has.
async fn open(lab: &Lab, settings: &Value, view: View) -> Result<Page> {
    let resolver = &lab.dns()?.url;
    let page = Page::open(lab, &[resolver], view).await?;
    let mut settings = settings.clone();
    if settings.get("resolvers").is_none() {
        settings["resolvers"] = json!([resolver]);
    }
    again(&page, &settings.to_string(), "").await?;
    Ok(page)
}

/// Opens it again with other settings.
async fn again(page: &Page, settings: &str, query: &str) -> Result<()> {
    page.site.write_settings(settings)?;
    page.session.open("about:blank").await?;
    page.session
        .open(&format!("{}?{query}", page.site.url))
        .await?;
    page.session.wait_for("#hint").await?;
    Ok(())
}

/// Waits until the page says a sentence about its settings.
async fn says(page: &Page, id: &str, args: &[(&str, &str)]) -> Result<()> {
    let args: Vec<(&str, Arg)> = args
        .iter()
        .map(|(name, text)| (*name, Arg::Text((*text).to_owned())))
        .collect();
    let expected = page.texts.format(id, &args);
    let said = format!("({SAID}).includes({})", json!(expected));
    page.until(&said).await.context(expected)
}

/// Brand, colours, samples, providers, a gateway's own text, and another brand by the link.
async fn everything(lab: Arc<Lab>) -> Result<()> {
    let settings = json!({
        "brand": { "name": "Example Mail", "link": "https://mail.example/", "accent": { "light": "#7a1fa2", "dark": "#d9a8ff" } },
        "brands": { "partner": { "name": "Partner Mail", "accent": { "light": "#00695c" } } },
        "providers": ["zoho-eu", "microsoft-365"],
        "gateways": [{ "name": "Example Gateway", "contains": ["refused by the example gateway"], "kind": "content",
                       "turn": "recipient-admin", "words": "Ask the postmaster of the example." }],
        "samples": false,
    });
    let page = open(&lab, &settings, View::DESK).await?;
    let accent = "getComputedStyle(document.documentElement).getPropertyValue('--accent').trim()";
    let name = "(name => [name.innerText, name.getAttribute('href')])(document.querySelector('.top .name'))";
    page.until(&format!("{accent} === '#7a1fa2'")).await?;
    let shown = page.session.evaluate(name).await?;
    assert_eq!(shown, json!(["Example Mail", "https://mail.example/"]));
    assert_eq!(
        page.session
            .evaluate("document.querySelector('.samples')")
            .await?,
        Value::Null
    );
    page.session.set_view(View::DESK.dark()).await?;
    page.until(&format!("{accent} === '#d9a8ff'")).await?;
    page.session.set_view(View::DESK).await?;

    page.paste("550 5.7.1 Refused by the EXAMPLE gateway\nfor good.example, in two lines")
        .await?;
    let pasted = page.session.text_of(".pasted").await?;
    ensure!(pasted.contains("Example Gateway"), "{pasted}");
    let shown = page.check("good.example").await?;
    for words in ["Example Gateway", "Ask the postmaster of the example."] {
        ensure!(shown.text.contains(words), "no {words}: {}", shown.text);
    }
    page.unfolded().await?;
    let first = "[...document.querySelectorAll('.senders label')].slice(0, 2).map(label => label.textContent.trim())";
    let first = page.session.evaluate(first).await?;
    ensure!(
        first[0]
            .as_str()
            .is_some_and(|name| name.starts_with("Zoho")),
        "{first}"
    );
    ensure!(
        first[1]
            .as_str()
            .is_some_and(|name| name.starts_with("Microsoft")),
        "{first}"
    );
    page.expect_calm().await?;

    let mut settings = settings;
    settings["resolvers"] = json!([lab.dns()?.url]);
    again(&page, &settings.to_string(), "brand=partner").await?;
    page.until(&format!("{accent} === '#00695c'")).await?;
    let shown = page.session.evaluate(name).await?;
    assert_eq!(shown, json!(["Partner Mail", "https://mail.example/"]));
    // What every object has in JavaScript is no brand.
    for brand in ["constructor", "__proto__", "nobody"] {
        again(&page, &settings.to_string(), &format!("brand={brand}")).await?;
        assert_eq!(page.session.text_of(".top .name").await?, "Example Mail");
    }
    page.expect_calm().await?;
    page.close().await
}

/// Every mistake is said before anything is typed, and everything else counts.
async fn mistakes(lab: Arc<Lab>) -> Result<()> {
    let settings = json!({
        "suport": "help@mail.example",
        "brand": { "name": "Example Mail", "accent": { "light": "#ffee00" } },
        "language": "xx",
        "providers": ["nobody"],
        "samples": "no",
        "blocklist": { "zone": "bl.mailhost.example", "listed": { "2": "a test" } },
        "resolvers": [lab.dns()?.url, "http://dns.example/dns-query", "dns.example"],
    });
    let page = open(&lab, &settings, View::PHONE).await?;
    says(&page, "settings-mistakes", &[]).await?;
    for (id, key, detail) in [
        ("settings-misspelt", "suport", "support"),
        ("settings-too-faint", "brand.accent.light", "#ffee00"),
        (
            "settings-none-of",
            "language",
            &*LANGUAGES.each_ref().map(|language| language.tag).join(", "),
        ),
        ("settings-unknown-provider", "providers.1", "nobody"),
        ("settings-no-boolean", "samples", ""),
        (
            "settings-blocklist",
            "blocklist",
            "listed: \"2\" is no address below 127",
        ),
        (
            "settings-not-https",
            "resolvers.2",
            "http://dns.example/dns-query",
        ),
        ("settings-no-url", "resolvers.3", "dns.example"),
    ] {
        says(&page, id, &[("key", key), ("detail", detail)]).await?;
    }
    let wide = page
        .session
        .evaluate("document.documentElement.scrollWidth <= innerWidth")
        .await?;
    assert_eq!(wide, true);
    let name = page.session.text_of(".top .name").await?;
    assert_eq!(name, "Example Mail");
    let shown = page.check("good.example").await?;
    ensure!(shown.tone == "accept", "{}", shown.verdict);
    page.expect_calm().await?;
    page.close().await
}

/// What is no JSON, or no object, is as if it were not there, and the page says so.
async fn not_json(lab: Arc<Lab>) -> Result<()> {
    let page = open(&lab, &json!({}), View::PHONE).await?;
    for text in ["resolvers: [", "", "[]", "null", "\u{feff}{\"a\"", "5"] {
        again(&page, text, "").await?;
        let said = page.session.text_of("main > .note").await?;
        assert_eq!(said, page.texts.get("page-config-broken"), "{text}");
        page.session.click(".samples a").await?;
        page.session.wait_for("#verdict").await?;
    }
    page.close().await
}

/// A file that nobody can have meant is read in no time, named in short, and costs nothing else.
async fn unwieldy(lab: Arc<Lab>) -> Result<()> {
    let resolver = &lab.dns()?.url;
    let page = open(&lab, &json!({}), View::PHONE).await?;
    let big = 10_000_000;
    let mut long_key = json!({ "resolvers": [resolver] });
    long_key["k".repeat(big)] = json!(1);
    let deep = format!("{}{}", "[".repeat(big / 100), "]".repeat(big / 100));
    for (what, settings) in [
        ("a long key", long_key.to_string()),
        (
            "a long text",
            json!({ "resolvers": [resolver], "support": "s".repeat(big) }).to_string(),
        ),
        (
            "a long list",
            json!({ "resolvers": [resolver], "providers": vec!["nobody"; big / 100] }).to_string(),
        ),
        (
            "depth",
            format!(
                "{{\"resolvers\": [{}], \"brand\": {deep}}}",
                json!(resolver)
            ),
        ),
    ] {
        again(&page, &settings, "").await.context(what)?;
        says(&page, "settings-mistakes", &[]).await.context(what)?;
        let said = page.session.evaluate(SAID).await?;
        let length = said.as_str().unwrap_or_default().len();
        ensure!(length < 10_000, "{what}: {length} bytes are said");
        let shown = page.check("good.example").await.context(what)?;
        ensure!(shown.tone == "accept", "{what}: {}", shown.verdict);
        page.expect_calm().await.context(what)?;
    }
    page.close().await
}

/// What shows a report is fetched before anything is typed only where the settings hold more than the page reads at once.
async fn read_at_once(lab: Arc<Lab>) -> Result<()> {
    let resolver = &lab.dns()?.url;
    let page = open(&lab, &json!({}), View::DESK).await?;
    let plain = json!({ "$schema": "./config.schema.json", "resolvers": [resolver], "language": "en", "samples": false });
    let mut named = plain.clone();
    named["providers"] = json!(["microsoft-365"]);
    let mut wrong = plain.clone();
    wrong["language"] = json!("EN");
    for (settings, is_fetched) in [(plain, false), (named, true), (wrong, true)] {
        again(&page, &settings.to_string(), "").await?;
        let report = "performance.getEntriesByType('resource').some(entry => entry.name.includes('-report.ftl'))";
        if is_fetched {
            page.until(report).await?;
        } else {
            tokio::time::sleep(std::time::Duration::from_millis(500)).await;
            assert_eq!(page.session.evaluate(report).await?, false, "{settings}");
        }
    }
    says(
        &page,
        "settings-none-of",
        &[
            ("key", "language"),
            (
                "detail",
                &LANGUAGES.each_ref().map(|language| language.tag).join(", "),
            ),
        ],
    )
    .await?;
    // An empty list is said to be one, before anything is typed.
    again(&page, r#"{"resolvers": []}"#, "").await?;
    says(&page, "settings-empty", &[("key", "resolvers")]).await?;
    page.close().await
}

/// A resolver that the policy does not name is named, and nothing is said of the DNS; the command puts it right.
async fn forbidden(lab: Arc<Lab>) -> Result<()> {
    let stub = Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await?;
    let host = stub
        .url
        .trim_start_matches("https://")
        .split('/')
        .next()
        .unwrap_or_default();
    let good = &lab.dns()?.url;
    let page = open(&lab, &json!({ "resolvers": [stub.url, good] }), View::DESK).await?;
    let shown = page.check("good.example").await?;
    ensure!(shown.tone == "accept", "{}", shown.verdict);
    says(&page, "settings-forbidden", &[("host", host)]).await?;

    let alone = json!({ "resolvers": [stub.url] });
    again(&page, &alone.to_string(), "").await?;
    page.fill("domain", "good.example").await?;
    page.send().await?;
    says(&page, "settings-forbidden", &[("host", host)]).await?;
    let nobody = page.texts.get("settings-nobody");
    page.until(&format!(
        "document.getElementById('result').innerText === {}",
        json!(nobody)
    ))
    .await?;
    assert_eq!(
        page.session
            .evaluate("document.getElementById('verdict')")
            .await?,
        Value::Null
    );
    ensure!(stub.asked().is_empty(), "{:?}", stub.asked());

    hosts::csp(page.site.folder())?;
    again(&page, &alone.to_string(), "").await?;
    let shown = page.check("good.example").await?;
    ensure!(shown.tone == "accept", "{}", shown.verdict);
    assert_eq!(page.session.evaluate(SAID).await?, "");
    page.close().await
}

/// Where no resolver that the file names can be used, none is asked in its place; samples work all the same.
async fn no_resolver(lab: Arc<Lab>) -> Result<()> {
    for resolvers in [
        json!(["http://dns.example/dns-query", "dns"]),
        json!("https://dns.example/"),
    ] {
        let page = open(&lab, &json!({ "resolvers": resolvers }), View::PHONE).await?;
        says(&page, "settings-mistakes", &[]).await?;
        page.fill("domain", "good.example").await?;
        page.send().await?;
        let nobody = page.texts.get("settings-nobody");
        page.until(&format!(
            "document.getElementById('result')?.innerText === {}",
            json!(nobody)
        ))
        .await?;
        let asked = "performance.getEntriesByType('resource').filter(entry => entry.name.includes('dns=')).length";
        assert_eq!(page.session.evaluate(asked).await?, 0);
        page.session.open("about:blank").await?;
        page.session
            .open(&format!("{}#/sample?domain=good.example", page.site.url))
            .await?;
        page.session.wait_for("#verdict").await?;
        page.expect_calm().await?;
        page.close().await?;
    }
    Ok(())
}
