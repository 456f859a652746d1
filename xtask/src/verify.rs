//! The module that verifies signatures, which the page loads only when it is given a message that has some.
//!
//! The page names its script (`data-verify`), and that name has a hash of its content.

use crate::bindgen;
use crate::build;
use crate::fault::{Fault, Outcome};
use crate::shrink;
use crate::split;
use crate::workshop::{WASM, Workshop};
use std::fs;
use std::path::{Path, PathBuf};
use wasm_encoder::{Module, RawSection};
use wasmparser::{Parser, Payload};

/// How the names of both files begin; the program's own name.
const PROGRAM: &str = "sentra-check-verify";

/// Where they are made.
const FOLDER: &str = ".setup/verify";

/// The script that is bound together with the one of wasm-bindgen.
const SCRIPT: &str = "www/verify.js";

/// What was built.
pub(crate) struct Verify {
    /// The folder in which it waits.
    folder: PathBuf,
    /// The name of the script in the site.
    pub(crate) script: String,
}

/// Builds it.
pub(crate) fn build(workshop: &Workshop) -> Outcome<Verify> {
    let folder = workshop.empty(FOLDER)?;
    let target = workshop.target();
    let line = format!(
        "cargo build --package sentra-check --bin {PROGRAM} --no-default-features --features verify-module --profile web --target {WASM}"
    );
    let job = build::for_size(workshop, workshop.wasm_command(&line));
    job.arg("--target-dir").arg(&target).run()?;

    let built = target
        .join(WASM)
        .join("web")
        .join(format!("{PROGRAM}.wasm"));
    bind(workshop, &built, &folder)?;
    let read = |name: &str| {
        let path = folder.join(name);
        fs::read(&path).map_err(Fault::at(&path))
    };
    let hash = split::hash(&[read("script.js")?, read("module.wasm")?].concat());
    let script = format!("{PROGRAM}-{hash:016x}.js");
    Ok(Verify { folder, script })
}

impl Verify {
    /// Puts it into the site in a folder.
    pub(crate) fn place(&self, site: &Path) -> Outcome {
        let module = module_of(&self.script);
        for (from, to) in [("script.js", &self.script), ("module.wasm", &module)] {
            let from = self.folder.join(from);
            fs::copy(&from, site.join(to)).map_err(Fault::at(&from))?;
        }
        Ok(())
    }
}

/// The module beside a script; the script finds it in the same way.
pub(crate) fn module_of(script: &str) -> String {
    script.replace(".js", ".wasm")
}

/// Makes a script and a module of what was built.
fn bind(workshop: &Workshop, built: &Path, folder: &Path) -> Outcome {
    bindgen::bind(built, folder, PROGRAM, |bindgen| {
        bindgen
            .remove_name_section(true)
            .remove_producers_section(true)
    })?;
    let bound = folder.join(format!("{PROGRAM}_bg.wasm"));
    let bytes = fs::read(&bound).map_err(Fault::at(&bound))?;
    fs::write(&bound, without_link_notes(&bytes)?).map_err(Fault::at(&bound))?;
    shrink::program(workshop, &bound, &folder.join("module.wasm"))?;

    let script = workshop.at(SCRIPT);
    let beside = folder.join("verify.js");
    fs::copy(&script, &beside).map_err(Fault::at(&script))?;
    let line = "esbuild --bundle --format=esm --minify --charset=utf8 --log-level=warning --outfile=script.js verify.js";
    workshop.command(line).in_folder(folder).run()
}

/// A program without what the linker noted in it: the page needs these notes to be split, and flags are the same for
/// both, so that nothing is compiled twice. Here they would be most of the file.
fn without_link_notes(program: &[u8]) -> Outcome<Vec<u8>> {
    let mut kept = Module::new();
    for payload in Parser::new(0).parse_all(program) {
        let payload = payload
            .map_err(|error| Fault::Unexpected(format!("{PROGRAM} is no program: {error}")))?;
        let is_note = match &payload {
            Payload::CustomSection(section) => {
                section.name() == "linking" || section.name().starts_with("reloc.")
            }
            _ => false,
        };
        if let Some((id, range)) = payload.as_section()
            && !is_note
        {
            // The range is one of this program, and it is in memory.
            let data = &program[range.start as usize..range.end as usize];
            kept.section(&RawSection { id, data });
        }
    }
    Ok(kept.finish())
}

#[cfg(test)]
mod tests {
    use super::{module_of, without_link_notes};
    use wasm_encoder::{CustomSection, Module};

    /// A program with these sections and no code.
    fn program(names: &[&str]) -> Vec<u8> {
        let mut module = Module::new();
        for name in names {
            let data = b"data".as_slice().into();
            module.section(&CustomSection {
                name: (*name).into(),
                data,
            });
        }
        module.finish()
    }

    /// Only the notes go.
    #[test]
    fn link_notes_are_left_out() {
        let noted = program(&["linking", "producers", "reloc.CODE", "target_features"]);
        let kept = program(&["producers", "target_features"]);
        assert_eq!(without_link_notes(&noted).unwrap(), kept);
        assert!(without_link_notes(b"text").is_err());
    }

    /// As `www/verify.js` finds it.
    #[test]
    fn module_stands_beside_its_script() {
        assert_eq!(module_of("a-1.js"), "a-1.wasm");
    }
}
