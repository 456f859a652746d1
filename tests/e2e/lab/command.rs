//! The command line: the same engine without a browser, built from the same source.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use sentra_check::report::Report;
use serde_json::Value;

/// The built command line.
#[derive(Debug)]
pub(crate) struct CommandLine {
    program: PathBuf,
}

impl CommandLine {
    /// Builds it with the cargo that runs these tests; where nothing changed, that takes no time.
    pub(crate) fn build() -> Result<Self> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args(["build", "--quiet", "--example", "check"])
            .args(["--message-format", "json"])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .stdin(Stdio::null())
            .output()
            .context("cannot start cargo")?;
        if !output.status.success() {
            bail!("{}", String::from_utf8_lossy(&output.stderr));
        }
        let messages = String::from_utf8_lossy(&output.stdout);
        let program = messages
            .lines()
            .filter_map(|line| serde_json::from_str::<Value>(line).ok())
            .filter(|message| message["target"]["name"] == "check")
            .find_map(|message| Some(PathBuf::from(message["executable"].as_str()?)));
        Ok(Self {
            program: program.context("cargo does not say where the program is")?,
        })
    }

    /// Checks a domain through one resolver and gives the report and the exit code.
    pub(crate) fn check(
        &self,
        resolver: &str,
        domain: &str,
        selector: Option<&str>,
    ) -> Result<(Report, i32)> {
        let mut command = Command::new(&self.program);
        command.args(["--json", "--doh", resolver, domain]);
        if let Some(selector) = selector {
            command.args(["--selector", selector]);
        }
        let output = command
            .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")))
            .stdin(Stdio::null())
            .output()
            .context("cannot start the command line")?;
        let report = serde_json::from_slice(&output.stdout).with_context(|| {
            let complaint = String::from_utf8_lossy(&output.stderr);
            format!("no report for {domain}: {complaint}")
        })?;
        Ok((report, output.status.code().context("ended by a signal")?))
    }
}
