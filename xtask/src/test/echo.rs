//! What failed stages have printed, said again at the end.
//!
//! A log of an hour is mostly read from its end, and by tools that keep nothing else. So of each stage as much is kept
//! as tells why it failed: the tests that did with their messages, the rows that are not as they should be, else the
//! last lines that say more than that something went well.

use std::collections::VecDeque;

/// Begins each line that the gate itself prints, so that no program's output is taken for it. It is not shown.
pub(super) const MARK: char = '\u{1e}';

/// The heading after which the results stand.
pub(super) const SUMMARY: &str = "summary";

/// How many lines of one stage are said again.
const LINES: usize = 40;

/// How many lines of a failed test are said again however many others failed.
const LINES_OF_A_TEST: usize = 4;

/// How many failures of one stage are kept.
const FAILURES: usize = 200;

/// How a line begins that only says that something goes on, or went well.
const NOISE: [&str; 19] = [
    "Adding ",
    "Blocking ",
    "Checking ",
    "Compiling ",
    "Doc-tests ",
    "Documenting ",
    "Downloaded ",
    "Downloading ",
    "Executable ",
    "Finished ",
    "Fresh ",
    "Generated ",
    "Locking ",
    "Packaging ",
    "Running ",
    "Updating ",
    "ok ",
    "set-up: ",
    "test result: ok",
];

/// Everything that is printed, read as it comes.
#[derive(Default)]
pub(super) struct Echo {
    /// The stage under way.
    current: Said,
    /// Those that failed.
    failed: Vec<Said>,
    /// Whether the last line was read.
    is_over: bool,
}

/// What was said in one stage.
#[derive(Default)]
struct Said {
    /// Its name.
    name: String,
    /// Each failed test or row, with its lines.
    failures: Vec<Vec<String>>,
    /// The last lines that are none of these.
    last: VecDeque<String>,
    /// Which part of a runner's output is read.
    part: Part,
    /// Why it failed.
    fault: Option<String>,
}

/// A part of what a runner of tests prints.
#[derive(Clone, Copy, Default, PartialEq)]
enum Part {
    /// Between the lines `failures:` and `test result:`, no message has begun.
    Failures,
    /// The message of a failed test.
    Message,
    /// All the rest.
    #[default]
    Other,
}

impl Echo {
    /// Reads a line, and gives what is to be shown in its place.
    pub(super) fn read(&mut self, line: &str) -> String {
        let Some(own) = line.strip_prefix(MARK) else {
            self.current.read(line);
            return line.to_owned();
        };
        if let Some(name) = own.strip_prefix("=== ") {
            let next = Said {
                name: name.to_owned(),
                ..Said::default()
            };
            let ended = std::mem::replace(&mut self.current, next);
            self.failed.extend(ended.fault.is_some().then_some(ended));
            if name == SUMMARY {
                let mut shown = self.failed.iter().map(Said::again).collect::<String>();
                shown.push_str(own);
                return shown;
            }
        } else if let Some(fault) = own.strip_prefix("FAILED: ") {
            self.current.fault = Some(fault.to_owned());
        } else if !own.starts_with("--- ") {
            self.is_over = true;
        }
        own.to_owned()
    }

    /// Whether the last line was read, which is the sum.
    pub(super) fn is_over(&self) -> bool {
        self.is_over
    }
}

impl Said {
    /// Reads a line of the stage's own output.
    fn read(&mut self, line: &str) {
        let line = line.trim_end();
        match (self.part, line) {
            (_, "failures:") => self.part = Part::Failures,
            (Part::Failures | Part::Message, line) if line.starts_with("---- ") => {
                self.part = Part::Message;
                self.failure(line);
            }
            (Part::Failures | Part::Message, line) if line.starts_with("test result:") => {
                self.part = Part::Other;
            }
            // The names alone, after all messages.
            (Part::Failures, _) => {}
            (Part::Message, line) => {
                let message = self.failures.last_mut().filter(|_| !line.is_empty());
                if let Some(message) = message.filter(|message| message.len() <= LINES) {
                    message.push(line.to_owned());
                }
            }
            (Part::Other, line) if line.trim_start().starts_with("WRONG ") => self.failure(line),
            (Part::Other, line) => self.line(line),
        }
    }

    /// A failure begins.
    fn failure(&mut self, line: &str) {
        if self.failures.len() < FAILURES {
            self.failures.push(vec![line.to_owned()]);
        }
    }

    /// Keeps a line, where it may say why.
    fn line(&mut self, line: &str) {
        let words = line.trim_start();
        let went_well = words.starts_with("test ")
            && [" ok", " ignored"].iter().any(|end| words.ends_with(end))
            || words.starts_with("running ") && words.contains(" test");
        let is_noise = NOISE.iter().any(|begin| words.starts_with(begin));
        if words.is_empty() || went_well || is_noise {
            return;
        }
        if self.last.len() == LINES {
            self.last.pop_front();
        }
        self.last.push_back(line.to_owned());
    }

    /// What tells why it failed, under a heading.
    fn again(&self) -> String {
        let fault = self.fault.as_deref().unwrap_or_default();
        let mut said = format!("=== why {} failed\n", self.name);
        if self.failures.is_empty() {
            for line in &self.last {
                said.push_str(line);
                said.push('\n');
            }
        }
        let share = LINES / self.failures.len().max(1);
        for failure in &self.failures {
            let shown = share.max(LINES_OF_A_TEST);
            for line in failure.iter().take(shown) {
                said.push_str(line);
                said.push('\n');
            }
            if failure.len() > shown {
                said.push_str("  (more above)\n");
            }
        }
        said + fault + "\n\n"
    }
}

#[cfg(test)]
mod tests {
    use super::{Echo, LINES, MARK};

    /// What is shown before the results, of a stage that printed this and failed.
    fn again(printed: &str) -> String {
        let mut echo = Echo::default();
        for line in [&format!("{MARK}=== tests"), "=== not ours"] {
            echo.read(line);
        }
        for line in printed.lines() {
            assert_eq!(echo.read(line), line);
        }
        let marked = |line: &str| format!("{MARK}{line}");
        assert_eq!(
            echo.read(&marked("FAILED: `x` failed")),
            "FAILED: `x` failed"
        );
        echo.read(&marked("=== good"));
        echo.read("nothing of this is said again");
        let shown = echo.read(&marked("=== summary"));
        let before = shown
            .strip_suffix("=== summary")
            .expect("the heading is last");
        let rest = before.strip_prefix("=== why tests failed\n");
        let rest = rest.and_then(|rest| rest.strip_suffix("`x` failed\n\n"));
        rest.expect("a heading and the fault").to_owned()
    }

    /// A failed test comes with its message, wherever in the output it stands; what went well does not.
    #[test]
    fn failed_tests_are_said_again() {
        let said = again(
            "test a ... ok\ntest b ... FAILED\n\nfailures:\n\n---- b stdout ----\n\nleft: 1\n right: 2\n\n\n\
             failures:\n    b\n\ntest result: FAILED. 1 passed; 1 failed\n\ntest c ... ok\n\
             test result: ok. 1 passed; 0 failed\nerror: 1 target failed:\n",
        );
        assert_eq!(said, "---- b stdout ----\nleft: 1\n right: 2\n");
    }

    /// Many failures are all named, each with the beginning of its message.
    #[test]
    fn every_failed_test_is_named() {
        let message = |n: u32| format!("---- t{n} ----\n{}", "line\n".repeat(30));
        let all: String = (0..20).map(message).collect();
        let said = again(&format!("failures:\n{all}test result: FAILED.\n"));
        assert_eq!(said.matches("---- t").count(), 20);
        assert_eq!(said.matches("(more above)").count(), 20);
        assert!(said.lines().count() <= 100);
    }

    /// Rows that do not hold are said again, and not those that do, nor the logs behind them.
    #[test]
    fn wrong_rows_are_said_again() {
        let logs = "log\n".repeat(60);
        let said = again(&format!(
            "unbound\n  ok    a: 1\n  WRONG unbound, b: 1, not 2\n{logs}"
        ));
        assert_eq!(said, "  WRONG unbound, b: 1, not 2\n");
    }

    /// Of everything else the last lines are, but for those that only tell of progress.
    #[test]
    fn the_last_lines_are_said_again() {
        let many: String = (0..60)
            .map(|n| format!("error {n}\n   Compiling x\n\n"))
            .collect();
        let said = again(&many);
        assert_eq!(said.lines().count(), LINES);
        assert!(said.starts_with("error 20\n") && said.ends_with("error 59\n"));
    }
}
