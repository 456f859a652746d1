//! Files of the program that always come together, made one: what they have in common is packed once, and it is one
//! question to the server.

use crate::fault::{Fault, Outcome};
use crate::shrink;
use crate::workshop::Workshop;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use wasmparser::{Parser, Payload, TypeRef};

/// The module from which each file imports what all share, as it is made.
const SHARED: &str = "__wasm_split";

/// The same once files are one. It is another name because the memory would otherwise come from two modules of one name.
pub(super) const MAIN: &str = "main";

/// What files import, by its name.
type Shared = BTreeMap<String, (&'static str, String)>;

/// Makes one of these files, which import nothing of each other: they find each other through the table of functions.
pub(super) fn merge(workshop: &Workshop, files: &[PathBuf], to: &Path) -> Outcome {
    let mut shared = Shared::new();
    for file in files {
        let bytes = fs::read(file).map_err(Fault::at(file))?;
        imports(&bytes, &mut shared)
            .map_err(|what| Fault::Unexpected(format!("{}: {what}", file.display())))?;
    }
    let passed_on = to.with_extension("wat");
    fs::write(&passed_on, module(&shared)).map_err(Fault::at(&passed_on))?;
    let job = workshop.command("wasm-merge");
    let mut job = job.args(shrink::features(workshop)?);
    job = job.arg(&passed_on).arg(SHARED);
    for (index, file) in files.iter().enumerate() {
        job = job.arg(file).arg(format!("part{index}"));
    }
    job.arg("--output").arg(to).run_silently()
}

/// Adds what a file imports.
fn imports(bytes: &[u8], shared: &mut Shared) -> Result<(), String> {
    for payload in Parser::new(0).parse_all(bytes) {
        let Payload::ImportSection(section) = payload.map_err(|error| error.to_string())? else {
            continue;
        };
        for import in section.into_imports() {
            let import = import.map_err(|error| error.to_string())?;
            let kind = kind(&import.ty).filter(|_| import.module == SHARED);
            let kind = kind.ok_or_else(|| format!("imports {import:?}, which nobody expected"))?;
            shared.insert(import.name.to_owned(), kind);
        }
    }
    Ok(())
}

/// What is imported, as a text module has it between the words for its origin; nothing where parts share no such thing.
fn kind(kind: &TypeRef) -> Option<(&'static str, String)> {
    match kind {
        TypeRef::Memory(memory) => Some(("memory", memory.initial.to_string())),
        TypeRef::Table(table) => Some(("table", format!("{} funcref", table.initial))),
        TypeRef::Global(global) if global.mutable => Some(("global", "(mut i32)".to_owned())),
        _ => None,
    }
}

/// A module that passes on what all files import, so that what is made of them imports it once.
fn module(shared: &Shared) -> String {
    let lines = shared.iter().map(|(name, (kind, form))| {
        format!("({kind} (export \"{name}\") (import \"{MAIN}\" \"{name}\") {form})\n")
    });
    format!("(module\n{})\n", lines.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::{Shared, imports, module};

    /// A module with one import, as a file.
    fn importing(module: &str, kind: &[u8]) -> Vec<u8> {
        let mut import = vec![1, u8::try_from(module.len()).unwrap()];
        import.extend(module.as_bytes());
        import.extend(b"\x01m");
        import.extend(kind);
        let length = u8::try_from(import.len()).unwrap();
        [b"\0asm\x01\0\0\0\x02", &[length][..], &import].concat()
    }

    /// What files import is there once, and is passed on.
    #[test]
    fn what_is_imported_is_passed_on_once() {
        let mut shared = Shared::new();
        for _ in 0..2 {
            let memory = importing("__wasm_split", &[2, 0, 20]);
            imports(&memory, &mut shared).unwrap();
        }
        let expected = "(module\n(memory (export \"m\") (import \"main\" \"m\") 20)\n)\n";
        assert_eq!(module(&shared), expected);
    }

    /// A function, or what comes from elsewhere, is nothing that was foreseen.
    #[test]
    fn other_imports_are_refused() {
        for file in [
            importing("__wasm_split", &[0, 0]),
            importing("env", &[2, 0, 20]),
        ] {
            assert!(imports(&file, &mut Shared::new()).is_err());
        }
    }
}
