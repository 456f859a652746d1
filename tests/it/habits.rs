//! What a reviewer should not have to say: no English in `src/`, narrow comments, no circle among the files of a room.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::architecture::sources;

/// How wide a comment may be, in characters.
const WIDTH: usize = 100;

/// Rooms whose comments are wider; none is to be added.
const WIDE: [&str; 14] = [
    "api",
    "app",
    "beyond",
    "checkup",
    "client",
    "findings",
    "fixes",
    "gateways",
    "input",
    "list",
    "report",
    "summary",
    "texts",
    "verify_module",
];

/// Rooms with circles among their files; none is to be added.
const CIRCLES: [&str; 4] = ["bounce", "dmarc", "resolve", "spf"];

/// Where sentences stand that are not ours: what gateways answer, and whose pages were read.
const QUOTED: [&str; 3] = ["blocklist/operators.rs", "bounce/catalogue/", "gateways/"];

/// How many words in a row make a sentence.
const WORDS: usize = 4;

/// A source file.
struct File {
    /// Its path below `src/`, with `/`.
    path: String,
    /// What it holds.
    text: String,
}

impl File {
    /// All of them.
    fn all() -> Vec<Self> {
        let root = Path::new(crate::ROOT).join("src");
        let mut paths = Vec::new();
        sources(&root, &mut paths);
        paths.sort();
        let file = |path: &std::path::PathBuf| Self {
            path: path
                .strip_prefix(&root)
                .expect("it lies below")
                .to_string_lossy()
                .replace('\\', "/"),
            text: fs::read_to_string(path).expect("a source is UTF-8"),
        };
        paths.iter().map(file).collect()
    }

    /// The path of the module.
    fn module(&self) -> &str {
        self.path.trim_end_matches(".rs")
    }

    /// The room that it belongs to.
    fn room(&self) -> &str {
        self.module().split('/').next().unwrap_or_default()
    }

    /// The code, without comments and tests.
    fn code(&self) -> String {
        let code = self.text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = code.lines();
        let lines = lines.filter(|line| !line.trim_start().starts_with("//"));
        lines.collect::<Vec<_>>().join("\n")
    }
}

#[test]
fn comments_are_narrow() {
    let mut wrong = Vec::new();
    let mut wide = BTreeSet::new();
    for file in File::all() {
        for (number, line) in file.text.lines().enumerate() {
            if line.trim_start().starts_with("//") && line.chars().count() > WIDTH {
                wide.insert(file.room().to_owned());
                if !WIDE.contains(&file.room()) {
                    wrong.push(format!("src/{}:{}", file.path, number + 1));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "over {WIDTH} characters:\n{}",
        wrong.join("\n")
    );
    for room in WIDE {
        assert!(wide.contains(room), "`{room}` is no longer wide");
    }
}

#[test]
fn no_sentence_stands_in_the_source() {
    let mut wrong = Vec::new();
    for file in File::all() {
        if QUOTED.iter().any(|quoted| file.path.starts_with(quoted)) {
            continue;
        }
        for text in literals(&file.code()) {
            if is_sentence(&text) {
                wrong.push(format!("src/{}: {text}", file.path));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "what we say belongs to www/texts, and a file with what others say to `QUOTED`:\n{}",
        wrong.join("\n")
    );
    assert!(is_sentence("The record is no good, so publish another."));
    assert!(!is_sentence("the record at {name} cannot be read: {error}"));
}

/// Every text between quotation marks, a line end that is escaped left out.
pub(crate) fn literals(code: &str) -> Vec<String> {
    let (mut found, mut characters) = (Vec::new(), code.chars().peekable());
    let mut last = ' ';
    while let Some(character) = characters.next() {
        if character == '"' && last != '\'' {
            let mut text = String::new();
            while let Some(character) = characters.next().filter(|character| *character != '"') {
                if character != '\\' {
                    text.push(character);
                } else if characters.next() == Some('\n') {
                    while characters.next_if(|next| next.is_whitespace()).is_some() {}
                }
            }
            found.push(text);
        }
        last = character;
    }
    found
}

/// Whether a text is what a person would be told: words in a row, with a capital before them or a full stop behind.
/// What only developers read has neither.
pub(crate) fn is_sentence(text: &str) -> bool {
    let is_word = |word: &&str| {
        let word = word.trim_matches(|c: char| ".,;:!?()“”".contains(c));
        let mut letters = word.chars();
        letters.next().is_some_and(|c| c.is_ascii_alphabetic())
            && word.len() > 1
            && letters.all(|c| c.is_ascii_lowercase() || c == '’')
    };
    let words = text.split_whitespace().filter(is_word).count();
    let begins = text.starts_with(|c: char| c.is_ascii_uppercase() || c == '“');
    words >= WORDS && (begins || text.trim_end().ends_with('.'))
}

#[test]
fn no_files_stand_in_a_circle() {
    let files = File::all();
    let modules: BTreeSet<&str> = files.iter().map(File::module).collect();
    let mut arrows: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for file in &files {
        let known = file.code();
        let known = paths(file.module(), &known).into_iter();
        let known = known.filter_map(|path| modules.get(longest(&path, &modules)?).copied());
        // A file may ask the one that it is a part of, which only gathers.
        let is_apart = |other: &&str| {
            let of = |one: &str, other: &str| format!("{one}/").starts_with(&format!("{other}/"));
            !of(file.module(), other) && !of(other, file.module())
        };
        arrows.insert(file.module(), known.filter(is_apart).collect());
    }
    let mut circles = BTreeSet::new();
    for module in &modules {
        let mut reached = BTreeSet::new();
        let mut next: Vec<&str> = arrows[module].iter().copied().collect();
        while let Some(one) = next.pop() {
            if reached.insert(one) {
                next.extend(&arrows[one]);
            }
        }
        let room = module.split('/').next().unwrap_or_default();
        if reached.contains(module) {
            circles.insert(room);
            assert!(CIRCLES.contains(&room), "{module} stands in a circle");
        }
    }
    for room in CIRCLES {
        assert!(circles.contains(room), "`{room}` has no circle any more");
    }
}

/// The longest beginning of a path that is a module.
fn longest<'a>(path: &'a str, modules: &BTreeSet<&str>) -> Option<&'a str> {
    let ends = path.match_indices('/').map(|(at, _)| at);
    let ends = ends.chain([path.len()]).collect::<Vec<_>>();
    let heads = ends.into_iter().rev().map(|end| &path[..end]);
    heads.into_iter().find(|head| modules.contains(head))
}

/// Every path that begins with `crate`, `super` or `self`, as a path below `src/`; groups are taken apart.
fn paths(module: &str, code: &str) -> Vec<String> {
    let code: String = code.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut found = Vec::new();
    for start in ["crate::", "super::", "self::"] {
        for (at, _) in code.match_indices(start) {
            let before = code[..at].chars().next_back().unwrap_or(' ');
            if before.is_alphanumeric() || before == '_' || before == ':' {
                continue;
            }
            let mut open = Vec::new();
            let mut path = String::new();
            for character in code[at..].chars() {
                match character {
                    'a'..='z' | 'A'..='Z' | '0'..='9' | '_' | ':' => path.push(character),
                    '{' if path.ends_with("::") => open.push(path.clone()),
                    ',' | '}' if !open.is_empty() => {
                        found.push(path.clone());
                        if character == '}' {
                            open.pop();
                        }
                        path = open.last().cloned().unwrap_or_default();
                    }
                    ' ' if !open.is_empty() => {}
                    _ => break,
                }
            }
            found.push(path);
        }
    }
    let mut below: Vec<String> = found.iter().map(|path| resolved(module, path)).collect();
    below.sort();
    below.dedup();
    below
}

/// A path of the language as one below `src/`.
fn resolved(module: &str, path: &str) -> String {
    let mut place: Vec<&str> = module.split('/').collect();
    for part in path.split("::") {
        match part {
            "crate" => place.clear(),
            "super" => drop(place.pop()),
            "self" | "" => {}
            part => place.push(part),
        }
    }
    place.join("/")
}
