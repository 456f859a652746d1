//! The fuzz targets: that they can be built, and that each still accepts its corpus.
//!
//! They are built here as ordinary programs, which the stable compiler can do anywhere; looking for new inputs is done
//! by hand with `cargo fuzz`.

use crate::fault::{Fault, Outcome};
use crate::workshop::Workshop;
use std::fs;
use std::path::{Path, PathBuf};

/// One folder for each target, named like it.
const CORPUS: &str = "fuzz/corpus";

/// The same as a command of its own.
pub(crate) fn fuzz() -> Outcome {
    replay(&Workshop::open())
}

/// Builds the targets and runs each over its corpus.
pub(crate) fn replay(workshop: &Workshop) -> Outcome {
    let target = workshop.at("target/fuzz");
    let cargo = |command: &str| {
        let line = format!("cargo {command} --manifest-path fuzz/Cargo.toml");
        workshop.command(&line).arg("--target-dir").arg(&target)
    };
    cargo("clippy").args(["--", "-Dwarnings"]).run()?;
    cargo("build").run()?;
    let targets = entries(&workshop.at(CORPUS))?;
    if targets.is_empty() {
        return Err(Fault::Unexpected(format!("{CORPUS} is empty")));
    }
    for corpus in targets {
        let name = corpus.file_name().unwrap_or_default().to_string_lossy();
        let program = target.join("debug").join(&*name);
        let inputs = entries(&corpus)?;
        println!("{name}: {} inputs", inputs.len());
        workshop
            .command(&program.to_string_lossy())
            .arg("-timeout=10")
            .args(inputs)
            .run_silently()?;
    }
    Ok(())
}

/// What is in a folder, in order.
fn entries(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(Fault::at(folder))?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}
