//! The page on this machine as it is hosted, built again after every edit.

mod server;

pub(crate) use server::start;

use crate::dist;
use crate::fault::Outcome;
use crate::page;
use crate::setup::{self, Purpose};
use crate::workshop::Workshop;
use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, SystemTime};

/// The port where none is given.
pub(crate) const PORT: u16 = 8080;

/// What the page is made of.
const SOURCES: [&str; 6] = [
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
    "index.html",
    "src",
    "www",
];

/// How often they are looked at.
const EVERY: Duration = Duration::from_millis(500);

/// Sets up, builds as for a release, serves until it is stopped.
pub(crate) fn serve(port: u16) -> Outcome {
    let workshop = setup::ready(Purpose::Build)?;
    println!("building; then the page is at http://127.0.0.1:{port}/ (stop with Ctrl-C)");
    let mut built = changed(&workshop);
    page::build(&workshop, None)?;
    start(workshop.at(dist::FOLDER), port)?;
    println!("the page is at http://127.0.0.1:{port}/");
    loop {
        thread::sleep(EVERY);
        let now = changed(&workshop);
        if now != built {
            built = now;
            // A mistake in an edit is told, and the page stays as it was.
            match page::build(&workshop, None) {
                Ok(()) => println!("built again; reload the page"),
                Err(fault) => eprintln!("xtask: {fault}"),
            }
        }
    }
}

/// When the sources changed last.
fn changed(workshop: &Workshop) -> Option<SystemTime> {
    let times = SOURCES.iter().map(|source| latest(&workshop.at(source)));
    times.max().flatten()
}

/// When a file, or anything in a folder, changed last. A folder changes when something is added or taken away.
fn latest(path: &Path) -> Option<SystemTime> {
    let own = fs::metadata(path).and_then(|data| data.modified()).ok();
    let inside = fs::read_dir(path).into_iter().flatten().flatten();
    let inside = inside.map(|entry| latest(&entry.path()));
    inside.max().flatten().max(own)
}
