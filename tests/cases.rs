//! Every case under `tests/cases/`, each a test of its own; `tests/browser.rs` has the same in a browser.
//!
//! `cargo test --test cases -- spf/alias` tries those with this in their path. With `UPDATE=1` in the environment, what a
//! case expects is written anew, its prose and the order of its lines left as they are, and what changed is printed.

#[path = "support/case.rs"]
mod case;

use case::{Case, Difference, NOTHING};
use libtest_mimic::{Arguments, Trial};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Where the cases are.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases");

/// How the name of a case ends.
const ENDING: &str = "case";

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let mut cases = Vec::new();
    find(Path::new(FOLDER), &mut cases);
    cases.sort();
    assert!(cases.len() >= 30, "only {} cases were found", cases.len());
    let is_update = std::env::var_os("UPDATE").is_some();
    let trials = cases.into_iter().filter_map(|path| {
        let below = path.strip_prefix(FOLDER).ok()?.with_extension("");
        let name = below.to_str()?.replace('\\', "/");
        // The engine alone has no room that verifies signatures and seals.
        let is_signed = name.starts_with("signature") || name.starts_with("arc");
        (cfg!(feature = "verify") || !is_signed).then(|| {
            let trial = name.clone();
            Trial::test(trial, move || Ok(run(&name, &path, is_update)?))
        })
    });
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
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

/// Tries a case, and tells every difference at once.
fn run(name: &str, path: &Path, is_update: bool) -> Result<(), String> {
    let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
    let mut differences = futures_executor::block_on(Case::read(name, &text)?.differences());
    if is_update {
        let (updated, changes) = updated(&text, &mut differences);
        if !changes.is_empty() {
            fs::write(path, updated).map_err(|error| error.to_string())?;
            println!("{name} is written anew\n    {}", changes.join("\n    "));
        }
    }
    let said: Vec<String> = differences.iter().map(Difference::to_string).collect();
    if said.is_empty() {
        Ok(())
    } else {
        Err(format!("    {}", said.join("\n    ")))
    }
}

/// The text of a case with what was found in place of what it expected, and what that changes. Differences that can be
/// written are taken out of the list: a line has no line ends, and says nothing of what is not there.
fn updated(text: &str, differences: &mut Vec<Difference>) -> (String, Vec<String>) {
    let Some(start) = text.find("\n[expect]") else {
        return (text.to_owned(), Vec::new());
    };
    let (before, expect) = text.split_at(start);
    let mut lines: Vec<String> = expect.split('\n').map(str::to_owned).collect();
    let mut changes = Vec::new();
    differences.retain(|difference| {
        let Difference::Line { path, found, .. } = difference else {
            return true;
        };
        let is_line = found.trim() == found && !found.contains('\n') && found != NOTHING;
        let of_path = |line: &&mut String| {
            let key = line.split_once('=').map(|(key, _)| key.trim());
            key == Some(path)
        };
        if let Some(line) = lines.iter_mut().find(of_path).filter(|_| is_line) {
            changes.push(difference.to_string());
            let (key, _) = line.split_once('=').unwrap_or_default();
            *line = format!("{key}= {found}");
            return false;
        }
        true
    });
    (before.to_owned() + &lines.join("\n"), changes)
}
