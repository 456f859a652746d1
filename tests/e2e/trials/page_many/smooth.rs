//! A thousand domains: how long the page stands still, and how much of it is drawn.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use sentra_check::findings::Arg;

use super::{CROWDS, HEAPS, MANY, MOVED, PATIENCE, ended, open, rows, start};
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::page::Page;
use crate::trials::page_keep::press;

/// As many domains as the page takes: it goes on all the time, nothing moves under the reader, little is said aloud,
/// and half-way it can be ended and taken up again.
pub(super) async fn smooth(lab: Arc<Lab>) -> Result<()> {
    let list: String = (0..MANY)
        .map(|n| format!("d{n}.{}.crowd.example\n", CROWDS[n % CROWDS.len()]))
        .collect();
    let page = open(&lab, &lab.dns()?.url, View::DESK, &list).await?;
    let begin = "sentraTasks.length = 0; performance.setResourceTimingBufferSize(1e6)";
    page.session.evaluate(begin).await?;
    let started = Instant::now();
    start(&page).await?;
    rows_drawn(&page, 100).await?;
    let drawn_so_far = rows(&page).await?;
    let numbers = drawn_so_far.iter().filter_map(|row| {
        let label = row[0].split('.').next()?;
        label.strip_prefix('d')?.parse::<usize>().ok()
    });
    let numbers: Vec<usize> = numbers.collect();
    ensure!(numbers.len() >= 100 && numbers.is_sorted(), "{numbers:?}");

    rows_drawn(&page, MANY / 2).await?;
    press(&page, &page.texts.get("page-cancel")).await?;
    page.until("document.querySelector('.several progress') === null")
        .await?;
    let half = drawn(&page).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(drawn(&page).await?, half);
    let rest = [("count", Arg::Number((MANY - half) as u64))];
    press(&page, &page.texts.format("domains-rest", &rest)).await?;
    ended(&page, MANY, PATIENCE).await?;
    let taken = started.elapsed();

    let tasks = page.session.evaluate("sentraTasks").await?;
    let mut tasks: Vec<(f64, usize)> = serde_json::from_value(tasks)?;
    tasks.sort_by(|one, other| other.0.total_cmp(&one.0));
    let moved = page.session.evaluate("sentraMoved").await?;
    let crowd = crowd();
    let heaps = page.session.heaps().await?;
    let asked = "performance.getEntriesByType('resource').length";
    let asked = page.session.evaluate(asked).await?;
    println!(
        "{MANY} domains with {asked} questions in {taken:.1?}, {crowd:.1} programs a core; {} tasks of more than 50 ms, \
         the longest by milliseconds and rows {:.0?}; {moved} rows at once; \
         {:.1} MB of the program and {:.1} MB of JavaScript",
        tasks.len(),
        &tasks[..tasks.len().min(4)],
        heaps[0] as f64 / 1e6,
        heaps[1] as f64 / 1e6,
    );
    ensure!(moved.as_u64() <= Some(MOVED), "{moved} rows at once");
    for (heap, limit) in heaps.into_iter().zip(HEAPS) {
        ensure!(heap < limit, "{heap} bytes are held");
    }
    let heard = page.session.evaluate("[...sentraHeard]").await?;
    let heard: Vec<String> = serde_json::from_value(heard)?;
    ensure!(heard.len() <= 8, "too much is said: {heard:?}");
    let marks: Vec<String> = rows(&page)
        .await?
        .into_iter()
        .map(|row| row[1].clone())
        .collect();
    assert_eq!(marks.len(), MANY);
    let mut changes = marks.clone();
    changes.dedup();
    let kinds: BTreeSet<&String> = marks.iter().collect();
    assert_eq!(
        changes.len(),
        kinds.len(),
        "the outcomes are mixed: {changes:?}"
    );
    ensure!(kinds.len() > 2, "too few outcomes: {kinds:?}");
    page.close().await
}

/// How many programs run on each core, at least one: what a minute had on average.
fn crowd() -> f64 {
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().and_then(|load| load.parse().ok());
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    f64::max(1.0, load.unwrap_or(0.0) / cores as f64)
}

/// How many rows are in the table.
async fn drawn(page: &Page) -> Result<usize> {
    let count = page
        .session
        .evaluate("document.querySelectorAll('.domains tbody tr').length");
    Ok(serde_json::from_value(count.await?)?)
}

/// Waits until there are so many.
async fn rows_drawn(page: &Page, count: usize) -> Result<()> {
    let started = Instant::now();
    while drawn(page).await? < count {
        ensure!(started.elapsed() < PATIENCE, "never {count} rows");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Ok(())
}
