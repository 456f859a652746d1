//! `sbom.cdx.json`: what the site is made of, as CycloneDX 1.6 writes it.
//!
//! A serial number and a time are left out, which the standard allows: the same source gives the same bytes.

use super::packages::{Id, Package, Shipped};
use super::rules;
use crate::fault::{Fault, Outcome};
use crate::host;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The file, in a built site.
pub(super) const FILE: &str = "sbom.cdx.json";

/// Our own name in it.
const OWN: &str = "sentra-check";

/// The standard library's.
const STANDARD: &str = "rust-std";

/// The list's.
const LIST: &str = "public-suffixes.txt";

/// Writes it; `list` is the list of public suffixes.
pub(super) fn write(shipped: &Shipped, compiler: &str, list: &[u8]) -> Outcome<String> {
    let version = &shipped.version;
    let mut components: Vec<Value> = shipped
        .packages
        .iter()
        .map(|(id, package)| component(id, package))
        .collect();
    let release = compiler.split(' ').nth(1).unwrap_or_default();
    components.push(json!({
        "type": "library",
        "bom-ref": STANDARD,
        "name": STANDARD,
        "version": release,
        "description": "the standard library of Rust",
        "scope": "required",
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
        "externalReferences": [{ "type": "vcs", "url": "https://github.com/rust-lang/rust" }],
    }));
    components.push(json!({
        "type": "data",
        "bom-ref": LIST,
        "name": LIST,
        "version": date(list),
        "description": "made from the Public Suffix List",
        "scope": "optional",
        "hashes": [{ "alg": "SHA-256", "content": host::sum(list) }],
        "licenses": [{ "license": { "id": "MPL-2.0" } }],
        "externalReferences": [{ "type": "website", "url": "https://publicsuffix.org/" }],
    }));
    let names = |uses: &BTreeSet<Id>| uses.iter().map(purl).collect::<Vec<_>>();
    let mut own = names(&shipped.uses);
    own.extend([STANDARD.to_owned(), LIST.to_owned()]);
    let mut uses = vec![json!({ "ref": OWN, "dependsOn": own })];
    for (id, package) in &shipped.packages {
        uses.push(json!({ "ref": purl(id), "dependsOn": names(&package.uses) }));
    }
    let bom = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": OWN,
                "name": OWN,
                "version": version,
                "licenses": [{ "expression": "MIT OR Apache-2.0" }],
            },
        },
        "components": components,
        "dependencies": uses,
    });
    let text = serde_json::to_string_pretty(&bom)
        .map_err(|error| Fault::Unexpected(format!("{FILE}: {error}")))?;
    Ok(text + "\n")
}

/// A package as a component.
fn component(id: &Id, package: &Package) -> Value {
    let mut component = json!({
        "type": "library",
        "bom-ref": purl(id),
        "name": id.name,
        "version": id.version,
        "scope": "required",
        "hashes": [{ "alg": "SHA-256", "content": package.sum }],
        "licenses": [{ "expression": canonical(&package.licence) }],
        "purl": purl(id),
    });
    if !package.repository.is_empty() {
        component["externalReferences"] = json!([{ "type": "vcs", "url": package.repository }]);
    }
    component
}

/// The name of a package by which others know it (ECMA-427).
fn purl(id: &Id) -> String {
    // In a version, `+` is the only sign that has to be written otherwise.
    format!("pkg:cargo/{}@{}", id.name, id.version.replace('+', "%2B"))
}

/// A licence with `OR` where its manifest has a slash.
fn canonical(licence: &str) -> String {
    let canonical = spdx::Expression::canonicalize(licence);
    let canonical = canonical.ok().flatten();
    debug_assert!(rules::expression(licence).is_some());
    canonical.unwrap_or_else(|| licence.to_owned())
}

/// The date in the first line of the list.
fn date(list: &[u8]) -> String {
    let line = list.split(|&byte| byte == b'\n').next().unwrap_or_default();
    let line = String::from_utf8_lossy(line);
    let mut words = line.split([' ', ',']);
    let date = words.find(|word| word.len() == 10 && word.starts_with("20"));
    date.unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::packages::{Id, Package, Shipped};
    use super::{date, purl, write};
    use serde_json::Value;
    use std::collections::BTreeSet;

    /// The list in this test.
    const LIST: &[u8] = b"# Public suffixes of 2026-10-22, from a.example.\nco.uk\n";

    /// Two packages, one of which uses the other.
    fn shipped() -> Shipped {
        let id = |name: &str, version: &str| Id {
            name: name.to_owned(),
            version: version.to_owned(),
        };
        let package = |licence: &str, uses: BTreeSet<Id>| Package {
            licence: licence.to_owned(),
            repository: "https://a.example/".to_owned(),
            sum: "0".repeat(64),
            uses,
            texts: Vec::new(),
        };
        let (a, b) = (id("a", "1.0.0"), id("b", "2.0.0+c"));
        Shipped {
            version: "0.1.0".to_owned(),
            uses: [a.clone()].into(),
            packages: [
                (a, package("MIT/Apache-2.0", [b.clone()].into())),
                (b, package("MIT", BTreeSet::new())),
            ]
            .into(),
        }
    }

    /// What the standard asks for: every component has a name of its own, and what is used is there.
    #[test]
    fn shape_is_that_of_the_standard() {
        let text = write(&shipped(), "rustc 1.95.0 (59807616e 2026-04-14)", LIST).unwrap();
        let bom: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(bom["bomFormat"], "CycloneDX");
        assert_eq!(bom["specVersion"], "1.6");
        assert!(bom.get("serialNumber").is_none() && bom["metadata"].get("timestamp").is_none());
        let components = bom["components"].as_array().unwrap();
        assert_eq!(components.len(), 4);
        let mut names = BTreeSet::from([bom["metadata"]["component"]["bom-ref"].as_str().unwrap()]);
        for component in components {
            assert!(["library", "data"].contains(&component["type"].as_str().unwrap()));
            assert!(!component["version"].as_str().unwrap().is_empty());
            assert!(!component["licenses"].as_array().unwrap().is_empty());
            assert!(
                names.insert(component["bom-ref"].as_str().unwrap()),
                "{component}"
            );
            for hash in component["hashes"].as_array().into_iter().flatten() {
                assert_eq!(hash["content"].as_str().unwrap().len(), 64);
            }
        }
        assert_eq!(
            components[0]["licenses"][0]["expression"],
            "MIT OR Apache-2.0"
        );
        let uses = bom["dependencies"].as_array().unwrap();
        for line in uses {
            let used = line["dependsOn"].as_array().unwrap().iter();
            let mut all = used.chain([&line["ref"]]);
            assert!(
                all.all(|name| names.contains(name.as_str().unwrap())),
                "{line}"
            );
        }
        assert_eq!(uses[1]["dependsOn"][0], "pkg:cargo/b@2.0.0%2Bc");
        assert_eq!(
            text,
            write(&shipped(), "rustc 1.95.0 (59807616e 2026-04-14)", LIST).unwrap()
        );
    }

    /// As the list begins.
    #[test]
    fn parts_are_named() {
        assert_eq!(date(LIST), "2026-10-22");
        let id = Id {
            name: "a-b_c".to_owned(),
            version: "1.0.0".to_owned(),
        };
        assert_eq!(purl(&id), "pkg:cargo/a-b_c@1.0.0");
    }
}
