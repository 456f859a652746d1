//! The program in parts: the form that the page starts with, and what comes once something stands in the field.
//!
//! The source says where the program is divided (`src/app/rest.rs`), and the linker leaves notes of which function
//! needs which. From these the one file that the compiler writes is taken apart, in two steps inside Trunk's build:
//!
//! - Trunk calls `wasm-bindgen`, and finds a stand-in that calls [`bindgen()`]: it takes the file apart and gives the main
//!   part to the real one. The others wait in `.setup/trunk/parts`, with a link script that can load them.
//! - Trunk's hook (see `Trunk.toml`) calls [`finish()`] when all names are settled: it puts them beside the main part,
//!   each through wasm-opt, the link script with the names that it needs, and shrinks scripts and styles.
//!
//! What several parts need and the main part does not is a file of its own, which comes with the first of them.

mod bindgen;
mod finish;
mod link_script;

pub(crate) use bindgen::bindgen;
pub(crate) use finish::{finish, wasm_opt_arguments};

use crate::fault::{Fault, Outcome};
use crate::workshop::{Job, Workshop};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

/// What the linker must leave in the file: which function and which piece of data needs which.
pub(crate) const RUSTFLAGS: &str = "-Clink-args=--emit-relocs";

/// How the names of the link script and of all parts but the main one begin.
pub(crate) const PREFIX: &str = "sentra-check-rest-";

/// Where the parts wait for the hook. A file with the name of a part says what it consists of.
pub(crate) const PARTS: &str = ".setup/trunk/parts";

/// Holds the name of the link script, for the hook and for the page (`pattern_params` in `Trunk.toml`).
const LINK_NAME: &str = ".setup/trunk/parts/link-script";

/// The parts that a check needs, as `src/app/rest.rs` calls them, in the order in which it needs them. The page has the
/// names of their files (`pattern_params` in `Trunk.toml`).
const OF_A_CHECK: [&str; 2] = ["ask", "report"];

/// The parts that only some need.
const OF_SOME: [&str; 3] = ["paste", "more", "frame"];

/// The variable with this program, for the stand-in and the hook.
const XTASK: &str = "SENTRA_XTASK";

/// What Trunk finds in place of wasm-bindgen.
const STAND_IN: &str = "#!/bin/sh\nexec \"$SENTRA_XTASK\" wasm-bindgen \"$@\"\n";

/// What a build says when Trunk did not call the stand-in, or the program is not divided.
const NOT_SPLIT: &str = "the program was not split";

/// The names of the files in the site.
#[derive(Debug, PartialEq)]
struct Names {
    /// The script through which the main part loads the rest.
    link: String,
    /// How the names of the parts begin.
    stem: String,
}

impl Names {
    /// Names with a hash of the whole program. The main part holds the script's name, so its content is another whenever
    /// anything in the rest is, and a browser never keeps a main part that does not fit.
    fn of(program: &[u8]) -> Self {
        Self::with(&format!("{:016x}", hash(program)))
    }

    /// Names with this hash.
    fn with(hash: &str) -> Self {
        Self {
            link: format!("{PREFIX}{hash}.js"),
            stem: format!("{PREFIX}{hash}"),
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

/// A command that runs Trunk, made to build the page in parts.
pub(crate) fn prepare(workshop: &Workshop, trunk: Job) -> Outcome<Job> {
    let folder = workshop.stand_ins();
    fs::create_dir_all(&folder).map_err(Fault::at(&folder))?;
    let script = folder.join("wasm-bindgen");
    fs::write(&script, STAND_IN).map_err(Fault::at(&script))?;
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).map_err(Fault::at(&script))?;
    // What an earlier build left must not be taken for the parts of this one.
    empty_parts(workshop)?;
    let xtask = std::env::current_exe().map_err(Fault::at("xtask".as_ref()))?;
    let job = trunk.env(XTASK, xtask);
    Ok(job.env("PATH", workshop.path_with_stand_ins()))
}

/// The folder for the parts, with nothing in it.
fn empty_parts(workshop: &Workshop) -> Outcome<PathBuf> {
    let folder = workshop.at(PARTS);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(Fault::at(&folder))?;
    }
    fs::create_dir_all(&folder).map_err(Fault::at(&folder))?;
    Ok(folder)
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
    use super::{Names, STAND_IN, XTASK, hash};

    /// The published test values.
    #[test]
    fn hash_is_fnv_1a() {
        assert_eq!(hash(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(hash(b"a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(hash(b"foobar"), 0x8594_4171_f739_67e8);
    }

    /// All files carry the same hash.
    #[test]
    fn names_carry_the_hash() {
        let names = Names::of(b"a");
        assert_eq!(names.link, "sentra-check-rest-af63dc4c8601ec8c.js");
        let ask = names.part("split_ask");
        assert_eq!(ask, "sentra-check-rest-af63dc4c8601ec8c-ask.wasm");
        let shared = names.part("chunk_1");
        assert_eq!(shared, "sentra-check-rest-af63dc4c8601ec8c-shared-1.wasm");
    }

    /// The script calls what the variable names.
    #[test]
    fn stand_in_reads_the_variable() {
        assert!(STAND_IN.contains(&format!("\"${XTASK}\"")));
    }
}
