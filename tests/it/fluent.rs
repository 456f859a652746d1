//! The files of texts as Fluent's own parser reads them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// A file of this package.
pub(crate) fn path(name: &str) -> PathBuf {
    Path::new(crate::ROOT).join(name)
}

/// Every language with its files, one after the other: what the page starts with, the words of a report, and those
/// that few reports need.
pub(crate) fn languages() -> Vec<(String, String)> {
    let joined = |(language, files): (String, [String; 3])| (language, files.concat());
    files().into_iter().map(joined).collect()
}

/// Every language with its three files.
pub(crate) fn files() -> BTreeMap<String, [String; 3]> {
    let mut languages: BTreeMap<String, [String; 3]> = BTreeMap::new();
    for entry in fs::read_dir(path("www/texts")).expect("the texts are there") {
        let file = entry.expect("a file").path();
        let name = file.file_stem().expect("a name").to_string_lossy();
        let (language, index) = match name.split_once('-') {
            None => (&*name, 0),
            Some((language, "report")) => (language, 1),
            Some((language, "rare")) => (language, 2),
            Some(_) => panic!("nobody fetches {name}"),
        };
        let text = fs::read_to_string(&file).expect("a text file");
        languages.entry(language.to_owned()).or_default()[index] = text;
    }
    for (language, files) in &languages {
        let lacks = files.iter().any(String::is_empty);
        assert!(!lacks, "{language} lacks a file");
    }
    languages
}

/// Every message and attribute of a file, under its id.
///
/// Panics where the file is not valid, an id stands twice, or it has more than messages.
pub(crate) fn patterns(source: &str) -> BTreeMap<String, Pattern<&str>> {
    let resource = match fluent_syntax::parser::parse(source) {
        Ok(resource) => resource,
        Err((_, errors)) => panic!("no valid Fluent: {errors:#?}"),
    };
    let mut patterns = BTreeMap::new();
    let mut insert = |id: String, pattern| {
        assert!(!patterns.contains_key(&id), "{id} stands twice");
        patterns.insert(id, pattern);
    };
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                let value = message
                    .value
                    .unwrap_or_else(|| panic!("{id} has no text of its own"));
                insert(id.to_owned(), value);
                for attribute in message.attributes {
                    insert(format!("{id}.{}", attribute.id.name), attribute.value);
                }
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            Entry::Term(term) => panic!("-{} is a term", term.id.name),
            Entry::Junk { content } => panic!("not Fluent: {content}"),
        }
    }
    patterns
}

/// The arguments of a text, and the keywords and numbers by which it chooses.
pub(crate) fn arguments<'a>(pattern: &Pattern<&'a str>) -> (BTreeSet<&'a str>, BTreeSet<&'a str>) {
    let (mut names, mut keys) = (BTreeSet::new(), BTreeSet::new());
    collect(pattern, &mut names, &mut keys);
    (names, keys)
}

/// Adds the arguments and keys of a text.
fn collect<'a>(
    pattern: &Pattern<&'a str>,
    names: &mut BTreeSet<&'a str>,
    keys: &mut BTreeSet<&'a str>,
) {
    use fluent_syntax::ast::VariantKey::{Identifier, NumberLiteral};
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let (inline, variants) = match expression {
            Expression::Inline(inline) => (inline, &[][..]),
            Expression::Select { selector, variants } => (selector, &variants[..]),
        };
        match inline {
            InlineExpression::VariableReference { id } => {
                names.insert(id.name);
            }
            InlineExpression::StringLiteral { .. } if variants.is_empty() => {}
            other => panic!("not in the subset: {other:?}"),
        }
        for variant in variants {
            let (Identifier { name: key } | NumberLiteral { value: key }) = variant.key;
            keys.insert(key);
            collect(&variant.value, names, keys);
        }
    }
}
