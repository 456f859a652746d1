//! The whole gate: set-up, then every check and every test, each as a stage of its own.
//!
//! A stage that fails does not keep the later ones from running. The summary at the end counts the tests that the
//! runners report, and one for each stage that is not a test; a tool that is missing is a failure like any other.

mod stages;
mod tally;

use crate::fault::{Fault, Outcome};
use crate::setup::{self, Purpose};
use crate::workshop::Workshop;
use tally::{Count, Tally};

/// Sets up and checks everything.
pub(crate) fn test() -> Outcome {
    let mut workshop = Workshop::open();
    let mut tally = Tally::default();
    for (name, part) in setup::parts(Purpose::Test) {
        tally.stage(&format!("set-up: {name}"), |_| part(&mut workshop));
    }
    for stage in stages::ALL {
        tally.stage(stage.name, |count| run(stage.task, &workshop, count));
    }
    tally.print();
    if tally.is_good() {
        Ok(())
    } else {
        Err(Fault::SomeFailed)
    }
}

/// Runs one stage; a stage of tests counts them.
fn run(task: stages::Task, workshop: &Workshop, count: &mut Count) -> Outcome {
    use stages::Task::{BrowserTests, Check, Docs, Own, Tests, WasmCheck};
    match task {
        Check(line) => workshop.command(line).run(),
        Docs(line) => workshop
            .command(line)
            .env("RUSTDOCFLAGS", "-Dwarnings")
            .run(),
        Own(step) => step(workshop),
        WasmCheck(line) => workshop.wasm_command(line).run(),
        Tests(line) => count.tests_of(workshop.command(line)),
        BrowserTests(line) => {
            let Some(driver) = workshop.find("chromedriver") else {
                return Err(Fault::Missing(
                    "chromedriver".to_owned(),
                    "see the stage `set-up: browser`".to_owned(),
                ));
            };
            let tests = workshop.wasm_command(line).env("CHROMEDRIVER", driver);
            let runner = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER";
            // One run holds all cases; the runner's own limit of 20 seconds is for a single test.
            count.tests_of(
                tests
                    .env(runner, "wasm-bindgen-test-runner")
                    .env("WASM_BINDGEN_TEST_TIMEOUT", "600"),
            )
        }
    }
}
