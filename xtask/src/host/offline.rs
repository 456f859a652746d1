//! The service worker with the list of what opens the page without a network.

use super::sums;
use crate::dist::Site;
use crate::fault::{Fault, Outcome};
use crate::size;
use crate::workshop::Workshop;
use std::collections::BTreeSet;
use std::fs;

/// The worker, in the site.
pub(super) const WORKER: &str = "offline.js";

/// Where it is written.
const SOURCE: &str = "www/offline.js";

/// The line of its source that the list takes the place of.
const PLACE: &str = "const VERSION = \"\", FILES = [];";

/// Writes the worker. Its version is a sum of the whole site, so that a browser takes any change for a new one.
pub(super) fn write(workshop: &Workshop, site: &Site) -> Outcome {
    let path = workshop.at(SOURCE);
    let source = fs::read_to_string(&path).map_err(Fault::at(&path))?;
    if source.matches(PLACE).count() != 1 {
        return Err(Fault::Unexpected(format!(
            "{SOURCE} has not one line `{PLACE}`"
        )));
    }
    let folder = site.at("");
    let mut sums = sums::of(&folder)?;
    sums.retain(|(name, _)| name != WORKER);
    let lines: Vec<String> = sums
        .iter()
        .map(|(name, sum)| format!("{sum} {name}"))
        .collect();
    let version = sums::sum(lines.join("\n").as_bytes());
    let files: Vec<String> = wanted(site)?
        .iter()
        .map(|name| format!("{name:?}"))
        .collect();
    let place = format!(
        "const VERSION = {:?}, FILES = [{}];",
        &version[..16],
        files.join(", ")
    );
    let target = site.at(WORKER);
    fs::write(&target, source.replace(PLACE, &place)).map_err(Fault::at(&target))
}

/// What a page and a check need, without what is asked for first in any case. The words are left to the worker, which
/// knows the language.
fn wanted(site: &Site) -> Outcome<BTreeSet<String>> {
    let mut files = size::first_load(site)?;
    files.extend(site.later()?.check);
    files.remove(super::PAGE);
    files.remove(super::CONFIG);
    files.retain(|file| !file.starts_with(size::WORDS));
    Ok(files)
}
