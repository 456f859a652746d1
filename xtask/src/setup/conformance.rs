//! Test data and other implementations that others maintain, taken from source packages of Python and never committed.
//!
//! `xtask/conformance.txt` names the packages and their hashes; pip refuses a file with another hash.

use super::{apt, say};
use crate::fault::{Fault, Outcome};
use crate::workshop::Workshop;
use std::fs;

/// Where the data is unpacked.
const FOLDER: &str = ".setup/conformance";

/// What the tests read there.
const NEEDED: [&str; 4] = [
    "authheaders-0.16.3/authheaders/dmarc_lookup.py",
    "authres-1.2.0/authres/dmarc.py",
    "pyspf-2.0.14/test/rfc7208-tests.yml",
    "dkimpy-1.1.8/dkim/tests/data",
];

/// Makes the conformance data ready.
pub(super) fn ready(workshop: &mut Workshop) -> Outcome {
    let folder = workshop.at(FOLDER);
    if NEEDED.iter().all(|path| folder.join(path).exists()) {
        return Ok(());
    }
    apt::install_pip(workshop)?;
    say("fetching the conformance data (less than a minute)");
    let packages = folder.join("packages");
    fs::create_dir_all(&packages).map_err(Fault::at(&packages))?;
    workshop
        .command("python3 -m pip download --quiet --no-deps --no-binary authheaders,authres,dkimpy,pyspf --require-hashes -r xtask/conformance.txt --dest")
        .arg(&packages)
        .run()?;
    for file in fs::read_dir(&packages)
        .map_err(Fault::at(&packages))?
        .flatten()
    {
        workshop
            .command("tar -xzf")
            .arg(file.path())
            .in_folder(&folder)
            .run()?;
    }
    match NEEDED.iter().find(|path| !folder.join(path).exists()) {
        Some(path) => Err(Fault::Unexpected(format!(
            "the conformance data came without {path}"
        ))),
        None => Ok(()),
    }
}
