//! Trunk, which builds and serves the page.

use super::{say, soon};
use crate::fault::Outcome;
use crate::workshop::Workshop;

/// The current version, and the Rust that it needs.
const CURRENT: (&str, [u32; 3]) = ("0.22.1", [1, 96, 1]);

/// The version for an older Rust.
const OLDER: &str = "0.21.14";

/// Makes Trunk ready. One that is there is used as it is.
pub(super) fn ready(workshop: &mut Workshop) -> Outcome {
    if workshop.find("trunk").is_some() {
        return Ok(());
    }
    let (current, needs) = CURRENT;
    let version = if rust_version(&workshop.command("rustc --version").capture()?) >= needs {
        current
    } else {
        OLDER
    };
    say(&format!("installing Trunk {version} (about 8 minutes)"));
    // Without its lock file, the older version does not compile.
    let install = workshop.command(&format!(
        "cargo install --locked trunk --version {version} --no-default-features --features rustls"
    ));
    soon(install).run()
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
    use super::{CURRENT, rust_version};

    /// A patch release decides which Trunk can be compiled.
    #[test]
    fn versions_compare_by_number() {
        assert_eq!(
            rust_version("rustc 1.95.0 (59807616e 2026-04-14)"),
            [1, 95, 0]
        );
        assert!(rust_version("rustc 1.96.0 (ac68faa20 2026-05-25)") < CURRENT.1);
        assert!(rust_version("rustc 1.100.0-beta.2 (0 2027-01-01)") > CURRENT.1);
    }
}
