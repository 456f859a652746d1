//! Every case under `tests/cases/`, each a test of its own; `tests/browser.rs` has the same in a browser.
//!
//! `cargo test --test cases -- spf/alias` tries those with this in their path. With `UPDATE=1` in the environment, what a
//! case expects is written anew, its prose and the order of its lines left as they are, and what changed is printed.

#[path = "support/case.rs"]
mod case;
#[path = "support/files.rs"]
mod files;

use case::{Case, Difference, NOTHING};
use libtest_mimic::{Arguments, Trial};
use std::fs;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let is_update = std::env::var_os("UPDATE").is_some();
    let trials = files::cases().into_iter().filter_map(|(name, path)| {
        // The engine alone has no room that verifies signatures and seals.
        let is_signed = name.starts_with("signature") || name.starts_with("arc");
        (cfg!(feature = "verify") || !is_signed).then(|| {
            let trial = name.clone();
            Trial::test(trial, move || Ok(run(&name, &path, is_update)?))
        })
    });
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
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
