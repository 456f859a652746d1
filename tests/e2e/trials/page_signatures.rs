//! The signatures of a message are verified in the browser, as the command line does it: every case,
//! a message of 25 MB, and whatever may keep the page from it.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use sentra_check::findings::Arg;
use sentra_check::outline::Outline;
use sentra_check::report::Report;
use sentra_check::texts::Part;
use serde_json::json;

use self::faults::{missing, no_worker, policy, worker_ended};
use self::large::{Large, cancelled, large, signed};
pub(crate) use self::scene::{Case, Scene};
use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::page::{Page, UNFOLD};

mod faults;
mod large;
mod scene;

/// The cases with messages.
const CASES: [&str; 2] = [
    concat!(env!("CARGO_MANIFEST_DIR"), "/../cases/signature"),
    concat!(env!("CARGO_MANIFEST_DIR"), "/../cases/arc"),
];

/// The time of a check that names none, as in a case.
const NOW: i64 = 1_790_000_000;

/// How long a check may take, on a busy machine.
const SOON: Duration = crate::PATIENCE;

/// Notes how long the page stands still.
const WATCH_TASKS: &str = "window.sentraTasks = [];
    new PerformanceObserver(list => list.getEntries().forEach(entry => sentraTasks.push(entry.duration)))
        .observe({ type: 'longtask' });";

/// Whether the result says that signatures could not be verified.
const UNVERIFIED: &str = "document.querySelector('#unverified[role=alert]') !== null";

/// A browser that allows no worker, and one that does again.
const NO_WORKER: &str = "window.sentraWorker = Worker;
    window.Worker = class { constructor() { throw new DOMException('no', 'SecurityError') } }";
const WORKER_AGAIN: &str = "window.Worker = sentraWorker";

/// Whether the page says how much of the message is hashed.
const HASHED: &str = "[...document.querySelectorAll('.running .count')]
    .some(line => line.textContent.includes('MB'))";

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("page_signatures_cases", |lab| cases(lab, CASES[0])),
        Test::new("page_signatures_cases_arc", |lab| cases(lab, CASES[1])),
        Test::new("page_signatures_module", module),
        Test::new("page_signatures_dropped", dropped),
        Test::new("page_signatures_chain", chain),
        Test::new("page_signatures_25_mb", large),
        Test::new("page_signatures_cancelled", cancelled),
        Test::new("page_signatures_no_worker", no_worker),
        Test::new("page_signatures_worker_ended", worker_ended),
        Test::new("page_signatures_missing_script", |lab| missing(lab, false)),
        Test::new("page_signatures_missing_module", |lab| missing(lab, true)),
        Test::new("page_signatures_policy", policy),
    ]
}

/// Every case of a folder is answered in the page as on the command line.
async fn cases(lab: Arc<Lab>, folder: &str) -> Result<()> {
    let scene = Scene::open(&lab, View::DESK).await?;
    let cases = Case::all(folder)?;
    ensure!(cases.len() > 10, "only {} cases", cases.len());
    for case in &cases {
        scene.paste(case).await?;
        scene.check().await?;
        let command = lab.command_line()?;
        let report = command.check_message(&scene.stub.plain_url, &case.message, case.now)?;
        let differs = differences(&scene.page, &report).await?;
        ensure!(differs.is_empty(), "{}: {differs:#?}", case.name);
        leave(&scene.page).await?;
    }
    scene.end().await
}

/// Leaves out what was given, so that the next can be waited for.
pub(crate) async fn leave(page: &Page) -> Result<()> {
    page.session.evaluate("location.hash = ''").await?;
    page.until("document.getElementById('verdict') === null")
        .await?;
    let leave = "document.querySelector('.pasted button')?.click()";
    page.session.evaluate(leave).await?;
    page.until("document.querySelector('.pasted') === null")
        .await
}

/// What a report says and the page does not.
pub(crate) async fn differences(page: &Page, report: &Report) -> Result<Vec<String>> {
    page.session.evaluate(UNFOLD).await?;
    let shown = "document.getElementById('result').textContent";
    let shown = page.session.evaluate(shown).await?;
    let shown = shown.as_str().context("no result")?;
    let lines = report.dkim.signatures.iter().map(|signature| {
        let reasons = signature.reasons.iter();
        let result = std::iter::once(page.texts.word(&signature.result));
        let said: Vec<String> = result
            .chain(reasons.map(|reason| page.texts.word(reason)))
            .collect();
        let args = [
            ("domain", Arg::Text(signature.domain.to_string())),
            ("selector", Arg::Text(signature.selector.clone())),
            ("result", Arg::Text(said.join(", "))),
        ];
        page.texts.format("report-signature", &args)
    });
    let message = report.request.message.as_ref();
    let chain = message.and_then(|m| page.texts.chain(m, &report.dkim.signatures));
    let chain: Vec<String> = chain
        .into_iter()
        .flat_map(|words| {
            let result = std::iter::once(words.result);
            result.chain(words.sets).chain(words.means)
        })
        .collect();
    // The chain stands in its own place, and only where there is one.
    let sealed = "document.getElementById('chain')?.textContent ?? ''";
    let sealed = page.session.evaluate(sealed).await?;
    let sealed = sealed.as_str().unwrap_or_default().to_owned();
    let elsewhere: Vec<String> = chain
        .iter()
        .filter(|line| !sealed.contains(*line))
        .cloned()
        .collect();
    let findings = report.findings.iter();
    let findings = findings.map(|finding| page.texts.finding(finding, Part::Title));
    let mut lacks: Vec<String> = lines
        .chain(findings)
        .filter(|line| !shown.contains(line))
        .chain(elsewhere)
        .collect();
    if chain.is_empty() && !sealed.is_empty() {
        lacks.push(format!("no chain, but {sealed}"));
    }
    let items = "document.querySelectorAll('#signatures li').length";
    let items = page.session.evaluate(items).await?;
    if items != json!(report.dkim.signatures.len()) {
        lacks.push(format!(
            "{items} signatures, not {}",
            report.dkim.signatures.len()
        ));
    }
    let tone: &str = Outline::of(report).tone.into();
    let tone = tone.trim_start_matches("page-tone-");
    let section = "document.getElementById('verdict').closest('section').className";
    let section = page.session.evaluate(section).await?;
    let section = section.as_str().unwrap_or_default();
    if !section.contains(tone) {
        lacks.push(format!("{tone}, but {section}"));
    }
    Ok(lacks)
}

/// The module says of every case, over the same answers, word for word what the command line does.
async fn module(lab: Arc<Lab>) -> Result<()> {
    let scene = Scene::open(&lab, View::DESK).await?;
    for case in CASES
        .into_iter()
        .map(Case::all)
        .collect::<Result<Vec<_>>>()?
        .iter()
        .flatten()
    {
        scene.authority.set(&case.zone);
        let command = lab.command_line()?;
        let report = command.check_message(&scene.stub.plain_url, &case.message, case.now)?;
        let verify = format!(
            "(async () => {{
                const {{ open }} = await sentraVerify();
                const session = open(new TextEncoder().encode({}), {}, () => {{}});
                const answers = {};
                const first = JSON.parse(await session.step('[]'));
                const last = JSON.parse(await session.step(JSON.stringify(answers)));
                session.close();
                return {{ first, last }};
            }})()",
            json!(case.message),
            case.now,
            json!(report.snapshot),
        );
        let said = scene.page.session.evaluate(&verify).await?;
        let arc = report.request.message.as_ref().and_then(|m| m.arc.as_ref());
        let expected = json!({
            "verified": { "signatures": report.dkim.signatures, "arc": arc }
        });
        ensure!(
            said["last"] == expected,
            "{}: {said:#}\n{expected:#}",
            case.name
        );
        // What it asks for first is among what the command line asked.
        for question in said["first"]["missing"].as_array().into_iter().flatten() {
            let asked = report
                .snapshot
                .iter()
                .any(|(asked, _)| json!(asked) == *question);
            ensure!(asked, "{}: {question}", case.name);
        }
    }
    scene.end().await
}

/// A file is dropped: whole, and with another body. Nothing but the DNS is asked, and before "Check"
/// the page names the keys.
async fn dropped(lab: Arc<Lab>) -> Result<()> {
    let scene = Scene::open(&lab, View::PHONE).await?;
    let case = Case::named("signature/holds")?;
    scene.authority.set(&case.zone);
    scene.drop(&case.message).await?;
    let given = scene.page.session.text_of(".pasted").await?;
    ensure!(given.contains("s1._domainkey.shop.example"), "{given}");
    ensure!(scene.stub.asked().is_empty(), "asked too early");
    scene.check().await?;
    scene.expect("signature-result-pass").await?;

    leave(&scene.page).await?;
    scene
        .drop(&format!("{}\nA footer.\n", case.message))
        .await?;
    scene.check().await?;
    scene.expect("signature-reason-body-altered").await?;
    let wide = "document.documentElement.scrollWidth <= innerWidth";
    assert_eq!(scene.page.session.evaluate(wide).await?, true);
    scene.end().await
}

/// A message that others sealed on its way is dropped: the page names the keys of the seals, and says
/// of the chain what the command line says.
async fn chain(lab: Arc<Lab>) -> Result<()> {
    let scene = Scene::open(&lab, View::PHONE).await?;
    for name in ["arc/changed-between", "arc/seal-broken", "arc/ended"] {
        let case = Case::named(name)?;
        scene.authority.set(&case.zone);
        scene.at(case.now).await?;
        scene.drop(&case.message).await?;
        if name == "arc/changed-between" {
            let given = scene.page.session.text_of(".pasted").await?;
            for key in [
                "arc._domainkey.list.example",
                "f1._domainkey.forward.example",
            ] {
                ensure!(given.contains(key), "{key} is not in {given}");
            }
        }
        scene.check().await?;
        let lines =
            "[...document.querySelectorAll('#chain p, #chain li')].map(line => line.textContent)";
        let lines = scene.page.session.evaluate(lines).await?;
        let lines: Vec<String> = serde_json::from_value(lines)?;
        let command = lab.command_line()?;
        let said = command.message_in_words(&scene.stub.plain_url, &case.message, case.now)?;
        for line in &lines {
            let line: Vec<&str> = line.split_whitespace().collect();
            ensure!(
                said.contains(&line.join(" ")),
                "{name}: {line:?} is not in {said}"
            );
        }
        ensure!(!lines.is_empty(), "{name}: no chain");
        let report = command.check_message(&scene.stub.plain_url, &case.message, case.now)?;
        let differs = differences(&scene.page, &report).await?;
        ensure!(differs.is_empty(), "{name}: {differs:#?}");
        leave(&scene.page).await?;
    }
    scene.end().await
}

/// Goes through the results that only a message with signatures has, and shows each.
pub(crate) async fn states(
    scene: &Scene,
    mut show: impl AsyncFnMut(&Page, &str) -> Result<()>,
) -> Result<()> {
    let page = &scene.page;
    for (state, case) in [
        ("signatures", "signature/several"),
        ("signature-altered", "signature/both-altered"),
        ("chain", "arc/changed-between"),
        ("chain-broken", "arc/seal-broken"),
    ] {
        scene.paste(&Case::named(case)?).await?;
        show(page, &format!("pasted-{state}")).await?;
        scene.check().await?;
        show(page, state).await?;
        leave(page).await?;
    }
    Ok(())
}

/// Goes through the states in which signatures are not verified, or not yet, and shows each.
pub(crate) async fn unverified_states(
    scene: &Scene,
    mut show: impl AsyncFnMut(&Page, &str) -> Result<()>,
) -> Result<()> {
    let page = &scene.page;
    let (message, zone) = signed(3_000_000)?;
    scene.authority.set(&zone);
    page.session.evaluate(NO_WORKER).await?;
    scene.drop(&message).await?;
    scene.check().await?;
    page.until(UNVERIFIED).await?;
    show(page, "unverified").await?;
    page.session.evaluate(WORKER_AGAIN).await?;
    leave(page).await?;

    scene.stub.set_delay(Duration::from_secs(5));
    let _large = Large::choose(scene, "0").await?;
    page.send().await?;
    page.until(HASHED).await?;
    show(page, "verifying").await?;
    page.session.click(".running button").await?;
    Ok(())
}
