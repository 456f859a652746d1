//! What runs in a browser too: every case under `tests/cases/`, and the openspf suite.
//!
//! `cargo xtask test "in the browser"` runs it. A browser has no files, so the cases are part of the program.

#![cfg(target_arch = "wasm32")]

#[path = "support/case.rs"]
mod case;
#[path = "it/conformance.rs"]
mod conformance;
#[path = "support/openspf.rs"]
mod openspf;

use case::Case;
use include_dir::{Dir, DirEntry, include_dir};
use wasm_bindgen_test::wasm_bindgen_test;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

static CASES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/tests/cases");

/// The files of a folder and all below it, as path and text.
fn files(dir: &Dir<'static>) -> Vec<(String, &'static str)> {
    let mut files = Vec::new();
    for entry in dir.entries() {
        match entry {
            DirEntry::Dir(dir) => files.extend(self::files(dir)),
            DirEntry::File(file) => {
                let text = file.contents_utf8().expect("a case is UTF-8");
                files.push((file.path().display().to_string(), text));
            }
        }
    }
    files
}

/// Runs all cases and tells every difference at once.
#[wasm_bindgen_test]
async fn every_case_gives_its_report() {
    let mut failures = Vec::new();
    let files = files(&CASES);
    assert!(files.len() >= 30, "only {} cases were found", files.len());
    for (name, text) in &files {
        match Case::read(name, text) {
            Err(problem) => failures.push(format!("{name}\n    {problem}")),
            Ok(case) => {
                let differences = case.differences().await.into_iter();
                failures.extend(differences.map(|what| format!("{name}\n    {what}")));
            }
        }
    }
    assert!(
        failures.is_empty(),
        "{} differences in {} cases:\n{}",
        failures.len(),
        files.len(),
        failures.join("\n")
    );
}
