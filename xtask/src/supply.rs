//! Packages of others: whether each may be built in, and what a site says of those that are in it.
//!
//! `deny.toml` has the rules, in the form of `cargo deny`. The rules about licences, sources and versions are held here,
//! because they need no network and no tool that takes longer to compile than the page does; what else `cargo deny` does
//! is to look up known vulnerabilities, which needs both.

mod notices;
mod packages;
mod rules;
mod sbom;

use crate::api_package;
use crate::fault::{Fault, Outcome};
use crate::setup::suffixes;
use crate::workshop::Workshop;
use packages::Shipped;
use std::fs;
use std::path::Path;

/// The features of the programs in the site: the page's, and those of the module that verifies signatures.
const PAGE: [&str; 2] = ["split", "verify-module"];

/// The features of the programs in the package for JavaScript.
const PACKAGE: [&str; 2] = ["api", "api,verify"];

/// The rules held, as a command of its own.
pub(crate) fn supply() -> Outcome {
    check(&Workshop::open())
}

/// Holds the rules over everything that cargo builds here.
pub(crate) fn check(workshop: &Workshop) -> Outcome {
    let path = workshop.at(rules::FILE);
    let text = fs::read_to_string(&path).map_err(Fault::at(&path))?;
    let rules = rules::Rules::of(&text)?;
    let all = packages::all(workshop)?;
    let wrong = rules.broken_by(&all);
    for line in &wrong {
        eprintln!("{line}");
    }
    if !wrong.is_empty() {
        return Err(Fault::SomeFailed);
    }
    println!(
        "{} packages: licences, sources and versions as {} allows",
        all.len(),
        rules::FILE
    );
    Ok(())
}

/// Puts the notices and the list of what is in it into a built site.
pub(crate) fn accompany(workshop: &Workshop, site: &Path) -> Outcome {
    let page = Shipped::with(workshop, &PAGE)?;
    let package = Shipped::with(workshop, &PACKAGE)?;
    let list = workshop.at(suffixes::FILE);
    let list = fs::read(&list).map_err(Fault::at(&list))?;
    let write = |path: &Path, text: &str| fs::write(path, text).map_err(Fault::at(path));
    let own = fs::read_to_string(workshop.at("LICENSE-APACHE"));
    let apache = own.map_err(Fault::at(&workshop.at("LICENSE-APACHE")))?;
    let compiler = workshop.wasm_command("rustc --version").capture()?;

    let with_list = notices::write(&page.packages, &compiler, &apache, true)?;
    write(&site.join(notices::FILE), &with_list)?;
    let without = notices::write(&package.packages, &compiler, &apache, false)?;
    write(
        &site.join(api_package::FOLDER).join(notices::FILE),
        &without,
    )?;
    let both = page.and(package);
    write(
        &site.join(sbom::FILE),
        &sbom::write(&both, &compiler, &list)?,
    )
}
