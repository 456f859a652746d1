//! A report that was saved, made anew from what was asked and answered then.
//!
//! Only the request and the snapshot are read: everything else follows from them, so a verdict that
//! was edited by hand, or made by an earlier version, has no effect.

use std::error::Error;
use std::fmt;

use serde::Deserialize;

use super::{FORMAT, Report, report};
use crate::checkup::Request;
use crate::dns::{Answer, Failure, Snapshot};

/// Answers beyond which a file is not from a check; one asks for at most half as many.
const ANSWER_LIMIT: usize = 1_000;

/// What is read of a saved report first: a later format may have other names for the rest.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Header {
    /// The version of the format.
    pub format: u32,
}

/// What is read of a saved report.
#[derive(Clone, Debug, Deserialize)]
pub struct Saved {
    request: Request,
    snapshot: Snapshot,
}

/// Why a file is not shown as a report.
#[derive(Clone, Copy, Debug, Eq, PartialEq, strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "saved-")]
pub enum NotSaved {
    /// It is no report, or one that was damaged.
    NoReport,
    /// A later version made it.
    Newer,
    /// It has more answers than a check can have.
    TooLarge,
}

impl fmt::Display for NotSaved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoReport => "it is no report, or one that was damaged",
            Self::Newer => "a later version made it",
            Self::TooLarge => "it has more answers than a check can have",
        })
    }
}

impl Error for NotSaved {}

impl Header {
    /// Whether the rest can be read.
    pub fn check(self) -> Result<(), NotSaved> {
        if self.format > FORMAT {
            return Err(NotSaved::Newer);
        }
        Ok(())
    }
}

impl Saved {
    /// The report as it is made of the same answers. What this version would ask and the one that
    /// saved it did not is a failed lookup: nothing is asked now.
    pub fn replay(self) -> Result<Report, NotSaved> {
        let Self {
            request,
            snapshot: mut dns,
        } = self;
        if dns.iter().count() > ANSWER_LIMIT {
            return Err(NotSaved::TooLarge);
        }
        loop {
            let missing = match report(&dns, &request) {
                Ok(report) => return Ok(report),
                Err(missing) => missing,
            };
            for question in missing.questions() {
                dns.insert(question.clone(), Answer::failed(Failure::NotRecorded));
            }
        }
    }
}
