//! The form of the sources, also of those that `cargo fmt` does not see: the modules of the catalogue of findings are
//! declared by a macro.

use std::fs;
use std::path::{Path, PathBuf};

use crate::fault::{Fault, Outcome};
use crate::workshop::Workshop;

/// Where modules are declared by a macro: one folder a room.
const ROOMS: &str = "src/findings";

/// Fails where a source has not the form that `cargo fmt` gives it.
pub(super) fn check(workshop: &Workshop) -> Outcome {
    let mut files = Vec::new();
    let rooms = entries(&workshop.at(ROOMS))?;
    for room in rooms.iter().filter(|path| path.is_dir()) {
        files.extend(entries(room)?);
    }
    let check = workshop.command("cargo fmt --all --check --");
    check.args(files).run()
}

/// What is in a folder, by name.
fn entries(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let found = fs::read_dir(folder).map_err(Fault::at(folder))?;
    let paths: Result<Vec<PathBuf>, _> = found.map(|entry| Ok(entry?.path())).collect();
    let mut paths = paths.map_err(Fault::at(folder))?;
    paths.sort();
    Ok(paths)
}
