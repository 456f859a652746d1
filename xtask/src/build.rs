//! The static site in `dist/`.

use crate::dist;
use crate::fault::{Fault, Outcome};
use crate::setup::{self, Purpose, std_sources};
use crate::workshop::{Job, Workshop};
use std::fs;

/// Sets up and builds.
pub(crate) fn build() -> Outcome {
    let workshop = setup::ready(Purpose::Build)?;
    build_in(&workshop)?;
    println!("the site is in dist/");
    Ok(())
}

/// Builds where everything is set up: compiled for size, shrunk by wasm-opt and esbuild, and looked over.
pub(crate) fn build_in(workshop: &Workshop) -> Outcome {
    let folder = workshop.at(dist::FOLDER);
    if folder.exists() {
        // What an earlier build left must not be taken for the result of this one.
        fs::remove_dir_all(&folder).map_err(Fault::at(&folder))?;
    }
    trunk(workshop, "build --release").run()?;
    dist::look_over(workshop)
}

/// Trunk with these arguments.
pub(crate) fn trunk(workshop: &Workshop, arguments: &str) -> Job {
    let job = workshop.wasm_command(&format!("trunk {arguments}"));
    let job = job.env("TRUNK_SKIP_VERSION_CHECK", "true");
    let job = if workshop.std_for_size {
        std_sources::for_size(job)
    } else {
        job
    };
    // Trunk stops at the usual `NO_COLOR=1`: it wants the word.
    match std::env::var_os("NO_COLOR") {
        Some(_) => job.env("NO_COLOR", "true"),
        None => job,
    }
}
