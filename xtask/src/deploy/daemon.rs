//! Programs that run inside a machine.

use crate::fault::{Fault, Outcome};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A program that runs until it is dropped.
pub(super) struct Daemon {
    /// What it is called.
    name: String,
    /// The process.
    child: Child,
    /// What it prints.
    log: PathBuf,
}

impl Daemon {
    /// Starts a command line; what it prints goes to a file in the folder.
    pub(super) fn start(name: &str, line: &str, folder: &Path) -> Outcome<Self> {
        let log = folder.join(format!("{name}.log"));
        let output = File::create(&log).map_err(Fault::at(&log))?;
        let errors = output.try_clone().map_err(Fault::at(&log))?;
        let mut words = line.split(' ');
        let child = Command::new(words.next().unwrap_or_default())
            // A space that does not separate is written as one that does not break.
            .args(words.map(|word| word.replace('\u{a0}', " ")))
            .stdin(Stdio::null())
            .stdout(output)
            .stderr(errors)
            .spawn()
            .map_err(|error| Fault::NotStarted(line.to_owned(), error))?;
        Ok(Self {
            name: name.to_owned(),
            child,
            log,
        })
    }

    /// Fails, with the end of what it printed, where it has ended already.
    pub(super) fn check_running(&mut self) -> Outcome {
        match self.child.try_wait().map_err(Fault::at(&self.log))? {
            None => Ok(()),
            Some(status) => {
                let what = format!("{} ended with {status}", self.name);
                Err(Fault::Unexpected(format!("{what}\n{}", self.log_tail())))
            }
        }
    }

    /// Its name, and the last lines that it printed.
    pub(super) fn log_tail(&self) -> String {
        let text = fs::read(&self.log).unwrap_or_default();
        let text = String::from_utf8_lossy(&text).into_owned();
        let lines: Vec<&str> = text.lines().collect();
        let last = &lines[lines.len().saturating_sub(20)..];
        format!("{} printed:\n{}", self.name, last.join("\n"))
    }

    /// Has it read its files again.
    pub(super) fn reload(&self) -> Outcome {
        run(&format!("kill -HUP {}", self.child.id()))
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        // It may have ended by itself: then there is nothing left to do.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs a command line to its end.
pub(super) fn run(line: &str) -> Outcome {
    run_in(Path::new("."), line)
}

/// Runs a command line to its end, in a folder; what it prints is shown only if it fails.
pub(super) fn run_in(folder: &Path, line: &str) -> Outcome {
    capture_in(folder, line).map(drop)
}

/// Runs a command line to its end, in a folder, and gives what it printed.
pub(super) fn capture_in(folder: &Path, line: &str) -> Outcome<String> {
    let mut words = line.split_whitespace();
    let output = Command::new(words.next().unwrap_or_default())
        .args(words)
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| Fault::NotStarted(line.to_owned(), error))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned());
    }
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    Err(Fault::Failed(line.to_owned()))
}
