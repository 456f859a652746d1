//! A picture of every state, on a phone and on a desk, light and dark, in `target/screens/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Result, ensure};

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::fault::Fault;
use crate::lab::page::Page;
use crate::lab::stub::{Source, Stub};
use crate::trials::page_next::BLOCKED;
use crate::trials::page_pasted::{GMAIL, HEADER, REPORT};
use crate::trials::page_signatures::Scene;
use crate::trials::{page_keep, page_many, page_signatures};

/// The states that a check of a domain leads to: the name, the domain, whether it is a sample.
const RESULTS: [(&str, &str, &str); 12] = [
    ("accept", "accept", "good.example"),
    ("reject", "reject", "nothing.example"),
    ("reject-two-records", "reject", "twospf.example"),
    ("reject-lookups", "reject", "eleven.example"),
    ("unknown", "unknown", "revoked.example"),
    ("unknown-servers", "unknown", "down.example"),
    ("unknown-signatures", "unknown", "bogus.example"),
    ("nonexistent", "reject", "absent.example"),
    ("parked", "parked", "parked.example"),
    ("mailbox-provider", "accept", "gmail.com"),
    (
        "reject-damaged-key",
        "reject",
        "#/check?domain=damaged.example&selector=selector1",
    ),
    ("at-risk", "at-risk", "#/sample?domain=open.example"),
];

/// What is pasted: the name of the state, the text, the domain to type where it names none.
const GIVEN: [(&str, &str, Option<&str>); 6] = [
    ("rejection", GMAIL, None),
    (
        "rejection-blocked",
        "Your message could not be delivered:\nYour IP address has been blocked due to security policies.",
        Some("good.example"),
    ),
    ("rejection-blocked-sender", BLOCKED, None),
    (
        "rejection-unknown",
        "The following message could not be delivered:\n554 5.7.99 The moon is in the wrong house",
        Some("good.example"),
    ),
    ("message", HEADER, None),
    ("rejection-report", REPORT, None),
];

/// What cases lead to: the name of the state, the case, the domain that it is about.
const CASES: [(&str, &str, &str); 4] = [
    ("alias-first", "dns/behind-alias-dmarc", "shop.example"),
    (
        "alias-of-others",
        "spf/alias-with-hosts",
        "news.shop.example",
    ),
    (
        "alias-of-one",
        "spf/alias-of-record-only",
        "news.shop.example",
    ),
    ("macro", "spf/macro-of-parts", "shop.example"),
];

/// What comes of a resolver: the name of the state, and its fault.
const FAULTS: [(&str, Fault); 3] = [
    ("unproven", Fault::NxDomainWithoutSoa),
    ("unreadable", Fault::NoCors),
    ("busy", Fault::TooManyRequests(3_600)),
];

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("screens_phone_light", |lab| {
            all(lab, View::PHONE, "375-light")
        }),
        Test::new("screens_phone_dark", |lab| {
            all(lab, View::PHONE_DARK, "375-dark")
        }),
        Test::new("screens_desk_light", |lab| {
            all(lab, View::DESK, "1280-light")
        }),
        Test::new("screens_desk_dark", |lab| {
            all(lab, View::DESK.dark(), "1280-dark")
        }),
        Test::new("screens_cases_phone_light", |lab| {
            cases(lab, View::PHONE, "375-light")
        }),
        Test::new("screens_cases_phone_dark", |lab| {
            cases(lab, View::PHONE_DARK, "375-dark")
        }),
        Test::new("screens_cases_desk_light", |lab| {
            cases(lab, View::DESK, "1280-light")
        }),
        Test::new("screens_cases_desk_dark", |lab| {
            cases(lab, View::DESK.dark(), "1280-dark")
        }),
        Test::new("screens_signatures_phone_light", |lab| {
            signatures(lab, View::PHONE, "375-light")
        }),
        Test::new("screens_signatures_phone_dark", |lab| {
            signatures(lab, View::PHONE_DARK, "375-dark")
        }),
        Test::new("screens_signatures_desk_light", |lab| {
            signatures(lab, View::DESK, "1280-light")
        }),
        Test::new("screens_signatures_desk_dark", |lab| {
            signatures(lab, View::DESK.dark(), "1280-dark")
        }),
    ]
}

/// Reaches every state and takes its picture.
async fn all(lab: Arc<Lab>, view: View, suffix: &str) -> Result<()> {
    let stub = Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await?;
    let page = Page::open(&lab, &[&stub.url], view).await?;
    let file = |state: &str| directory().join(format!("{state}-{suffix}.png"));
    fs::create_dir_all(directory())?;

    page.session.screenshot(&file("empty")).await?;
    page.fill("domain", "Anna <anna@bücher.example>").await?;
    page.until("document.getElementById('hint').textContent.includes('xn--bcher-kva.example')")
        .await?;
    page.session.screenshot(&file("typing")).await?;
    page.fill("domain", "").await?;
    page.session
        .press("550 refused\u{E008}\u{E007}\u{E000}my mail to bob@office.example")
        .await?;
    page.session.screenshot(&file("typing-text")).await?;
    let drag =
        |kind| format!("document.body.dispatchEvent(new DragEvent('{kind}', {{ bubbles: true }}))");
    page.session.evaluate(&drag("dragenter")).await?;
    page.session.screenshot(&file("dragged")).await?;
    page.session.evaluate(&drag("dragleave")).await?;
    page.fill("domain", "192.0.2.1").await?;
    page.send().await?;
    page.until("document.querySelector('[aria-invalid=true]') !== null")
        .await?;
    page.session.screenshot(&file("bad-input")).await?;

    for (state, tone, domain) in RESULTS {
        let shown = if domain.starts_with('#') {
            let follow = format!(
                "window.sentraBefore = document.getElementById('verdict'); location.hash = '{domain}'; 0"
            );
            page.session.evaluate(&follow).await?;
            page.result(crate::PATIENCE).await?
        } else {
            page.check(domain).await?
        };
        ensure!(shown.tone == tone, "{state} shows {}", shown.verdict);
        page.session.screenshot(&file(state)).await?;
    }

    for (state, given, domain) in GIVEN {
        page.session.click("a.name").await?;
        page.until("document.querySelector('main.compact') === null")
            .await?;
        page.fill("domain", "").await?;
        page.paste(given).await?;
        let file = |part: &str| directory().join(format!("{part}{state}-{suffix}.png"));
        page.session.screenshot(&file("pasted-")).await?;
        if let Some(domain) = domain {
            page.fill("domain", domain).await?;
        }
        page.send().await?;
        page.result(crate::PATIENCE).await?;
        page.session.screenshot(&file("")).await?;
        page.session
            .evaluate("document.getElementById('help').open = true")
            .await?;
    }
    page.session.screenshot(&file("help")).await?;

    let (report, _) = lab
        .command_line()?
        .check(&stub.plain_url, "twospf.example", None)?;
    page_keep::give(&page, &serde_json::to_string(&report)?).await?;
    page.session.wait_for(".saved").await?;
    page.session.screenshot(&file("saved")).await?;

    stub.set_faults(|_| Some(Fault::ServerError));
    let shown = page.check("shop.example").await?;
    ensure!(
        shown.verdict.contains("the DNS server answers with errors"),
        "failing shows {}",
        shown.verdict
    );
    page.session.screenshot(&file("failing")).await?;

    // Half of the answers come, the others never.
    stub.set_faults(|asked| (asked.name.contains("_domainkey")).then_some(Fault::Hang));
    page.fill("domain", "good.example").await?;
    page.send().await?;
    page.session.wait_for("#result progress").await?;
    page.until("document.querySelector('#result progress').value > 2")
        .await?;
    page.session.screenshot(&file("running")).await?;

    page.session
        .evaluate("location.hash = '#/domains', 0")
        .await?;
    page.session.wait_for("#domains").await?;
    page.session.screenshot(&file("several-empty")).await?;
    let list = "good.example\nnothing.example\ntwospf.example\nparked.example\nrevoked.example\nabsent.example\nno domain here\n";
    page.fill("domains", list).await?;
    stub.set_faults(|asked| asked.name.contains("revoked").then_some(Fault::Hang));
    page_many::start(&page).await?;
    page.until("document.querySelectorAll('.domains tbody tr').length > 1")
        .await?;
    page.session.screenshot(&file("several-running")).await?;
    stub.set_faults(|_| None);
    page_many::start(&page).await?;
    page_many::ended(&page, 6, crate::PATIENCE).await?;
    page.session.screenshot(&file("several-done")).await?;
    page.expect_calm().await?;
    page.close().await
}

/// The states of a case, and of a resolver that gives no answer.
async fn cases(lab: Arc<Lab>, view: View, suffix: &str) -> Result<()> {
    fs::create_dir_all(directory())?;
    let soon = crate::PATIENCE;
    for (state, name, domain) in CASES {
        let scene = Scene::open(&lab, view).await?;
        scene
            .authority
            .set(&page_signatures::Case::named(name)?.zone);
        let shown = scene.page.check(domain).await?;
        ensure!(
            state == "macro" || !shown.fixes.is_empty(),
            "{state} shows {}",
            shown.verdict
        );
        let file = directory().join(format!("{state}-{suffix}.png"));
        scene.page.session.screenshot(&file).await?;
        scene.end().await?;
    }
    for (state, fault) in FAULTS {
        let scene = Scene::open(&lab, view).await?;
        scene.stub.set_faults(move |_| Some(fault));
        scene.page.fill("domain", "shop.example").await?;
        scene.page.send().await?;
        scene.page.result(soon).await?;
        let file = directory().join(format!("{state}-{suffix}.png"));
        scene.page.session.screenshot(&file).await?;
        scene.page.close().await?;
    }
    Ok(())
}

/// The states of a message with signatures.
async fn signatures(lab: Arc<Lab>, view: View, suffix: &str) -> Result<()> {
    fs::create_dir_all(directory())?;
    let scene = Scene::open(&lab, view).await?;
    let mut picture = async |page: &Page, state: &str| {
        let file = directory().join(format!("{state}-{suffix}.png"));
        page.session.screenshot(&file).await
    };
    page_signatures::states(&scene, &mut picture).await?;
    page_signatures::unverified_states(&scene, &mut picture).await?;
    scene.end().await
}

/// Where the pictures are left.
pub(crate) fn directory() -> PathBuf {
    Path::new(crate::ROOT).join("target/screens")
}
