//! Why a command stopped.

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What every step gives back.
pub(crate) type Outcome<T = ()> = Result<T, Fault>;

/// Why a command stopped.
#[derive(Debug)]
pub(crate) enum Fault {
    /// A command gave an exit code other than zero.
    Failed(String),
    /// A file or folder could not be read or written.
    File(PathBuf, std::io::Error),
    /// Something is missing that may not be installed from here; the second text says how to get it.
    Missing(String, String),
    /// A command could not be started.
    NotStarted(String, std::io::Error),
    /// A step of loading takes more than it may: which, its bytes, and the budget.
    OverBudget(&'static str, usize, usize),
    /// Something did not pass; the details were printed before.
    SomeFailed,
    /// A file or an output does not say what it should.
    Unexpected(String),
    /// The arguments are not understood.
    Usage,
}

impl Fault {
    /// A file fault at this path, for `map_err`.
    pub(crate) fn at(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |error| Self::File(path, error)
    }

    /// Prints the fault and turns it into the exit code.
    pub(crate) fn report(self) -> ExitCode {
        match self {
            // The count of what failed stays the last line.
            Self::SomeFailed => ExitCode::FAILURE,
            Self::Usage => {
                eprintln!("{}", crate::USAGE);
                ExitCode::from(64)
            }
            fault => {
                eprintln!("xtask: {fault}");
                ExitCode::FAILURE
            }
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(command) => write!(f, "`{command}` failed"),
            Self::File(path, error) => write!(f, "{}: {error}", path.display()),
            Self::Missing(what, how) => {
                write!(
                    f,
                    "missing, and not to be installed from here: {what}; {how}"
                )
            }
            Self::NotStarted(command, error) => {
                write!(f, "`{command}` could not be started: {error}")
            }
            Self::OverBudget(step, bytes, budget) => {
                write!(f, "{step}: {bytes} bytes, more than the budget of {budget}")
            }
            Self::SomeFailed => write!(f, "something failed"),
            Self::Unexpected(what) => write!(f, "{what}"),
            Self::Usage => write!(f, "{}", crate::USAGE),
        }
    }
}
