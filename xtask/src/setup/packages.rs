//! The packages of Rust that are built here, so that nothing is asked of a registry later.

use crate::fault::Outcome;
use crate::workshop::{WASM, Workshop};

/// Fetches what is missing, held to the sums in the lock files; cargo itself says what it fetches.
pub(super) fn ready(workshop: &mut Workshop) -> Outcome {
    let host = workshop.host()?;
    let fetch = |manifest: &str, target: &str| {
        let line = format!("cargo fetch --locked --manifest-path {manifest} --target {target}");
        workshop.command(&line).run()
    };
    fetch("Cargo.toml", &host)?;
    fetch("Cargo.toml", WASM)?;
    fetch("fuzz/Cargo.toml", &host)
}
