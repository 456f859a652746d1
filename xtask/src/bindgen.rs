//! wasm-bindgen, called as a library: so its version is always that of `Cargo.lock`, and no program has to be installed.

use crate::fault::{Fault, Outcome};
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// Makes a script and a module (`NAME.js`, `NAME_bg.wasm`) of what the compiler wrote.
pub(crate) fn bind(
    program: &Path,
    folder: &Path,
    name: &str,
    options: impl FnOnce(&mut Bindgen) -> &mut Bindgen,
) -> Outcome {
    let mut bindgen = Bindgen::new();
    options(bindgen.input_path(program).out_name(name).typescript(false))
        .web(true)
        .and_then(|bindgen| bindgen.generate(folder))
        .map_err(|error| Fault::Unexpected(format!("{}: {error:#}", program.display())))
}
