//! Tools that cargo compiles, each in one version whose sum is known.
//!
//! What a tool needs has its sums in the tool's own lock file, which `--locked` holds cargo to; where that cannot be done,
//! cargo compares with the sums of the registry alone, and that is said. The sum of the tool itself stands here, and is
//! compared with what was fetched before the tool is used.

use super::{say, soon};
use crate::fault::{Fault, Outcome};
use crate::host;
use crate::workshop::{Job, Workshop};
use std::fs;
use std::path::Path;

/// A tool in one version.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tool {
    /// The name of the package.
    pub(super) package: &'static str,
    /// The version.
    pub(super) version: &'static str,
    /// The SHA-256 of the package as crates.io has it.
    pub(super) sum: &'static str,
    /// The programs that it brings.
    pub(super) programs: &'static [&'static str],
    /// What else cargo is told.
    pub(super) options: &'static str,
    /// Whether it also compiles with other versions of what it needs than its lock file has.
    pub(super) without_lock: bool,
    /// How long it takes to compile, in minutes.
    pub(super) minutes: u32,
}

/// Where tools stand that are not everybody's.
const ROOT: &str = ".setup/cargo";

impl Tool {
    /// Installs the tool, unless its programs are there in this very version.
    pub(super) fn ready(self, workshop: &Workshop) -> Outcome {
        let found = |program: &str| {
            let version = workshop.command(&format!("{program} --version"));
            version.capture().ok()
        };
        let is_there = |program: &&str| {
            found(program).is_some_and(|text| text.split_whitespace().nth(1) == Some(self.version))
        };
        if self.programs.iter().all(is_there) {
            return Ok(());
        }
        // Another project wants another version: it keeps that, and this one stays in the project's folder.
        let other = self.programs.iter().find_map(|program| found(program));
        let other = other.map_or_else(String::new, |text| format!(" beside {text}"));
        let Self {
            package,
            version,
            options,
            without_lock,
            minutes,
            ..
        } = self;
        say(&format!(
            "installing {package} {version}{other} (about {minutes} minutes)"
        ));
        let line = format!("cargo install --force {package} --version {version} {options}");
        let root = workshop.at(ROOT);
        let at_root = |job: Job| match other.is_empty() {
            true => job,
            false => job.arg("--root").arg(&root),
        };
        let install = || at_root(soon(workshop.command(&line)));
        install().arg("--locked").run().or_else(|fault| {
            if !without_lock {
                return Err(fault);
            }
            // A lock file may name what a registry does not have, or not yet.
            say(&format!(
                "{package} cannot be installed by its lock file; taking what fits of what it needs"
            ));
            install().run()
        })?;
        self.verify(&workshop.cargo_home().join("registry/cache"))
            .or_else(|fault| {
                let line = format!("cargo uninstall --package {package}");
                at_root(workshop.command(&line)).run()?;
                Err(fault)
            })
    }

    /// Compares the package that cargo has fetched with its sum.
    fn verify(self, folder: &Path) -> Outcome {
        let name = format!("{}-{}.crate", self.package, self.version);
        let mut is_there = false;
        // One folder for each registry.
        for entry in fs::read_dir(folder).map_err(Fault::at(folder))? {
            let file = entry.map_err(Fault::at(folder))?.path().join(&name);
            if file.is_file() {
                is_there = true;
                let bytes = fs::read(&file).map_err(Fault::at(&file))?;
                if host::sum(&bytes) != self.sum {
                    return Err(Fault::Unexpected(format!(
                        "{} is not what it was when its sum was written down; it was taken away again",
                        file.display()
                    )));
                }
            }
        }
        if is_there {
            return Ok(());
        }
        Err(Fault::Unexpected(format!(
            "{name} is not in {}, so that its sum cannot be verified",
            folder.display()
        )))
    }
}

#[cfg(test)]
mod tests {
    use super::Tool;
    use crate::host;
    use std::fs;

    /// A package with another sum, or none, is not taken.
    #[test]
    fn a_package_is_compared_with_its_sum() {
        let sum = host::sum(b"abc");
        let tool = Tool {
            package: "a",
            version: "1.0.0",
            sum: sum.leak(),
            programs: &["a"],
            options: "",
            without_lock: false,
            minutes: 1,
        };
        let folder = std::env::temp_dir().join(format!("sentra-check-sums-{}", std::process::id()));
        let registry = folder.join("registry");
        fs::create_dir_all(&registry).unwrap();
        assert!(tool.verify(&folder).is_err());
        fs::write(registry.join("a-1.0.0.crate"), "abd").unwrap();
        assert!(tool.verify(&folder).is_err());
        fs::write(registry.join("a-1.0.0.crate"), "abc").unwrap();
        assert!(tool.verify(&folder).is_ok());
        fs::remove_dir_all(&folder).unwrap();
    }
}
