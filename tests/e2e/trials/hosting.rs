//! The page on any host: real servers, a folder below others, every header in force, no network, a resolver of one's own.

use std::fs;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use data_encoding::HEXLOWER;
use sentra_check::language::{LANGUAGES, Language};
use serde_json::json;

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::deployed::Deployed;
use crate::lab::dns::fetch;
use crate::lab::hosts::{self, Host};
use crate::lab::message::{Query, Reply};
use crate::lab::page::{Page, Worker};
use crate::lab::site::{self, Site, Spoilt};
use crate::lab::stub::{Source, Stub};
use crate::trials::languages::words;

/// What takes longest: the page keeps itself only once all is quiet.
const QUIET: Duration = Duration::from_secs(7);

/// A rejection to paste.
const REJECTION: &str = "Your mail has been rejected by SentraGuard:\nYour SPF, DMARC, or DKIM entry is invalid, incorrect, or missing.";

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    let on =
        |name: &str, host| Test::new(format!("hosting_{name}"), move |lab| on_a_host(lab, host));
    let alone = |language: &'static Language| {
        Test::new(
            format!("hosting_without_a_network_in_{}", language.tag),
            move |lab| without_a_network(lab, language),
        )
    };
    let mut tests = vec![
        on("nginx", Host::Nginx),
        on("apache", Host::Apache),
        on("python", Host::Python),
        Test::new("hosting_headers_in_force", |lab| {
            headers_in_force(lab, Spoilt::WithHeaders)
        }),
        Test::new("hosting_headers_and_wrong_media_type", |lab| {
            headers_in_force(lab, Spoilt::WithHeadersAndWasmAsText)
        }),
        Test::new("hosting_sums", sums),
        Test::new("hosting_in_a_frame", nothing_is_kept_in_a_frame),
        Test::new("hosting_deploy", own_resolver),
        Test::new("hosting_deploy_limits", own_resolver_limits),
    ];
    tests.extend(LANGUAGES.iter().map(alone));
    tests
}

/// In a folder below others, with its own headers where the server takes them, and nothing asked outside the folder.
async fn on_a_host(lab: Arc<Lab>, host: Host) -> Result<()> {
    let site = hosts::start(host, &[&lab.dns()?.url]).await?;
    let url = site.url.clone();
    if !matches!(host, Host::Python) {
        has_headers(&lab, &site).await?;
    }
    let page = Page::visit(&lab, site, View::DESK, "", Worker::On).await?;
    let shown = page.check("good.example").await?;
    ensure!(shown.tone == "accept", "{}", shown.verdict);
    let elsewhere = format!(
        "performance.getEntriesByType('resource').map(entry => entry.name)
            .filter(name => !name.startsWith({}) && !name.includes('/dns-query'))",
        json!(url)
    );
    let elsewhere = page.session.evaluate(&elsewhere).await?;
    ensure!(
        elsewhere == json!([]),
        "fetched from elsewhere: {elsewhere}"
    );
    page.expect_calm().await?;
    page.close().await
}

/// The header has the policy of the page, and says who may frame it; a browser may keep what has a hash in its name.
async fn has_headers(lab: &Lab, site: &Site) -> Result<()> {
    let get = |file: &str| lab.client.get(format!("{}{file}", site.url)).send();
    for page in ["", "index.html"] {
        let response = get(page).await?;
        let headers = response.headers().clone();
        let header = |name: &str| -> Result<String> {
            let value = headers.get(name).with_context(|| format!("no {name}"))?;
            Ok(value.to_str()?.to_owned())
        };
        let policy = header("content-security-policy")?;
        let html = response.text().await?;
        let (_, own) = html
            .split_once("Content-Security-Policy\" content=\"")
            .context("no policy")?;
        let own = own.split('"').next().unwrap_or_default();
        let own: Vec<&str> = own.split_whitespace().collect();
        ensure!(
            policy == format!("{}; frame-ancestors 'self'", own.join(" ")),
            "{policy}\nbut {own:?}"
        );
        ensure!(header("referrer-policy")? == "no-referrer");
        ensure!(header("x-content-type-options")? == "nosniff");
        ensure!(header("access-control-allow-origin")? == "*");
        ensure!(
            header("permissions-policy")?.contains("clipboard-read=(self), clipboard-write=(self)")
        );
        ensure!(header("permissions-policy")?.contains("usb=()"));
        ensure!(header("cross-origin-opener-policy")? == "same-origin");
        ensure!(header("cache-control")? == "no-cache");
    }
    for entry in fs::read_dir(site::dist()?)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let kind = name.rsplit('.').next().unwrap_or_default();
        let is_hashed = match kind {
            "css" | "svg" | "wasm" => name != "embed.css",
            "js" => name.starts_with("sentra-check-"),
            _ => continue,
        };
        let response = get(&name).await?.error_for_status()?;
        let kept = response
            .headers()
            .get("cache-control")
            .context("no cache-control")?;
        ensure!(
            kept.to_str()?.contains("immutable") == is_hashed,
            "{name}: {kept:?}"
        );
    }
    Ok(())
}

/// Every page with the headers of `_headers` in force: nothing that any page does breaks the policy.
async fn headers_in_force(lab: Arc<Lab>, spoilt: Spoilt) -> Result<()> {
    let resolver = &lab.dns()?.url;
    let site = Site::start(&site::dist()?, &[resolver]).await?;
    hosts::csp(site.folder())?;
    site.spoil(Some(spoilt));
    let mut pages = vec![String::new()];
    for entry in fs::read_dir(site.folder())? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        pages.extend(Some(name).filter(|name| name.ends_with(".html")));
    }
    let page = Page::visit(&lab, site, View::DESK, "", Worker::On).await?;
    for name in &pages {
        page.session
            .open(&format!("{}{name}", page.site.url))
            .await?;
        page.session.wait_for("#hint").await?;
        let shown = page.check("twospf.example").await?;
        ensure!(shown.tone == "reject", "{name}: {}", shown.verdict);
        page.session.click(".fixes .copy").await?;
        expect_calm(&page, spoilt)
            .await
            .with_context(|| format!("on {name:?}"))?;
    }
    page.session
        .open(&format!("{}?again", page.site.url))
        .await?;
    page.session.wait_for("#hint").await?;
    page.paste(REJECTION).await?;
    let shown = page.check("shop.example").await?;
    ensure!(shown.tone != "accept", "{}", shown.verdict);
    tokio::time::sleep(QUIET).await;
    page.until("navigator.serviceWorker.ready.then(() => true)")
        .await?;
    expect_calm(&page, spoilt).await?;
    page.close().await
}

/// Fails if the page broke its policy or complained. Where the program is called a text, wasm-bindgen complains before it
/// starts it in another way.
async fn expect_calm(page: &Page, spoilt: Spoilt) -> Result<()> {
    match spoilt {
        Spoilt::WithHeadersAndWasmAsText => page.expect_obedient().await,
        _ => page.expect_calm().await,
    }
}

/// The list has every file of the site, with its sum.
async fn sums(_: Arc<Lab>) -> Result<()> {
    let dist = site::dist()?;
    let list = fs::read_to_string(dist.join("SHA256SUMS"))?;
    let mut listed = Vec::new();
    for line in list.lines() {
        let (sum, name) = line.split_once("  ").context("no sum and name")?;
        let bytes = fs::read(dist.join(name)).with_context(|| name.to_owned())?;
        let digest = ring::digest::digest(&ring::digest::SHA256, &bytes);
        ensure!(HEXLOWER.encode(digest.as_ref()) == sum, "{name} is another");
        listed.push(name.to_owned());
    }
    let mut there = Vec::new();
    for entry in fs::read_dir(&dist)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            there.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    there.retain(|name| name != "SHA256SUMS");
    for name in there {
        ensure!(listed.contains(&name), "{name} is not on the list");
    }
    Ok(())
}

/// Opened a second time, with neither the site nor any resolver to be reached, the page stands and says so. The first
/// time nobody had checked anything; the words of the language that it stood in are there all the same.
async fn without_a_network(lab: Arc<Lab>, language: &Language) -> Result<()> {
    let stub = Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await?;
    let site = Site::start(&site::dist()?, &[&stub.url]).await?;
    let wish = format!("?lang={}", language.tag);
    let mut page = Page::visit(&lab, site, View::PHONE, &wish, Worker::On).await?;
    tokio::time::sleep(QUIET).await;
    page.until(
        "navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)",
    )
    .await?;
    page.expect_calm().await?;

    page.site.stop();
    drop(stub);
    page.session
        .open(&format!("{}{wish}&again", page.site.url))
        .await?;
    page.session.wait_for("#hint").await?;
    let shown = page.check("good.example").await?;
    let expected = words(language.tag)?.get("verdict-unreachable");
    ensure!(
        (&*shown.tone, &*shown.verdict) == ("unknown", &*expected),
        "{}",
        shown.verdict
    );
    page.close().await
}

/// In a frame nothing is kept, and nothing is asked for that would be.
async fn nothing_is_kept_in_a_frame(lab: Arc<Lab>) -> Result<()> {
    let site = Site::start(&site::dist()?, &[&lab.dns()?.url]).await?;
    fs::write(
        site.folder().join("host.html"),
        "<!doctype html><title>A host</title><iframe src=\"index.html\"></iframe>",
    )?;
    let session = lab.driver()?.open(View::DESK).await?;
    session.open(&format!("{}host.html", site.url)).await?;
    tokio::time::sleep(QUIET).await;
    let kept = "navigator.serviceWorker.getRegistrations().then(all => all.length)";
    assert_eq!(session.evaluate(kept).await?, json!(0));
    let requests = site.requests();
    ensure!(
        requests.iter().any(|path| path == "boot.js"),
        "{requests:?}"
    );
    ensure!(
        !requests.iter().any(|path| path == "offline.js"),
        "{requests:?}"
    );
    session.close().await
}

/// The files of `deploy/` make a resolver that the page can ask, and whose answers are kept for a while.
async fn own_resolver(lab: Arc<Lab>) -> Result<()> {
    let mut deployed = Deployed::start(&lab).await?;
    let page = Page::open(&lab, &[&deployed.url], View::DESK).await?;
    for (domain, tone) in [("good.example", "accept"), ("twospf.example", "reject")] {
        let shown = page.check(domain).await?;
        ensure!(shown.tone == tone, "{domain}: {}", shown.verdict);
    }
    page.expect_calm().await?;
    page.close().await?;

    let signed = Query::txt("signed.example");
    let ask = |query: Query| {
        let url = deployed.url.clone();
        let client = lab.client.clone();
        async move {
            let response = fetch(&client, &url, &query).await?.error_for_status()?;
            Reply::parse(&response.bytes().await?)
        }
    };
    let before = ask(signed.clone()).await?;
    drop(deployed.unbound.take());
    let after = ask(signed).await?;
    ensure!(
        before.records > 0 && before.records == after.records,
        "{after:?}"
    );
    Ok(())
}

/// A page of another origin may read every answer, also that it is to slow down; the limit is well above a check.
async fn own_resolver_limits(lab: Arc<Lab>) -> Result<()> {
    let deployed = Deployed::start(&lab).await?;
    let query = Query::txt("good.example");
    let (mut answered, mut slowed) = (0, 0);
    for _ in 0..200 {
        let batch = (0..100).map(|_| fetch(&lab.client, &deployed.url, &query));
        for response in futures_util::future::join_all(batch).await {
            let response = response?;
            assert_eq!(response.headers()["access-control-allow-origin"], "*");
            match response.status().as_u16() {
                200 => answered += 1,
                429 => slowed += 1,
                other => anyhow::bail!("HTTP {other}"),
            }
        }
        if slowed > 0 {
            break;
        }
    }
    println!("  {answered} answers, then {slowed} times HTTP 429");
    ensure!(
        slowed > 0 && answered >= 5000,
        "{answered} answers, {slowed} refusals"
    );
    Ok(())
}
