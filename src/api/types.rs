//! What JavaScript is given besides a report.

use std::error::Error;
use std::fmt;

use serde::Serialize;

use crate::bounce::Bounce;
use crate::checkup::Request;
use crate::dns::{Answer, Entry, Question};
use crate::evidence::Unreadable;
use crate::message::Message;

/// How far a check is.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Progress<'a> {
    /// Questions that are known to be needed so far, answered or not.
    pub needed: usize,
    /// Questions that were answered.
    pub answered: usize,
    /// The answer that has just arrived; none at the start.
    pub latest: Option<Entry<&'a Question, &'a Answer>>,
}

/// What a rejection, or the message that came back, says.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Explanation {
    /// The rejection.
    pub bounce: Option<Bounce>,
    /// The header of the message that was rejected, or of the one that was given.
    pub message: Option<Message>,
    /// The check that it asks for, as `check` takes it; none where it names no domain that sent.
    pub request: Option<Request>,
}

/// Why a function gave no result.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::Display)]
#[strum(serialize_all = "kebab-case")]
pub enum ErrorCode {
    /// The request is not of its form, or names no domain.
    InvalidRequest,
    /// An option is not of its form, or there is no such option.
    InvalidOption,
    /// What was given is no text, or no bytes of a message.
    InvalidInput,
    /// What was given is no rejection and no message: it is empty, too large, a picture, …
    Unreadable,
    /// The program could not be fetched or started.
    NotLoaded,
}

/// Why a function gave no result, in words.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Problem {
    /// The reason.
    pub code: ErrorCode,
    /// A sentence for developers, in lower case.
    pub message: String,
}

impl fmt::Display for Problem {
    /// Begins with the code, as JavaScript has it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code, self.message)
    }
}

impl Error for Problem {}

impl Problem {
    /// Something in the request.
    pub fn request(message: String) -> Self {
        Self {
            code: ErrorCode::InvalidRequest,
            message,
        }
    }
}

impl From<Unreadable> for Problem {
    fn from(reason: Unreadable) -> Self {
        Self {
            code: ErrorCode::Unreadable,
            message: format!("neither a rejection nor a message: {reason}"),
        }
    }
}
