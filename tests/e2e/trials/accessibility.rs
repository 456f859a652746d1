//! The rules of axe-core, in every state, light and dark.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::{Session, View};
use crate::lab::fault::Fault;
use crate::lab::page::Page;
use crate::lab::stub::{Source, Stub};
use crate::trials::page_pasted::{HEADER, REPORT};
use crate::trials::page_signatures::Scene;
use crate::trials::{page_keep, page_many, page_signatures};

/// The rules.
const AXE: &str = ".setup/npm/node_modules/axe-core/axe.min.js";

/// What is broken, with the first places.
const RUN: &str = "axe.run(document, { resultTypes: ['violations'] }).then(result =>
    result.violations.map(rule => rule.id + ': ' + rule.help + ': ' +
        rule.nodes.slice(0, 3).map(node => node.target.join(' ') + ' ' +
            node.any.concat(node.all).map(check => check.message).join(' ')).join('; ')))";

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("accessibility_light", |lab| every_state(lab, View::DESK)),
        Test::new("accessibility_dark", |lab| {
            every_state(lab, View::DESK.dark())
        }),
        Test::new("accessibility_phone", |lab| every_state(lab, View::PHONE)),
        Test::new("accessibility_signatures_light", |lab| {
            signatures(lab, View::DESK)
        }),
        Test::new("accessibility_signatures_dark", |lab| {
            signatures(lab, View::PHONE_DARK)
        }),
        Test::new("accessibility_several_light", |lab| {
            several(lab, View::DESK)
        }),
        Test::new("accessibility_several_dark", |lab| {
            several(lab, View::DESK.dark())
        }),
        Test::new("accessibility_several_phone", |lab| {
            several(lab, View::PHONE)
        }),
    ]
}

/// Goes through the states; every one is looked at folded and unfolded.
async fn every_state(lab: Arc<Lab>, view: View) -> Result<()> {
    let stub = Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await?;
    let page = Page::open(&lab, &[&stub.url], view).await?;
    page.expect_calm().await?;
    load_rules(&page.session).await?;

    let mut broken = Vec::new();
    broken.extend(violations(&page, "empty").await?);
    page.fill("domain", "<script>").await?;
    page.send().await?;
    page.until("document.querySelector('[aria-invalid=true]') !== null")
        .await?;
    broken.extend(violations(&page, "bad input").await?);
    for (state, label) in [
        ("accept", "good"),
        ("reject", "nothing"),
        ("reject, two records", "twospf"),
        ("selector unknown", "revoked"),
        ("parked", "parked"),
        ("servers down", "down"),
        ("does not exist", "absent"),
    ] {
        page.check(&format!("{label}.example")).await?;
        broken.extend(violations(&page, state).await?);
        if label == "nothing" {
            let make = "document.querySelector('.pair .buttons button').click()";
            page.session.evaluate(make).await?;
            page.session.wait_for("#pair-0-file").await?;
            broken.extend(violations(&page, "key pair").await?);
        }
    }
    for (state, given) in [("rejection", REPORT), ("message", HEADER)] {
        page.session.click("a.name").await?;
        page.until("document.querySelector('main.compact') === null")
            .await?;
        page.paste(given).await?;
        broken.extend(violations(&page, &format!("{state} pasted")).await?);
        page.send().await?;
        page.result(std::time::Duration::from_secs(15)).await?;
        broken.extend(violations(&page, state).await?);
    }
    stub.set_faults(|_| Some(Fault::ServerError));
    page.check("other.example").await?;
    broken.extend(violations(&page, "unreachable").await?);
    stub.set_faults(|_| Some(Fault::Hang));
    page.fill("domain", "another.example").await?;
    page.send().await?;
    page.session.wait_for("#result progress").await?;
    broken.extend(violations(&page, "running").await?);
    ensure!(broken.is_empty(), "{}", broken.join("\n"));
    page.close().await
}

/// Goes through the states of several domains, and of a report that was kept.
async fn several(lab: Arc<Lab>, view: View) -> Result<()> {
    let stub = Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await?;
    let page = Page::open(&lab, &[&stub.url], view).await?;
    load_rules(&page.session).await?;
    let (report, _) = lab
        .command_line()?
        .check(&stub.plain_url, "twospf.example", None)?;
    page_keep::give(&page, &serde_json::to_string(&report)?).await?;
    page.session.wait_for(".saved").await?;
    let mut broken = violations(&page, "saved report").await?;
    page.session
        .evaluate("location.hash = '#/domains', 0")
        .await?;
    page.session.wait_for("#domains").await?;
    broken.extend(violations(&page, "several, empty").await?);
    page.fill("domains", "no\nnone").await?;
    page_many::start(&page).await?;
    page.session.wait_for("#domains[aria-invalid]").await?;
    broken.extend(violations(&page, "several, no list").await?);
    stub.set_faults(|asked| asked.name.contains("parked").then_some(Fault::Hang));
    let list = "good.example\nnothing.example\nparked.example\nno";
    page.fill("domains", list).await?;
    page_many::start(&page).await?;
    page.session.wait_for(".domains tbody tr").await?;
    broken.extend(violations(&page, "several, running").await?);
    stub.set_faults(|_| None);
    page_many::start(&page).await?;
    page_many::ended(&page, 3, std::time::Duration::from_secs(20)).await?;
    broken.extend(violations(&page, "several, done").await?);
    ensure!(broken.is_empty(), "{}", broken.join("\n"));
    page.close().await
}

/// Goes through the states of a message with signatures.
async fn signatures(lab: Arc<Lab>, view: View) -> Result<()> {
    let scene = Scene::open(&lab, view).await?;
    load_rules(&scene.page.session).await?;
    let mut broken = Vec::new();
    page_signatures::states(&scene, async |page, state| {
        broken.extend(violations(page, state).await?);
        Ok(())
    })
    .await?;
    ensure!(broken.is_empty(), "{}", broken.join("\n"));
    scene.page.close().await
}

/// Brings the rules into the page that is shown.
pub(crate) async fn load_rules(session: &Session) -> Result<()> {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join(AXE);
    let rules = fs::read_to_string(&rules)
        .with_context(|| format!("{} is not there: run cargo xtask setup", rules.display()))?;
    session.evaluate(&format!("{rules}; true")).await?;
    Ok(())
}

/// The rules that any page breaks.
pub(super) async fn rules_broken(session: &Session, state: &str) -> Result<Vec<String>> {
    load_rules(session).await?;
    let mut broken = Vec::new();
    let found = session.evaluate(RUN).await?;
    ensure!(found.is_array(), "no result of the rules: {found}");
    if found != json!([]) {
        broken.push(format!("{state}: {found}"));
    }
    Ok(broken)
}

/// The rules that a state breaks, as it is and with everything unfolded.
pub(crate) async fn violations(page: &Page, state: &str) -> Result<Vec<String>> {
    let mut broken = Vec::new();
    for unfolded in [false, true] {
        if unfolded {
            let unfold =
                "for (const part of document.querySelectorAll('details')) part.open = true";
            page.session.evaluate(unfold).await?;
        }
        let found = page.session.evaluate(RUN).await?;
        ensure!(found.is_array(), "no result of the rules: {found}");
        if found != json!([]) {
            broken.push(format!("{state}: {found}"));
        }
    }
    Ok(broken)
}
