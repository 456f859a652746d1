//! A message of 25 MB: the page goes on, and the work can be ended.

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use data_encoding::BASE64;
use ring::digest::{SHA256, digest};
use ring::rand::SystemRandom;
use ring::signature::{Ed25519KeyPair, KeyPair};
use serde_json::Value;

use super::{HASHED, NOW, Scene, differences};
use crate::lab::Lab;
use crate::lab::browser::View;

/// A message with an attachment, signed with a key that is made for it, and the zone with that key.
pub(super) fn signed(size: usize) -> Result<(String, String)> {
    let pair = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new()).ok();
    let pair = pair.and_then(|pair| Ed25519KeyPair::from_pkcs8(pair.as_ref()).ok());
    let pair = pair.context("no key pair")?;
    let line = format!("{}\r\n", "QUJD".repeat(19));
    let body = line.repeat(size / line.len());
    let fields = "From: Anna <anna@shop.example>\r\nTo: you@there.example\r\n\
        Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n";
    let hash = BASE64.encode(digest(&SHA256, body.as_bytes()).as_ref());
    // RFC 6376 §3.4.1 and §3.7: the fields as they stand, the signature last, without its end.
    let signature = format!(
        "DKIM-Signature: v=1; a=ed25519-sha256; c=simple/simple; d=shop.example; s=s1;\r\n \
         h=from:to; bh={hash};\r\n b="
    );
    let from_to: String = fields.split_inclusive("\r\n").take(2).collect();
    let text = digest(&SHA256, format!("{from_to}{signature}").as_bytes());
    let signed = BASE64.encode(pair.sign(text.as_ref()).as_ref());
    let key = BASE64.encode(pair.public_key().as_ref());
    let mut zone = String::from("$ORIGIN shop.example.\n@ SOA ns admin 1 3600 600 86400 300\n");
    zone.push_str("@ MX 10 mail\nmail A 192.0.2.10\n@ TXT \"v=spf1 mx -all\"\n");
    writeln!(zone, "_dmarc TXT \"v=DMARC1; p=reject\"")?;
    writeln!(zone, "s1._domainkey TXT \"v=DKIM1; k=ed25519; p={key}\"")?;
    Ok((format!("{signature}{signed}\r\n{fields}\r\n{body}"), zone))
}

/// A signed message of 25 MB that was chosen as a file.
pub(super) struct Large {
    message: String,
    /// How long it took to be shown.
    read: Duration,
    /// Where the file is, for as long as the browser reads it.
    _directory: tempfile::TempDir,
}

impl Large {
    /// Chooses it, once `watch` has run in the page.
    pub(super) async fn choose(scene: &Scene, watch: &str) -> Result<Self> {
        let (message, zone) = signed(25_000_000)?;
        scene.authority.set(&zone);
        let directory = tempfile::tempdir()?;
        let file = directory.path().join("large.eml");
        std::fs::write(&file, &message)?;
        scene.page.session.evaluate(watch).await?;
        let started = Instant::now();
        scene.choose(&file).await?;
        Ok(Self {
            message,
            read: started.elapsed(),
            _directory: directory,
        })
    }
}

/// A message of 25 MB: the page stays alive, and says how far it is.
pub(super) async fn large(lab: Arc<Lab>) -> Result<()> {
    let scene = Scene::open(&lab, View::DESK).await?;
    let watch = "window.sentraHashed = [];
        new MutationObserver(() => document.querySelectorAll('.running .count').forEach(
            line => sentraHashed.push(line.textContent)))
            .observe(document, { childList: true, subtree: true, characterData: true })";
    let large = Large::choose(&scene, watch).await?;
    let started = Instant::now();
    scene.check().await?;
    let checked = started.elapsed();
    scene.expect("signature-result-pass").await?;

    let hashed = scene.page.session.evaluate("sentraHashed").await?;
    let hashed = hashed.as_array().cloned().unwrap_or_default();
    let told = |line: &&Value| line.as_str().is_some_and(|line| line.contains("of 25 MB"));
    let told = hashed.iter().filter(told).count();
    ensure!(told > 1, "no progress: {hashed:?}");
    let longest = "Math.max(0, ...sentraTasks)";
    let longest = scene.page.session.evaluate(longest).await?;
    let longest = longest.as_f64().context("no number")?;
    println!(
        "  25 MB: read after {} ms, verified {} ms after \"Check\", the page stood still for {longest:.0} ms at most",
        large.read.as_millis(),
        checked.as_millis()
    );

    // The command line comes to the same.
    let command = lab.command_line()?;
    let report = command.check_message(&scene.stub.plain_url, &large.message, NOW)?;
    let differs = differences(&scene.page, &report).await?;
    ensure!(differs.is_empty(), "{differs:#?}");
    scene.end().await
}

/// A check that is cancelled ends its worker.
pub(super) async fn cancelled(lab: Arc<Lab>) -> Result<()> {
    let scene = Scene::open(&lab, View::DESK).await?;
    let watch = "window.sentraEnded = 0;
        Worker.prototype.terminate = new Proxy(Worker.prototype.terminate,
            { apply(end, worker, none) { window.sentraEnded++; return Reflect.apply(end, worker, none) } })";
    scene.stub.set_delay(Duration::from_secs(5));
    let _large = Large::choose(&scene, watch).await?;
    scene.page.send().await?;
    scene
        .page
        .until("document.querySelector('.running .count')?.textContent.length > 0")
        .await?;
    scene.page.until(HASHED).await?;
    scene.page.session.click(".running button").await?;
    scene.page.until("sentraEnded === 1").await?;
    scene.page.session.wait_for(".pasted").await?;
    scene.page.close().await
}
