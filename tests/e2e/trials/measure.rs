//! Measured and printed: rounds, questions, times. Only generous bounds can fail.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::page::{Page, Times};
use crate::lab::stub::{Asked, Source, Stub};

/// The round trip with which rounds are counted.
const ROUND_TRIP: Duration = Duration::from_millis(50);

/// The domains, with the selector that is known, and the depth of the chain of their questions.
const DOMAINS: [(&str, Option<&str>, usize); 12] = [
    ("good.example", None, 2),
    ("good.example", Some("selector1"), 2),
    ("nothing.example", None, 1),
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

/// Rounds that may come on top of the depth: a fix that is tried out, a question asked again
/// without validation, guesses that wait for a free place.
const SPARE_ROUNDS: f64 = 3.5;

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("measure_rounds_and_questions", rounds_and_questions),
        Test::new("measure_time_to_the_verdict", time_to_the_verdict),
    ]
}

/// For every domain: how many questions, how many rounds, how long from the last answer to paint.
async fn rounds_and_questions(lab: Arc<Lab>) -> Result<()> {
    println!(
        "\n  {:<18}{:<11}{:>10}{:>7}{:>8}{:>7}{:>19}",
        "domain", "selector", "questions", "again", "rounds", "chain", "answer to paint"
    );
    let mut slow = Vec::new();
    for (domain, selector, depth) in DOMAINS {
        let (asked, times) = measure(&lab, domain, selector, ROUND_TRIP).await?;
        let (plain, again): (Vec<_>, Vec<_>) =
            asked.iter().partition(|asked| !asked.checking_disabled);
        let rounds = rounds(&asked)?;
        println!(
            "  {domain:<18}{:<11}{:>10}{:>7}{rounds:>8.1}{depth:>7}{:>16.0} ms",
            selector.unwrap_or("-"),
            plain.len(),
            again.len(),
            times.painted - times.answered
        );

        let mut counts: BTreeMap<_, usize> = BTreeMap::new();
        for asked in &asked {
            let kind = (&asked.name, asked.rtype.to_int(), asked.checking_disabled);
            *counts.entry(kind).or_default() += 1;
        }
        let twice: Vec<_> = counts.iter().filter(|(_, count)| **count > 1).collect();
        ensure!(twice.is_empty(), "{domain}: asked twice: {twice:?}");
        ensure!(
            plain.len() < 60,
            "{domain}: {} questions: {:?}",
            plain.len(),
            plain.iter().map(|asked| &asked.name).collect::<Vec<_>>()
        );
        #[expect(clippy::cast_precision_loss, reason = "a handful of rounds")]
        let most = depth as f64 + SPARE_ROUNDS;
        ensure!(rounds < most, "{domain}: {rounds:.1} rounds");
        if times.painted - times.answered >= 1000.0 {
            slow.push(domain);
        }
    }
    ensure!(slow.is_empty(), "painted too late: {slow:?}");
    Ok(())
}

/// From the click to the verdict, with resolvers that are near and far.
async fn time_to_the_verdict(lab: Arc<Lab>) -> Result<()> {
    println!(
        "\n  deep.example, includes four deep, over HTTP/2; the nearest peer asks 123 questions"
    );
    for (round_trip, peer) in [(50, 2000), (200, 3300)] {
        let delay = Duration::from_millis(round_trip);
        let (asked, times) = measure(&lab, "deep.example", None, delay).await?;
        ensure!(asked.iter().all(|asked| asked.http2), "not over HTTP/2");
        let took = times.painted - times.sent;
        println!(
            "  round trip {round_trip:>3} ms: {took:>5.0} ms from click to verdict, {} questions; the peer {peer} ms, the aim {}",
            asked.len(),
            peer / 3
        );
        ensure!(took < f64::from(peer), "slower than the peer: {took:.0} ms");
    }
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
fn rounds(asked: &[Asked]) -> Result<f64> {
    let first = asked.iter().map(|asked| asked.at).min();
    let last = asked.iter().filter_map(|asked| asked.answered).max();
    let (first, last) = (first.context("no question")?, last.context("no answer")?);
    Ok((last - first).as_secs_f64() / ROUND_TRIP.as_secs_f64())
}
