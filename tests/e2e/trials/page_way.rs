//! The way to a resolver: whose fault it is, how fast it may be asked, how long it is waited for.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use serde_json::json;

use super::page_domains::never_missing;
use super::page_many;
use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::fault::Fault;
use crate::lab::page::{Page, Shown};
use crate::lab::stub::{Asked, Source, Stub, closed_url};

/// A check ends after twenty seconds; the rest is for the machine.
const LIMIT: Duration = crate::PATIENCE;

/// How long many domains may take, in which none is lost.
const PATIENCE: Duration = Duration::from_secs(300);

/// Domains that are checked at once.
const DOMAINS: usize = 80;

/// Questions in a second that a resolver of our own takes from one address, as in `deploy/`.
const RATE: f64 = 100.0;

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("page_way_whose_fault", whose_fault),
        Test::new("page_way_too_many_for_a_while", too_many_for_a_while),
        Test::new("page_way_check_again_renews", check_again_renews),
        Test::new("page_way_http_1", http_1),
        Test::new("page_way_deadline", deadline),
        Test::long("page_way_many_domains", PATIENCE, many_domains),
    ]
}

/// A resolver that answers honestly.
async fn honest(lab: &Lab) -> Result<Stub> {
    Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await
}

/// Checks a domain with as much time as a check may take.
async fn check(page: &Page, domain: &str) -> Result<Shown> {
    page.fill("domain", domain).await?;
    page.send().await?;
    page.result(LIMIT).await
}

/// Each way in which nothing comes from a resolver has its own words, and no domain is blamed.
async fn whose_fault(lab: Arc<Lab>) -> Result<()> {
    for (fault, verdict, supply) in [
        (Some(Fault::NoCors), "verdict-unreadable", "supply-readable"),
        (
            Some(Fault::TooManyRequests(1)),
            "verdict-busy",
            "supply-patience",
        ),
        (
            Some(Fault::ServerError),
            "verdict-failing",
            "supply-other-resolver",
        ),
        (
            Some(Fault::Redirect),
            "verdict-failing",
            "supply-other-resolver",
        ),
        (None, "verdict-unreachable", "supply-resolver"),
    ] {
        let stub = honest(&lab).await?;
        stub.set_faults(move |_| fault);
        let url = match fault {
            Some(_) => stub.url.clone(),
            None => closed_url()?,
        };
        let page = Page::open(&lab, &[&url], View::DESK).await?;
        let shown = check(&page, "good.example").await?;
        println!("  {fault:?}: {}", shown.verdict);
        assert_eq!(shown.verdict, page.texts.get(verdict), "{fault:?}");
        never_missing(&shown, &page.texts, "good.example")?;
        let said = page.session.text_of("#result .supply p").await?;
        assert_eq!(said, page.texts.get(supply), "{fault:?}");
        page.expect_calm().await?;
        page.close().await?;
    }
    // Where others are answered, an error that cannot be read leaves its own question open alone.
    let stub = honest(&lab).await?;
    stub.set_faults(|asked| {
        (asked.name == "_dmarc.good.example").then_some(Fault::HiddenBadGateway)
    });
    let page = Page::open(&lab, &[&stub.url], View::DESK).await?;
    let shown = check(&page, "good.example").await?;
    assert_eq!(shown.verdict, page.texts.get("verdict-failing"));
    never_missing(&shown, &page.texts, "good.example")?;
    page.close().await
}

/// The page waits as long as it is told, says so, and loses nothing.
async fn too_many_for_a_while(lab: Arc<Lab>) -> Result<()> {
    let stub = honest(&lab).await?;
    let left = AtomicUsize::new(10);
    stub.set_faults(move |_| {
        let one_less = |left: usize| left.checked_sub(1);
        let refused = left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, one_less);
        refused.is_ok().then_some(Fault::TooManyRequests(3))
    });
    let page = Page::open(&lab, &[&stub.url], View::PHONE).await?;
    page.fill("domain", "good.example").await?;
    page.send().await?;
    page.until(&format!(
        "document.querySelector('#result [role=status]')?.textContent === {}",
        json!(page.texts.get("page-waits-busy"))
    ))
    .await?;
    let shown = page.result(LIMIT).await?;
    ensure!(shown.tone == "accept", "{}", shown.verdict);
    let asked = stub.asked();
    let first = asked.iter().map(|asked| asked.at).min();
    let too_soon = asked
        .iter()
        .skip(10)
        .filter(|asked| first.is_some_and(|first| asked.at - first < Duration::from_millis(2_900)));
    ensure!(too_soon.count() == 0, "asked before the time was over");
    page.expect_calm().await?;
    page.close().await
}

/// What "Try again" brought is what is there when the page is loaded anew.
async fn check_again_renews(lab: Arc<Lab>) -> Result<()> {
    let stub = honest(&lab).await?;
    stub.set_faults(|_| Some(Fault::BlockedAndKept(600)));
    let page = Page::open(&lab, &[&stub.url], View::DESK).await?;
    let link = format!("{}?anew#/check?domain=good.example", page.site.url);
    for _ in 0..2 {
        page.session.open("about:blank").await?;
        page.session.open(&link).await?;
        let shown = page.result(LIMIT).await?;
        ensure!(shown.tone == "unknown", "{}", shown.verdict);
    }
    stub.set_faults(|_| Some(Fault::Kept(600)));
    stub.forget();
    page.session
        .evaluate("window.sentraBefore = document.getElementById('verdict'), 0")
        .await?;
    page.session.click("#result .supply button").await?;
    let shown = page.result(LIMIT).await?;
    ensure!(shown.tone == "accept", "{}", shown.verdict);
    let asked = stub.asked().len();
    ensure!(asked > 20, "only {asked} questions were asked again");
    page.session.open("about:blank").await?;
    page.session.open(&link).await?;
    let shown = page.result(LIMIT).await?;
    ensure!(shown.tone == "accept", "{}", shown.verdict);
    let more = stub.asked().len() - asked;
    ensure!(
        more == 0,
        "{more} questions were asked though they were kept"
    );
    page.close().await
}

/// Six at a time, 1.8 seconds each: slow, and yet every answer is waited for.
async fn http_1(lab: Arc<Lab>) -> Result<()> {
    let stub = honest(&lab).await?;
    stub.set_delay(Duration::from_millis(1_800));
    let page = Page::open(&lab, &[&stub.plain_url], View::DESK).await?;
    page.fill("selector", "selector1").await?;
    let started = Instant::now();
    let shown = check(&page, "good.example").await?;
    println!(
        "  {:.1} s, {} questions",
        started.elapsed().as_secs_f64(),
        stub.asked().len()
    );
    ensure!(
        stub.asked().iter().all(|asked| !asked.http2),
        "not over HTTP/1.1"
    );
    ensure!(shown.tone == "accept", "{}\n{}", shown.verdict, shown.text);
    page.expect_calm().await?;
    page.close().await
}

/// A check ends, and shows what is known by then.
async fn deadline(lab: Arc<Lab>) -> Result<()> {
    let stub = honest(&lab).await?;
    stub.set_delay(Duration::from_millis(4_500));
    let page = Page::open(&lab, &[&stub.url], View::DESK).await?;
    let started = Instant::now();
    let shown = check(&page, "deep.example").await?;
    let took = started.elapsed();
    println!("  {}: {:.1} s", shown.verdict, took.as_secs_f64());
    ensure!(shown.tone == "unknown", "{}", shown.verdict);
    never_missing(&shown, &page.texts, "deep.example")?;
    let shown = page.unfolded().await?;
    ensure!(
        shown.dmarc.text.contains("v=DMARC1"),
        "{}",
        shown.dmarc.text
    );
    page.expect_calm().await?;
    page.close().await
}

/// Many domains over a resolver that limits how fast it is asked: each is answered.
async fn many_domains(lab: Arc<Lab>) -> Result<()> {
    let stub = honest(&lab).await?;
    let bucket = Mutex::new((RATE, Instant::now()));
    stub.set_faults(move |asked: &Asked| {
        let mut bucket = bucket.lock().unwrap_or_else(PoisonError::into_inner);
        let passed = asked.at.saturating_duration_since(bucket.1).as_secs_f64();
        let left = (bucket.0 + passed * RATE).min(RATE);
        let is_over = left < 1.0;
        *bucket = (if is_over { left } else { left - 1.0 }, asked.at);
        is_over.then_some(Fault::TooManyRequests(1))
    });
    let list: String = (0..DOMAINS)
        .map(|n| format!("d{n}.open.crowd.example\n"))
        .collect();
    let page = page_many::open(&lab, &stub.url, View::DESK, &list).await?;
    let started = Instant::now();
    page_many::start(&page).await?;
    page_many::ended(&page, DOMAINS, PATIENCE).await?;
    let asked = stub.asked();
    println!(
        "  {} questions in {:.0} s",
        asked.len(),
        started.elapsed().as_secs_f64()
    );
    let rows = "[...document.querySelectorAll('.domains tbody tr')].map(row => row.textContent)";
    let rows = page.session.evaluate(rows).await?;
    let lost = page.texts.get("domains-unanswered");
    let rows: Vec<String> = serde_json::from_value(rows)?;
    ensure!(!rows.is_empty(), "no rows");
    let lost: Vec<_> = rows.iter().filter(|row| row.contains(&lost)).collect();
    ensure!(
        lost.is_empty(),
        "{} of {} are lost: {lost:?}",
        lost.len(),
        rows.len()
    );
    page.close().await
}
