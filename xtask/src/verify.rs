//! The module that verifies signatures, which the page loads only when it is given a message that has some.
//!
//! It is built before the page: the page names its script (`data-verify`, see `Trunk.toml`), and that name has a hash of
//! its content. It waits in `.setup/trunk/verify` until [`place()`] puts it into the site.

use crate::build;
use crate::fault::{Fault, Outcome};
use crate::split;
use crate::workshop::{WASM, Workshop};
use std::fs;
use std::path::{Path, PathBuf};
use wasm_encoder::{Module, RawSection};
use wasmparser::{Parser, Payload};

/// How the names of both files begin; the program's own name.
const PROGRAM: &str = "sentra-check-verify";

/// Where it waits.
const FOLDER: &str = ".setup/trunk/verify";

/// In that folder: the name of the script in the site, for Trunk.
const NAME: &str = "name";

/// The script that is bound together with the one of wasm-bindgen.
const SCRIPT: &str = "www/verify.js";

/// Builds it.
pub(crate) fn prepare(workshop: &Workshop) -> Outcome {
    let folder = workshop.at(FOLDER);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(Fault::at(&folder))?;
    }
    fs::create_dir_all(&folder).map_err(Fault::at(&folder))?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let target = workshop
        .at("")
        .join(target.unwrap_or_else(|| "target".into()));
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
    let (script, module) = (folder.join("script.js"), folder.join("module.wasm"));
    let read = |path: &Path| fs::read(path).map_err(Fault::at(path));
    let hash = split::hash(&[read(&script)?, read(&module)?].concat());
    let name = folder.join(NAME);
    fs::write(&name, format!("{PROGRAM}-{hash:016x}.js")).map_err(Fault::at(&name))
}

/// Puts it into the site in a folder.
pub(crate) fn place(workshop: &Workshop, site: &Path) -> Outcome {
    let folder = workshop.at(FOLDER);
    let name = folder.join(NAME);
    let script = fs::read_to_string(&name).map_err(Fault::at(&name))?;
    let module = module_of(&script);
    for (from, to) in [("script.js", script), ("module.wasm", module)] {
        let from = folder.join(from);
        fs::copy(&from, site.join(to)).map_err(Fault::at(&from))?;
    }
    Ok(())
}

/// The module beside a script; the script finds it in the same way.
pub(crate) fn module_of(script: &str) -> String {
    script.replace(".js", ".wasm")
}

/// Makes a script and a module of what was built.
fn bind(workshop: &Workshop, built: &Path, folder: &Path) -> Outcome {
    let line = format!(
        "wasm-bindgen --target web --no-typescript --remove-name-section --remove-producers-section --out-name {PROGRAM}"
    );
    let job = workshop.command(&line).arg("--out-dir").arg(folder);
    job.arg(built).run()?;

    let bound = folder.join(format!("{PROGRAM}_bg.wasm"));
    let bytes = fs::read(&bound).map_err(Fault::at(&bound))?;
    fs::write(&bound, without_link_notes(&bytes)?).map_err(Fault::at(&bound))?;
    let page = workshop.at("index.html");
    let html = fs::read_to_string(&page).map_err(Fault::at(&page))?;
    let job = workshop.command("wasm-opt");
    let job = job.args(split::wasm_opt_arguments(&html)?).arg(&bound);
    job.arg("--output").arg(folder.join("module.wasm")).run()?;

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
