//! The site built a second time, from nothing and elsewhere, to see that not a byte differs.

use crate::build;
use crate::dist;
use crate::fault::{Fault, Outcome};
use crate::host;
use crate::setup::{self, Purpose};
use crate::workshop::Workshop;
use std::fs;

/// Where cargo works the second time.
const TARGET: &str = "target/again";

/// Sets up, builds, and builds again.
pub(crate) fn reproduce() -> Outcome {
    let workshop = setup::ready(Purpose::Build)?;
    build::build_in(&workshop)?;
    again(&workshop)
}

/// Builds again what is in `dist/`, where it was built with the settings that come with the page.
pub(crate) fn again(workshop: &Workshop) -> Outcome {
    let (folder, target) = (workshop.at(dist::FOLDER), workshop.at(TARGET));
    let first = host::sums(&folder)?;
    if target.exists() {
        fs::remove_dir_all(&target).map_err(Fault::at(&target))?;
    }
    build::build_at(workshop, None, Some(&target))?;
    let second = host::sums(&folder)?;
    fs::remove_dir_all(&target).map_err(Fault::at(&target))?;
    let differ: Vec<&str> = first
        .iter()
        .chain(&second)
        .filter(|file| !first.contains(file) || !second.contains(file))
        .map(|(name, _)| name.as_str())
        .collect();
    if !differ.is_empty() {
        let what = format!("built again, these differ: {}", differ.join(", "));
        return Err(Fault::Unexpected(what));
    }
    println!(
        "built again from nothing: {} files, the same bytes",
        first.len()
    );
    Ok(())
}
