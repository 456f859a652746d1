//! Where commands run, and how: the project's folder, the path to its tools, the Rust that builds for WebAssembly.

use crate::fault::{Fault, Outcome};
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The target that the page is compiled for.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// The variable with the compiler's options for that target.
pub(crate) const WASM_RUSTFLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// The project's folder with its tools at hand.
#[derive(Clone)]
pub(crate) struct Workshop {
    /// The folder of the repository.
    root: PathBuf,
    /// Where programs are looked for: the project's own tools first.
    path: OsString,
    /// The rustup toolchain that builds for WebAssembly, where it is not the active one.
    pub(crate) wasm_toolchain: Option<&'static str>,
    /// Whether the page can get a standard library of its own, compiled for size.
    pub(crate) std_for_size: bool,
}

impl Workshop {
    /// The workshop of this repository.
    pub(crate) fn open() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .unwrap_or(Path::new("."))
            .to_owned();
        let cargo_home = cargo_home();
        let own = [
            root.join(".setup/cargo/bin"),
            root.join(".setup/npm/node_modules/.bin"),
        ];
        let given = std::env::var_os("PATH").unwrap_or_default();
        // Debian keeps the DNS servers in /usr/sbin, which is not on everybody's path.
        let usual = [cargo_home.join("bin"), PathBuf::from("/usr/sbin")];
        let folders = own
            .into_iter()
            .chain(std::env::split_paths(&given))
            .chain(usual);
        let path = std::env::join_paths(folders).unwrap_or_default();
        Self {
            root,
            path,
            wasm_toolchain: None,
            std_for_size: false,
        }
    }

    /// A path inside the repository.
    pub(crate) fn at(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// Where cargo keeps what it fetches.
    pub(crate) fn cargo_home(&self) -> PathBuf {
        self.root.join(cargo_home())
    }

    /// Where cargo leaves what it builds.
    pub(crate) fn target(&self) -> PathBuf {
        let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
        self.root.join(target.unwrap_or_else(|| "target".into()))
    }

    /// A folder inside the repository, with nothing in it.
    pub(crate) fn empty(&self, path: &str) -> Outcome<PathBuf> {
        let folder = self.at(path);
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(Fault::at(&folder))?;
        }
        fs::create_dir_all(&folder).map_err(Fault::at(&folder))?;
        Ok(folder)
    }

    /// Where a program stands, if it is installed.
    pub(crate) fn find(&self, program: &str) -> Option<PathBuf> {
        std::env::split_paths(&self.path)
            .map(|folder| folder.join(program))
            .find(|file| file.is_file())
    }

    /// The target of this machine itself, as the compiler calls it.
    pub(crate) fn host(&self) -> Outcome<String> {
        let version = self.command("rustc --version --verbose").capture()?;
        let host = version.lines().find_map(|line| line.strip_prefix("host: "));
        host.map(str::to_owned)
            .ok_or_else(|| Fault::Unexpected("rustc names no host".to_owned()))
    }

    /// A command in the repository's folder: a program and its arguments, separated by spaces.
    pub(crate) fn command(&self, line: &str) -> Job {
        let mut words = line.split_whitespace();
        let mut command = Command::new(words.next().unwrap_or_default());
        command
            .args(words)
            .current_dir(&self.root)
            .env("PATH", &self.path)
            .stdin(Stdio::null());
        for (name, _) in std::env::vars_os() {
            // What cargo tells a program that it runs is about xtask and must not reach another build.
            let name_text = name.to_string_lossy();
            let from_cargo = [
                "CARGO",
                "CARGO_MANIFEST_DIR",
                "CARGO_MANIFEST_PATH",
                "LD_LIBRARY_PATH",
            ];
            if name_text.starts_with("CARGO_PKG_") || from_cargo.contains(&name_text.as_ref()) {
                command.env_remove(name);
            }
        }
        Job {
            line: line.to_owned(),
            command,
        }
    }

    /// The same, with the Rust that builds for WebAssembly.
    pub(crate) fn wasm_command(&self, line: &str) -> Job {
        let job = self.command(line);
        match self.wasm_toolchain {
            Some(toolchain) if self.find("rustup").is_some() => {
                job.env("RUSTUP_TOOLCHAIN", toolchain)
            }
            // Without rustup, the path decides: Debian's Rust stands in /usr/bin.
            Some(_) => {
                let usual = std::env::split_paths(&self.path);
                let folders = [PathBuf::from("/usr/bin")].into_iter().chain(usual);
                match std::env::join_paths(folders) {
                    Ok(path) => job.env("PATH", path),
                    Err(_) => job,
                }
            }
            None => job,
        }
    }
}

/// Cargo's own folder.
fn cargo_home() -> PathBuf {
    let home = std::env::var_os("HOME").map(PathBuf::from);
    let usual = || home.unwrap_or_default().join(".cargo");
    std::env::var_os("CARGO_HOME").map_or_else(usual, PathBuf::from)
}

/// A command that is about to run.
pub(crate) struct Job {
    /// The command as it was written, for messages.
    line: String,
    /// The command itself.
    command: Command,
}

impl Job {
    /// One more argument, which may hold spaces.
    pub(crate) fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.command.arg(argument);
        self
    }

    /// More arguments.
    pub(crate) fn args<S: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = S>) -> Self {
        self.command.args(arguments);
        self
    }

    /// One more environment variable.
    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Without an environment variable that this process has.
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// Another folder to run in.
    pub(crate) fn in_folder(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Runs it, its output passed on as it is.
    pub(crate) fn run(mut self) -> Outcome {
        let status = self
            .command
            .status()
            .map_err(|error| Fault::NotStarted(self.line.clone(), error))?;
        if status.success() {
            Ok(())
        } else {
            Err(Fault::Failed(self.line))
        }
    }

    /// Runs it; what it prints is shown only if it fails.
    pub(crate) fn run_silently(mut self) -> Outcome {
        let output = self
            .command
            .output()
            .map_err(|error| Fault::NotStarted(self.line.clone(), error))?;
        if output.status.success() {
            return Ok(());
        }
        for text in [output.stdout, output.stderr] {
            eprint!("{}", String::from_utf8_lossy(&text));
        }
        Err(Fault::Failed(self.line))
    }

    /// Runs it silently and gives what it printed.
    pub(crate) fn capture(mut self) -> Outcome<String> {
        let output = self
            .command
            .output()
            .map_err(|error| Fault::NotStarted(self.line.clone(), error))?;
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
        } else {
            Err(Fault::Failed(self.line))
        }
    }

    /// Runs it, and shows each line of its standard error to `read` in place of passing it on.
    pub(crate) fn follow_errors(mut self, mut read: impl FnMut(&str)) -> Outcome {
        let child = self.command.stderr(Stdio::piped()).spawn();
        let mut child = child.map_err(|error| Fault::NotStarted(self.line.clone(), error))?;
        if let Some(errors) = child.stderr.take() {
            for line in BufReader::new(errors).split(b'\n').map_while(Result::ok) {
                read(String::from_utf8_lossy(&line).trim_end());
            }
        }
        let status = child
            .wait()
            .map_err(|error| Fault::NotStarted(self.line.clone(), error))?;
        if status.success() {
            Ok(())
        } else {
            Err(Fault::Failed(self.line))
        }
    }

    /// Runs it, passes on each line that it prints and shows that line to `read`.
    pub(crate) fn follow(mut self, mut read: impl FnMut(&str)) -> Outcome {
        let child = self.command.stdout(Stdio::piped()).spawn();
        let mut child = child.map_err(|error| Fault::NotStarted(self.line.clone(), error))?;
        if let Some(output) = child.stdout.take() {
            let mut lines = BufReader::new(output);
            let mut line = Vec::new();
            // A line that is not UTF-8 is still a line.
            while lines
                .read_until(b'\n', &mut line)
                .is_ok_and(|count| count > 0)
            {
                let text = String::from_utf8_lossy(&line);
                print!("{text}");
                read(text.trim_end());
                line.clear();
            }
        }
        let status = child
            .wait()
            .map_err(|error| Fault::NotStarted(self.line.clone(), error))?;
        if status.success() {
            Ok(())
        } else {
            Err(Fault::Failed(self.line))
        }
    }
}
