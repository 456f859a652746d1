//! What passed, what failed, and how long it took.

use super::echo::MARK;
use crate::fault::{Fault, Outcome};
use crate::workshop::Job;
use std::time::{Duration, Instant};

/// Tests that passed and failed in one stage.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Count {
    /// How many passed.
    passed: usize,
    /// How many failed.
    failed: usize,
}

impl Count {
    /// Runs tests and adds up the results that their runners print; a run without a single test is a failure.
    pub(super) fn tests_of(&mut self, tests: Job) -> Outcome {
        tests.follow(|line| {
            let one = Self::read(line).unwrap_or_default();
            self.passed += one.passed;
            self.failed += one.failed;
        })?;
        if self.passed + self.failed == 0 {
            Err(Fault::Unexpected("no test ran".to_owned()))
        } else {
            Ok(())
        }
    }

    /// Reads a runner's line: `test result: ok. 12 passed; 0 failed; 1 ignored; …`.
    fn read(line: &str) -> Option<Self> {
        let (_, result) = line.split_once("test result: ")?;
        let number = |word: &str| {
            let before = result.split_once(word)?.0.trim_end();
            before
                .rsplit(|c: char| !c.is_ascii_digit())
                .next()?
                .parse()
                .ok()
        };
        Some(Self {
            passed: number("passed")?,
            failed: number("failed")?,
        })
    }

    /// The count of a finished stage: a stage without tests counts as one, and a failure always shows.
    fn closed(mut self, outcome: &Outcome) -> Self {
        match outcome {
            Ok(()) if self.passed + self.failed == 0 => self.passed = 1,
            Err(_) if self.failed == 0 => self.failed = 1,
            _ => {}
        }
        self
    }
}

/// The finished stages.
#[derive(Default)]
pub(super) struct Tally {
    /// Names, counts and durations, in the order in which they ran.
    stages: Vec<(String, Count, Duration)>,
}

impl Tally {
    /// Runs a stage under a heading and keeps its result.
    pub(super) fn stage(&mut self, name: &str, stage: impl FnOnce(&mut Count) -> Outcome) {
        println!("\n{MARK}=== {name}");
        let start = Instant::now();
        let mut count = Count::default();
        let outcome = stage(&mut count);
        if let Err(fault) = &outcome {
            println!("{MARK}FAILED: {fault}");
        }
        let time = start.elapsed();
        println!("{MARK}--- {name}: {:.1} s", time.as_secs_f64());
        self.stages
            .push((name.to_owned(), count.closed(&outcome), time));
    }

    /// Whether nothing failed.
    pub(super) fn is_good(&self) -> bool {
        self.sum().failed == 0
    }

    /// Prints a line for each stage, and the sum as the last line.
    pub(super) fn print(&self) {
        println!("\n{MARK}=== {}", super::echo::SUMMARY);
        for (name, count, time) in &self.stages {
            let word = if count.failed == 0 { "ok" } else { "FAILED" };
            println!(
                "{word:<8}{name:<36}{:>6} passed{:>6} failed{:>9.1} s",
                count.passed,
                count.failed,
                time.as_secs_f64()
            );
        }
        let Count { passed, failed } = self.sum();
        println!("{MARK}{passed} passed, {failed} failed");
    }

    /// All stages together.
    fn sum(&self) -> Count {
        self.stages
            .iter()
            .fold(Count::default(), |sum, (_, count, _)| Count {
                passed: sum.passed + count.passed,
                failed: sum.failed + count.failed,
            })
    }
}

#[cfg(test)]
mod tests {
    use super::Count;
    use crate::fault::Fault;

    /// The lines of cargo's and of the browser's runner are understood, and nothing else.
    #[test]
    fn results_are_read() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s";
        assert_eq!(
            Count::read(line),
            Some(Count {
                passed: 12,
                failed: 3
            })
        );
        assert_eq!(Count::read("test a_test ... ok"), None);
    }

    /// A stage that fails before or after its tests still counts as a failure.
    #[test]
    fn a_failure_always_shows() {
        let failed = Err(Fault::SomeFailed);
        assert_eq!(
            Count {
                passed: 5,
                failed: 0
            }
            .closed(&failed),
            Count {
                passed: 5,
                failed: 1
            }
        );
        assert_eq!(
            Count::default().closed(&Ok(())),
            Count {
                passed: 1,
                failed: 0
            }
        );
    }
}
