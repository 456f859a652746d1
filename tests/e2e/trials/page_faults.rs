//! Resolvers that fail in every way: never a panic, never "missing", and the next one is asked.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::fault::Fault;
use crate::lab::page::Page;
use crate::lab::stub::{Source, Stub, closed_url};

use super::page_domains::never_missing;

/// Every way to fail; nothing stands for a port where nobody listens.
const FAULTS: [(&str, Option<Fault>); 14] = [
    ("http_500", Some(Fault::ServerError)),
    ("http_429", Some(Fault::TooManyRequests(1))),
    ("hang", Some(Fault::Hang)),
    ("refused_connection", None),
    ("dropped_connection", Some(Fault::Drop)),
    ("garbage", Some(Fault::Garbage)),
    ("login_page", Some(Fault::Portal)),
    ("truncated_body", Some(Fault::Truncated)),
    ("wrong_question", Some(Fault::WrongQuestion)),
    ("no_cors", Some(Fault::NoCors)),
    ("servfail", Some(Fault::ServFail)),
    ("refused", Some(Fault::Refused)),
    ("nxdomain_without_soa", Some(Fault::NxDomainWithoutSoa)),
    ("blocked", Some(Fault::Blocked)),
];

/// No verdict may take longer, however silent the resolvers are.
const LIMIT: Duration = crate::PATIENCE;

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    let mut tests = Vec::new();
    for (name, fault) in FAULTS {
        tests.push(Test::new(format!("page_faults_alone_{name}"), move |lab| {
            alone(lab, fault)
        }));
        tests.push(Test::new(format!("page_faults_first_{name}"), move |lab| {
            first_of_two(lab, fault)
        }));
    }
    tests.push(Test::new("page_faults_cancel", cancel));
    tests.push(Test::new(
        "page_faults_lost_guesses",
        lost_guesses_were_not_tried,
    ));
    tests.push(Test::new(
        "page_faults_one_lost_answer",
        one_lost_answer_is_no_absence,
    ));
    tests
}

/// A resolver that always fails, and its address.
async fn broken(lab: &Lab, fault: Option<Fault>) -> Result<(Stub, String)> {
    let stub = Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await?;
    stub.set_faults(move |_| fault);
    let url = match fault {
        Some(_) => stub.url.clone(),
        None => closed_url()?,
    };
    Ok((stub, url))
}

/// With no other resolver the page says that it could not decide, and claims nothing of the domain.
async fn alone(lab: Arc<Lab>, fault: Option<Fault>) -> Result<()> {
    let (_stub, url) = broken(&lab, fault).await?;
    let page = Page::open(&lab, &[&url], View::DESK).await?;
    for domain in ["good.example", "nothing.example"] {
        page.fill("domain", domain).await?;
        let started = Instant::now();
        page.send().await?;
        let shown = page.result(LIMIT).await?;
        println!(
            "  {domain}: {} ({:.1} s)",
            shown.verdict,
            started.elapsed().as_secs_f64()
        );
        assert_eq!(shown.tone, "unknown");
        never_missing(&shown, &page.texts, domain)?;
        ensure!(shown.fixes.is_empty(), "it proposes {:?}", shown.fixes);
        for card in [&shown.spf, &shown.dmarc, &shown.dkim] {
            ensure!(
                card.word != "In order" && card.word != "Rejected",
                "a card says: {card:?}"
            );
            for absence in ["no such name", "no record of this type", "does not exist"] {
                ensure!(!card.text.contains(absence), "a card says: {}", card.text);
            }
        }
        // What can be done about it stands there.
        page.session.wait_for("#result .supply button").await?;
    }
    page.expect_calm().await?;
    page.close().await
}

/// With a good resolver behind the broken one the verdict is as it should be.
async fn first_of_two(lab: Arc<Lab>, fault: Option<Fault>) -> Result<()> {
    let (_stub, url) = broken(&lab, fault).await?;
    let page = Page::open(&lab, &[&url, &lab.dns()?.url], View::DESK).await?;
    for (domain, tone) in [("good.example", "accept"), ("nothing.example", "reject")] {
        page.fill("domain", domain).await?;
        page.send().await?;
        let shown = page.result(LIMIT).await?;
        ensure!(
            shown.tone == tone,
            "{domain}: {}\n{}",
            shown.verdict,
            shown.text
        );
    }
    page.expect_calm().await?;
    page.close().await
}

/// Who does not want to wait gets the form back, with all that was typed.
async fn cancel(lab: Arc<Lab>) -> Result<()> {
    let (stub, url) = broken(&lab, Some(Fault::Hang)).await?;
    let page = Page::open(&lab, &[&url], View::PHONE).await?;
    page.fill("selector", "s1").await?;
    page.fill("ip", "192.0.2.25").await?;
    page.fill("domain", "Anna <anna@good.example>").await?;
    page.send().await?;
    page.session.wait_for("#result progress").await?;
    let running = page.session.text_of("#result").await?;
    ensure!(running.contains("good.example"), "{running}");
    page.session.click("#result button").await?;
    page.until("!document.getElementById('result')").await?;
    assert_eq!(page.value_of("domain").await?, "Anna <anna@good.example>");
    assert_eq!(page.value_of("selector").await?, "s1");
    assert_eq!(page.value_of("ip").await?, "192.0.2.25");

    // Nothing goes on behind it, and the next check works.
    tokio::time::sleep(Duration::from_millis(300)).await;
    let asked = stub.asked().len();
    tokio::time::sleep(Duration::from_millis(700)).await;
    assert_eq!(stub.asked().len(), asked);
    stub.set_faults(|_| None);
    page.send().await?;
    let shown = page.result(crate::PATIENCE).await?;
    ensure!(shown.verdict.contains("good.example"), "{}", shown.verdict);
    page.expect_calm().await?;
    page.close().await
}

/// One decisive answer that is lost leaves the verdict open, and the record is not called missing.
async fn one_lost_answer_is_no_absence(lab: Arc<Lab>) -> Result<()> {
    let stub = Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await?;
    let page = Page::open(&lab, &[&stub.url], View::DESK).await?;
    for lost in [
        "good.example",
        "_dmarc.good.example",
        "_spf.mailhost.example",
    ] {
        for fault in [Fault::ServFail, Fault::Truncated, Fault::ServerError] {
            stub.set_faults(move |asked| (asked.name == lost).then_some(fault));
            page.session.open("about:blank").await?;
            page.session.open(&page.site.url).await?;
            page.session.wait_for("#hint").await?;
            let shown = page.check("good.example").await?;
            ensure!(
                shown.tone == "unknown",
                "{lost} {fault:?}: {}",
                shown.verdict
            );
            never_missing(&shown, &page.texts, "good.example")?;
            let card = if lost.starts_with("_dmarc") {
                &shown.dmarc
            } else {
                &shown.spf
            };
            ensure!(
                card.word != "In order",
                "{lost} {fault:?} is lost, and its card says {}: {}",
                card.word,
                card.line
            );
        }
    }
    page.expect_calm().await?;
    page.close().await
}

/// Where no usual selector could be looked up, none is said to have been tried without success.
async fn lost_guesses_were_not_tried(lab: Arc<Lab>) -> Result<()> {
    let (_stub, url) = broken(&lab, Some(Fault::ServFail)).await?;
    let page = Page::open(&lab, &[&url], View::DESK).await?;
    let shown = page.check("good.example").await?;
    for claim in ["no working key was found", "Usual selectors tried"] {
        ensure!(
            !shown.dkim.text.contains(claim),
            "the card says: {}",
            shown.dkim.text
        );
    }
    page.expect_calm().await?;
    page.close().await
}
