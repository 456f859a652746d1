//! Measured and printed: rounds, questions, times. What is counted can fail, no time can; `beside` compares times.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use sentra_check::dns::{Answer, Failure, Snapshot};
use sentra_check::report::Report;
use serde_json::json;

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::page::{Page, Times};
use crate::lab::stub::{Asked, Source, Stub};

/// The round trip with which rounds are counted.
const ROUND_TRIP: Duration = Duration::from_millis(50);

/// The domains, with the selector that is known, and how deep the chain of their questions may be.
const DOMAINS: [(&str, Option<&str>, usize); 12] = [
    ("good.example", None, 2),
    ("good.example", Some("selector1"), 2),
    // One more than the others: only where there is no record is one looked for at other names.
    ("nothing.example", None, 3),
    ("twospf.example", None, 2),
    ("eleven.example", None, 2),
    ("deep.example", None, 5),
    ("revoked.example", None, 2),
    ("revoked.example", Some("selector1"), 2),
    ("parked.example", None, 1),
    ("signed.example", None, 2),
    ("bogus.example", None, 2),
    ("down.example", None, 1),
];

/// Round trips, and the milliseconds after which the nearest peer has a verdict, to be printed beside ours.
const PEER: [(u64, u32); 2] = [(50, 2000), (200, 3300)];

/// How fast a telephone on the way loads, in bytes a second, and what a request takes in milliseconds.
const TELEPHONE: (u32, u32) = (1_250_000, 100);

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    let mut tests: Vec<_> = DOMAINS
        .into_iter()
        .map(|(domain, selector, depth)| {
            let known = selector.map_or("", |_| "_with_selector");
            let label = domain.trim_end_matches(".example");
            Test::new(format!("measure_rounds_{label}{known}"), move |lab| {
                rounds_and_questions(lab, domain, selector, depth)
            })
        })
        .collect();
    for (round_trip, peer) in PEER {
        tests.push(Test::new(
            format!("measure_time_at_{round_trip}_ms"),
            move |lab| time_to_the_verdict(lab, round_trip, peer),
        ));
    }
    tests.push(Test::new("measure_telephone_click", click_on_a_telephone));
    tests.push(Test::new("measure_telephone_link", link_on_a_telephone));
    tests
}

/// How many questions, how many rounds, how long from the last answer to the painted verdict.
async fn rounds_and_questions(
    lab: Arc<Lab>,
    domain: &str,
    selector: Option<&str>,
    depth: usize,
) -> Result<()> {
    let (asked, times) = measure(&lab, domain, selector, ROUND_TRIP).await?;
    let (plain, again): (Vec<_>, Vec<_>) = asked.iter().partition(|asked| !asked.checking_disabled);
    let trips = round_trips(&asked)?;
    let (report, _) = lab
        .command_line()?
        .check(&lab.dns()?.plain_url, domain, selector)?;
    let rounds = rounds(&report);
    let painting = times.painted - times.answered;
    println!(
        "  {domain}, {}: {} questions and {} without validation, {rounds} rounds, the last answer after {trips:.1} round trips, the verdict painted {painting:.0} ms later",
        selector.map_or("no selector", |_| "selector known"),
        plain.len(),
        again.len(),
    );

    let mut counts: BTreeMap<_, usize> = BTreeMap::new();
    for asked in &asked {
        let kind = (&asked.name, asked.rtype.to_int(), asked.checking_disabled);
        *counts.entry(kind).or_default() += 1;
    }
    // What failed with validation and not without is asked once more, for a failure may pass.
    let is_doubted = |name: &str, kind: u16| {
        let mut again = again.iter();
        again.any(|asked| asked.name == name && asked.rtype.to_int() == kind)
    };
    counts.retain(|(name, kind, _), count| *count > 1 + usize::from(is_doubted(name, *kind)));
    ensure!(counts.is_empty(), "asked twice: {counts:?}");
    let names: Vec<_> = plain.iter().map(|asked| &asked.name).collect();
    ensure!(names.len() < 60, "{} questions: {names:?}", names.len());
    ensure!(rounds <= depth, "{rounds} rounds, not {depth}");
    Ok(())
}

/// From the click to the verdict on includes four deep, with a resolver that is near or far.
async fn time_to_the_verdict(lab: Arc<Lab>, round_trip: u64, peer: u32) -> Result<()> {
    let delay = Duration::from_millis(round_trip);
    let (asked, times) = measure(&lab, "deep.example", None, delay).await?;
    ensure!(asked.iter().all(|asked| asked.http2), "not over HTTP/2");
    let took = times.painted - times.sent;
    println!(
        "  deep.example, round trip {round_trip} ms: {took:.0} ms from the click to the verdict, {} questions; the nearest peer {peer} ms and 123, the aim {} ms",
        asked.len(),
        peer / 3
    );
    Ok(())
}

/// From the click to the verdict, where nothing but the page itself had come before somebody typed.
async fn click_on_a_telephone(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::PHONE).await?;
    slow_down(&page).await?;
    page.check("deep.example").await?;
    let times = page.times().await?;
    let took = times.painted - times.sent;
    println!("  on a telephone: {took:.0} ms from the click right after typing to the verdict");
    page.close().await
}

/// From following a link to a check, with nothing loaded before, to the verdict.
async fn link_on_a_telephone(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::PHONE).await?;
    slow_down(&page).await?;
    let link = format!("{}?again#/check?domain=deep.example", page.site.url);
    page.session.open(&link).await?;
    page.result(crate::PATIENCE).await?;
    let times = "(async () => {
        while (sentraTimes.painted === undefined) await new Promise(done => setTimeout(done, 5));
        const questions = performance.getEntriesByType('resource').filter(entry => entry.name.includes('?dns='));
        return [Math.min(...questions.map(entry => entry.startTime)), sentraTimes.painted];
    })()";
    let times = page.session.evaluate(times).await?;
    let (asked, painted): (f64, f64) = serde_json::from_value(times)?;
    println!(
        "  on a telephone: {asked:.0} ms from a link to the first question, {painted:.0} ms to the verdict"
    );
    page.close().await
}

/// Lets everything that the page loads from now on come as slowly as to a telephone.
async fn slow_down(page: &Page) -> Result<()> {
    let (bytes, latency) = TELEPHONE;
    let slow = json!({
        "offline": false, "latency": latency, "downloadThroughput": bytes, "uploadThroughput": bytes
    });
    page.session.devtools("Network.enable", json!({})).await?;
    page.session
        .devtools("Network.emulateNetworkConditions", slow)
        .await?;
    Ok(())
}

/// Checks a domain in a new browser and gives every question and the times.
async fn measure(
    lab: &Lab,
    domain: &str,
    selector: Option<&str>,
    round_trip: Duration,
) -> Result<(Vec<Asked>, Times)> {
    let stub = Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await?;
    stub.set_delay(round_trip);
    let page = Page::open(lab, &[&stub.url], View::DESK).await?;
    if let Some(selector) = selector {
        page.fill("selector", selector).await?;
    }
    page.check(domain).await?;
    let times = page.times().await?;
    page.expect_calm().await?;
    page.close().await?;
    Ok((stub.asked(), times))
}

/// The time from the first question to the last answer, in round trips.
fn round_trips(asked: &[Asked]) -> Result<f64> {
    let first = asked.iter().map(|asked| asked.at).min();
    let last = asked.iter().filter_map(|asked| asked.answered).max();
    let (first, last) = (first.context("no question")?, last.context("no answer")?);
    Ok((last - first).as_secs_f64() / ROUND_TRIP.as_secs_f64())
}

/// How many answers deep the chain of questions is: everything missing is answered at once, from
/// what the report was made of, until nothing is.
fn rounds(report: &Report) -> usize {
    let mut dns = Snapshot::default();
    let mut rounds = 0;
    while let Err(missing) = sentra_check::report::report(&dns, &report.request) {
        rounds += 1;
        for question in missing.questions() {
            let answer = report.snapshot.get(question).ok().cloned();
            let answer = answer.unwrap_or_else(|| Answer::failed(Failure::Timeout));
            dns.insert(question.clone(), answer);
        }
    }
    rounds
}
