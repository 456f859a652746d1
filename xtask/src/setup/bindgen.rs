//! wasm-bindgen-cli, in exactly the version of the library: the two speak a private format. It brings what runs tests in a
//! browser; the page is built with the library.

use super::crates::Tool;
use crate::fault::{Fault, Outcome};
use crate::workshop::Workshop;
use std::fs;

/// The tool with its test runner.
const TOOL: Tool = Tool {
    package: "wasm-bindgen-cli",
    version: "0.2.130",
    sum: "c37f6904387d19a319525c74af274c73912f3871c35555aa49f3ea64ebb2fc7a",
    programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
    options: "",
    without_lock: true,
    minutes: 3,
};

/// Makes `wasm-bindgen` and its test runner ready.
pub(super) fn ready(workshop: &mut Workshop) -> Outcome {
    let path = workshop.at("Cargo.lock");
    let lock = fs::read_to_string(&path).map_err(Fault::at(&path))?;
    let library = locked_version(&lock);
    if library != Some(TOOL.version) {
        return Err(Fault::Unexpected(format!(
            "Cargo.lock has wasm-bindgen {}, and xtask/src/setup/bindgen.rs the sum of {}",
            library.unwrap_or("nowhere"),
            TOOL.version
        )));
    }
    TOOL.ready(workshop)
}

/// The version of wasm-bindgen that Cargo.lock names.
fn locked_version(lock: &str) -> Option<&str> {
    let mut lines = lock
        .lines()
        .skip_while(|line| *line != "name = \"wasm-bindgen\"");
    lines
        .nth(1)?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::{TOOL, locked_version};

    /// Who brings the library up to date writes down the sum of the tool.
    #[test]
    fn tool_is_of_the_version_of_the_library() {
        let lock = include_str!("../../../Cargo.lock");
        assert_eq!(locked_version(lock), Some(TOOL.version));
    }
}
