//! The static site in `dist/`.

use crate::api_package;
use crate::dist::{self, Site};
use crate::fault::{Fault, Outcome};
use crate::host;
use crate::page;
use crate::setup::{self, Purpose, std_sources};
use crate::split;
use crate::supply;
use crate::workshop::{Job, WASM_RUSTFLAGS, Workshop};
use std::fs;
use std::path::Path;

/// Sets up and builds, with the settings in a file of the operator where one is given.
pub(crate) fn build(config: Option<&str>) -> Outcome {
    // Before anything else: a file with a mistake leaves the site as it was, and nobody waits for being told.
    let config = config.map(|file| host::settings(Path::new(file)));
    let config = config.transpose()?;
    let workshop = setup::ready(Purpose::Build)?;
    build_at(&workshop, config.as_deref(), None)?;
    println!("the site is in dist/");
    Ok(())
}

/// Builds where everything is set up, with the settings that come with the page.
pub(crate) fn build_in(workshop: &Workshop) -> Outcome {
    build_at(workshop, None, None)
}

/// Builds: compiled for size, split into parts, shrunk by wasm-opt and esbuild, looked over, and made ready to be hosted.
/// Cargo works in `target`, where that is not the usual folder.
pub(crate) fn build_at(
    workshop: &Workshop,
    config: Option<&str>,
    target: Option<&Path>,
) -> Outcome {
    let folder = workshop.at(dist::FOLDER);
    if folder.exists() {
        // What an earlier build left must not be taken for the result of this one.
        fs::remove_dir_all(&folder).map_err(Fault::at(&folder))?;
    }
    page::build(workshop, target)?;
    Site::open(&folder)?.look_over()?;
    api_package::build(workshop)?;
    supply::accompany(workshop, &folder)?;
    explain(workshop, &folder)?;
    host::make_ready(workshop, &folder, config)
}

/// Puts a page for each finding into a built site.
fn explain(workshop: &Workshop, folder: &Path) -> Outcome {
    let line = "cargo run --quiet --locked --package sentra-check-pages --";
    workshop.command(line).arg(folder).run()
}

/// The same command, compiling for size, as the program is taken apart. Whatever is compiled in this way, is compiled once.
pub(crate) fn for_size(workshop: &Workshop, job: Job) -> Job {
    let (job, flags) = if workshop.std_for_size {
        let flags = format!("{} {}", std_sources::RUSTFLAGS, split::RUSTFLAGS);
        (std_sources::for_size(job), flags)
    } else {
        (job, split::RUSTFLAGS.to_owned())
    };
    // Cargo takes flags from one place only, and from these two first.
    let job = job.without("CARGO_ENCODED_RUSTFLAGS").without("RUSTFLAGS");
    // The names of the functions say where to divide.
    let job = job.env("CARGO_PROFILE_WEB_STRIP", "none");
    job.env(WASM_RUSTFLAGS, flags)
}
