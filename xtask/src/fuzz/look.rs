//! The search for inputs that break what a target says must hold.
//!
//! One target runs at a time, in one process. What it has done is added to the sums every few seconds, so that a search
//! can be stopped at any time. New inputs are kept in `target/fuzz`, as few of them as reach the same; the next search
//! goes on from there.

use super::sums::{Sum, Sums};
use super::{CORPUS, DICTIONARIES, WORK, cargo, entries};
use crate::fault::{Fault, Outcome};
use crate::workshop::Workshop;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// How long a target runs before the next has its turn, in seconds.
const TURN: u64 = 600;

/// What makes the compiler put the counters into a program; `cargo fuzz` asks for the same.
const COUNTERS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Cllvm-args=-simplifycfg-branch-fold-threshold=0 --cfg fuzzing";

/// How a line of a target begins that says what was done: `fuzz/src/lib.rs` writes it.
const PROGRESS: &str = "done so far:";

/// The variable with the file for the slowest input.
const SLOWEST: &str = "SENTRA_FUZZ_SLOWEST";

/// Runs these targets in turn, those first that have not run enough, for so many seconds in all.
pub(super) fn look(workshop: &Workshop, targets: &[String], seconds: u64) -> Outcome {
    let programs = build(workshop, targets)?;
    let start = Instant::now();
    let mut broken: Vec<&str> = Vec::new();
    loop {
        let left = seconds.saturating_sub(start.elapsed().as_secs());
        let sums = Sums::read(workshop)?;
        // Where all have run enough, all go on.
        let next = targets
            .iter()
            .filter(|name| !broken.contains(&name.as_str()))
            .min_by_key(|name| (sums.get(name).is_enough(), sums.get(name).seconds));
        let Some(target) = next.filter(|_| left > 0) else {
            break;
        };
        let turn = Turn {
            workshop,
            target,
            program: &programs.join(target),
            seconds: if targets.len() == 1 {
                left
            } else {
                left.min(TURN)
            },
            // By itself, a target goes on when it has run enough.
            runs: Some(sums.get(target).left()).filter(|&runs| targets.len() > 1 && runs > 0),
        };
        if let Err(fault) = turn.run() {
            eprintln!("xtask: {target}: {fault}");
            broken.push(target);
        }
    }
    print!("\n{}", Sums::read(workshop)?);
    if broken.is_empty() {
        return Ok(());
    }
    let folder = workshop.at(WORK).join("found");
    println!("inputs that break something: {}", folder.display());
    Err(Fault::SomeFailed)
}

/// Builds the targets with counters, and gives the folder where they are.
fn build(workshop: &Workshop, targets: &[String]) -> Outcome<PathBuf> {
    let host = workshop.host()?;
    // With a target named, what runs while building is built without them.
    let job = cargo(workshop, "build").args(["--release", "--target", &host]);
    let job = match targets {
        [only] => job.args(["--bin", only]),
        _ => job.arg("--bins"),
    };
    job.without("CARGO_ENCODED_RUSTFLAGS")
        .env("RUSTFLAGS", COUNTERS)
        .run()?;
    Ok(workshop.at(WORK).join(host).join("release"))
}

/// One run of a target.
struct Turn<'a> {
    /// The repository.
    workshop: &'a Workshop,
    /// The target.
    target: &'a str,
    /// Its program.
    program: &'a Path,
    /// Seconds after which it ends.
    seconds: u64,
    /// Executions after which it ends, where it does.
    runs: Option<u64>,
}

impl Turn<'_> {
    /// Runs it, adds up, and keeps of the new inputs those that are needed.
    fn run(&self) -> Outcome {
        let (given, kept) = (self.given(), self.at("corpus")?);
        let found = self.at("found")?;
        let is_first = entries(&kept)?.is_empty();
        let mut sums = Sums::read(self.workshop)?;
        let before = sums.get(self.target);
        let mut run = Sum {
            day: self.workshop.command("date -u +%F").capture()?,
            commit: self.commit()?,
            ..Sum::default()
        };
        println!(
            "{}: searching for {} seconds, {} executions so far",
            self.target, self.seconds, before.executions
        );

        let mut job = self.program()?;
        job = job
            .arg(format!("-max_total_time={}", self.seconds))
            .arg("-timeout=10")
            .arg(format!("-artifact_prefix={}/", found.display()));
        if let Some(runs) = self.runs {
            job = job.arg(format!("-runs={runs}"));
        }
        let words = self.workshop.at(DICTIONARIES).join(self.target);
        let words = words.with_extension("txt");
        if words.is_file() {
            job = job.arg(format!("-dict={}", words.display()));
        }
        let slowest = self.at("slowest")?.join("input");
        let mut last_words: Vec<String> = Vec::new();
        let mut written = Ok(());
        let outcome = job
            .env(SLOWEST, slowest)
            .arg(&kept)
            .arg(given)
            .follow_errors(|line| {
                if read(line, is_first, &mut run) {
                    sums.set(self.target, before.and(&run));
                    written = sums.write(self.workshop);
                } else if !line.starts_with('#') {
                    last_words.push(line.to_owned());
                }
            });
        sums.set(self.target, before.and(&run));
        sums.write(self.workshop).and(written)?;
        if outcome.is_err() {
            eprintln!("{}", last_words.join("\n"));
            return outcome;
        }
        self.merge(&kept)
    }

    /// Keeps of the inputs as few as reach the same.
    fn merge(&self, kept: &Path) -> Outcome {
        let fewer = self.at("merged")?;
        let job = self.program()?.arg("-merge=1").arg("-timeout=10");
        let job = job.arg(&fewer).arg(kept).arg(self.given());
        job.run_silently()?;
        fs::remove_dir_all(kept).map_err(Fault::at(kept))?;
        fs::rename(&fewer, kept).map_err(Fault::at(&fewer))
    }

    /// The program, in a folder of its own: it leaves files where it runs.
    fn program(&self) -> Outcome<crate::workshop::Job> {
        let job = self.workshop.command(&self.program.to_string_lossy());
        Ok(job.in_folder(&self.at("found")?))
    }

    /// The corpus in the repository.
    fn given(&self) -> PathBuf {
        self.workshop.at(CORPUS).join(self.target)
    }

    /// A folder for this target among those that are kept.
    fn at(&self, what: &str) -> Outcome<PathBuf> {
        let folder = self.workshop.at(WORK).join(what).join(self.target);
        fs::create_dir_all(&folder).map_err(Fault::at(&folder))?;
        Ok(folder)
    }

    /// The commit that is checked out.
    fn commit(&self) -> Outcome<String> {
        let line = "git rev-parse --short=7 HEAD";
        self.workshop.command(line).capture()
    }
}

/// Reads a line of a target; whether it says what was done so far.
fn read(line: &str, is_first: bool, run: &mut Sum) -> bool {
    let mut words = line.split_whitespace().peekable();
    if let Some(numbers) = line.strip_prefix(PROGRESS) {
        let numbers: Vec<u64> = numbers
            .split_whitespace()
            .filter_map(|word| word.parse().ok())
            .collect();
        if let [executions, processor, slowest] = *numbers {
            run.executions = run.executions.max(executions);
            run.seconds = processor / 1_000_000;
            run.slowest = slowest;
        }
        return true;
    }
    // `#8192  NEW    cov: 716 ft: 1290 corp: 105/14Kb …`
    let count = words.peek().and_then(|word| word.strip_prefix('#'));
    if let Some(count) = count.and_then(|count| count.parse().ok()) {
        run.executions = run.executions.max(count);
        let is_start = words.nth(1) == Some("INITED");
        let cov = words.skip_while(|word| *word != "cov:").nth(1);
        if let Some(cov) = cov.and_then(|cov| cov.parse().ok()) {
            run.end = cov;
            if is_start && is_first {
                run.start = cov;
            }
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::super::sums::Sum;
    use super::{PROGRESS, SLOWEST, read};

    /// As libFuzzer and the targets write them.
    #[test]
    fn lines_of_a_target_are_read() {
        let lines = [
            "INFO: seed corpus: files: 8 min: 31b max: 4096b total: 4673b rss: 35Mb",
            "#9\tINITED cov: 716 ft: 1290 corp: 8/4673b exec/s: 0 rss: 37Mb",
            "#512\tpulse  cov: 720 ft: 1300 corp: 9/4Kb lim: 4096 exec/s: 256 rss: 38Mb",
            "done so far: 400 5000123 812",
            "#600\tNEW    cov: 725 ft: 1310 corp: 10/4Kb lim: 4096 exec/s: 256 rss: 38Mb L: 3/9 MS: 1 EraseBytes-",
        ];
        let mut run = Sum::default();
        let told = lines.map(|line| read(line, true, &mut run));
        assert_eq!(told, [false, false, false, true, false]);
        let numbers = (run.executions, run.seconds, run.slowest);
        assert_eq!(numbers, (600, 5, 812));
        assert_eq!((run.start, run.end), (716, 725));
        let mut later = Sum::default();
        for line in lines {
            read(line, false, &mut later);
        }
        assert_eq!((later.start, later.end), (0, 725));
    }

    /// Both sides of what is agreed on with the targets.
    #[test]
    fn targets_write_what_is_read() {
        let targets = include_str!("../../../fuzz/src/lib.rs");
        assert!(targets.contains(&format!("PROGRESS: &str = {PROGRESS:?};")));
        assert!(targets.contains(&format!("SLOWEST: &str = {SLOWEST:?};")));
    }
}
