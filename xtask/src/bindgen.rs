//! wasm-bindgen, called as a library: so its version is always that of `Cargo.lock`, and no program has to be installed.
//!
//! It gives each function of the browser that a program imports a name that ends in a hash, and hashes do not pack. Such a
//! name stands in the program and in its script, nowhere else, so both get a short one.

use crate::fault::{Fault, Outcome};
use std::collections::HashMap;
use std::fs;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{ImportSection, Module, RawSection};
use wasmparser::{Parser, Payload};

/// How the names of what is imported of the browser begin.
const OF_BROWSER: &str = "__wbg_";

/// The short name of each.
type Names = HashMap<String, String>;

/// Makes a script and a module (`NAME.js`, `NAME_bg.wasm`) of what the compiler wrote.
pub(crate) fn bind(
    program: &Path,
    folder: &Path,
    name: &str,
    options: impl FnOnce(&mut Bindgen) -> &mut Bindgen,
) -> Outcome {
    let fault = |what: String| Fault::Unexpected(format!("{}: {what}", program.display()));
    let mut bindgen = Bindgen::new();
    options(bindgen.input_path(program).out_name(name).typescript(false))
        .web(true)
        .and_then(|bindgen| bindgen.generate(folder))
        .map_err(|error| fault(format!("{error:#}")))?;

    let module = folder.join(format!("{name}_bg.wasm"));
    let bytes = fs::read(&module).map_err(Fault::at(&module))?;
    let (bytes, names) = in_module(&bytes).map_err(fault)?;
    fs::write(&module, bytes).map_err(Fault::at(&module))?;
    let script = folder.join(format!("{name}.js"));
    let text = fs::read_to_string(&script).map_err(Fault::at(&script))?;
    fs::write(&script, in_script(&text, &names)).map_err(Fault::at(&script))
}

/// A module with short names, and which they are.
fn in_module(module: &[u8]) -> Result<(Vec<u8>, Names), String> {
    let (mut shortened, mut names) = (Module::new(), Names::new());
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload.map_err(|error| error.to_string())?;
        if let Payload::ImportSection(section) = payload {
            let mut imports = ImportSection::new();
            for import in section.into_imports() {
                let import = import.map_err(|error| error.to_string())?;
                let kind = RoundtripReencoder.entity_type(import.ty);
                let kind = kind.map_err(|error| error.to_string())?;
                let mut name = import.name.to_owned();
                if name.starts_with(OF_BROWSER) {
                    let count = names.len();
                    name = names.entry(name).or_insert_with(|| short(count)).clone();
                }
                imports.import(import.module, &name, kind);
            }
            shortened.section(&imports);
        } else if let Some((id, range)) = payload.as_section() {
            // The range is one of this module, and it is in memory.
            let data = &module[range.start as usize..range.end as usize];
            shortened.section(&RawSection { id, data });
        }
    }
    Ok((shortened.finish(), names))
}

/// The name of that number: letters alone, so that nothing else in a script looks like it but a letter or two.
fn short(number: usize) -> String {
    let letter = |number: usize| char::from(b"abcdefghijklmnopqrstuvwxyz"[number % 26]);
    [letter(number / 26), letter(number)].iter().collect()
}

/// A script with short names, which stand there as keys.
fn in_script(script: &str, names: &Names) -> String {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let pieces = script.split_inclusive(|c| !is_word(c)).map(|piece| {
        let word = piece.trim_end_matches(|c| !is_word(c));
        match names.get(word) {
            Some(name) => [name, &piece[word.len()..]].concat(),
            None => piece.to_owned(),
        }
    });
    pieces.collect()
}

#[cfg(test)]
mod tests {
    use super::{in_module, in_script, short};
    use wasm_encoder::{EntityType, GlobalType, ImportSection, Module, ValType};
    use wasmparser::{Parser, Payload};

    /// Both get the same names, each its own, and nothing else does.
    #[test]
    fn both_get_the_same_names() {
        let mut imports = ImportSection::new();
        let kind = EntityType::Global(GlobalType {
            val_type: ValType::I32,
            mutable: true,
            shared: false,
        });
        for name in ["__wbg_get_1", "memory", "__wbg_set_2", "__wbg_get_1"] {
            imports.import("./a_bg.js", name, kind);
        }
        let mut module = Module::new();
        module.section(&imports);
        let (module, names) = in_module(&module.finish()).unwrap();
        let mut found = Vec::new();
        for payload in Parser::new(0).parse_all(&module) {
            if let Payload::ImportSection(section) = payload.unwrap() {
                let imports = section.into_imports();
                found.extend(imports.map(|import| import.unwrap().name.to_owned()));
            }
        }
        assert_eq!(found, ["aa", "memory", "ab", "aa"]);
        let script = "{ __wbg_get_1: function(a) { __wbg_get_12(a) }, __wbg_set_2:b,memory }";
        let expected = "{ aa: function(a) { __wbg_get_12(a) }, ab:b,memory }";
        assert_eq!(in_script(script, &names), expected);
    }

    /// More than any program has.
    #[test]
    fn names_differ() {
        let names: std::collections::BTreeSet<_> = (0..676).map(short).collect();
        assert_eq!(names.len(), 676);
    }
}
