//! The program in parts: the form that the page starts with, and what comes once something stands in the field.
//!
//! The source says where the program is divided (`src/app/rest.rs`), and the linker leaves notes of which function
//! needs which. From these [`take_apart()`] makes of the one file that the compiler writes a main part, which goes on to
//! wasm-bindgen, and the others, which [`Split::place()`] puts beside it with the script that loads them.
//!
//! What several parts need and the main part does not is a file of its own as it is made, one for each set of parts. What
//! comes together all the same is made one again, which packs better and asks less often ([`home()`]).

mod link_script;
mod merge;

use crate::fault::{Fault, Outcome};
use crate::shrink;
use crate::workshop::Workshop;
use link_script::File;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use wasm_split_cli_support::{Options, transform};

/// What the linker must leave in the file: which function and which piece of data needs which.
pub(crate) const RUSTFLAGS: &str = "-Clink-args=--emit-relocs";

/// How the names of the link script and of all parts but the main one begin.
pub(crate) const PREFIX: &str = "sentra-check-rest-";

/// Where the parts are made. A file with the name of a part says what it consists of.
pub(crate) const PARTS: &str = ".setup/parts";

/// The parts that come with every check, as `src/app/rest.rs` calls them, in the order in which it needs them. The page has the
/// names of their files.
const OF_A_CHECK: [&str; 3] = ["ask", "report", "cards"];

/// The parts that only some need.
const OF_SOME: [&str; 6] = ["settings", "suffixes", "sample", "paste", "more", "frame"];

/// What others need and what comes before a check as well: it must not bring along what only a check needs.
const COMMON: &str = "common";

/// What a check does not need, and several of the others do.
const SHARED: &str = "shared";

/// The part that is fetched before anything is checked.
const EARLY: &str = "frame";

/// What decides how a program is taken apart and shrunk, beside the program itself.
const TOOLS: [&str; 2] = ["Cargo.lock", "xtask/npm/package-lock.json"];

/// A program taken apart.
pub(crate) struct Split {
    /// The names of its files in the site.
    pub(crate) names: Names,
    /// The main part, for wasm-bindgen.
    pub(crate) main: PathBuf,
    /// The files of the site but the main part, each behind what it needs.
    files: Vec<File>,
    /// The files of each part, as the page names them.
    parts: Vec<(&'static str, String)>,
}

/// The names of the files in the site, all with the same hash: a browser never puts files of two builds together.
#[derive(Debug, PartialEq)]
pub(crate) struct Names {
    /// The main part, its script and its module, without their endings.
    pub(crate) main: String,
    /// The script through which the main part loads the rest.
    pub(crate) link: String,
    /// How the names of the other parts begin.
    stem: String,
}

impl Names {
    /// Names with this hash.
    pub(crate) fn with(hash: u64) -> Self {
        let stem = format!("{PREFIX}{hash:016x}");
        Self {
            main: format!("sentra-check-{hash:016x}"),
            link: format!("{stem}.js"),
            stem,
        }
    }

    /// The name of a file.
    fn file(&self, name: &str) -> String {
        format!("{}-{name}.wasm", self.stem)
    }
}

/// Takes a program apart.
pub(crate) fn take_apart(workshop: &Workshop, program: &Path) -> Outcome<Split> {
    let read = |path: &Path| fs::read(path).map_err(Fault::at(path));
    let bytes = read(program)?;
    let mut hashed = bytes.clone();
    for tool in TOOLS {
        hashed.extend(read(&workshop.at(tool))?);
    }
    let names = Names::with(hash(&hashed));
    let folder = workshop.empty(PARTS)?;
    let main = folder.join("main.wasm");
    let (link_name, main_module) = (format!("./{}", names.link), format!("./{}.js", names.main));

    let mut options = Options::new(&bytes);
    options.output_dir = &folder;
    options.main_out_path = &main;
    options.link_name = &link_name;
    options.main_module = &main_module;
    options.emit_dwarf = false;
    let parts = transform(options)
        .map_err(|error| Fault::Unexpected(format!("the program was not split: {error:#}")))?;
    let files = files(&parts.prefetch_map, &names)?;
    let parts = files_of_parts(&files);
    for (part, files) in &parts {
        let list = folder.join(part);
        fs::write(&list, files).map_err(Fault::at(&list))?;
    }
    Ok(Split {
        names,
        main,
        files,
        parts,
    })
}

impl Split {
    /// A program that was taken apart into these files.
    #[cfg(test)]
    pub(crate) fn with(names: Names, parts: [(&'static str, &str); 2]) -> Self {
        Self {
            names,
            main: PathBuf::new(),
            files: Vec::new(),
            parts: parts.map(|(part, files)| (part, files.to_owned())).into(),
        }
    }

    /// The files of a part that a check needs, for the page.
    pub(crate) fn files(&self, part: &str) -> &str {
        let mut all = self.parts.iter();
        all.find(|(name, _)| *name == part)
            .map_or("", |(_, files)| files)
    }

    /// Puts the parts but the main one into the site, and the script that loads them.
    pub(crate) fn place(&self, workshop: &Workshop, site: &Path) -> Outcome {
        let made = workshop.at(PARTS);
        let script = made.join(&self.names.link);
        let script = fs::read_to_string(&script).map_err(Fault::at(&script))?;
        for file in &self.files {
            let made_of = file.made_of.iter();
            let made_of: Vec<_> = made_of
                .map(|name| made.join(format!("{name}.wasm")))
                .collect();
            let merged = made.join(&file.file);
            merge::merge(workshop, &made_of, &merged)?;
            shrink::program(workshop, &merged, &site.join(&file.file))?;
        }
        let script = link_script::rewrite(&script, &self.files)?;
        let link = site.join(&self.names.link);
        fs::write(&link, script).map_err(Fault::at(&link))
    }
}

/// Where what these parts need comes to stand.
fn home(parts: &BTreeSet<&'static str>) -> &'static str {
    let mut all = parts.iter();
    match (all.next(), all.next()) {
        (Some(only), None) => only,
        _ if parts.contains(EARLY) => COMMON,
        // What a check needs is there with every other part.
        _ => OF_A_CHECK
            .into_iter()
            .find(|part| parts.contains(part))
            .unwrap_or(SHARED),
    }
}

/// The files of the site.
fn files(made: &HashMap<String, Vec<String>>, names: &Names) -> Outcome<Vec<File>> {
    let parts = || OF_A_CHECK.into_iter().chain(OF_SOME);
    let mut users: BTreeMap<&str, BTreeSet<&'static str>> = BTreeMap::new();
    for part in parts() {
        let Some(all) = made.get(part) else {
            let found: Vec<_> = made.keys().collect();
            let what = format!("the program was not split for `{part}`, but for {found:?}");
            return Err(Fault::Unexpected(what));
        };
        for file in all {
            users.entry(file).or_default().insert(part);
        }
    }
    let needs = |name: &str, other: &str| {
        let mut of_other = users.values().filter(|users| home(users) == other);
        of_other.any(|users| users.contains(name))
    };
    let mut files: Vec<File> = Vec::new();
    for name in [COMMON, SHARED].into_iter().chain(parts()) {
        let made_of = users.iter().filter(|(_, users)| home(users) == name);
        let made_of: Vec<String> = made_of.map(|(file, _)| (*file).to_owned()).collect();
        let before = files.iter().map(|file| file.name);
        files.push(File {
            name,
            file: names.file(name),
            needs: before.filter(|before| needs(name, before)).collect(),
            made_of,
            is_part: ![COMMON, SHARED].contains(&name),
        });
    }
    // Of a part there is at least its table; what several share need not be.
    files.retain(|file| file.is_part || !file.made_of.is_empty());
    Ok(files)
}

/// The files that each part consists of: what a check needs is there with every other part, and is named once, with the
/// first part that needs it.
fn files_of_parts(files: &[File]) -> Vec<(&'static str, String)> {
    let mut seen: Vec<&str> = Vec::new();
    let mut parts = Vec::new();
    for part in files.iter().filter(|file| file.is_part) {
        let is_own = |file: &&File| file.name == part.name || part.needs.contains(&file.name);
        let own = files.iter().filter(is_own);
        let own: Vec<&File> = own.filter(|file| !seen.contains(&file.name)).collect();
        if OF_A_CHECK.contains(&part.name) {
            seen.extend(own.iter().map(|file| file.name));
        }
        let own: Vec<&str> = own.iter().map(|file| file.file.as_str()).collect();
        parts.push((part.name, own.join(" ")));
    }
    parts
}

/// FNV-1a: it tells builds apart, and nothing more is asked of it.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    let start = 0xcbf2_9ce4_8422_2325;
    bytes.iter().fold(start, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::{Names, files, files_of_parts, hash};
    use std::collections::HashMap;

    /// The published test values.
    #[test]
    fn hash_is_fnv_1a() {
        assert_eq!(hash(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(hash(b"a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(hash(b"foobar"), 0x8594_4171_f739_67e8);
    }

    /// All files carry the same hash, in full.
    #[test]
    fn names_carry_the_hash() {
        let names = Names::with(0xab);
        assert_eq!(names.main, "sentra-check-00000000000000ab");
        assert_eq!(names.link, "sentra-check-rest-00000000000000ab.js");
        let ask = names.file("ask");
        assert_eq!(ask, "sentra-check-rest-00000000000000ab-ask.wasm");
    }

    /// What comes together is one file; a frame brings nothing along that only a check needs.
    #[test]
    fn what_comes_together_is_one_file() {
        let made = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let mut map = HashMap::from([
            ("ask".to_owned(), made(&["chunk_1", "chunk_2", "split_ask"])),
            (
                "report".to_owned(),
                made(&["chunk_1", "chunk_2", "chunk_4", "split_report"]),
            ),
            (
                "cards".to_owned(),
                made(&["chunk_2", "chunk_5", "split_cards"]),
            ),
            ("settings".to_owned(), made(&["split_settings"])),
            ("suffixes".to_owned(), made(&["chunk_4", "split_suffixes"])),
            ("sample".to_owned(), made(&["split_sample"])),
            (
                "paste".to_owned(),
                made(&["chunk_3", "chunk_4", "chunk_5", "split_paste"]),
            ),
            (
                "more".to_owned(),
                made(&["chunk_2", "chunk_3", "split_more"]),
            ),
            ("frame".to_owned(), made(&["chunk_1", "split_frame"])),
        ]);
        let names = Names::with(0);
        let all = files(&map, &names).unwrap();
        let told: Vec<String> = all
            .iter()
            .map(|file| {
                format!(
                    "{} = {} behind {}",
                    file.name,
                    file.made_of.join("+"),
                    file.needs.join("+")
                )
            })
            .collect();
        let expected = [
            "common = chunk_1 behind ",
            "shared = chunk_3 behind ",
            "ask = chunk_2+split_ask behind common",
            "report = chunk_4+split_report behind common+ask",
            "cards = chunk_5+split_cards behind ask",
            "settings = split_settings behind ",
            "suffixes = split_suffixes behind report",
            "sample = split_sample behind ",
            "paste = split_paste behind shared+report+cards",
            "more = split_more behind shared+ask",
            "frame = split_frame behind common",
        ];
        assert_eq!(told, expected);
        let file = |name: &str| names.file(name);
        let expected = [
            ("ask", [file("common"), file("ask")].join(" ")),
            ("report", file("report")),
            ("cards", file("cards")),
            ("settings", file("settings")),
            ("suffixes", file("suffixes")),
            ("sample", file("sample")),
            ("paste", [file("shared"), file("paste")].join(" ")),
            ("more", [file("shared"), file("more")].join(" ")),
            ("frame", file("frame")),
        ];
        assert_eq!(files_of_parts(&all), expected);
        map.remove("ask");
        assert!(files(&map, &names).is_err());
    }
}
