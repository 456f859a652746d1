//! What the page around the frame sends and forbids, and what a frame that is not ours sends.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Result, ensure};
use serde_json::json;

use super::{DECIDED, fitting_height, outer_height, with_script};
use crate::lab::Lab;
use crate::lab::host::{Host, serve, site};

/// Nothing that a page around says changes anything, unless it is exactly what may be said.
pub(super) async fn hostile_host(lab: Arc<Lab>) -> Result<()> {
    let host = Host::open(&lab, &[&lab.dns()?.url], |site| {
        format!("<iframe src=\"{site}embed.html#/check?domain=good.example\" width=\"600\" height=\"600\"></iframe><iframe srcdoc=\"\"></iframe>")
    })
    .await?;
    host.until("sentraMessages.some(message => message.type === 'result')")
        .await?;
    let whole = "document.documentElement.outerHTML + location.href";
    let before = host.inside(0, whole).await?;
    let garbage = r#"{
        const frame = frames[0], say = message => frame.postMessage(message, '*');
        const head = { app: 'sentra-check', version: 1 };
        const long = 'a'.repeat(100000);
        for (const data of [
            null, undefined, 0, NaN, true, '', 'theme', '{"app":"sentra-check","version":1,"type":"theme","theme":"dark"}',
            [], {}, [head], new Date(), new Map([['app', 'sentra-check']]), new ArrayBuffer(1e6),
            { ...head }, { ...head, type: 'theme' }, { ...head, type: 'theme', theme: 'purple' }, { ...head, type: 'theme', theme: null },
            { ...head, type: 'theme', theme: ['dark'] }, { ...head, type: 'theme', theme: 'dark', domain: 'nothing.example' },
            { ...head, version: 2, type: 'theme', theme: 'dark' }, { ...head, version: '1', type: 'theme', theme: 'dark' },
            { ...head, app: 'other', type: 'theme', theme: 'dark' }, { type: 'theme', theme: 'dark' },
            { ...head, type: 'check', domain: 5 }, { ...head, type: 'check', domain: {} }, { ...head, type: 'check', domain: long },
            { ...head, type: 'check', domain: 'nothing.example', selector: 1 },
            { ...head, type: 'check', domain: 'nothing.example', theme: 'dark' },
            { ...head, type: 'html', html: '<img src=x onerror=alert(1)>' }, { ...head, type: 'style', href: 'https://evil.example/a.css' },
            { ...head, type: 'open', url: 'javascript:alert(1)' }, { ...head, type: 'height', height: 1 },
            { ...head, type: 'result', outcome: 'accept' }, { ...head, type: 'ready' }, { ...head, type: ['theme'], theme: 'dark' },
        ]) say(data);
        // What may be said, but by another window than the one around it.
        frames[1].eval("parent.frames[0].postMessage({ app: 'sentra-check', version: 1, type: 'theme', theme: 'dark' }, '*')");
        for (let i = 0; i < 2000; i++) say({ ...head, type: i });
    }"#;
    host.session.evaluate(garbage).await?;
    tokio::time::sleep(Duration::from_millis(700)).await;
    assert_eq!(host.inside(0, whole).await?, before);
    // Markup in a domain is what a visitor might have typed: shown as text, and asked of nobody.
    let markup = "frames[0].postMessage({ app: 'sentra-check', version: 1, type: 'check', domain: '<img src=x onerror=alert(1)>' }, '*')";
    host.session.evaluate(markup).await?;
    host.until_inside(0, "document.querySelector('[aria-invalid=true]') !== null")
        .await?;
    assert_eq!(host.inside(0, "document.images.length").await?, 0);
    // It still listens.
    let dark = "frames[0].postMessage({ app: 'sentra-check', version: 1, type: 'theme', theme: 'dark' }, '*')";
    host.session.evaluate(dark).await?;
    host.until_inside(0, "document.documentElement.dataset.theme === 'dark'")
        .await?;
    host.expect_calm().await?;
    host.close().await
}

/// The element takes nothing from its frame that may not be said, and nothing from another window.
pub(super) async fn hostile_frame(lab: Arc<Lab>) -> Result<()> {
    let script = fs::read_to_string(Path::new(crate::ROOT).join("dist/embed.js"))?;
    let frame = r#"<!doctype html><script>
        const head = { app: 'sentra-check', version: 1 };
        const result = { ...head, type: 'result', outcome: 'accept', error: null, codes: ['spf-x'], domain: 'shop.example' };
        const height = { ...head, type: 'height', height: 777 };
        for (const data of [
            null, 5, 'height', [], {}, { ...height, version: 2 }, { ...height, app: 'x' }, { ...height, height: '99999px' }, { ...height, height: 1e9 },
            { ...height, height: -5 }, { ...height, height: NaN }, { ...height, height: 10.5 }, { ...height, height: [900] },
            { ...result, outcome: 'fine' }, { ...result, error: '<b>' }, { ...result, error: undefined }, { ...result, codes: 'spf' },
            { ...result, codes: ['<img>'] }, { ...result, codes: [5] }, { ...result, codes: Array(501).fill('a') },
            { ...result, domain: 'a b' }, { ...result, domain: 7 }, { ...result, domain: 'a'.repeat(254) }, { ...result, type: 'html' },
        ]) parent.postMessage(data, '*');
        setTimeout(() => parent.postMessage({ ...head, type: 'height', height: 321 }, '*'), 100);
        </script>"#;
    let other = r#"<script>setTimeout(() => parent.postMessage({ app: 'sentra-check', version: 1, type: 'height', height: 654 }, '*'), 300)</script>"#;
    let fake = serve(
        vec![
            ("/embed.js", script),
            ("/embed.html", frame.to_owned()),
            ("/other.html", other.to_owned()),
        ],
        None,
    )
    .await?;
    let fake = format!("http://127.0.0.1:{}/", fake.address.port());
    let host = Host::open(&lab, &[&lab.dns()?.url], |_| {
        with_script(
            &fake,
            &format!("<sentra-check></sentra-check><iframe src=\"{fake}other.html\"></iframe>"),
        )
    })
    .await?;
    host.until("sentraMessages.some(message => message?.height === 654)")
        .await?;
    assert_eq!(outer_height(&host).await?, 321.0);
    assert_eq!(host.session.evaluate("sentraResults").await?, json!([]));
    host.close().await
}

/// A frame alone works where nothing else is allowed.
pub(super) async fn bare_frame(lab: Arc<Lab>) -> Result<()> {
    let site = site(&[&lab.dns()?.url]).await?;
    let policy = format!("default-src 'none'; frame-src {}", site.origin);
    let host = Host::around(&lab, site, Some(policy), |site| {
        format!("<iframe src=\"{site}embed.html?domain=nothing.example&amp;theme=dark\" title=\"A check\" width=\"500\" height=\"400\"></iframe>")
    })
    .await?;
    host.until_inside(0, DECIDED).await?;
    assert_eq!(
        host.inside(0, "document.documentElement.dataset.theme")
            .await?,
        "dark"
    );
    // At a fixed height it scrolls, up and down alone.
    let scrolls = "[document.documentElement.scrollHeight > innerHeight, document.documentElement.scrollWidth > innerWidth]";
    assert_eq!(host.inside(0, scrolls).await?, json!([true, false]));
    host.expect_calm().await?;
    host.close().await
}

/// The element needs the script and the frame to be allowed, no style and no trusted type.
pub(super) async fn strict_policy(lab: Arc<Lab>) -> Result<()> {
    let site = site(&[&lab.dns()?.url]).await?;
    let origin = &site.origin;
    let policy = format!(
        "default-src 'none'; script-src {origin}; frame-src {origin}; require-trusted-types-for 'script'; trusted-types 'none'"
    );
    let host = Host::around(&lab, site, Some(policy), |site| {
        with_script(
            site,
            "<sentra-check domain=\"good.example\"></sentra-check>",
        )
    })
    .await?;
    host.until_inside(0, DECIDED).await?;
    fitting_height(&host, 0).await?;
    host.expect_calm().await?;
    host.close().await
}

/// In a sandbox that allows scripts alone, with files that may be read from everywhere: all of it.
pub(super) async fn sandbox(lab: Arc<Lab>) -> Result<()> {
    let site = site(&[&lab.dns()?.url]).await?;
    site.share();
    let host = Host::around(&lab, site, None, |site| {
        format!("<iframe sandbox=\"allow-scripts\" src=\"{site}embed.html?domain=nothing.example\" width=\"600\" height=\"600\"></iframe>")
    })
    .await?;
    host.until_inside(0, DECIDED).await?;
    assert_eq!(host.inside(0, "self.origin").await?, "null");
    host.until("sentraMessages.some(message => message.type === 'height')")
        .await?;
    // There may be no clipboard: what is to be copied is selected.
    let copy =
        "document.querySelector('#fix-0-value').closest('.field').querySelector('.copy').click()";
    host.inside(0, copy).await?;
    host.until_inside(
        0,
        "getSelection().toString().trim() === document.querySelector('#fix-0-value').textContent.trim()",
    )
    .await?;
    // The button and the enter key work although no form may be sent.
    for (domain, tone, press) in [
        ("good.example", "accept", "click"),
        ("nothing.example", "reject", "key"),
    ] {
        let client = &host.session.client;
        client.enter_frame(0).await?;
        let field = host.session.wait_for("#domain").await?;
        field.clear().await?;
        field.send_keys(domain).await?;
        if press == "click" {
            host.session.click("form.ask button[type=submit]").await?;
        } else {
            field.send_keys("\u{E007}").await?;
        }
        client.enter_parent_frame().await?;
        host.until_inside(
            0,
            &format!("document.querySelector('.verdict.{tone}') !== null"),
        )
        .await?;
    }
    // Nobody is offered what may not be read here.
    let paste = host.inside(0, "document.querySelector('.paste').checkVisibility()");
    assert_eq!(paste.await?, false);
    // The browser itself says that there is no clipboard.
    let console = host.session.console().await?;
    let policy: Vec<_> = console
        .iter()
        .filter(|line| line.is_policy_violation() || line.message.contains("Blocked"))
        .collect();
    ensure!(policy.is_empty(), "{policy:?}");
    host.close().await
}

/// Where the files may not be read from a sandbox, a sentence says so, with a way out.
pub(super) async fn sandbox_without_header(lab: Arc<Lab>) -> Result<()> {
    let host = Host::open(&lab, &[&lab.dns()?.url], |site| {
        format!("<iframe sandbox=\"allow-scripts allow-popups\" src=\"{site}embed.html?domain=good.example\" width=\"600\" height=\"600\"></iframe>")
    })
    .await?;
    host.until_inside(
        0,
        "document.getElementById('boot-error')?.checkVisibility() === true",
    )
    .await?;
    let way_out = host
        .inside(0, "document.querySelector('#boot-error a').href")
        .await?;
    assert_eq!(way_out, host.site.url);
    host.close().await
}
