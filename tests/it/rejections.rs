//! Rejections as they were seen, and what is read out of each: `tests/rejections.txt`.

use sentra_check::bounce::{Bounce, entries, read};
use serde_json::Value;

/// What a rejection must be read as, one line each behind "=".
fn expected(lines: &[&str]) -> Vec<(String, String)> {
    let pairs = lines.iter().flat_map(|line| line.split_whitespace());
    pairs
        .map(|pair| {
            let (key, value) = pair.split_once('=').expect("key=value");
            (key.to_owned(), value.to_owned())
        })
        .collect()
}

/// The same out of the report's JSON, `-` for what the text does not say.
fn found(bounce: &Bounce, key: &str) -> String {
    let json = serde_json::to_value(bounce).expect("a bounce is JSON");
    match json.get(key) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Null) => "-".to_owned(),
        Some(other) => other.to_string(),
        None => panic!("no {key} in a bounce"),
    }
}

#[test]
fn every_rejection_is_read() {
    let mut count = 0;
    let mut wrong = Vec::new();
    for block in include_str!("../rejections.txt").split("\n\n") {
        let lines = block.lines().filter(|line| !line.starts_with("# "));
        let (expect, text): (Vec<&str>, Vec<&str>) = lines.partition(|line| line.starts_with("= "));
        if text.is_empty() && expect.is_empty() {
            continue;
        }
        let expect: Vec<&str> = expect.iter().map(|line| &line[2..]).collect();
        let text = text.join("\n");
        let bounce = read(&text);
        let expect = expected(&expect);
        assert!(expect.len() >= 2, "nothing expected of\n{text}");
        for (key, value) in expect {
            let found = found(&bounce, &key);
            if found != value {
                wrong.push(format!("{key} is {found} in place of {value} of\n{text}"));
            }
        }
        count += 1;
    }
    assert!(
        wrong.is_empty(),
        "what src/bounce/catalogue/ and hosts.rs know reads otherwise than tests/rejections.txt:\n\n{}",
        wrong.join("\n\n")
    );
    assert!(count >= 30, "{count} rejections");
    assert!(entries().count() > count);
}
