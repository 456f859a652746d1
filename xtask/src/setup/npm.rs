//! What comes from npm into `.setup/npm`: wasm-opt and esbuild, which shrink the page, what makes the JavaScript
//! interface of TypeScript and a JSON Schema, and axe-core, which checks the page's accessibility.

use super::{apt, say};
use crate::fault::{Fault, Outcome};
use crate::workshop::Workshop;
use std::fs;

/// The package with wasm-opt. Debian's is too old for what the compiler writes.
const BINARYEN: (&str, &str) = ("binaryen", "132.0.0");

/// The package that shrinks scripts and styles. Trunk's own way would also rewrite the HTML, where the size report reads
/// what is loaded.
const ESBUILD: (&str, &str) = ("esbuild", "0.28.2");

/// The compiler of the TypeScript half of the JavaScript interface.
const TYPESCRIPT: (&str, &str) = ("typescript", "7.0.2");

/// The package that makes types of a JSON Schema.
const SCHEMA_TYPES: (&str, &str) = ("json-schema-to-typescript", "16.0.0");

/// The package with the accessibility rules.
const AXE_CORE: (&str, &str) = ("axe-core", "4.14.1");

/// Makes wasm-opt ready; Trunk finds it on the path.
pub(super) fn wasm_opt_ready(workshop: &mut Workshop) -> Outcome {
    package_ready(workshop, BINARYEN)
}

/// Makes esbuild ready; Trunk's hook finds it on the path.
pub(super) fn esbuild_ready(workshop: &mut Workshop) -> Outcome {
    package_ready(workshop, ESBUILD)
}

/// Makes the compiler of TypeScript ready.
pub(super) fn typescript_ready(workshop: &mut Workshop) -> Outcome {
    package_ready(workshop, TYPESCRIPT)
}

/// Makes what turns a JSON Schema into types ready.
pub(super) fn schema_types_ready(workshop: &mut Workshop) -> Outcome {
    package_ready(workshop, SCHEMA_TYPES)
}

/// Makes axe-core ready; the end-to-end tests put `axe.min.js` into the page.
pub(super) fn axe_core_ready(workshop: &mut Workshop) -> Outcome {
    package_ready(workshop, AXE_CORE)
}

/// Installs one package in one version, unless it is there.
fn package_ready(workshop: &Workshop, (name, version): (&str, &str)) -> Outcome {
    apt::install_for(workshop, &["node", "npm"], "nodejs npm", 2)?;
    let folder = workshop.at(".setup/npm");
    let manifest = folder.join("node_modules").join(name).join("package.json");
    if fs::read_to_string(manifest)
        .is_ok_and(|text| text.contains(&format!("\"version\": \"{version}\"")))
    {
        return Ok(());
    }
    say(&format!("installing {name} {version} (less than a minute)"));
    fs::create_dir_all(&folder).map_err(Fault::at(&folder))?;
    workshop.command(&format!("npm install --no-audit --no-fund --loglevel error --save-exact {name}@{version} --prefix")).arg(&folder).run()
}
