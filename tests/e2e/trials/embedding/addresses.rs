//! The addresses that ask for a frame, the snippets that are offered, and the articles that show them.

use std::fs;
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::DECIDED;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::host::{Host, site};
use crate::lab::page::Page;
use crate::lab::stub::{Source, Stub};
use crate::trials::accessibility;
use crate::trials::screens::directory;

/// What an address says beside the check is followed where it is on a list, and otherwise not there.
pub(super) async fn addresses(lab: Arc<Lab>) -> Result<()> {
    let resolver = &lab.dns()?.url;
    let odd = "embed.html?utm=1&domain=good.example&lang=xx&theme=purple&brand=../../x&%zz&=&selector=%3Cb%3E#nowhere";
    let page = Page::open_at(&lab, &[resolver], View::DESK, odd).await?;
    // A selector that is none is said beside its field, as if it had been typed.
    page.until("document.querySelector('[aria-invalid=true]') !== null")
        .await?;
    assert_eq!(
        page.session
            .evaluate("document.documentElement.lang")
            .await?,
        "en"
    );
    assert_eq!(
        page.session
            .evaluate("document.documentElement.dataset.theme")
            .await?,
        "system"
    );
    page.expect_calm().await?;
    page.close().await?;

    // The whole page understands the same, and puts each thing into its place.
    let page = Page::open_at(
        &lab,
        &[resolver],
        View::DESK,
        "?domain=good.example&theme=dark#/?lang=en-GB",
    )
    .await?;
    page.until(DECIDED).await?;
    let place = page
        .session
        .evaluate("location.search + location.hash")
        .await?;
    assert_eq!(place, "?lang=en&theme=dark#/check?domain=good.example");
    assert_eq!(
        page.session
            .evaluate("document.documentElement.dataset.theme")
            .await?,
        "dark"
    );
    // What an address asks for is not what the visitor chose.
    assert_eq!(
        page.session
            .evaluate("localStorage.getItem('sentra-check-theme')")
            .await?,
        Value::Null
    );
    let link = page
        .session
        .evaluate("document.getElementById('link').textContent")
        .await?;
    assert_eq!(
        link,
        format!("{}?lang=en#/check?domain=good.example", page.site.url)
    );
    page.session.click("a.name").await?;
    page.until("document.getElementById('verdict') === null")
        .await?;
    page.expect_calm().await?;
    page.close().await
}

/// Whatever stands in an address, the page is there: with a result, with a sentence, or with the form alone.
pub(super) async fn odd_addresses(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::DESK).await?;
    // What is sent to a server is shorter: few take more than this.
    let (long, sent) = (100_000, 60_000);
    let odd = [
        "?%".to_owned(),
        "?%zz=%&lang=%&theme=%22%3E".to_owned(),
        "?domain=%E0%A4%A".to_owned(),
        "?domain=%00%ff%fe".to_owned(),
        "?domain=%3Cimg%20src=x%20onerror=alert(1)%3E".to_owned(),
        "?domain=good.example&domain=nothing.example".to_owned(),
        "?lang=nl&lang=xx&lang=".to_owned(),
        "?__proto__=1&constructor=2&brand=nobody".to_owned(),
        "#%".to_owned(),
        "#/check?".to_owned(),
        "#/check?domain=&selector=s1".to_owned(),
        "#/sample?domain=nobody.example".to_owned(),
        "#/domains?domain=good.example".to_owned(),
        format!("?{}", "a=b&".repeat(sent / 4)),
        format!("?domain={}", "a".repeat(sent)),
        format!("#/check?domain={}", "%".repeat(long)),
        format!("#{}", "&lang".repeat(long / 5)),
    ];
    for file in ["", "embed.html"] {
        for address in &odd {
            let shown: String = address.chars().take(40).collect();
            page.session.open("about:blank").await?;
            page.session
                .open(&format!("{}{file}{address}", page.site.url))
                .await?;
            let drawn = "document.querySelector('main')?.innerText.trim().length > 40
                && document.querySelector('#hint, #verdict, [aria-invalid=true]') !== null
                && document.getElementById('boot-error')?.checkVisibility() !== true";
            page.until(drawn)
                .await
                .with_context(|| format!("{file}{shown}"))?;
            assert_eq!(
                page.session.evaluate("document.images.length").await?,
                0,
                "{shown}"
            );
            page.expect_calm()
                .await
                .with_context(|| format!("{file}{shown}"))?;
        }
    }
    page.close().await
}

/// What the page offers for other pages works there.
pub(super) async fn snippets(lab: Arc<Lab>) -> Result<()> {
    let resolver = &lab.dns()?.url;
    let page = Page::open(&lab, &[resolver], View::DESK).await?;
    page.fill("selector", "selector1").await?;
    page.check("revoked.example").await?;
    page.session
        .evaluate("document.getElementById('embed').open = true")
        .await?;
    let mut snippets = Vec::new();
    for id in ["embed-frame", "embed-element", "embed-link"] {
        let button = format!("document.querySelector('#{id} + .copy').click()");
        page.session.evaluate(&button).await?;
        page.until(&format!(
            "document.querySelector('#{id} + .copy').classList.contains('done')"
        ))
        .await?;
        snippets.push(page.session.clipboard().await?);
    }
    page.expect_calm().await?;
    let host = Host::around(&lab, site(&[resolver]).await?, None, |_| {
        snippets.join("\n")
    })
    .await?;
    host.until("document.querySelectorAll('iframe').length === 2")
        .await?;
    for frame in 0..2 {
        host.until_inside(
            frame,
            "document.getElementById('verdict')?.textContent.includes('revoked.example')",
        )
        .await?;
        let hash = host.inside(frame, "location.hash").await?;
        assert_eq!(hash, "#/check?domain=revoked.example&selector=selector1");
    }
    let link = host
        .session
        .evaluate("document.querySelector('a').href")
        .await?;
    assert_eq!(
        link,
        format!(
            "{}#/check?domain=revoked.example&selector=selector1",
            page.site.url
        )
    );
    host.close().await?;
    page.close().await
}

/// The articles show the checker with a sample, and ask nobody.
pub(super) async fn examples(lab: Arc<Lab>) -> Result<()> {
    let stub = Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await?;
    let host = Host::open(&lab, &[&stub.url], |_| String::new()).await?;
    for name in ["plain", "zendesk", "freshdesk", "confluence"] {
        let address = format!("{}examples/{name}.html", host.site.url);
        host.session.open(&address).await?;
        let shown = if name == "plain" {
            "document.getElementById('hint') !== null"
        } else {
            DECIDED
        };
        let scroll = "document.querySelector('iframe').scrollIntoView()";
        host.until("document.querySelector('iframe') !== null")
            .await?;
        host.session.evaluate(scroll).await?;
        host.until_inside(0, shown).await?;
        host.session.evaluate("scrollTo(0, 0)").await?;
        let file = directory().join(format!("example-{name}.png"));
        fs::create_dir_all(directory())?;
        host.session.screenshot(&file).await?;
        let broken = accessibility::rules_broken(&host.session, name).await?;
        ensure!(broken.is_empty(), "{broken:?}");
    }
    ensure!(stub.asked().is_empty(), "{:?}", stub.asked());
    host.expect_calm().await?;
    host.close().await
}
