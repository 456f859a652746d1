//! What the page is at: nothing, a check, its result.

use std::rc::Rc;

use super::found::{Known, Pasted};
use crate::app::route::Route;
use crate::checkup::Request;
use crate::report::Report;

/// What is being done.
#[derive(Clone, Debug, Default)]
pub(crate) enum Run {
    /// Nothing yet.
    #[default]
    Idle,
    /// Asking.
    Running(Progress),
    /// What shows the result could not be fetched.
    Stopped,
    /// There is a result.
    Done(Rc<Done>),
}

/// How far a check is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Progress {
    /// What is to be asked.
    pub job: Rc<Job>,
    /// Questions that are known to be needed so far.
    pub needed: usize,
    /// Questions that were answered.
    pub answered: usize,
    /// The name that was answered last.
    pub latest: String,
    /// How much of a message is hashed, in words that follow the answers.
    pub hashed: String,
    /// What is waited for beside answers, in words.
    pub waits: String,
}

/// A check to run.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Job {
    /// Its number: no two checks of a visit have the same.
    pub number: usize,
    /// The request.
    pub request: Request,
    /// Whether the samples answer.
    pub sample: bool,
    /// Whether to pass by the browser's cache.
    pub fresh: bool,
    /// The resolvers, in the order in which they are asked.
    pub resolvers: Vec<String>,
    /// What was pasted.
    pub pasted: Option<Rc<Pasted>>,
}

/// A finished check.
#[derive(Clone, Debug)]
pub(crate) struct Done {
    /// The number of its job.
    pub number: usize,
    /// What was asked for.
    pub route: Route,
    /// The report.
    pub report: Report,
    /// Why the signatures of the message are not verified.
    pub unverified: Option<Unverified>,
    /// What it knows for a request for help.
    pub known: Known,
    /// Whether a record was asked for: then the records are looked at first, and not the verdict.
    pub for_records: bool,
    /// What was pasted.
    pub pasted: Option<Rc<Pasted>>,
    /// Whether it was kept before, and nothing was asked now.
    pub is_saved: bool,
    /// The check that this one repeats: the first on the domain, or the one whose proposals are
    /// followed since.
    pub before: Option<Rc<Self>>,
}

/// Why signatures could not be verified.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Unverified {
    /// What verifies them could not be fetched.
    NotLoaded,
    /// It was ended, by the browser or by a fault.
    Stopped,
    /// The page may have no worker, and the message is too large to do without.
    TooLarge,
    /// The file can no longer be read.
    Gone,
}

impl Unverified {
    /// The name of its sentence.
    pub(crate) fn text_id(self) -> &'static str {
        match self {
            Self::NotLoaded => "page-unverified-not-loaded",
            Self::Stopped => "page-unverified-stopped",
            Self::TooLarge => "page-unverified-too-large",
            Self::Gone => "page-unverified-gone",
        }
    }
}
