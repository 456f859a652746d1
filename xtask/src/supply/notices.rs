//! `THIRD-PARTY-NOTICES.txt`: whose work is in what is shipped, and under which licences.
//!
//! No page links to it, so that nobody downloads a link that hardly anybody follows; the README names it.

use super::packages::{Id, Package};
use super::rules;
use crate::fault::{Fault, Outcome};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The file, in a built site and in the package for JavaScript.
pub(super) const FILE: &str = "THIRD-PARTY-NOTICES.txt";

/// The licence under which a package is taken that comes without a text, where its manifest offers it: the text is
/// the same for everybody.
const WITHOUT_TEXT: &str = "Apache-2.0";

/// What stands between two texts.
const RULE: &str =
    "--------------------------------------------------------------------------------";

/// Writes the notices for these packages. `apache` is the text of that licence; `with_list` says whether the list of public
/// suffixes is there too.
pub(super) fn write(
    packages: &BTreeMap<Id, Package>,
    compiler: &str,
    apache: &str,
    with_list: bool,
) -> Outcome<String> {
    let mut text = String::from(
        "The programs here are made of Sentra Check, which is licensed under MIT OR Apache-2.0, and of the packages below, each\n\
         under its own licence. The texts of the licences follow, each once, with the packages that it came with.\n\n",
    );
    let mut texts: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (Id { name, version }, package) in packages {
        let Package {
            licence,
            repository,
            ..
        } = package;
        let _ = writeln!(
            text,
            "{}",
            format!("{name} {version}: {licence} {repository}").trim_end()
        );
        for (file, notice) in &package.texts {
            let place = texts.entry(notice).or_default();
            place.push(format!("{name} {version} ({file})"));
        }
        if package.texts.is_empty() {
            if !offers(licence, WITHOUT_TEXT) {
                return Err(Fault::Unexpected(format!(
                    "{name} {version} comes without the text of its licence, {licence}"
                )));
            }
            let place = texts
                .entry(apache.trim_matches('\n').trim_end())
                .or_default();
            place.push(format!("{name} {version} (comes without a text)"));
        }
    }
    // The standard library is compiled in; its own licences are these two, and so are those of what it uses.
    let _ = writeln!(
        text,
        "\nThe standard library of Rust ({compiler}): MIT OR Apache-2.0 https://github.com/rust-lang/rust"
    );
    let place = texts
        .entry(apache.trim_matches('\n').trim_end())
        .or_default();
    place.push("the standard library of Rust".to_owned());
    if with_list {
        text.push_str(
            "public-suffixes.txt, made from the Public Suffix List: MPL-2.0 https://publicsuffix.org/list/public_suffix_list.dat\n\
             It is a file of its own; its source is at that address, and the licence at https://mozilla.org/MPL/2.0/.\n",
        );
    }
    // In the order of the first package that has the text.
    let mut texts: Vec<(Vec<String>, &str)> = texts
        .into_iter()
        .map(|(text, users)| (users, text))
        .collect();
    texts.sort();
    for (users, notice) in texts {
        let _ = write!(text, "\n{RULE}\n{}\n{RULE}\n\n{notice}\n", users.join("\n"));
    }
    Ok(text)
}

/// Whether a licence lets everybody choose this one.
fn offers(licence: &str, wanted: &str) -> bool {
    let expression = rules::expression(licence);
    expression
        .is_some_and(|expression| expression.evaluate(|required| required.to_string() == wanted))
}

#[cfg(test)]
mod tests {
    use super::super::packages::{Id, Package};
    use super::{offers, write};
    use std::collections::BTreeMap;

    /// A package with these texts.
    fn package(licence: &str, texts: &[&str]) -> Package {
        let text = |text: &&str| ("LICENSE".to_owned(), (*text).to_owned());
        Package {
            licence: licence.to_owned(),
            texts: texts.iter().map(text).collect(),
            ..Package::default()
        }
    }

    /// Packages by their names.
    fn packages<const N: usize>(list: [(&str, Package); N]) -> BTreeMap<Id, Package> {
        let id = |name: &str| Id {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
        };
        list.map(|(name, package)| (id(name), package)).into()
    }

    /// A text that several packages have stands once, with all of them.
    #[test]
    fn every_package_has_its_text() {
        let list = packages([
            ("a", package("MIT", &["the text of a"])),
            ("b", package("MIT", &["the text of a"])),
            ("c", package("MIT OR Apache-2.0", &[])),
        ]);
        let text = write(&list, "rustc 1.95.0", "\nthe usual text\n\n", true).unwrap();
        assert_eq!(text.matches("the text of a").count(), 1);
        assert!(text.contains("\na 1.0.0 (LICENSE)\nb 1.0.0 (LICENSE)\n"));
        assert!(text.contains("c 1.0.0 (comes without a text)\nthe standard library of Rust\n"));
        assert!(text.contains("\n\nthe usual text\n") && text.contains("Public Suffix List"));
        let without = write(&list, "rustc 1.95.0", "the usual text", false).unwrap();
        assert!(!without.contains("Public Suffix List"));
    }

    /// Who may only be passed on with a text that is not there is not passed on.
    #[test]
    fn a_text_that_is_missing_is_a_fault() {
        let list = packages([("a", package("BSD-3-Clause", &[]))]);
        assert!(write(&list, "rustc 1.95.0", "the usual text", true).is_err());
        assert!(offers("MIT/Apache-2.0", "Apache-2.0"));
        assert!(!offers("(MIT OR Apache-2.0) AND Unicode-3.0", "Apache-2.0"));
    }
}
