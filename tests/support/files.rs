//! The files of the cases, for whatever looks at all of them.

use std::fs;
use std::path::{Path, PathBuf};

/// Where the cases are, below the folder of the engine.
const FOLDER: &str = "tests/cases";

/// How the name of a case ends.
const ENDING: &str = "case";

/// Every case: its name, which is its path below their folder, and its file.
pub(crate) fn cases() -> Vec<(String, PathBuf)> {
    // The command line has a folder of its own, in that of the engine.
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = own.ancestors().map(|root| root.join(FOLDER));
    let folder = folders.find(|folder| folder.is_dir());
    let folder = folder.expect("the cases are there");
    let mut cases = Vec::new();
    find(&folder, &mut cases);
    cases.sort();
    assert!(cases.len() >= 30, "only {} cases were found", cases.len());
    let named = cases.into_iter().filter_map(|path| {
        let below = path.strip_prefix(&folder).ok()?.with_extension("");
        let name = below.to_str()?.replace('\\', "/");
        Some((name, path))
    });
    named.collect()
}

/// Adds every case below a folder.
fn find(folder: &Path, cases: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            find(&path, cases);
        } else {
            let is_case = path.extension().is_some_and(|ending| ending == ENDING);
            assert!(is_case, "{} is no case", path.display());
            cases.push(path);
        }
    }
}
