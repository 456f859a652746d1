//! End-to-end tests: real DNS servers, a real browser, the built page.
//! Run with `cargo test --test e2e`.
//!
//! The lab is started once, before the first test, and ended after the last; see `lab`.
//! A missing program fails the tests that need it, and is named with its Debian package.

use std::pin::Pin;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use libtest_mimic::{Arguments, Failed, Trial};
use tokio::runtime::{Handle, Runtime};

use self::lab::Lab;

#[path = "../support/answers.rs"]
mod answers;
#[path = "../it/faults/list.rs"]
mod faults;
mod lab;
#[path = "../it/faults/message.rs"]
mod message;
mod program;
mod trials;

/// The folder of the repository.
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// No single test may take longer, unless it says so: what takes so long will never end. How long something takes is
/// printed, and fails nothing; `trials/beside.rs` compares two builds.
const LIMIT: Duration = Duration::from_secs(230);

/// How long a state is waited for, however busy the machine.
const PATIENCE: Duration = Duration::from_secs(120);

/// One test: a name and what it does with the lab.
struct Test {
    name: String,
    limit: Duration,
    body: Box<dyn FnOnce(Arc<Lab>) -> Running + Send>,
}

/// A test under way.
type Running = Pin<Box<dyn Future<Output = Result<()>>>>;

impl Test {
    /// A test from an async function.
    fn new<Body>(
        name: impl Into<String>,
        body: impl FnOnce(Arc<Lab>) -> Body + Send + 'static,
    ) -> Self
    where
        Body: Future<Output = Result<()>> + 'static,
    {
        Self::long(name, LIMIT, body)
    }

    /// A test that may take longer than others.
    fn long<Body>(
        name: impl Into<String>,
        limit: Duration,
        body: impl FnOnce(Arc<Lab>) -> Body + Send + 'static,
    ) -> Self
    where
        Body: Future<Output = Result<()>> + 'static,
    {
        Self {
            name: name.into(),
            limit,
            body: Box::new(move |lab| Box::pin(body(lab))),
        }
    }

    /// The same test as the test harness wants it. Without a lab it can be listed, not run.
    fn into_trial(self, lab: Option<Arc<Lab>>, runtime: Handle) -> Trial {
        Trial::test(self.name, move || {
            let outcome = runtime.block_on(async {
                let running = (self.body)(lab.context("the lab was not started")?);
                tokio::time::timeout(self.limit, running)
                    .await
                    .context("not finished in time")?
            });
            outcome.map_err(|error| Failed::from(format!("{error:#}")))
        })
    }
}

/// Starts the lab, runs the tests, ends the lab.
fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("the lab did not start: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Runs what the command line asks for.
fn run() -> Result<ExitCode> {
    let mut arguments = Arguments::from_args();
    // One test after the other, for some of them measure time.
    arguments.test_threads.get_or_insert(1);

    let runtime = Runtime::new()?;
    let lab = if arguments.list {
        None
    } else {
        Some(Arc::new(runtime.block_on(Lab::start())?))
    };
    let trials = trials::all().into_iter();
    let trials = trials
        .map(|test| test.into_trial(lab.clone(), runtime.handle().clone()))
        .collect();
    Ok(libtest_mimic::run(&arguments, trials).exit_code())
}
