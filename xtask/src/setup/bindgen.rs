//! wasm-bindgen-cli, in exactly the version of the library: the two speak a private format.

use super::{say, soon};
use crate::fault::{Fault, Outcome};
use crate::workshop::Workshop;
use std::fs;

/// Makes `wasm-bindgen` and its test runner ready.
pub(super) fn ready(workshop: &mut Workshop) -> Outcome {
    let version = locked_version(workshop)?;
    let found = |program: &str| {
        workshop
            .command(&format!("{program} --version"))
            .capture()
            .ok()
    };
    let matches = |program: &str| {
        found(program).is_some_and(|text| text.split_whitespace().nth(1) == Some(version.as_str()))
    };
    if matches("wasm-bindgen") && matches("wasm-bindgen-test-runner") {
        return Ok(());
    }
    say(&format!(
        "installing wasm-bindgen-cli {version} (about 3 minutes)"
    ));
    let install = soon(workshop.command(&format!(
        "cargo install --force wasm-bindgen-cli --version {version}"
    )));
    match found("wasm-bindgen") {
        // Another project wants another version: it keeps that, and this one stays in the project's folder.
        Some(_) => install.arg("--root").arg(workshop.at(".setup/cargo")).run(),
        None => install.run(),
    }
}

/// The version of wasm-bindgen that Cargo.lock names.
fn locked_version(workshop: &Workshop) -> Outcome<String> {
    let path = workshop.at("Cargo.lock");
    let lock = fs::read_to_string(&path).map_err(Fault::at(&path))?;
    let mut lines = lock
        .lines()
        .skip_while(|line| *line != "name = \"wasm-bindgen\"");
    let version = lines
        .nth(1)
        .and_then(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    version
        .map(str::to_owned)
        .ok_or_else(|| Fault::Unexpected("Cargo.lock names no wasm-bindgen".to_owned()))
}
