//! The engine as a package for JavaScript, in the shape that npm knows, in `dist/api/`.
//!
//! `src/api` has both halves of it: the Rust one is compiled to WebAssembly, the TypeScript one to a module with its
//! declarations. The types of requests and reports are made from the JSON Schema of the report, which a test makes
//! from the types of the engine: nothing is declared twice.

use crate::bindgen;
use crate::dist;
use crate::fault::{Fault, Outcome};
use crate::shrink;
use crate::workshop::{WASM, Workshop};
use std::fs;
use std::path::Path;

/// The folder of the package, inside the site's.
pub(crate) const FOLDER: &str = "api";

/// Where cargo compiles, apart from everything that has other features.
const TARGET: &str = "target/api";

/// Where the TypeScript half waits for the compiler, with the types beside it.
const SOURCES: &str = "target/api/typescript";

/// What of the repository is in the package as it is: the file, and its name there.
const COPIED: [(&str, &str); 4] = [
    ("docs/api.md", "README.md"),
    ("docs/report.schema.json", "report.schema.json"),
    ("LICENSE-APACHE", "LICENSE-APACHE"),
    ("LICENSE-MIT", "LICENSE-MIT"),
];

/// Makes the types from the schema.
const TYPES: &str = include_str!("api_package/types.cjs");

/// How TypeScript is compiled: the strictest, for every current browser and Node.
const TSC: &str = "tsc --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --noUnusedLocals \
    --noUnusedParameters --target es2022 --module es2022 --moduleResolution bundler --lib es2022,dom,dom.iterable \
    --types --declaration --emitDeclarationOnly --outDir declarations --ignoreConfig index.ts";

/// How it becomes one script; the scripts of the programs are loaded when they are needed.
const BUNDLE: &str = "esbuild index.ts --bundle --format=esm --target=es2022 --external:./engine.js \
    --external:./verify.js --minify --charset=utf8 --log-level=warning";

/// Builds the package into the site that is in `dist/`.
pub(crate) fn build(workshop: &Workshop) -> Outcome {
    let folder = workshop.at(dist::FOLDER).join(FOLDER);
    fs::create_dir_all(&folder).map_err(Fault::at(&folder))?;
    program(workshop, &folder, "engine", "api")?;
    program(workshop, &folder, "verify", "api,verify")?;
    module(workshop, &folder)?;
    for (from, to) in COPIED {
        let from = workshop.at(from);
        fs::copy(&from, folder.join(to)).map_err(Fault::at(&from))?;
    }
    let manifest = workshop.at("Cargo.toml");
    let text = fs::read_to_string(&manifest).map_err(Fault::at(&manifest))?;
    let path = folder.join("package.json");
    fs::write(&path, package(&text)?).map_err(Fault::at(&path))
}

/// What the first call loads: the module, then the program with the script that binds it.
pub(crate) fn loaded() -> Vec<String> {
    files(&["index.js", "engine.js", "engine.wasm"])
}

/// What the first message loads besides.
pub(crate) fn loaded_with_a_message() -> Vec<String> {
    files(&["verify.js", "verify.wasm"])
}

/// Files of the package, as paths inside the site.
fn files(names: &[&str]) -> Vec<String> {
    names
        .iter()
        .map(|name| format!("{FOLDER}/{name}"))
        .collect()
}

/// Compiles the engine with these features, and puts it and the script that binds it under this name.
fn program(workshop: &Workshop, folder: &Path, name: &str, features: &str) -> Outcome {
    let line = "cargo rustc --package sentra-check --lib --crate-type cdylib --no-default-features --profile web";
    let target = workshop.at(TARGET);
    let job = workshop.wasm_command(line);
    job.args(["--features", features, "--target", WASM, "--target-dir"])
        .arg(&target)
        .run()?;
    let compiled = target.join(WASM).join("web/sentra_check.wasm");
    bindgen::bind(&compiled, folder, name, |bindgen| {
        bindgen.omit_default_module_path(true)
    })?;
    let bound = folder.join(format!("{name}_bg.wasm"));
    shrink::program(workshop, &bound, &folder.join(format!("{name}.wasm")))?;
    fs::remove_file(&bound).map_err(Fault::at(&bound))?;
    shrink::script(workshop, &folder.join(format!("{name}.js")))
}

/// Compiles the TypeScript half, with its types from the schema: one script, and the declarations that it needs.
fn module(workshop: &Workshop, folder: &Path) -> Outcome {
    let sources = workshop.at(SOURCES);
    fs::create_dir_all(&sources).map_err(Fault::at(&sources))?;
    let half = workshop.at("src/api");
    for entry in fs::read_dir(&half).map_err(Fault::at(&half))? {
        let path = entry.map_err(Fault::at(&half))?.path();
        if path.extension().is_some_and(|kind| kind == "ts") {
            let name = path.file_name().unwrap_or_default();
            fs::copy(&path, sources.join(name)).map_err(Fault::at(&path))?;
        }
    }
    let types = sources.join("types.d.ts");
    workshop
        .command("node --eval")
        .arg(TYPES)
        .arg(workshop.at("docs/report.schema.json"))
        .arg(&types)
        .env("NODE_PATH", workshop.at(".setup/npm/node_modules"))
        .run()?;
    workshop.command(TSC).in_folder(&sources).run()?;
    for from in [
        "types.d.ts",
        "declarations/index.d.ts",
        "declarations/error.d.ts",
    ] {
        let from = sources.join(from);
        let name = from.file_name().unwrap_or_default();
        fs::copy(&from, folder.join(name)).map_err(Fault::at(&from))?;
    }
    let job = workshop.command(BUNDLE).in_folder(&sources);
    job.arg(format!("--outdir={}", folder.display())).run()
}

/// The package's own description; name, version, words and licence are the crate's.
fn package(manifest: &str) -> Outcome<String> {
    let field = |name: &str| {
        let mut lines = manifest.lines();
        let start = format!("{name} = \"");
        let value = lines.find_map(|line| line.strip_prefix(&start)?.strip_suffix('"'));
        value.ok_or_else(|| Fault::Unexpected(format!("Cargo.toml has no {name}")))
    };
    let (name, version) = (field("name")?, field("version")?);
    let (description, license) = (field("description")?, field("license")?);
    Ok(format!(
        r#"{{
  "name": "{name}",
  "version": "{version}",
  "description": "{description}",
  "license": "({license})",
  "type": "module",
  "sideEffects": false,
  "engines": {{ "node": ">=20" }},
  "exports": {{
    ".": {{ "types": "./index.d.ts", "default": "./index.js" }},
    "./report.schema.json": "./report.schema.json"
  }},
  "types": "./index.d.ts",
  "files": ["*.js", "*.d.ts", "*.wasm", "report.schema.json", "LICENSE-*", "THIRD-PARTY-NOTICES.txt"]
}}
"#
    ))
}

#[cfg(test)]
mod tests {
    use super::package;

    /// What is said of the crate is said of the package.
    #[test]
    fn package_has_the_name_and_version_of_the_crate() {
        let text = package(include_str!("../../Cargo.toml")).unwrap();
        assert!(text.starts_with("{\n  \"name\": \"sentra-check\",\n  \"version\": \""));
        assert!(text.contains("\"license\": \"(MIT OR Apache-2.0)\""));
        assert!(package("[package]\nname = \"a\"\n").is_err());
    }
}
