//! Getting what the project needs onto the machine.
//!
//! Every part looks first whether its tools are there and does nothing if they are. Otherwise it says what it is going
//! to do and about how long that takes, does it, and says how long it took. Where it may not (not root, not Debian, no rustup), it names
//! exactly what to install.

mod apt;
mod bindgen;
mod browser;
mod compiler;
mod components;
mod conformance;
mod crates;
mod deploy;
mod dns;
mod engines;
mod npm;
mod packages;
mod python;
pub(crate) mod std_sources;
pub(crate) mod suffixes;
mod trunk;
pub(crate) mod wasm_target;
mod web_servers;

use crate::fault::{Fault, Outcome};
use crate::workshop::{Job, Workshop};
use std::time::Instant;

/// What the set-up is for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Purpose {
    /// To build the page.
    Build,
    /// To build the page and to test everything.
    Test,
}

/// One part of the set-up: its name, and what makes it ready.
pub(crate) type Part = (&'static str, fn(&mut Workshop) -> Outcome);

/// The parts in their order.
pub(crate) fn parts(purpose: Purpose) -> Vec<Part> {
    let mut parts: Vec<Part> = vec![
        ("WebAssembly target", wasm_target::ready),
        ("sources of the standard library", std_sources::ready),
        ("tools from npm", npm::ready),
        ("list of public suffixes", suffixes::ready),
    ];
    if purpose == Purpose::Test {
        parts.extend([
            (
                "packages of Rust",
                packages::ready as fn(&mut Workshop) -> Outcome,
            ),
            ("test runner of wasm-bindgen", bindgen::ready),
            ("rustfmt and clippy", components::ready),
            ("browser", browser::ready),
            ("other browsers", engines::ready),
            ("DNS servers", dns::ready),
            ("web servers", web_servers::ready),
            ("resolvers and fronts", deploy::ready),
            ("conformance data", conformance::ready),
            ("Python environment", python::ready),
            ("C++ compiler", compiler::ready),
        ]);
    }
    parts
}

/// The parts that suffice to check and to test what needs no other program.
pub(crate) fn rust() -> [Part; 2] {
    [
        ("packages of Rust", packages::ready),
        ("rustfmt and clippy", components::ready),
    ]
}

/// Makes everything ready. What may not be installed is listed completely before this gives up.
pub(crate) fn ready(purpose: Purpose) -> Outcome<Workshop> {
    let mut workshop = Workshop::open();
    let mut complete = true;
    for (name, part) in parts(purpose) {
        let start = Instant::now();
        match part(&mut workshop) {
            Err(missing @ Fault::Missing(..)) => {
                eprintln!("xtask: {missing}");
                complete = false;
            }
            outcome => outcome?,
        }
        let seconds = start.elapsed().as_secs();
        // What was there already is not worth a line.
        if seconds > 0 {
            say(&format!("{name}: done in {seconds} s"));
        }
    }
    if complete {
        Ok(workshop)
    } else {
        Err(Fault::SomeFailed)
    }
}

/// Makes ready what builds the page with Trunk alone, and a browser to look at it.
pub(crate) fn trunk_ready(workshop: &mut Workshop) -> Outcome {
    wasm_target::ready(workshop)?;
    bindgen::ready(workshop)?;
    trunk::ready(workshop)?;
    browser::ready(workshop)
}

/// Makes ready what tries the files of `deploy/`.
pub(crate) fn deploy_ready(workshop: &mut Workshop) -> Outcome {
    dns::ready(workshop)?;
    web_servers::ready(workshop)?;
    deploy::ready(workshop)
}

/// The set-up as a command of its own.
pub(crate) fn only(purpose: Purpose) -> Outcome {
    ready(purpose)?;
    println!("everything is set up");
    Ok(())
}

/// How a tool is compiled to be there soon, not to be fast: what it then works on takes all the time.
const SOON: [(&str, &str); 6] = [
    ("CARGO_PROFILE_RELEASE_LTO", "false"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
    ("CARGO_PROFILE_RELEASE_STRIP", "none"),
    ("CARGO_PROFILE_RELEASE_PANIC", "unwind"),
];

/// An installation of a tool, compiled to be there soon.
fn soon(install: Job) -> Job {
    SOON.iter()
        .fold(install, |install, (name, value)| install.env(name, value))
}

/// Says what is about to happen.
fn say(what: &str) {
    println!("set-up: {what}");
}
