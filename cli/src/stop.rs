//! Why the command line ends without a verdict.

use std::io;

/// Bad usage, as `sysexits.h` numbers it.
const USAGE: u8 = 64;

/// An error of input or output, as `sysexits.h` numbers it.
const MACHINE: u8 = 74;

/// What a shell says of a program that `SIGPIPE` has ended.
const CLOSED: u8 = 128 + 13;

/// Why there is no verdict.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The usage is bad: what is wrong with it.
    Usage(String),
    /// Whoever read the output has gone, as `head` does.
    Closed,
    /// This machine is in the way: a full disk, no certificate that can be read.
    Machine(io::Error),
}

impl Stop {
    /// Why nothing more could be printed.
    pub(crate) fn from_output(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Closed,
            _ => Self::Machine(error),
        }
    }

    /// The exit code.
    pub(crate) fn code(&self) -> u8 {
        match self {
            Self::Usage(_) => USAGE,
            Self::Closed => CLOSED,
            Self::Machine(_) => MACHINE,
        }
    }

    /// What is said of it; nothing where nobody listens.
    pub(crate) fn problem(self) -> Option<String> {
        match self {
            Self::Usage(problem) => Some(problem),
            Self::Closed => None,
            Self::Machine(error) => Some(error.to_string()),
        }
    }
}

impl From<String> for Stop {
    fn from(problem: String) -> Self {
        Self::Usage(problem)
    }
}
