//! The whole gate: set-up, then every check and every test, each as a stage of its own.
//!
//! A stage that fails does not keep the later ones from running. The summary at the end counts the tests that the
//! runners report, and one for each stage that is not a test; a tool that is missing is a failure like any other.
//! Before the summary stands once more what tells why a stage failed.

mod echo;
mod stages;
mod tally;

use crate::fault::{Fault, Outcome};
use crate::setup::{self, Part, Purpose};
use crate::workshop::Workshop;
use echo::Echo;
use stages::{Needs, STAGES, Stage};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use tally::{Count, Tally};

/// Sets up and checks everything, or what has one of these words in its name.
///
/// It starts itself anew for that, to read what all programs print that are started on the way.
pub(crate) fn test(words: &[&str]) -> Outcome {
    let stages = chosen(words)?;
    println!("{}", announced(&stages));
    let not_started = |error| Fault::NotStarted("xtask test".to_owned(), error);
    let (output, writer) = std::io::pipe().map_err(not_started)?;
    let myself = std::env::current_exe().map_err(Fault::at(Path::new("xtask")))?;
    let mut inside = Command::new(myself)
        .arg("test-inside")
        .args(words)
        .stdin(Stdio::null())
        .stdout(writer.try_clone().map_err(not_started)?)
        .stderr(writer)
        .spawn()
        .map_err(not_started)?;
    let mut echo = Echo::default();
    for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
        // A line that is not UTF-8 is still a line.
        let line = String::from_utf8_lossy(&line);
        println!("{}", echo.read(&line));
        // A program that was left behind may hold the other end open for ever.
        if echo.is_over() {
            break;
        }
    }
    let status = inside.wait().map_err(not_started)?;
    if status.success() {
        Ok(())
    } else {
        Err(Fault::SomeFailed)
    }
}

/// The same inside, where all that is printed is read.
pub(crate) fn inside(words: &[&str]) -> Outcome {
    let stages = chosen(words)?;
    let mut workshop = Workshop::open();
    let mut tally = Tally::default();
    for (name, part) in needed(&stages) {
        tally.stage(&format!("set-up: {name}"), |_| part(&mut workshop));
    }
    for stage in stages {
        tally.stage(stage.name, |count| run(stage.task, &workshop, count));
    }
    tally.print();
    if tally.is_good() {
        Ok(())
    } else {
        Err(Fault::SomeFailed)
    }
}

/// The stages with one of these words in their names; all, where no word is given.
fn chosen(words: &[&str]) -> Outcome<Vec<Stage>> {
    if let Some(word) = words
        .iter()
        .find(|word| !STAGES.iter().any(|stage| stage.name.contains(**word)))
    {
        let names: Vec<&str> = STAGES.iter().map(|stage| stage.name).collect();
        let what = format!(
            "no stage has {word:?} in its name; there are: {}",
            names.join("; ")
        );
        return Err(Fault::Unexpected(what));
    }
    let is_chosen =
        |stage: &Stage| words.is_empty() || words.iter().any(|word| stage.name.contains(word));
    Ok(STAGES.into_iter().filter(is_chosen).collect())
}

/// The parts of the set-up that these stages need.
fn needed(stages: &[Stage]) -> Vec<Part> {
    match stages.iter().map(|stage| stage.needs).max() {
        Some(Needs::All) => setup::parts(Purpose::Test),
        Some(Needs::Build) => setup::parts(Purpose::Build)
            .into_iter()
            .chain(setup::rust())
            .collect(),
        Some(Needs::Rust) | None => setup::rust().into(),
    }
}

/// How long it will take, in a line.
fn announced(stages: &[Stage]) -> String {
    let seconds: u32 = stages.iter().map(|stage| stage.seconds).sum();
    let minutes = seconds.div_ceil(60);
    let set_up = match stages.iter().map(|stage| stage.needs).max() {
        Some(Needs::All | Needs::Build) => "; 8 to 20 more where nothing is set up yet",
        Some(Needs::Rust) | None => "",
    };
    let many = |count: u32, what: &str| {
        let plural = if count == 1 { "" } else { "s" };
        format!("{count} {what}{plural}")
    };
    let count = u32::try_from(stages.len()).unwrap_or(u32::MAX);
    let (stages, minutes) = (many(count, "stage"), many(minutes, "minute"));
    format!("{stages}, about {minutes} on two cores{set_up}")
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

#[cfg(test)]
mod tests {
    use super::{announced, chosen};

    /// Words choose stages, in their usual order; a word that chooses none is a mistake.
    #[test]
    fn words_choose_stages() {
        let named = |words: &[&str]| -> Vec<&str> {
            let stages = chosen(words).expect("stages");
            stages.iter().map(|stage| stage.name).collect()
        };
        assert_eq!(
            named(&["openspf", "documentation"]),
            ["the openspf suite", "documentation"]
        );
        assert!(named(&[]).len() > named(&["clippy"]).len());
        assert!(chosen(&["format", "no such stage"]).is_err());
    }

    /// How long it takes is said of what was chosen.
    #[test]
    fn it_says_how_long_it_takes() {
        let one = announced(&chosen(&["openspf"]).expect("a stage"));
        assert!(one.starts_with("1 stage, about 1 minute"), "{one}");
    }
}
