//! This build beside another, in one run: a time says something only beside one that was taken in the same minutes.
//!
//! `BESIDE=FOLDER cargo test --test e2e -- beside` compares what is in `dist/` with a site that `cargo xtask build` left of
//! another state of the source. It is no part of the gate; without a folder there is nothing to run.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use super::{page_large, page_many};
use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::page::{Page, Worker};
use crate::lab::site::{self, Site};
use crate::lab::stub::{Source, Stub};

/// How often each is measured, in turns.
const TURNS: usize = 7;

/// So many times as long as the other's, and this build is slower.
const SLOWER: f64 = 1.25;

/// How long all turns may take.
const PATIENCE: Duration = Duration::from_secs(1_800);

/// How many domains are checked at once.
const DOMAINS: usize = 200;

/// What is measured, in milliseconds.
#[derive(Clone, Copy, Debug)]
enum Work {
    /// From the click to the painted verdict, with the chain of questions that is the deepest.
    Check,
    /// All tasks of more than 50 ms, where the answers are as large as they can be.
    Large,
    /// From the start to the last of many domains.
    Several,
}

/// The tests of this file: none where there is no other build.
pub(crate) fn tests() -> Vec<Test> {
    let Some(other) = std::env::var_os("BESIDE").map(PathBuf::from) else {
        return Vec::new();
    };
    // It is given as seen from where cargo was called, and tests run in the folder of their package.
    let other = Path::new(crate::ROOT).join(other);
    let works = [
        ("beside_check", Work::Check),
        ("beside_large", Work::Large),
        ("beside_several", Work::Several),
    ];
    let tests = works.into_iter().map(|(name, work)| {
        let other = other.clone();
        Test::long(name, PATIENCE, move |lab| compare(lab, other, work))
    });
    tests.collect()
}

/// Measures both in turns, prints the medians, and fails where ours is slower.
async fn compare(lab: Arc<Lab>, other: PathBuf, work: Work) -> Result<()> {
    let (ours, mut times) = (site::dist()?, [Vec::new(), Vec::new()]);
    for _ in 0..TURNS {
        for (site, times) in [&ours, &other].into_iter().zip(&mut times) {
            times.push(work.measure(&lab, site).await?);
        }
    }
    let [ours, theirs] = times.map(|mut times| {
        times.sort_by(f64::total_cmp);
        times[TURNS / 2]
    });
    println!("  {work:?}: {ours:.0} ms, the other build {theirs:.0} ms");
    ensure!(
        ours < theirs * SLOWER,
        "{ours:.0} ms, the other build {theirs:.0} ms"
    );
    Ok(())
}

impl Work {
    /// How long a build takes for it.
    async fn measure(self, lab: &Lab, dist: &Path) -> Result<f64> {
        match self {
            Self::Check => {
                let page = open(lab, dist, &lab.dns()?.url).await?;
                page.check("deep.example").await?;
                let times = page.times().await?;
                page.close().await?;
                Ok(times.painted - times.sent)
            }
            Self::Large => {
                let answers = Source::Function(Arc::new(page_large::nine_includes_answer));
                let stub = Stub::start(&lab.certificate, answers).await?;
                let page = open(lab, dist, &stub.url).await?;
                page.session.evaluate(page_large::WATCH).await?;
                page.check("large.example").await?;
                let work = "sentraTasks.reduce((sum, task) => sum + task, 0)";
                let work = page.session.evaluate(work).await?;
                page.close().await?;
                work.as_f64().context("no number")
            }
            Self::Several => {
                let page = open(lab, dist, &lab.dns()?.url).await?;
                let list = (0..DOMAINS).map(|n| format!("d{n}.open.crowd.example\n"));
                page_many::turn_to(&page, &list.collect::<String>()).await?;
                let started = Instant::now();
                page_many::start(&page).await?;
                page_many::ended(&page, DOMAINS, crate::PATIENCE).await?;
                let took = started.elapsed();
                page.close().await?;
                Ok(took.as_secs_f64() * 1_000.0)
            }
        }
    }
}

/// Opens the page of a build.
async fn open(lab: &Lab, dist: &Path, resolver: &str) -> Result<Page> {
    let site = Site::start(dist, &[resolver]).await?;
    Page::visit(lab, site, View::DESK, "", Worker::Off).await
}
