//! `SECURITY.md`: every test that it names is there.

use std::fs;
use std::path::Path;

/// Where tests are.
const ROOMS: [&str; 4] = ["src", "tests", "cli", "xtask/src"];

/// Adds the text of every source file below a folder.
fn add_sources(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            add_sources(&path, text);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            text.push_str(&fs::read_to_string(&path).expect("a source file"));
        }
    }
}

/// A text without its white space.
fn packed(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn every_test_that_is_named_is_there() {
    let root = Path::new(crate::ROOT);
    let document = fs::read_to_string(root.join("SECURITY.md")).expect("the document");
    let mut sources = String::new();
    for room in ROOMS {
        add_sources(&root.join(room), &mut sources);
    }
    // However a line is broken.
    let sources = packed(&sources);
    let mut count = 0;
    let rows = document.lines().filter(|line| line.starts_with("| "));
    let rows = rows.filter(|line| line.matches(" | ").count() == 3).skip(2);
    for row in rows {
        let (_, tests) = row
            .trim_end_matches(" |")
            .rsplit_once(" | ")
            .expect("columns");
        let names: Vec<&str> = tests.split('`').skip(1).step_by(2).collect();
        assert!(!names.is_empty(), "no test for: {row}");
        for name in names {
            let forms = [
                format!("fn {name}()"),
                format!("Test::new(\"{name}\""),
                format!("stage(\"{name}\""),
            ];
            let is_there = forms.iter().any(|form| sources.contains(&packed(form)));
            assert!(is_there, "there is no test {name}");
            count += 1;
        }
    }
    assert!(count > 30, "only {count} tests are named");
}
