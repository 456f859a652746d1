//! The rules of `deny.toml`, as far as they need no network: licences, sources, versions.

use super::packages::{Built, Id, REGISTRY};
use crate::fault::{Fault, Outcome};
use spdx::{Expression, ParseMode};
use std::collections::{BTreeMap, BTreeSet};
use toml::{Table, Value};

/// The file.
pub(super) const FILE: &str = "deny.toml";

/// What the file says.
#[derive(Debug, Default)]
pub(super) struct Rules {
    /// Licences that are allowed.
    licences: BTreeSet<String>,
    /// Those that are allowed for a package besides.
    exceptions: BTreeMap<String, BTreeSet<String>>,
    /// Packages that are not allowed.
    banned: BTreeSet<String>,
    /// Versions that may stand beside another of the same package.
    skipped: BTreeSet<Id>,
}

impl Rules {
    /// Reads the file; what it sets otherwise than is held here is a fault.
    pub(super) fn of(text: &str) -> Outcome<Self> {
        let wrong = |what: &str| Fault::Unexpected(format!("{FILE}: {what}"));
        let file: Table = text.parse().map_err(|error| wrong(&format!("{error}")))?;
        for (section, key) in [
            ("bans", "wildcards"),
            ("bans", "multiple-versions"),
            ("sources", "unknown-registry"),
            ("sources", "unknown-git"),
        ] {
            let set = file.get(section).and_then(|section| section.get(key));
            if set.and_then(Value::as_str) != Some("deny") {
                return Err(wrong(&format!("{section}.{key} is not \"deny\"")));
            }
        }
        let list = |section: &str, key: &str| {
            let list = file.get(section).and_then(|section| section.get(key));
            list.and_then(Value::as_array)
                .ok_or_else(|| wrong(&format!("{section}.{key} is no list")))
        };
        let named = |value: &Value| {
            let name = value.get("crate").and_then(Value::as_str);
            name.map(str::to_owned)
                .ok_or_else(|| wrong("an entry names no `crate`"))
        };
        let mut rules = Self {
            licences: words(list("licenses", "allow")?),
            ..Self::default()
        };
        for exception in list("licenses", "exceptions")? {
            let allowed = exception.get("allow").and_then(Value::as_array);
            let allowed = allowed.ok_or_else(|| wrong("an exception allows nothing"))?;
            rules.exceptions.insert(named(exception)?, words(allowed));
        }
        for banned in list("bans", "deny")? {
            rules.banned.insert(named(banned)?);
        }
        for skipped in list("bans", "skip")? {
            let named = named(skipped)?;
            let (name, version) = named
                .split_once('@')
                .ok_or_else(|| wrong(&format!("{named} has no version")))?;
            rules.skipped.insert(Id {
                name: name.to_owned(),
                version: version.to_owned(),
            });
        }
        Ok(rules)
    }

    /// What breaks them, a line each.
    pub(super) fn broken_by(&self, packages: &[Built]) -> Vec<String> {
        let mut wrong = Vec::new();
        let mut versions: BTreeMap<&str, Vec<&Id>> = BTreeMap::new();
        let mut used = BTreeSet::new();
        for package in packages {
            let Id { name, version } = &package.id;
            let mut note = |what: &str| wrong.push(format!("{name} {version}: {what}"));
            match &package.source {
                Some(source) if source != REGISTRY => note(&format!("it comes from {source}")),
                Some(_) => {
                    if self.banned.contains(name) {
                        note("it is banned");
                    }
                    if let Some(what) = self.licence_fault(package) {
                        note(&what);
                    }
                }
                // What is our own may only not take just any version of others.
                None => {
                    for other in &package.wildcards {
                        note(&format!("it takes any version of {other}"));
                    }
                }
            }
            if self.skipped.contains(&package.id) {
                used.insert(&package.id);
            } else {
                versions.entry(name).or_default().push(&package.id);
            }
        }
        for (name, ids) in versions.into_iter().filter(|(_, ids)| ids.len() > 1) {
            let versions: Vec<&str> = ids.iter().map(|id| &*id.version).collect();
            wrong.push(format!("{name}: there are {}", versions.join(" and ")));
        }
        // A line that is of no use would hide the next such version.
        for id in self.skipped.iter().filter(|id| !used.contains(id)) {
            wrong.push(format!(
                "{FILE}: skips {} {}, which is not there",
                id.name, id.version
            ));
        }
        wrong
    }

    /// What is wrong with the licence of a package.
    fn licence_fault(&self, package: &Built) -> Option<String> {
        let Some(licence) = &package.licence else {
            return Some("it names no licence".to_owned());
        };
        let Some(expression) = expression(licence) else {
            return Some(format!("its licence cannot be read: {licence}"));
        };
        let own = self.exceptions.get(&package.id.name);
        let is_allowed = expression.evaluate(|required| {
            let name = required.to_string();
            self.licences.contains(&name) || own.is_some_and(|own| own.contains(&name))
        });
        (!is_allowed).then(|| format!("its licence is not allowed: {licence}"))
    }
}

/// A licence as SPDX writes it; packages of long ago have a slash for `OR`.
pub(super) fn expression(licence: &str) -> Option<Expression> {
    Expression::parse_mode(licence, ParseMode::LAX).ok()
}

/// The texts in a list.
fn words(list: &[Value]) -> BTreeSet<String> {
    let words = list.iter().filter_map(Value::as_str);
    words.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::super::packages::{Built, Id, REGISTRY};
    use super::Rules;

    /// The rules of the repository, with nothing skipped but one.
    fn rules() -> Rules {
        let mut rules = Rules::of(include_str!("../../../deny.toml")).unwrap();
        rules.skipped.clear();
        rules.skipped.insert(id("old", "1.0.0"));
        rules
    }

    /// Name and version.
    fn id(name: &str, version: &str) -> Id {
        Id {
            name: name.to_owned(),
            version: version.to_owned(),
        }
    }

    /// A package of the registry.
    fn package(name: &str, version: &str, licence: &str) -> Built {
        Built {
            id: id(name, version),
            licence: Some(licence.to_owned()),
            source: Some(REGISTRY.to_owned()),
            wildcards: Vec::new(),
        }
    }

    /// What the rules say of these, without the line about what is skipped.
    fn wrong(packages: &[Built]) -> Vec<String> {
        let mut wrong = rules().broken_by(packages);
        wrong.retain(|line| !line.starts_with("deny.toml"));
        wrong
    }

    /// Either of two licences is enough, both of two are needed, and an exception is for its package alone.
    #[test]
    fn licences_are_held() {
        for good in [
            "MIT/Apache-2.0",
            "GPL-3.0-only OR MIT",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
        ] {
            assert!(wrong(&[package("a", "1.0.0", good)]).is_empty(), "{good}");
        }
        for bad in ["GPL-3.0-only", "MIT AND MPL-2.0", "no licence", ""] {
            assert_eq!(wrong(&[package("a", "1.0.0", bad)]).len(), 1, "{bad}");
        }
        assert!(wrong(&[package("webdriver", "1.0.0", "MPL-2.0")]).is_empty());
        let mut none = package("a", "1.0.0", "");
        none.licence = None;
        assert_eq!(wrong(&[none]), ["a 1.0.0: it names no licence"]);
    }

    /// Only the registry, nothing that is banned, no version at will.
    #[test]
    fn sources_are_held() {
        let mut far = package("a", "1.0.0", "MIT");
        far.source = Some("git+https://a.example".to_owned());
        assert_eq!(
            wrong(&[far]),
            ["a 1.0.0: it comes from git+https://a.example"]
        );
        let banned = package("openssl", "1.0.0", "MIT");
        assert_eq!(wrong(&[banned]), ["openssl 1.0.0: it is banned"]);
        let mut own = package("own", "1.0.0", "");
        own.source = None;
        own.wildcards = vec!["b".to_owned()];
        assert_eq!(wrong(&[own]), ["own 1.0.0: it takes any version of b"]);
    }

    /// Two versions need a line, and a line needs two versions.
    #[test]
    fn versions_are_held() {
        let two = [package("a", "1.0.0", "MIT"), package("a", "2.0.0", "MIT")];
        assert_eq!(wrong(&two), ["a: there are 1.0.0 and 2.0.0"]);
        let skipped = [
            package("old", "1.0.0", "MIT"),
            package("old", "2.0.0", "MIT"),
        ];
        assert!(rules().broken_by(&skipped).is_empty());
        assert_eq!(
            rules().broken_by(&[]),
            ["deny.toml: skips old 1.0.0, which is not there"]
        );
    }

    /// A rule that is not held here is not taken to be.
    #[test]
    fn weaker_rules_are_a_fault() {
        let file = include_str!("../../../deny.toml");
        assert!(
            Rules::of(&file.replace("unknown-git = \"deny\"", "unknown-git = \"warn\"")).is_err()
        );
        assert!(Rules::of(&file.replace("wildcards = \"deny\"\n", "")).is_err());
        assert!(Rules::of("no TOML").is_err());
    }
}
