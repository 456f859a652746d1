//! The catalogue of findings: whole, in the right words, and shown in both directions by cases.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::fluent::{arguments, languages, path, patterns};
use sentra_check::findings::{Arg, CATALOGUE, Code, Entry};
use sentra_check::texts::Texts;

/// What is said of every finding beside its message.
const PARTS: &[(&str, &str)] = &[
    ("means", "What it means"),
    ("why", "Why it matters"),
    ("fix", "How to fix it"),
];

/// Words of a remedy; a code names what was found.
const REMEDIES: &[&str] = &[
    "add", "avoid", "change", "check", "correct", "do", "dont", "enable", "ensure", "fix", "must",
    "needs", "no-more", "publish", "remove", "replace", "require", "required", "set", "should",
    "use",
];

/// The generated page.
const PAGE: &str = "docs/findings.md";

#[test]
fn every_code_stands_in_the_catalogue_once_and_has_its_file() {
    for code in Code::ALL {
        let entries = CATALOGUE.iter().filter(|entry| entry.code == *code);
        assert_eq!(entries.count(), 1, "{code}");
        assert_eq!(
            code.entry().code,
            *code,
            "the line of {code} names another file"
        );
        // `spf-loop` is in self_reference.rs, because `loop` is a keyword.
        let named = |file: &str| {
            let text = fs::read_to_string(file).unwrap_or_default();
            text.contains(&format!("//! `{code}`: "))
        };
        let files = finding_files();
        let found: Vec<&String> = files.iter().filter(|file| named(file)).collect();
        assert_eq!(
            found.len(),
            1,
            "files of which a line begins with “//! `{code}`: ”: {found:?}"
        );
        let file = Path::new(found[0]);
        let stem = file
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .replace('_', "-");
        let folder = file
            .parent()
            .and_then(Path::file_name)
            .expect("a folder")
            .to_string_lossy();
        let name = code.name();
        let fits = name == format!("{folder}-{stem}") || name == stem || name == "spf-loop";
        assert!(fits, "{code} stands in {}", file.display());
    }
    assert_eq!(
        finding_files().len(),
        Code::ALL.len(),
        "one file is one finding"
    );
    assert_eq!(CATALOGUE.len(), Code::ALL.len());
}

/// The files that hold one finding each.
fn finding_files() -> Vec<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(path("src/findings")).expect("the findings are there") {
        let folder = entry.expect("an entry").path();
        for file in fs::read_dir(folder).into_iter().flatten() {
            files.push(file.expect("a file").path().display().to_string());
        }
    }
    files
}

#[test]
fn codes_name_what_was_found_and_not_the_remedy() {
    let names: BTreeSet<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    assert_eq!(names.len(), Code::ALL.len(), "a name stands twice");
    for name in names {
        let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
        let plain = |word: &str| !word.is_empty() && word.bytes().all(fits);
        assert!(name.split('-').all(plain), "{name} is not kebab case");
        let remedy = name
            .split('-')
            .find(|word| REMEDIES.contains(word) || *word == "disallow");
        assert_eq!(
            remedy.filter(|_| name != "domain-does-not-send"),
            None,
            "{name}"
        );
    }
}

#[test]
fn references_name_a_section_of_an_rfc() {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    for entry in CATALOGUE {
        assert!(!entry.references.is_empty(), "{}", entry.code);
        for reference in entry.references {
            let parts = reference
                .strip_prefix("RFC ")
                .and_then(|rest| rest.split_once(" §"));
            let (number, section) = parts.unwrap_or_default();
            let fits = digits(number) && section.split('.').all(digits);
            assert!(fits, "{}: {reference}", entry.code);
        }
    }
}

#[test]
fn every_finding_has_all_its_texts_with_its_arguments_in_every_language() {
    for (language, source) in languages() {
        let patterns = patterns(&source);
        for entry in CATALOGUE {
            let code = entry.code.name();
            let parts = PARTS.iter().map(|(part, _)| format!("{code}.{part}"));
            let mut used = BTreeSet::new();
            for id in std::iter::once(code.to_owned()).chain(parts) {
                let pattern = patterns
                    .get(&id)
                    .unwrap_or_else(|| panic!("{language} lacks {id}"));
                used.extend(arguments(pattern).0);
            }
            let declared: BTreeSet<&str> = entry.arguments.iter().copied().collect();
            assert_eq!(
                used, declared,
                "the words of {code} in {language} use the first, its ENTRY declares the second"
            );
            let prefix = format!("{code}.");
            let attributes = patterns.keys().filter(|id| id.starts_with(&prefix));
            assert_eq!(attributes.count(), PARTS.len(), "{language} {code}");
        }
    }
}

#[test]
fn texts_are_plain_sentences_however_they_are_filled_in() {
    for (language, source) in languages() {
        let texts = Texts::parse(&source);
        for (id, pattern) in &patterns(&source) {
            if !CATALOGUE
                .iter()
                .any(|entry| id.split('.').next() == Some(entry.code.name()))
            {
                continue;
            }
            let (names, keys) = arguments(pattern);
            let numbers = [0, 1, 2, 36].map(Arg::Number);
            let keywords = keys.into_iter().map(|key| Arg::Text(key.to_owned()));
            for arg in numbers.into_iter().chain(keywords) {
                let args: Vec<(&str, Arg)> =
                    names.iter().map(|name| (*name, arg.clone())).collect();
                let text = texts.format(id, &args);
                let sentences = text.matches(". ").count() + 1;
                assert!(
                    text.ends_with('.'),
                    "{language} {id} is no sentence: {text}"
                );
                assert!(
                    !text.contains(['!', '\n']) && !text.contains("  "),
                    "{language} {id}: {text}"
                );
                assert!(
                    id.contains('.') || sentences == 1,
                    "{language} {id} is several sentences: {text}"
                );
                assert!(text.chars().count() <= 420, "{language} {id} is too long");
            }
        }
    }
}

#[test]
fn every_finding_has_a_case_with_it_and_one_without() {
    let lists: Vec<BTreeSet<String>> = expected_findings(&path("tests/cases"));
    for code in Code::ALL {
        let with = lists
            .iter()
            .filter(|list| list.contains(code.name()))
            .count();
        assert!(with > 0, "no case expects {code}");
        assert!(with < lists.len(), "every case expects {code}");
    }
}

/// The codes that each case below a folder expects.
fn expected_findings(folder: &Path) -> Vec<BTreeSet<String>> {
    let mut lists = Vec::new();
    for entry in fs::read_dir(folder).expect("the cases are there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            lists.extend(expected_findings(&path));
            continue;
        }
        let text = fs::read_to_string(&path).expect("a text file");
        let expect = text.split("[expect]").nth(1).unwrap_or_default();
        let line = expect
            .lines()
            .find_map(|line| line.strip_prefix("findings ="));
        lists.extend(line.map(|line| {
            let codes = line
                .split(',')
                .filter_map(|code| code.split_whitespace().next());
            codes.map(str::to_owned).collect()
        }));
    }
    lists
}

#[test]
fn the_generated_page_is_up_to_date() {
    let english = ["report", "rare"].map(|kind| {
        let file = path(&format!("www/texts/en-{kind}.ftl"));
        fs::read_to_string(file).expect("English is there")
    });
    let page = page(&Texts::parse(&english.concat()));
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path("docs")).expect("a folder");
        fs::write(path(PAGE), &page).expect("the page can be written");
    }
    let found = fs::read_to_string(path(PAGE)).unwrap_or_default();
    assert!(
        found == page,
        "{PAGE} differs; run `UPDATE=1 cargo test --test it catalogue`"
    );
}

/// The catalogue as a page.
fn page(texts: &Texts) -> String {
    let mut page = "# Findings\n\n\
        Everything that a check can find, in the order in which a report lists what is equally severe.\n\
        The words are those of `www/texts/en-report.ftl` and `en-rare.ftl`; what stands in ‹ › is filled in.\n\n\
        This page is generated: `UPDATE=1 cargo test --test it catalogue` writes it anew.\n"
        .to_owned();
    for entry in CATALOGUE {
        page.push_str(&section(entry, texts));
    }
    page
}

/// One finding.
fn section(entry: &Entry, texts: &Texts) -> String {
    let code = entry.code.name();
    let args: Vec<(&str, Arg)> = entry
        .arguments
        .iter()
        .map(|name| (*name, Arg::Text(format!("‹{name}›"))))
        .collect();
    let (severity, subject) = (texts.word(&entry.severity), texts.word(&entry.subject));
    let references = entry.references.join(", ");
    let title = texts.format(code, &args);
    let mut section =
        format!("\n## `{code}`\n\n{title}\n\n{subject} · {severity} · {references}\n");
    for (part, heading) in PARTS {
        let text = texts.format(&format!("{code}.{part}"), &args);
        section.push_str(&format!("\n**{heading}.** {text}\n"));
    }
    section
}
