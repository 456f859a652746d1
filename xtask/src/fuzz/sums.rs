//! What all searches together have done, a line for each target in `fuzz/sums.txt`.

use crate::fault::{Fault, Outcome};
use crate::workshop::Workshop;
use std::collections::BTreeMap;
use std::fmt;
use std::fs;

/// The file.
const FILE: &str = "fuzz/sums.txt";

/// A target has run enough after so many executions.
const EXECUTIONS: u64 = 10_000_000;

/// Or, where it is slow, after so many seconds of the processor.
const SECONDS: u64 = 2 * 60 * 60;

/// How long an input may take, in microseconds.
const SLOWEST: u64 = 10_000;

/// What the columns are.
const HEADING: [&str; 8] = [
    "# target",
    "executions",
    "seconds",
    "coverage",
    "grown to",
    "slowest µs",
    "last run",
    "at",
];

/// What was done for one target.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Sum {
    /// Inputs that were run.
    pub(super) executions: u64,
    /// Seconds of the processor.
    pub(super) seconds: u64,
    /// Edges of the program that the corpus in the repository reaches.
    pub(super) start: u64,
    /// Edges that the last search reached.
    pub(super) end: u64,
    /// Microseconds of the processor that the slowest input took.
    pub(super) slowest: u64,
    /// The day of the last run.
    pub(super) day: String,
    /// The commit that was checked out then.
    pub(super) commit: String,
}

impl Sum {
    /// The sum after one more run, of which `run` is what it did by itself.
    pub(super) fn and(&self, run: &Self) -> Self {
        Self {
            executions: self.executions + run.executions,
            seconds: self.seconds + run.seconds,
            // A search that goes on where another ended does not begin with the corpus in the repository.
            start: if run.start > 0 { run.start } else { self.start },
            end: if run.end > 0 { run.end } else { self.end },
            slowest: self.slowest.max(run.slowest),
            day: run.day.clone(),
            commit: run.commit.clone(),
        }
    }

    /// Whether it has run enough.
    pub(super) fn is_enough(&self) -> bool {
        self.executions >= EXECUTIONS || self.seconds >= SECONDS
    }

    /// How many executions are left.
    pub(super) fn left(&self) -> u64 {
        EXECUTIONS.saturating_sub(self.executions)
    }

    /// What a reader is told beside the figures.
    fn remark(&self) -> String {
        let mut remark = match self.is_enough() {
            true => "enough".to_owned(),
            false => {
                let by_count = self.executions * 100 / EXECUTIONS;
                let by_time = self.seconds * 100 / SECONDS;
                format!("{} % of enough", by_count.max(by_time))
            }
        };
        if self.slowest > SLOWEST {
            remark.push_str(", TOO SLOW");
        }
        remark
    }
}

/// The sums of all targets.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Sums(BTreeMap<String, Sum>);

impl Sums {
    /// The sums in the file.
    pub(super) fn read(workshop: &Workshop) -> Outcome<Self> {
        let path = workshop.at(FILE);
        let text = fs::read_to_string(&path).map_err(Fault::at(&path))?;
        Self::of(&text)
            .ok_or_else(|| Fault::Unexpected(format!("{FILE} has a line that cannot be read")))
    }

    /// Writes them.
    pub(super) fn write(&self, workshop: &Workshop) -> Outcome {
        let path = workshop.at(FILE);
        fs::write(&path, self.text(false)).map_err(Fault::at(&path))
    }

    /// The sum of a target.
    pub(super) fn get(&self, target: &str) -> Sum {
        self.0.get(target).cloned().unwrap_or_default()
    }

    /// Another sum for a target.
    pub(super) fn set(&mut self, target: &str, sum: Sum) {
        self.0.insert(target.to_owned(), sum);
    }

    /// Reads the lines of the file.
    fn of(text: &str) -> Option<Self> {
        let mut sums = Self::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let words: Vec<&str> = line.split_whitespace().collect();
            let [
                target,
                executions,
                seconds,
                start,
                end,
                slowest,
                day,
                commit,
            ] = *words.as_slice()
            else {
                return None;
            };
            let sum = Sum {
                executions: executions.parse().ok()?,
                seconds: seconds.parse().ok()?,
                start: start.parse().ok()?,
                end: end.parse().ok()?,
                slowest: slowest.parse().ok()?,
                day: day.to_owned(),
                commit: commit.to_owned(),
            };
            sums.set(target, sum);
        }
        Some(sums)
    }

    /// The table, with or without what a reader is told beside it.
    fn text(&self, with_remarks: bool) -> String {
        let mut text = row(HEADING.map(str::to_owned), "");
        for (target, sum) in &self.0 {
            let numbers = [sum.executions, sum.seconds, sum.start, sum.end, sum.slowest];
            let [executions, seconds, start, end, slowest] = numbers.map(|n| n.to_string());
            let cells = [target.clone(), executions, seconds, start, end, slowest];
            let [target, executions, seconds, start, end, slowest] = cells;
            let (day, commit) = (sum.day.clone(), sum.commit.clone());
            let cells = [
                target, executions, seconds, start, end, slowest, day, commit,
            ];
            let remark = if with_remarks {
                sum.remark()
            } else {
                String::new()
            };
            text.push_str(&row(cells, &remark));
        }
        text
    }
}

impl fmt::Display for Sums {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(true))
    }
}

/// A line of the table.
fn row(cells: [String; 8], remark: &str) -> String {
    let [
        target,
        executions,
        seconds,
        start,
        end,
        slowest,
        day,
        commit,
    ] = cells;
    let line = format!(
        "{target:<16}{executions:>12}{seconds:>9}{start:>10}{end:>10}{slowest:>12}  {day:<10}  {commit:<9}  {remark}"
    );
    [line.trim_end(), "\n"].concat()
}

#[cfg(test)]
mod tests {
    use super::{EXECUTIONS, SECONDS, SLOWEST, Sum, Sums};

    /// A run that goes on where another ended.
    fn run(executions: u64, seconds: u64, slowest: u64) -> Sum {
        Sum {
            executions,
            seconds,
            start: 0,
            end: 20,
            slowest,
            day: "2026-11-30".to_owned(),
            commit: "a8fc491".to_owned(),
        }
    }

    /// Nothing is lost between two searches.
    #[test]
    fn what_is_written_is_read_again() {
        let mut sums = Sums::default();
        let first = Sum {
            start: 7,
            ..run(12_345_678, 90, 1_500)
        };
        sums.set("spf_check_host", first.clone());
        sums.set("zone", first.and(&run(2, 1, 800)));
        assert_eq!(Sums::of(&sums.text(false)), Some(sums));
        assert_eq!(Sums::of("zone 1 2\n"), None);
    }

    /// Runs add up, the first coverage stays, and the slowest input counts.
    #[test]
    fn runs_add_up() {
        let first = Sum {
            start: 7,
            end: 9,
            ..run(5, 6, 1_500)
        };
        let sum = first.and(&run(2, 1, 800));
        let expected = Sum {
            start: 7,
            ..run(7, 7, 1_500)
        };
        assert_eq!(sum, expected);
        assert_eq!(sum.left(), EXECUTIONS - 7);
    }

    /// Either many executions or much time is enough, and what takes too long is said.
    #[test]
    fn enough_is_said() {
        assert_eq!(run(EXECUTIONS, 0, 0).remark(), "enough");
        assert_eq!(run(1, SECONDS, 0).remark(), "enough");
        assert_eq!(
            run(EXECUTIONS / 2, SECONDS / 4, 0).remark(),
            "50 % of enough"
        );
        assert!(run(0, 0, SLOWEST + 1).remark().ends_with("TOO SLOW"));
    }

    /// The file in the repository.
    #[test]
    fn sums_of_the_repository_can_be_read() {
        assert!(Sums::of(include_str!("../../../fuzz/sums.txt")).is_some());
    }
}
