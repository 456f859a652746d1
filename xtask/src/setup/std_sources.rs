//! The sources of the standard library, of which the page gets a copy of its own.
//!
//! The library that comes compiled is made to be fast and to explain a panic at length. Compiled together with the
//! page, for size, it takes a good tenth off what a browser downloads. Tests and checks use the ordinary one.

use super::say;
use crate::fault::Outcome;
use crate::workshop::{Job, WASM, WASM_RUSTFLAGS, Workshop};
use std::path::Path;

/// What makes cargo compile the library. None of it is stable, hence variables.
const FOR_SIZE: [(&str, &str); 3] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
];

/// The compiler's options for it. A panic stops the page at once: nobody would read its message, and no text is kept.
pub(crate) const RUSTFLAGS: &str =
    "-Zlocation-detail=none -Zfmt-debug=none -Zunstable-options -Cpanic=immediate-abort";

/// Makes the sources ready. Without them the page is bigger, and nothing else is different.
pub(super) fn ready(workshop: &mut Workshop) -> Outcome {
    if !are_there(workshop)
        && workshop.wasm_toolchain.is_none()
        && workshop.find("rustup").is_some()
    {
        say("adding the sources of the standard library with rustup (less than a minute)");
        let added = workshop.command("rustup component add rust-src").run();
        if let Err(fault) = added {
            say(&fault.to_string());
        }
    }
    workshop.std_for_size = are_there(workshop) && can_be_compiled(workshop);
    if !workshop.std_for_size {
        say(
            "the standard library cannot be compiled for size here; the page is about 20 kB bigger",
        );
    }
    Ok(())
}

/// The same command, compiling the standard library for size where it is given the options.
pub(crate) fn for_size(job: Job) -> Job {
    FOR_SIZE
        .iter()
        .fold(job, |job, (name, value)| job.env(name, value))
}

/// Whether the Rust that builds for WebAssembly has the sources. Debian's always does.
fn are_there(workshop: &Workshop) -> bool {
    let sysroot = workshop.wasm_command("rustc --print sysroot").capture();
    sysroot.is_ok_and(|sysroot| {
        Path::new(&sysroot)
            .join("lib/rustlib/src/rust/library/Cargo.lock")
            .is_file()
    })
}

/// Whether this compiler knows all the options, and what the library itself depends on can be had.
fn can_be_compiled(workshop: &Workshop) -> bool {
    let fetch = workshop.wasm_command(&format!("cargo fetch --target {WASM}"));
    let fetch = for_size(fetch).env(WASM_RUSTFLAGS, RUSTFLAGS);
    fetch.capture().is_ok()
}
