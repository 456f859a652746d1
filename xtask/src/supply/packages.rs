//! The packages of others: all that cargo builds here, and those that end up in what is shipped.

use crate::fault::{Fault, Outcome};
use crate::workshop::{WASM, Workshop};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The registry that everything comes from, as Cargo.lock names it.
pub(super) const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// What tells the columns of cargo's answer apart.
const COLUMN: &str = " | ";

/// A package by name and version.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct Id {
    /// The name.
    pub(super) name: String,
    /// The version.
    pub(super) version: String,
}

/// A package that cargo builds here.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Built {
    /// Name and version.
    pub(super) id: Id,
    /// What its manifest says of its licence.
    pub(super) licence: Option<String>,
    /// Where it comes from; nothing where it is our own.
    pub(super) source: Option<String>,
    /// Packages of which it takes any version.
    pub(super) wildcards: Vec<String>,
}

/// A package that is shipped.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Package {
    /// What its manifest says of its licence.
    pub(super) licence: String,
    /// Where it is developed, where its manifest says so.
    pub(super) repository: String,
    /// The SHA-256 in Cargo.lock.
    pub(super) sum: String,
    /// What it uses itself.
    pub(super) uses: BTreeSet<Id>,
    /// The texts of its licence that come with it: the file, and what is in it.
    pub(super) texts: Vec<(String, String)>,
}

/// What is shipped: our own package, and all that it uses.
#[derive(Debug, Default)]
pub(super) struct Shipped {
    /// The version of our own.
    pub(super) version: String,
    /// What that uses directly.
    pub(super) uses: BTreeSet<Id>,
    /// All that is used.
    pub(super) packages: BTreeMap<Id, Package>,
}

impl Shipped {
    /// What is in the programs with each of these features.
    pub(super) fn with(workshop: &Workshop, features: &[&str]) -> Outcome<Self> {
        let lock = workshop.at("Cargo.lock");
        let lock = fs::read_to_string(&lock).map_err(Fault::at(&lock))?;
        let sums = sums(&lock);
        let mut shipped = Self::default();
        for features in features {
            // What runs while compiling is not in the program.
            let line = format!(
                "cargo tree --locked --quiet --package sentra-check --no-default-features --features {features} \
                 --target {WASM} --edges normal,no-proc-macro --prefix depth --charset ascii --format"
            );
            let format = ["{p}", "{l}", "{r}"].join(COLUMN);
            let tree = workshop.wasm_command(&line).arg([COLUMN, &format].concat());
            shipped.add(&tree.capture()?)?;
        }
        let sources = sources(workshop)?;
        for (id, package) in &mut shipped.packages {
            let Id { name, version } = id;
            package.sum = sums.get(id).cloned().ok_or_else(|| {
                Fault::Unexpected(format!("Cargo.lock has no sum of {name} {version}"))
            })?;
            package.texts = texts(&folder(&sources, id)?)?;
        }
        Ok(shipped)
    }

    /// This and that together.
    pub(super) fn and(mut self, other: Self) -> Self {
        self.uses.extend(other.uses);
        for (id, package) in other.packages {
            let place = self.packages.entry(id).or_default();
            let uses = package.uses.union(&place.uses).cloned().collect();
            *place = Package { uses, ..package };
        }
        self
    }

    /// Adds the packages of a tree as cargo prints it, each line with its depth before it.
    fn add(&mut self, tree: &str) -> Outcome {
        let unread = |line: &str| Fault::Unexpected(format!("cargo tree: {line}"));
        // The packages from the root down to the line before.
        let mut path: Vec<Id> = Vec::new();
        for line in tree.lines() {
            let (depth, rest) = line.split_once(COLUMN).ok_or_else(|| unread(line))?;
            let depth: usize = depth.parse().map_err(|_| unread(line))?;
            // What was printed before is marked, and not printed again with all that it uses.
            let rest = rest.strip_suffix(" (*)").unwrap_or(rest);
            let columns: Vec<&str> = rest.splitn(3, COLUMN).collect();
            let [package, licence, repository] = *columns.as_slice() else {
                return Err(unread(line));
            };
            let mut words = package.split(' ');
            let name = words.next().unwrap_or_default().to_owned();
            let version = words.next().and_then(|word| word.strip_prefix('v'));
            let version = version.ok_or_else(|| unread(line))?.to_owned();
            if depth > path.len() {
                return Err(unread(line));
            }
            path.truncate(depth);
            if depth == 0 {
                self.version.clone_from(&version);
            } else {
                let id = Id {
                    name: name.clone(),
                    version: version.clone(),
                };
                let place = self.packages.entry(id.clone()).or_default();
                licence.clone_into(&mut place.licence);
                repository.trim().clone_into(&mut place.repository);
                let uses = match path.get(1..).and_then(<[Id]>::last) {
                    Some(user) => &mut self.packages.entry(user.clone()).or_default().uses,
                    None => &mut self.uses,
                };
                uses.insert(id);
            }
            path.push(Id { name, version });
        }
        Ok(())
    }
}

/// Every package that cargo builds here, for this machine and for the browser, with the fuzz targets.
pub(super) fn all(workshop: &Workshop) -> Outcome<Vec<Built>> {
    let host = workshop.host()?;
    let metadata = "cargo metadata --offline --locked --format-version 1 --all-features";
    let mut packages = BTreeMap::new();
    for workspace in [
        format!("--filter-platform {host} --filter-platform {WASM}"),
        format!("--filter-platform {host} --manifest-path fuzz/Cargo.toml"),
    ] {
        let answer = workshop
            .command(&format!("{metadata} {workspace}"))
            .capture()?;
        for package in built(&answer)? {
            packages.insert(package.id.clone(), package);
        }
    }
    Ok(packages.into_values().collect())
}

/// The packages in cargo's answer that are built.
fn built(answer: &str) -> Outcome<Vec<Built>> {
    let answer: Value = serde_json::from_str(answer)
        .map_err(|error| Fault::Unexpected(format!("cargo metadata: {error}")))?;
    let nodes = answer["resolve"]["nodes"].as_array();
    let used: BTreeSet<&str> = nodes
        .into_iter()
        .flatten()
        .filter_map(|node| node["id"].as_str())
        .collect();
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let packages = answer["packages"].as_array().into_iter().flatten();
    let packages =
        packages.filter(|package| package["id"].as_str().is_some_and(|id| used.contains(id)));
    Ok(packages
        .map(|package| {
            let uses = package["dependencies"].as_array().into_iter().flatten();
            // A package of our own stands beside it, in the version that it has.
            let any = uses.filter(|used| used["req"] == "*" && used["path"].is_null());
            Built {
                id: Id {
                    name: text(&package["name"]).unwrap_or_default(),
                    version: text(&package["version"]).unwrap_or_default(),
                },
                licence: text(&package["license"]),
                source: text(&package["source"]),
                wildcards: any.filter_map(|used| text(&used["name"])).collect(),
            }
        })
        .collect())
}

/// The sums in a lock file.
fn sums(lock: &str) -> BTreeMap<Id, String> {
    let value = |line: &str, name: &str| {
        let rest = line.strip_prefix(name)?.strip_prefix(" = \"")?;
        rest.strip_suffix('"').map(str::to_owned)
    };
    let of = |part: &str| {
        let find = |name: &str| part.lines().find_map(|line| value(line, name));
        let (name, version) = (find("name")?, find("version")?);
        Some((Id { name, version }, find("checksum")?))
    };
    lock.split("[[package]]").filter_map(of).collect()
}

/// The folders in which cargo unpacks what it fetches, one for each registry.
fn sources(workshop: &Workshop) -> Outcome<Vec<PathBuf>> {
    let folder = workshop.cargo_home().join("registry/src");
    let entries = fs::read_dir(&folder).map_err(Fault::at(&folder))?;
    let mut folders: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    folders.sort();
    Ok(folders)
}

/// Where a package was unpacked.
fn folder(sources: &[PathBuf], id: &Id) -> Outcome<PathBuf> {
    let name = format!("{}-{}", id.name, id.version);
    let mut folders = sources.iter().map(|source| source.join(&name));
    folders
        .find(|folder| folder.is_dir())
        .ok_or_else(|| Fault::Unexpected(format!("the sources of {name} are not among cargo's")))
}

/// The texts of licences and notices in a package, in the order of the names of their files.
fn texts(folder: &Path) -> Outcome<Vec<(String, String)>> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder).map_err(Fault::at(folder))? {
        let path = entry.map_err(Fault::at(folder))?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if path.is_file() && is_notice(&name) {
            let bytes = fs::read(&path).map_err(Fault::at(&path))?;
            let text = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
            texts.push((name, text.trim_matches('\n').trim_end().to_owned()));
        }
    }
    texts.sort();
    Ok(texts)
}

/// Whether a file is by its name one that has to be passed on.
fn is_notice(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let starts = [
        "license",
        "licence",
        "copying",
        "copyright",
        "notice",
        "unlicense",
    ];
    starts.iter().any(|start| name.starts_with(start)) && !name.ends_with(".rs")
}

#[cfg(test)]
mod tests {
    use super::{Id, Shipped, built, is_notice, sums};

    /// Name and version.
    fn id(name: &str, version: &str) -> Id {
        Id {
            name: name.to_owned(),
            version: version.to_owned(),
        }
    }

    /// What is marked as printed before has its uses from there.
    #[test]
    fn tree_is_read() {
        let tree = "0 | own v0.1.0 (/a b) | MIT | \n\
                    1 | a v1.0.0 | MIT OR Apache-2.0 | https://a.example\n\
                    2 | b v2.0.0 | Zlib | \n\
                    1 | c v3.0.0 | MIT/Apache-2.0 | https://c.example\n\
                    2 | a v1.0.0 | MIT OR Apache-2.0 | https://a.example (*)";
        let mut shipped = Shipped::default();
        shipped.add(tree).unwrap();
        let (a, b, c) = (id("a", "1.0.0"), id("b", "2.0.0"), id("c", "3.0.0"));
        assert_eq!(shipped.version, "0.1.0");
        assert!(shipped.uses.iter().eq([&a, &c]));
        assert!(shipped.packages.keys().eq([&a, &b, &c]));
        assert!(shipped.packages[&a].uses.iter().eq([&b]));
        assert!(shipped.packages[&c].uses.iter().eq([&a]));
        assert_eq!(shipped.packages[&a].repository, "https://a.example");
        assert_eq!(shipped.packages[&b].licence, "Zlib");
        assert!(shipped.add("1 | a").is_err());
        assert!(shipped.add("3 | a v1 | MIT | ").is_err());
    }

    /// Only what is built counts; a package of our own may be named without a version.
    #[test]
    fn metadata_are_read() {
        let answer = r#"{"resolve":{"nodes":[{"id":"a#1"}]},"packages":[
            {"id":"a#1","name":"a","version":"1.0.0","license":"MIT","source":null,
             "dependencies":[{"name":"b","req":"*","path":null},{"name":"c","req":"*","path":"/c"}]},
            {"id":"b#1","name":"b","version":"1.0.0","license":null,"source":"git"}]}"#;
        let packages = built(answer).unwrap();
        assert_eq!(packages.len(), 1);
        assert_eq!(packages[0].id, id("a", "1.0.0"));
        assert_eq!(packages[0].wildcards, ["b"]);
        assert!(built("no JSON").is_err());
    }

    /// Our own packages have none.
    #[test]
    fn sums_are_read() {
        let lock = "[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nchecksum = \"12\"\n\n\
                    [[package]]\nname = \"own\"\nversion = \"0.1.0\"\n";
        let sums = sums(lock);
        assert_eq!(sums.len(), 1);
        assert_eq!(sums[&id("a", "1.0.0")], "12");
    }

    /// As packages call them.
    #[test]
    fn notices_are_told_by_name() {
        for name in [
            "LICENSE",
            "LICENSE-MIT",
            "license.txt",
            "COPYING",
            "NOTICE",
            "UNLICENSE",
        ] {
            assert!(is_notice(name), "{name}");
        }
        for name in ["README.md", "license.rs", "Cargo.toml", "src"] {
            assert!(!is_notice(name), "{name}");
        }
    }
}
