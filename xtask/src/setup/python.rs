//! A Python environment of the project's own, for the implementation of SPF that gives a second opinion.
//!
//! `xtask/python.txt` names what goes into it, with hashes. pyspf itself is one module, which the tests take from the
//! source package that comes with the conformance data.

use super::{apt, say};
use crate::fault::{Fault, Outcome};
use crate::workshop::Workshop;

/// Where the environment stands.
const FOLDER: &str = ".setup/python";

/// What must succeed in it: the modules that the tests use.
const PROBE: &str = "import dns.resolver, spf";

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
    python(workshop)
        .env("PYTHONPATH", workshop.at(".setup/conformance/pyspf-2.0.14"))
        .args(["-B", "-c", PROBE])
        .capture()
        .map(drop)
}

/// The environment's Python.
fn python(workshop: &Workshop) -> crate::workshop::Job {
    workshop.command(&format!("{FOLDER}/bin/python"))
}
