//! The texts and their reader: valid Fluent, read as Fluent reads it, complete and all in use.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::fluent::{arguments, files, languages, path, patterns};
use crate::work::Work;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use sentra_check::findings::{Arg, Code};
use sentra_check::language::{LANGUAGES, Language};
use sentra_check::texts::{FACTS, Formats, SOURCE_LIMIT, Texts};

/// What Fluent says a text is, all of whose arguments are the same.
fn filled(pattern: &Pattern<&str>, arg: &Arg) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::StringLiteral { value }) => {
                    text.push_str(&fluent_syntax::unicode::unescape_unicode_to_string(value));
                }
                Expression::Inline(_) => text.push_str(&arg.to_string()),
                Expression::Select { variants, .. } => {
                    let keys = match arg {
                        Arg::Text(text) => vec![text.clone()],
                        Arg::Number(1) => vec!["1".to_owned(), "one".to_owned()],
                        Arg::Number(number) => vec![number.to_string(), "other".to_owned()],
                    };
                    let with = |wanted: &String| {
                        variants.iter().find(|variant| match variant.key {
                            VariantKey::Identifier { name } => name == wanted,
                            VariantKey::NumberLiteral { value } => value == wanted,
                        })
                    };
                    let default = variants.iter().find(|variant| variant.default);
                    let variant = keys.iter().find_map(with).or(default);
                    text.push_str(&filled(&variant.expect("a variant").value, arg));
                }
            },
        }
    }
    text
}

/// Every way to fill a text in that can make a difference.
fn ways(pattern: &Pattern<&str>) -> Vec<Arg> {
    let keys = arguments(pattern).1;
    let keywords = keys.into_iter().map(|key| Arg::Text(key.to_owned()));
    let numbers = [0, 1, 2, 10, u64::MAX].map(Arg::Number);
    let texts = ["", "a.example", "{ $name }"].map(|text| Arg::Text(text.to_owned()));
    keywords.chain(numbers).chain(texts).collect()
}

/// The English words.
fn english() -> String {
    let english = languages().into_iter().find(|(name, _)| name == "en");
    english.expect("English is there").1
}

#[test]
fn the_languages_are_those_that_have_files() {
    let files: BTreeSet<String> = languages()
        .into_iter()
        .map(|(language, _)| language)
        .collect();
    let tags = LANGUAGES.iter().map(|language| language.tag.to_owned());
    assert_eq!(files, tags.collect());
    // boot.js knows them from its own tag.
    let trunk = fs::read_to_string(path("Trunk.toml")).expect("a text file");
    let (_, named) = trunk
        .split_once("data-languages=\"")
        .expect("it names them");
    let named = named.split('"').next().unwrap_or_default().split(' ');
    assert_eq!(files, named.map(str::to_owned).collect());
}

#[test]
fn files_are_read_as_fluent_reads_them() {
    for (language, source) in languages() {
        let texts = Texts::parse(&source);
        let patterns = patterns(&source);
        let ids: BTreeSet<&str> = patterns.keys().map(String::as_str).collect();
        assert_eq!(texts.ids().collect::<BTreeSet<_>>(), ids, "{language}");
        for (id, pattern) in &patterns {
            let names = arguments(pattern).0;
            for arg in ways(pattern) {
                let args: Vec<(&str, Arg)> =
                    names.iter().map(|name| (*name, arg.clone())).collect();
                let expected = filled(pattern, &arg);
                assert_eq!(texts.format(id, &args), expected, "{language} {id}");
            }
        }
    }
}

#[test]
fn everything_in_the_subset_is_read_as_fluent_reads_it() {
    let source = "# A comment\n\na=b\nb   =   spaces   \nc =\n    on the next line\n    and one more\n\n    \
                  and a paragraph\nd = { \"  \" }{ \"{\" }{ \"a\\\"b\\\\c\" } x { \" \" }\n    .e = f = g\n    .h =\n     two\n     \
                  lines\ni = a { $n ->\n    [0] none\n    [one] { $n } thing\n   *[other]\n        { $n }\n        things\n    } z\n\
                  j = { $n ->\n  *[a] x { $n ->\n      [one] deep\n     *[other] deeper\n   }\n  [b] y\n}\nk = {$n}{ $n }{\n  $n\n}\r\n\
                  l = umlaut ä “quoted”\r\n    next\r\n";
    let texts = Texts::parse(source);
    for (id, pattern) in &patterns(source) {
        for arg in ways(pattern) {
            let expected = filled(pattern, &arg);
            let found = texts.format(id, &[("n", arg.clone())]);
            assert_eq!(found, expected, "{id} {arg}");
        }
    }
}

#[test]
fn the_words_of_every_language_are_divided_alike() {
    let files = files();
    let ids = |source: &String| patterns(source).into_keys().collect::<BTreeSet<_>>();
    let english = files["en"].each_ref().map(ids);
    for (language, files) in &files {
        assert_eq!(files.each_ref().map(ids), english, "{language}");
    }
}

#[test]
fn every_language_says_the_same_with_the_same_arguments() {
    let english = english();
    let english = patterns(&english);
    for (language, source) in &languages() {
        let patterns = patterns(source);
        let missing: Vec<&String> = english
            .keys()
            .filter(|id| !patterns.contains_key(*id))
            .collect();
        let unknown: Vec<&String> = patterns
            .keys()
            .filter(|id| !english.contains_key(*id))
            .collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
        assert!(unknown.is_empty(), "{language} alone has {unknown:?}");
        for (id, pattern) in &patterns {
            let (found, expected) = (arguments(pattern).0, arguments(&english[id]).0);
            assert_eq!(found, expected, "{language} {id}");
        }
    }
}

#[test]
fn words_keep_the_house_rules() {
    for (language, source) in languages() {
        for (number, line) in source.lines().enumerate() {
            let problem = |what: &str| panic!("{language}, line {}: {what}: {line}", number + 1);
            if line.ends_with(' ') {
                problem("a space at the end");
            }
            if line.starts_with('#') {
                continue;
            }
            let lower = line.to_lowercase();
            if line.contains('!') || lower.contains("oops") || lower.contains("sorry") {
                problem("no exclamations and no apologies");
            }
            if line.contains("...") {
                problem("three dots are one character");
            }
            if line.contains("\u{2068}") || line.contains("\u{2069}") {
                problem("no marks for the direction of writing");
            }
        }
    }
}

/// The text literals of a source file that look like an id or the start of one.
fn literals(source: &str) -> Vec<(usize, &str)> {
    let quotes = source.match_indices('"').map(|(at, _)| at + 1);
    let literals = quotes.filter_map(|start| {
        let rest = &source[start..];
        let inner = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c);
        let end = rest.find(|c| !inner(c))?;
        let literal = &rest[..end];
        let ends_well = rest[end..].starts_with('"')
            || (rest[end..].starts_with('{') && literal.ends_with('-'));
        let is_name =
            literal.starts_with(|c: char| c.is_ascii_lowercase()) && literal.contains('-');
        (ends_well && is_name).then_some((start, literal))
    });
    literals.collect()
}

/// Whether a literal is the start of ids: only the page puts them together, and only its own.
fn is_prefix(literal: &str) -> bool {
    literal.starts_with("page-") && literal.ends_with('-')
}

/// The source files below a folder.
fn sources(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("a text file");
            found.push((path.display().to_string(), text));
        }
    }
    found
}

/// Facts that are another fact's, and have its text.
const OF_ANOTHER: &[&str] = &[
    "confirmation-failed",
    "dmarc-reading-failed",
    "dmarc-remark-invalid-address",
    "extra-state-failed",
    "helo-state-name",
    "host-state-failed",
    "key-fault-tags",
    "spf-reason-lookup",
    "spf-step-end",
];

#[test]
fn every_text_that_is_asked_for_is_there_and_none_is_unused() {
    let texts = Texts::parse(&english());
    let codes = Code::ALL.iter().map(|code| code.name());
    let facts = FACTS.iter().flat_map(|kind| kind.iter().copied());
    let facts = facts.filter(|id| !OF_ANOTHER.contains(id));
    let mut asked: BTreeSet<String> = codes.chain(facts).map(str::to_owned).collect();
    let without = asked.iter().filter(|id| !texts.has(id));
    let mut missing: Vec<String> = without.cloned().collect();
    let files = [path("src"), path("cli/src")];
    for (file, source) in files.iter().flat_map(|folder| sources(folder)) {
        let only_names = file.ends_with("texts/ids.rs") || file.ends_with("texts/verdict.rs");
        for (at, literal) in literals(&source) {
            asked.insert(literal.to_owned());
            let calls = [
                ".text(",
                ".get(",
                ".format(",
                ".text_with(",
                ".text_count(",
                ".row(",
                ".heading(",
                ".of_domain(",
            ];
            let before = source[..at - 1].trim_end_matches(['&', '[', ' ']);
            let speaks = ["src/app", "src/texts", "cli/src"];
            let called = speaks.iter().any(|folder| file.contains(folder))
                && calls.iter().any(|call| before.ends_with(call));
            let names_a_text = only_names
                || called
                || literal.starts_with("page-")
                || literal.starts_with("report-");
            let is_there = texts.has(literal)
                || is_prefix(literal) && texts.ids().any(|id| id.starts_with(literal));
            if names_a_text && !is_there {
                missing.push(format!("{literal} in {file}"));
            }
        }
    }
    assert!(missing.is_empty(), "no such texts:\n{}", missing.join("\n"));
    let message = |id: &str| id.split('.').next().unwrap_or_default().to_owned();
    let unused: Vec<&str> = texts
        .ids()
        .filter(|id| !asked.contains(*id) && !asked.contains(&message(id)))
        .filter(|id| {
            !asked
                .iter()
                .any(|prefix| is_prefix(prefix) && id.starts_with(prefix))
        })
        .collect();
    assert!(unused.is_empty(), "unused texts:\n{}", unused.join("\n"));
}

#[test]
fn what_is_missing_is_named() {
    let texts = Texts::parse(
        "a = { $x } and { $y }\n    .b = { $z ->\n       [one] 1\n      *[other] many\n    }\nbroken = { $\nc = d\n",
    );
    assert_eq!(texts.get("nothing"), "[nothing]");
    assert_eq!(texts.get("a.nothing"), "[a.nothing]");
    assert_eq!(texts.get("broken"), "[broken]");
    assert_eq!(texts.format("a", &[("x", Arg::Number(3))]), "3 and {$y}");
    assert_eq!(texts.get("a.b"), "many");
    assert_eq!(texts.get("c"), "d");
}

#[test]
fn other_languages_have_other_plurals() {
    let source = "a = { $n ->\n    [one] un\n    [many] de\n   *[other] plusieurs\n    }\n";
    let said = |tag: &str, number| {
        let language = Language::of_tag(tag).expect("a language");
        let texts = Texts::new(language, Formats::OWN).and(source);
        texts.format("a", &[("n", Arg::Number(number))])
    };
    for (number, english, french) in [
        (0, "plusieurs", "un"),
        (1, "un", "un"),
        (2, "plusieurs", "plusieurs"),
        (1_000_000, "plusieurs", "de"),
    ] {
        assert_eq!([said("en", number), said("fr", number)], [english, french]);
    }
}

#[test]
fn hostile_files_are_bounded() {
    let long = |unit: &str| unit.repeat(10_000_000 / unit.len());
    let deep = format!("a = {}x", "{ $n ->\n *[a] ".repeat(100_000));
    for source in [
        long("\0"),
        long("a = b\n"),
        long("ä"),
        format!("a = {}", long("{")),
        format!("a = {}", long("{ $n }")),
        format!("a = {}", long("{ $n -> ")),
        format!("a = {}", long("{ \"")),
        format!("a =\n{}", long(" \n")),
        format!("a =\n{}x", long("    \n")),
        format!("a =\n{}", long("    .b = c\n")),
        format!("a = {}", long("}")),
        format!("a = {{ $n ->\n{}", long("  *[a] b\n")),
        format!("a = {{ $n ->\n{}\n *[b] c\n }}", long("  [a] b\n")),
        format!("a = \0{}", "\u{202e}".repeat(10)),
        deep,
    ] {
        let work = Work::begin();
        let texts = Texts::parse(&source);
        let text = texts.format("a", &[("n", Arg::Text("x".repeat(10)))]);
        assert!(text.len() < 3 * SOURCE_LIMIT);
        let head: String = source.chars().take(20).collect();
        work.end(5, &head);
    }
}

#[test]
fn files_that_were_cut_or_spoilt_are_read_as_far_as_they_go() {
    let english = english();
    let early = english
        .find("verdict-reject")
        .expect("the first text of a report");
    for at in (0..english.len())
        .step_by(397)
        .filter(|&at| english.is_char_boundary(at))
    {
        let (head, tail) = english.split_at(at);
        for joint in ["", "}", "{", "\"", "\n", "*[", "->", "\u{0}"] {
            let texts = Texts::parse(&format!("{head}{joint}{tail}"));
            let all = texts.ids().count();
            assert!(all > 0);
            // What comes long before the damage is whole.
            if at > early + 2000 {
                assert!(texts.has("verdict-reject"));
            }
        }
        let _ = Texts::parse(tail).get("verdict-reject");
    }
}
