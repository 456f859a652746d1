//! Trunk, for the trial that it builds the page alone.

use super::crates::Tool;
use crate::fault::Outcome;
use crate::workshop::Workshop;

/// The current version.
const CURRENT: Tool = Tool {
    version: "0.22.1",
    sum: "5c78467f3bbfb1814616da5fb05cdff9b3c01afd4c08543b2ab51e29bf7a3a17",
    ..OLDER
};

/// The Rust that the current version needs.
const NEEDED: [u32; 3] = [1, 96, 1];

/// The version for an older Rust.
const OLDER: Tool = Tool {
    package: "trunk",
    version: "0.21.14",
    sum: "4f7fe1b23957a580be9a7a8b305c331b2977989f33695128d663380d09eaea37",
    programs: &["trunk"],
    options: "--no-default-features --features rustls",
    // The older version compiles with nothing else.
    without_lock: false,
    minutes: 8,
};

/// Makes Trunk ready. Another version that is there stays where it is, and is not used.
pub(super) fn ready(workshop: &mut Workshop) -> Outcome {
    let rust = workshop.command("rustc --version").capture()?;
    let tool = match rust_version(&rust) >= NEEDED {
        true => CURRENT,
        false => OLDER,
    };
    tool.ready(workshop)
}

/// The numbers of `rustc 1.95.0 (…)`; what is not a number counts as 0.
fn rust_version(text: &str) -> [u32; 3] {
    let mut numbers = text
        .split_whitespace()
        .nth(1)
        .unwrap_or_default()
        .split(['.', '-'])
        .map(|part| part.parse().unwrap_or(0));
    [(); 3].map(|()| numbers.next().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::{NEEDED, rust_version};

    /// A patch release decides which Trunk can be compiled.
    #[test]
    fn versions_compare_by_number() {
        assert_eq!(
            rust_version("rustc 1.95.0 (59807616e 2026-04-14)"),
            [1, 95, 0]
        );
        assert!(rust_version("rustc 1.96.0 (ac68faa20 2026-05-25)") < NEEDED);
        assert!(rust_version("rustc 1.100.0-beta.2 (0 2027-01-01)") > NEEDED);
    }
}
