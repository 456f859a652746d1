//! The program in parts: the form that the page starts with, and what comes once something stands in the field.
//!
//! The source says where the program is divided (`src/app/rest.rs`), and the linker leaves notes of which function
//! needs which. From these [`take_apart()`] makes of the one file that the compiler writes a main part, which goes on to
//! wasm-bindgen, and the others, which [`Split::place()`] puts beside it with the script that loads them.
//!
//! What several parts need and the main part does not is a file of its own, which comes with the first of them.

mod link_script;

use crate::fault::{Fault, Outcome};
use crate::shrink;
use crate::workshop::Workshop;
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use wasm_split_cli_support::{Options, transform};

/// What the linker must leave in the file: which function and which piece of data needs which.
pub(crate) const RUSTFLAGS: &str = "-Clink-args=--emit-relocs";

/// How the names of the link script and of all parts but the main one begin.
pub(crate) const PREFIX: &str = "sentra-check-rest-";

/// Where the parts are made. A file with the name of a part says what it consists of.
pub(crate) const PARTS: &str = ".setup/parts";

/// The parts that a check needs, as `src/app/rest.rs` calls them, in the order in which it needs them. The page has the
/// names of their files.
const OF_A_CHECK: [&str; 2] = ["ask", "report"];

/// The parts that only some need.
const OF_SOME: [&str; 3] = ["paste", "more", "frame"];

/// What decides how a program is taken apart and shrunk, beside the program itself.
const TOOLS: [&str; 2] = ["Cargo.lock", "xtask/npm/package-lock.json"];

/// A program taken apart.
pub(crate) struct Split {
    /// The names of its files in the site.
    pub(crate) names: Names,
    /// The main part, for wasm-bindgen.
    pub(crate) main: PathBuf,
    /// The files of each part.
    files: Vec<(&'static str, String)>,
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

    /// The name of a part that is first called `split_NAME`, or `chunk_NUMBER` where several need it.
    fn part(&self, first: &str) -> String {
        let short = match first.strip_prefix("chunk_") {
            Some(number) => format!("shared-{number}"),
            None => first.trim_start_matches("split_").to_owned(),
        };
        format!("{}-{short}.wasm", self.stem)
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
    let files = files_of_parts(&parts.prefetch_map, &names)?;
    for (part, files) in &files {
        let list = folder.join(part);
        fs::write(&list, files).map_err(Fault::at(&list))?;
    }
    Ok(Split { names, main, files })
}

impl Split {
    /// A program that was taken apart into these files.
    #[cfg(test)]
    pub(crate) fn with(names: Names, files: [(&'static str, &str); 2]) -> Self {
        Self {
            names,
            main: PathBuf::new(),
            files: files.map(|(part, files)| (part, files.to_owned())).into(),
        }
    }

    /// The files of a part that a check needs, for the page.
    pub(crate) fn files(&self, part: &str) -> &str {
        let mut all = self.files.iter();
        all.find(|(name, _)| *name == part)
            .map_or("", |(_, files)| files)
    }

    /// Puts the parts but the main one into the site, and the script that loads them.
    pub(crate) fn place(&self, workshop: &Workshop, site: &Path) -> Outcome {
        let made = workshop.at(PARTS);
        let script = made.join(&self.names.link);
        let script = fs::read_to_string(&script).map_err(Fault::at(&script))?;
        let loaded = link_script::parts(&script);
        for part in &loaded {
            let to = site.join(self.names.part(part));
            shrink::program(workshop, &made.join(format!("{part}.wasm")), &to)?;
        }
        let script = link_script::rewrite(&script, &loaded, |part| self.names.part(part))?;
        let link = site.join(&self.names.link);
        fs::write(&link, script).map_err(Fault::at(&link))
    }
}

/// The files that each part consists of; what several parts of a check need comes with the first of them, and what a check
/// needs is there with every other part.
fn files_of_parts(
    files: &HashMap<String, Vec<String>>,
    names: &Names,
) -> Outcome<Vec<(&'static str, String)>> {
    let mut seen: Vec<&String> = Vec::new();
    let mut parts = Vec::new();
    for part in OF_A_CHECK.into_iter().chain(OF_SOME) {
        let Some(all) = files.get(part) else {
            let found: Vec<_> = files.keys().collect();
            return Err(Fault::Unexpected(format!(
                "the program was not split for `{part}`, but for {found:?}"
            )));
        };
        let own: Vec<_> = all.iter().filter(|file| !seen.contains(file)).collect();
        if OF_A_CHECK.contains(&part) {
            seen.extend(&own);
        }
        let own: Vec<_> = own.iter().map(|file| names.part(file)).collect();
        parts.push((part, own.join(" ")));
    }
    Ok(parts)
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
    use super::{Names, files_of_parts, hash};
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
        let ask = names.part("split_ask");
        assert_eq!(ask, "sentra-check-rest-00000000000000ab-ask.wasm");
        let shared = names.part("chunk_1");
        assert_eq!(shared, "sentra-check-rest-00000000000000ab-shared-1.wasm");
    }

    /// What two parts of a check share comes once, with the first of them; what other parts share comes with each.
    #[test]
    fn files_of_parts_are_in_order() {
        let files = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let mut map = HashMap::from([
            ("report".to_owned(), files(&["chunk_1", "split_report"])),
            ("ask".to_owned(), files(&["chunk_1", "split_ask"])),
            ("paste".to_owned(), files(&["chunk_1", "split_paste"])),
            (
                "more".to_owned(),
                files(&["chunk_1", "chunk_2", "split_more"]),
            ),
            ("frame".to_owned(), files(&["split_frame"])),
        ]);
        let names = Names::with(0);
        let prefix = names.stem.as_str();
        let file = |part: &str| format!("{prefix}-{part}.wasm");
        let expected = [
            ("ask", [file("shared-1"), file("ask")].join(" ")),
            ("report", file("report")),
            ("paste", file("paste")),
            ("more", [file("shared-2"), file("more")].join(" ")),
            ("frame", file("frame")),
        ];
        assert_eq!(files_of_parts(&map, &names).unwrap(), expected);
        map.remove("ask");
        assert!(files_of_parts(&map, &names).is_err());
    }
}
