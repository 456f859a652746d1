//! Every gateway as cases show it: each outcome that it can come to, and each text that it sends.

use std::fs;
use std::path::Path;

use crate::fluent::path;
use crate::habits::{is_sentence, literals};

/// What the verdict of a gateway can be.
const OUTCOMES: [&str; 4] = ["accept", "at-risk", "reject", "unknown"];

/// What cases expect of gateways: the lines of `[expect]` that begin with `gateways.`.
fn expected() -> Vec<String> {
    fn collect(folder: &Path, lines: &mut Vec<String>) {
        for entry in fs::read_dir(folder).expect("the cases are there") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                collect(&path, lines);
                continue;
            }
            let text = fs::read_to_string(&path).expect("a text file");
            let expect = text.split("[expect]").nth(1).unwrap_or_default();
            let lines_of_gateways = expect.lines().filter(|line| line.starts_with("gateways."));
            lines.extend(lines_of_gateways.map(str::to_owned));
        }
    }
    let mut lines = Vec::new();
    collect(&path("tests/cases"), &mut lines);
    lines
}

/// Each gateway with its source: the files that have a `verdict`.
fn gateways() -> Vec<(String, String)> {
    let files = fs::read_dir(path("src/gateways")).expect("the gateways are there");
    let sources = files.map(|file| {
        let file = file.expect("a file").path();
        let name = file.file_stem().expect("a name").to_string_lossy();
        let name = name.replace('_', "-");
        (name, fs::read_to_string(&file).expect("a source is UTF-8"))
    });
    let mut found: Vec<_> = sources
        .filter(|(_, source)| source.contains("fn verdict("))
        .collect();
    found.sort();
    found
}

/// Whether a text is one that is put together by a format.
fn is_of(text: &str, format: &str) -> bool {
    let mut pieces = format.split('{');
    let first = pieces.next().unwrap_or_default();
    let others = pieces.map(|piece| piece.split_once('}').map_or(piece, |(_, rest)| rest));
    let mut rest = text.strip_prefix(first);
    for piece in others {
        rest = rest.and_then(|rest| Some(&rest[rest.find(piece)? + piece.len()..]));
    }
    rest.is_some()
}

#[test]
fn every_outcome_and_every_text_of_a_gateway_has_a_case() {
    let expected = expected();
    let gateways = gateways();
    assert!(gateways.len() > 1, "{gateways:?}");
    let mut missing = Vec::new();
    for (name, source) in gateways {
        for outcome in OUTCOMES {
            let line = format!("gateways.{name}.outcome = {outcome}");
            if !expected.contains(&line) {
                missing.push(line);
            }
        }
        let start = format!("gateways.{name}.text = ");
        let texts: Vec<&str> = expected
            .iter()
            .filter_map(|line| line.strip_prefix(&start))
            .collect();
        for format in literals(&source).iter().filter(|text| is_sentence(text)) {
            if !texts.iter().any(|text| is_of(text, format)) {
                missing.push(format!("{start}{format}"));
            }
        }
    }
    assert!(
        missing.is_empty(),
        "no case under tests/cases expects\n{}",
        missing.join("\n")
    );
}
