//! Every case under `tests/cases/`, natively and in the browser from the same files.

#[path = "support/case.rs"]
mod case;

use case::Case;
use include_dir::{Dir, DirEntry, include_dir};

#[cfg(target_arch = "wasm32")]
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
async fn run() {
    let mut failures = Vec::new();
    let mut files = files(&CASES);
    // The engine alone has no room that verifies signatures and seals.
    let is_signed = |name: &str| name.starts_with("signature") || name.starts_with("arc");
    files.retain(|(name, _)| cfg!(feature = "verify") || !is_signed(name));
    assert!(files.len() >= 30, "only {} cases were found", files.len());
    for (name, text) in &files {
        match Case::read(name, text) {
            Err(problem) => failures.push(format!("{name}\n    {problem}")),
            Ok(case) => {
                let differences = case.differences().await;
                if !differences.is_empty() {
                    failures.push(format!("{name}\n    {}", differences.join("\n    ")));
                }
            }
        }
    }
    assert!(
        failures.is_empty(),
        "{} of {} cases differ:\n{}",
        failures.len(),
        files.len(),
        failures.join("\n")
    );
}

#[cfg(not(target_arch = "wasm32"))]
#[test]
fn every_case_gives_its_report() {
    futures_executor::block_on(run());
}

#[cfg(target_arch = "wasm32")]
#[wasm_bindgen_test::wasm_bindgen_test]
async fn every_case_gives_its_report() {
    run().await;
}
