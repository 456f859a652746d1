//! A Python environment of the project's own, for the implementations of SPF and DMARC that give a second opinion and the
//! one of DKIM that signs with the keys which the page makes.
//!
//! `xtask/python.txt` names what goes into it, with hashes. The implementations themselves the tests take from the source
//! packages that come with the conformance data.

use super::{apt, say};
use crate::fault::{Fault, Outcome};
use crate::workshop::Workshop;

/// Where the environment stands.
const FOLDER: &str = ".setup/python";

/// What must succeed in it: the modules that the tests use.
const PROBE: &str = "import authheaders, dkim, dns.resolver, nacl.signing, spf";

/// The source packages that these are in.
const PACKAGES: [&str; 4] = [
    "authheaders-0.16.3",
    "authres-1.2.0",
    "dkimpy-1.1.8",
    "pyspf-2.0.14",
];

/// Makes the environment ready.
pub(super) fn ready(workshop: &mut Workshop) -> Outcome {
    if probe(workshop).is_ok() {
        return Ok(());
    }
    // Debian's Python comes without what makes environments.
    if workshop
        .command("python3 -c")
        .arg("import ensurepip, venv")
        .capture()
        .is_err()
    {
        apt::install(workshop, "Python's `venv`", "python3-venv", 1)?;
    }
    say("making a Python environment (less than a minute)");
    workshop
        .command("python3 -m venv --clear")
        .arg(workshop.at(FOLDER))
        .run()?;
    python(workshop)
        .args("-m pip install --quiet --disable-pip-version-check --no-deps --only-binary :all: --require-hashes -r xtask/python.txt".split(' '))
        .run()?;
    probe(workshop)
        .map_err(|_| Fault::Unexpected(format!("the Python environment cannot do `{PROBE}`")))
}

/// Tries what the tests need.
fn probe(workshop: &Workshop) -> Outcome {
    let paths = PACKAGES.map(|name| workshop.at(".setup/conformance").join(name));
    let paths =
        std::env::join_paths(paths).map_err(|fault| Fault::Unexpected(fault.to_string()))?;
    python(workshop)
        .env("PYTHONPATH", paths)
        .args(["-B", "-c", PROBE])
        .capture()
        .map(drop)
}

/// The environment's Python.
fn python(workshop: &Workshop) -> crate::workshop::Job {
    workshop.command(&format!("{FOLDER}/bin/python"))
}
