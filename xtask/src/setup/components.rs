//! rustfmt and clippy, which the gate calls. Rust in its smallest installation has neither.

use super::say;
use crate::fault::{Fault, Outcome};
use crate::workshop::Workshop;

/// The components.
const COMPONENTS: [(&str, &str); 2] = [("fmt", "rustfmt"), ("clippy", "clippy")];

/// Makes both ready.
pub(super) fn ready(workshop: &mut Workshop) -> Outcome {
    for (command, component) in COMPONENTS {
        let version = workshop.command(&format!("cargo {command} --version"));
        if version.capture().is_ok() {
            continue;
        }
        if workshop.find("rustup").is_none() {
            let how = format!("install {component} for the Rust that is used here");
            return Err(Fault::Missing(format!("`cargo {command}`"), how));
        }
        say(&format!(
            "adding {component} with rustup (less than a minute)"
        ));
        workshop
            .command(&format!("rustup component add {component}"))
            .run()?;
    }
    Ok(())
}
