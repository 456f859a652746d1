//! The fuzz targets: that they can be built and that each still accepts its corpus, and the search for new inputs.
//!
//! Over their corpus they run as ordinary programs, with every check of a debug build. To search, they are built as
//! `cargo fuzz` builds them without a sanitizer, which the stable compiler can do anywhere: optimized, with our checks,
//! and with counters that tell libFuzzer which way an input took.

mod look;
mod sums;

use crate::fault::{Fault, Outcome};
use crate::workshop::{Job, Workshop};
use std::fs;
use std::path::{Path, PathBuf};
use sums::Sums;

/// One folder for each target, named like it.
const CORPUS: &str = "fuzz/corpus";

/// Words that a target's inputs may have, a file for each that has some.
const DICTIONARIES: &str = "fuzz/dictionaries";

/// Where cargo compiles the targets, and where what a search finds is kept from one to the next.
const WORK: &str = "target/fuzz";

/// How long a search takes where nothing is said, in minutes.
const MINUTES: u64 = 10;

/// What is wished for.
#[derive(Debug, PartialEq)]
struct Search<'a> {
    /// The only target, where one is named.
    target: Option<&'a str>,
    /// For how many minutes.
    minutes: u64,
}

impl<'a> Search<'a> {
    /// Reads the arguments.
    fn read(arguments: &[&'a str]) -> Outcome<Self> {
        let mut search = Self {
            target: None,
            minutes: MINUTES,
        };
        for pair in arguments.chunks(2) {
            match pair {
                ["--target", name] => search.target = Some(*name),
                ["--minutes", minutes] => {
                    search.minutes = minutes.parse().map_err(|_| Fault::Usage)?;
                }
                _ => return Err(Fault::Usage),
            }
        }
        Ok(search)
    }
}

/// Runs each target over its corpus; with arguments, searches for new inputs. Either prints what was done so far.
pub(crate) fn fuzz(arguments: &[&str]) -> Outcome {
    let workshop = Workshop::open();
    if arguments.is_empty() {
        replay(&workshop)?;
        print!("\n{}", Sums::read(&workshop)?);
        return Ok(());
    }
    let search = Search::read(arguments)?;
    let all = names(&workshop)?;
    let targets: Vec<String> = match search.target {
        None => all,
        Some(name) if all.iter().any(|other| other == name) => vec![name.to_owned()],
        Some(name) => {
            let known = all.join(", ");
            return Err(Fault::Unexpected(format!(
                "{name} is no target: they are {known}"
            )));
        }
    };
    look::look(&workshop, &targets, search.minutes * 60)
}

/// Builds the targets and runs each over its corpus.
pub(crate) fn replay(workshop: &Workshop) -> Outcome {
    cargo(workshop, "clippy").args(["--", "-Dwarnings"]).run()?;
    cargo(workshop, "build").run()?;
    for name in names(workshop)? {
        let program = workshop.at(WORK).join("debug").join(&name);
        let inputs = entries(&workshop.at(CORPUS).join(&name))?;
        println!("{name}: {} inputs", inputs.len());
        workshop
            .command(&program.to_string_lossy())
            .arg("-timeout=10")
            .args(inputs)
            .run_silently()?;
    }
    Ok(())
}

/// Cargo in the workspace of the targets.
fn cargo(workshop: &Workshop, command: &str) -> Job {
    let line = format!("cargo {command} --locked --manifest-path fuzz/Cargo.toml");
    let job = workshop.command(&line).arg("--target-dir");
    job.arg(workshop.at(WORK))
}

/// The names of the targets: each has a corpus.
fn names(workshop: &Workshop) -> Outcome<Vec<String>> {
    let folders = entries(&workshop.at(CORPUS))?;
    if folders.is_empty() {
        return Err(Fault::Unexpected(format!("{CORPUS} is empty")));
    }
    let name = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    };
    Ok(folders.iter().map(name).collect())
}

/// What is in a folder, in order.
fn entries(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(Fault::at(folder))?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

#[cfg(test)]
mod tests {
    use super::{CORPUS, DICTIONARIES, MINUTES, Search, entries, names};
    use crate::workshop::Workshop;
    use std::fs;

    /// Every part of a wish can be left out.
    #[test]
    fn wishes_are_read() {
        let read = |arguments: &[&str]| {
            let search = Search::read(arguments).ok()?;
            Some((search.target.map(str::to_owned), search.minutes))
        };
        let named = Some("zone".to_owned());
        assert_eq!(read(&["--minutes", "3"]), Some((None, 3)));
        assert_eq!(read(&["--target", "zone"]), Some((named.clone(), MINUTES)));
        let both = ["--minutes", "3", "--target", "zone"];
        assert_eq!(read(&both), Some((named, 3)));
        for wrong in [&["--minutes"][..], &["--minutes", "x"], &["zone"]] {
            assert_eq!(read(wrong), None, "{wrong:?}");
        }
    }

    /// A target without a corpus would never run, and a corpus or a dictionary without a target would be of no use.
    #[test]
    fn every_target_has_a_corpus() {
        let workshop = Workshop::open();
        let known = names(&workshop).unwrap();
        let manifest = fs::read_to_string(workshop.at("fuzz/Cargo.toml")).unwrap();
        for name in &known {
            let inputs = entries(&workshop.at(CORPUS).join(name)).unwrap();
            assert!(!inputs.is_empty(), "{name} has no inputs");
            let line = format!("path = \"fuzz_targets/{name}.rs\"");
            assert!(manifest.contains(&line), "{name} is no target");
        }
        assert_eq!(manifest.matches("[[bin]]").count(), known.len());
        for file in entries(&workshop.at(DICTIONARIES)).unwrap() {
            let name = file.file_stem().unwrap().to_string_lossy().into_owned();
            assert!(known.contains(&name), "{name} has a dictionary alone");
        }
    }

    /// `mail-parser` stops at broken MIME where debug assertions are on, in whichever profile a target is built.
    #[test]
    fn assertions_of_mail_parser_are_off() {
        let manifest = fs::read_to_string(Workshop::open().at("fuzz/Cargo.toml")).unwrap();
        for profile in ["dev", "release"] {
            let lines =
                format!("[profile.{profile}.package.mail-parser]\ndebug-assertions = false\n");
            assert!(manifest.contains(&lines), "{profile}");
        }
    }
}
