//! The command line: the same engine without a browser, built from the same source.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use anyhow::{Context, Result};
use sentra_check::report::Report;

use crate::program;

/// The built command line.
#[derive(Debug)]
pub(crate) struct CommandLine {
    program: PathBuf,
}

impl CommandLine {
    /// Builds it.
    pub(crate) fn build() -> Result<Self> {
        program::build().map(|program| Self { program })
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
            .current_dir(Path::new(crate::ROOT))
            .stdin(Stdio::null())
            .output()
            .context("cannot start the command line")?;
        let report = serde_json::from_slice(&output.stdout).with_context(|| {
            let complaint = String::from_utf8_lossy(&output.stderr);
            format!("no report for {domain}: {complaint}")
        })?;
        Ok((report, output.status.code().context("ended by a signal")?))
    }

    /// Checks a domain through one resolver, with a file of certificates to trust, and gives what it said.
    pub(crate) fn check_trusting(
        &self,
        resolver: &str,
        domain: &str,
        authority: Option<&Path>,
    ) -> Result<Output> {
        let mut command = Command::new(&self.program);
        command.args(["--json", "--doh", resolver, domain]);
        command.env_remove("SSL_CERT_FILE");
        if let Some(authority) = authority {
            command.env("SSL_CERT_FILE", authority);
        }
        let output = command.stdin(Stdio::null()).output();
        output.context("cannot start the command line")
    }

    /// Checks a message through one resolver, at a time.
    pub(crate) fn check_message(
        &self,
        resolver: &str,
        message: impl AsRef<[u8]>,
        now: i64,
    ) -> Result<Report> {
        let output = self.message(&["--json"], resolver, message, now)?;
        serde_json::from_slice(&output.stdout).with_context(|| {
            let complaint = String::from_utf8_lossy(&output.stderr);
            format!("no report on a message: {complaint}")
        })
    }

    /// What it says of a message to a reader, in one line.
    pub(crate) fn message_in_words(
        &self,
        resolver: &str,
        message: impl AsRef<[u8]>,
        now: i64,
    ) -> Result<String> {
        let output = self.message(&[], resolver, message, now)?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        Ok(said.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// Has it check a message.
    fn message(
        &self,
        options: &[&str],
        resolver: &str,
        message: impl AsRef<[u8]>,
        now: i64,
    ) -> Result<Output> {
        let file = tempfile::NamedTempFile::new()?;
        std::fs::write(file.path(), message)?;
        Command::new(&self.program)
            .args(options)
            .args(["--doh", resolver, "--now", &now.to_string()])
            .arg("--message")
            .arg(file.path())
            .stdin(Stdio::null())
            .output()
            .context("cannot start the command line")
    }
}
