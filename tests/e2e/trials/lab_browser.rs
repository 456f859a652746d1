//! The browser opens a served page, reaches the lab's resolvers alone, and tells what it saw.

use std::fs;
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::site::Site;
use crate::lab::stub::{Source, Stub};

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new(
            "lab_site_is_pointed_at_the_resolvers",
            is_pointed_at_the_resolvers,
        ),
        Test::new(
            "lab_browser_reaches_the_resolvers_only",
            reaches_the_resolvers_only,
        ),
        Test::new("lab_browser_looks_as_told", looks_as_told),
    ]
}

/// A page with the parts that the lab deals with.
const PAGE: &str = r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self';
  style-src 'self'; connect-src 'self' https://doh.invalid; img-src 'self'">
<title>A page</title>
<link rel="stylesheet" href="page.css">
</head>
<body>
<label>Domain <input id="domain"></label> <button id="copy">Copy</button> <p id="done"></p>
<script src="page.js"></script>
</body>
</html>
"#;

/// Its script: the button copies what stands in the field.
const SCRIPT: &str = r#"
document.getElementById("copy").addEventListener("click", async () => {
  await navigator.clipboard.writeText(document.getElementById("domain").value);
  document.getElementById("done").innerHTML = "<b>copied</b>";
});
"#;

/// Its style: tall, and of two colours.
const STYLE: &str = "
body { height: 2000px; background: white }
@media (prefers-color-scheme: dark) { body { background: black } }
";

/// Serves the page, pointed at resolvers.
async fn site(resolvers: &[&str]) -> Result<Site> {
    let dist = tempfile::tempdir()?;
    fs::write(dist.path().join("index.html"), PAGE)?;
    fs::write(dist.path().join("page.js"), SCRIPT)?;
    fs::write(dist.path().join("page.css"), STYLE)?;
    fs::write(
        dist.path().join("config.json"),
        r#"{"resolvers": ["https://doh.invalid/dns-query"]}"#,
    )?;
    fs::create_dir(dist.path().join("sub"))?;
    fs::write(dist.path().join("sub/page.wasm"), b"\0asm\x01\0\0\0")?;
    Site::start(dist.path(), resolvers).await
}

/// The copy names other resolvers, in its configuration and in its policy.
async fn is_pointed_at_the_resolvers(lab: Arc<Lab>) -> Result<()> {
    let resolvers = [
        "https://127.0.0.1:8443/dns-query",
        "http://127.0.0.1:8053/dns-query",
    ];
    let site = site(&resolvers).await?;
    let get = |path: &str| lab.client.get(format!("{}{path}", site.url)).send();

    let page = get("").await?;
    assert_eq!(page.headers()["content-type"], "text/html; charset=utf-8");
    let page = page.text().await?;
    let policy =
        "connect-src https://127.0.0.1:8443 http://127.0.0.1:8053 'self' https://doh.invalid;";
    assert!(page.contains(policy), "{page}");
    let config: serde_json::Value = serde_json::from_str(&get("config.json").await?.text().await?)?;
    assert_eq!(config, json!({ "resolvers": resolvers }));
    assert_eq!(
        get("sub/page.wasm").await?.headers()["content-type"],
        "application/wasm"
    );
    assert_eq!(
        get("page.js?v=1").await?.headers()["content-type"],
        "text/javascript; charset=utf-8"
    );
    assert_eq!(get("absent").await?.status(), 404);
    assert_eq!(get("%2e%2e/etc/passwd").await?.status(), 404);
    Ok(())
}

/// Stub and dnsdist answer the page over HTTP/2; what the policy does not name is blocked and told.
async fn reaches_the_resolvers_only(lab: Arc<Lab>) -> Result<()> {
    let dns = lab.dns()?;
    let stub = Stub::start(&lab.certificate, Source::Resolver(dns.resolver)).await?;
    let site = site(&[&stub.url, &dns.url]).await?;
    let page = lab.driver()?.open(View::DESK).await?;
    page.open(&site.url).await?;

    for url in [&stub.url, &dns.url] {
        // The question for good.example's TXT, as RFC 8484 writes it.
        let query = format!("{url}?dns=AAABAAABAAAAAAAABGdvb2QHZXhhbXBsZQAAEAAB");
        let length = page
            .evaluate(&format!(
                "fetch('{query}').then(r => r.arrayBuffer()).then(b => b.byteLength)"
            ))
            .await?;
        assert!(
            length.as_u64().is_some_and(|length| length > 80),
            "{length}"
        );
        let protocol = page
            .evaluate(&format!(
                "performance.getEntriesByName('{query}')[0].nextHopProtocol"
            ))
            .await?;
        // Without `timing-allow-origin`, as from dnsdist, the protocol stays hidden.
        assert_eq!(protocol, if *url == stub.url { "h2" } else { "" });
    }
    let asked = stub.asked();
    ensure!(asked.len() == 1 && asked[0].http2, "{asked:?}");

    assert!(
        page.console()
            .await?
            .iter()
            .all(|line| !line.is_policy_violation())
    );
    let blocked = page
        .evaluate(&format!(
            "fetch('{}').then(() => 'fetched', () => 'blocked')",
            dns.plain_url
        ))
        .await?;
    assert_eq!(blocked, "blocked");
    let console = page.console().await?;
    assert!(
        console
            .iter()
            .any(|line| line.is_policy_violation() && line.level == "SEVERE"),
        "{console:?}"
    );
    let outside = page
        .evaluate("fetch('https://doh.invalid/').then(() => 'fetched', () => 'failed')")
        .await?;
    assert_eq!(outside, "failed");
    page.close().await
}

/// Size, colours, typing, clipboard and pictures.
async fn looks_as_told(lab: Arc<Lab>) -> Result<()> {
    let site = site(&[]).await?;
    let page = lab.driver()?.open(View::PHONE_DARK).await?;
    page.grant_clipboard(&site.origin).await?;
    page.open(&site.url).await?;

    let look = "[innerWidth, innerHeight, getComputedStyle(document.body).backgroundColor]";
    assert_eq!(
        page.evaluate(look).await?,
        json!([375, 812, "rgb(0, 0, 0)"])
    );
    page.set_view(View::DESK).await?;
    assert_eq!(
        page.evaluate(look).await?,
        json!([1280, 800, "rgb(255, 255, 255)"])
    );

    page.type_into("#domain", "good.example").await?;
    page.click("#copy").await?;
    assert_eq!(page.text_of("#done b").await?, "copied");
    assert_eq!(page.clipboard().await?, "good.example");

    let directory = tempfile::tempdir()?;
    let file = directory.path().join("page.png");
    page.screenshot(&file).await?;
    let picture = fs::read(&file)?;
    let number = |at: usize| {
        picture
            .get(at..at + 4)
            .and_then(|bytes| bytes.try_into().ok())
            .map(u32::from_be_bytes)
    };
    let (width, height) = (
        number(16).context("no width")?,
        number(20).context("no height")?,
    );
    assert!(
        picture.starts_with(b"\x89PNG") && width == 1280 && height > 2000,
        "{width} × {height}"
    );

    let failed = page.evaluate("nothing.at.all").await;
    assert!(failed.is_err());
    page.close().await
}
