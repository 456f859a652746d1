//! What comes from npm into `.setup/npm`: wasm-opt and esbuild, which shrink the page, what makes the JavaScript
//! interface of TypeScript and a JSON Schema, and axe-core, which checks the page's accessibility.
//!
//! `xtask/npm` names each package, those that they need included, with its sum. No script of a package is run: what
//! esbuild and TypeScript are made of for each system comes as a package of its own.

use super::{apt, say};
use crate::fault::{Fault, Outcome};
use crate::workshop::Workshop;
use std::fs;

/// Where they are named.
const SOURCE: &str = "xtask/npm";

/// Where they are installed. wasm-opt of Debian is too old for what the compiler writes.
const FOLDER: &str = ".setup/npm";

/// The list of all packages with their sums.
const LOCK: &str = "package-lock.json";

/// What npm leaves when it has installed everything.
const INSTALLED: &str = "node_modules/.package-lock.json";

/// Makes all of them ready.
pub(super) fn ready(workshop: &mut Workshop) -> Outcome {
    apt::install_for(workshop, &["node", "npm"], "nodejs npm", 2)?;
    let (source, folder) = (workshop.at(SOURCE), workshop.at(FOLDER));
    let wanted = source.join(LOCK);
    let wanted = fs::read(&wanted).map_err(Fault::at(&wanted))?;
    let is_there = fs::read(folder.join(LOCK)).is_ok_and(|lock| lock == wanted);
    if is_there && folder.join(INSTALLED).is_file() {
        return Ok(());
    }
    say("installing wasm-opt, esbuild, TypeScript and axe-core (less than a minute)");
    fs::create_dir_all(&folder).map_err(Fault::at(&folder))?;
    for name in ["package.json", LOCK] {
        let from = source.join(name);
        fs::copy(&from, folder.join(name)).map_err(Fault::at(&from))?;
    }
    // `ci` takes exactly what the list names, and refuses what has another sum.
    let line = "npm ci --ignore-scripts --no-audit --no-fund --loglevel error --prefix";
    workshop.command(line).arg(&folder).run()
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    /// Nothing comes without a sum, and what is asked for is one version each.
    #[test]
    fn every_package_has_a_sum() {
        let lock: Value =
            serde_json::from_str(include_str!("../../npm/package-lock.json")).unwrap();
        let packages = lock["packages"].as_object().unwrap();
        let wanted = packages[""]["dependencies"].as_object().unwrap();
        for (path, package) in packages.iter().filter(|(path, _)| !path.is_empty()) {
            let sum = package["integrity"].as_str().unwrap_or_default();
            assert!(sum.starts_with("sha512-"), "{path}");
        }
        let manifest: Value = serde_json::from_str(include_str!("../../npm/package.json")).unwrap();
        assert_eq!(manifest["dependencies"].as_object(), Some(wanted));
        for (name, version) in wanted {
            let locked = &packages[&format!("node_modules/{name}")]["version"];
            assert_eq!(locked, version, "{name}");
        }
    }
}
