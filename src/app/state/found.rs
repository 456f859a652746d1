//! What was found in something that was given.

use std::rc::Rc;

use crate::app::form::{Entry, Read};
use crate::app::given::Given;
use crate::evidence::{Evidence, Unreadable};
use crate::report::{NotSaved, Report};

/// Why something that was given cannot be read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Illegible {
    /// It is neither a rejection nor a message.
    Evidence(Unreadable),
    /// It looks like a report that was kept, and is none.
    Report(NotSaved),
}

/// What was given, once it was read.
#[derive(Clone, Debug)]
pub(crate) struct Pasted {
    /// What was given.
    pub given: Given,
    /// What was found in it, or why it cannot be read.
    pub evidence: Result<Evidence, Illegible>,
    /// The address or domain that it is about.
    pub subject: Option<Entry>,
}

impl Pasted {
    /// Whether it is a message as it was sent, with signatures or seals. What a report of failure
    /// holds is not.
    pub(crate) fn is_signed(&self) -> bool {
        self.evidence.as_ref().is_ok_and(|evidence| {
            let message = evidence.message.as_ref();
            evidence.bounce.is_none() && message.is_some_and(|m| m.keys().next().is_some())
        })
    }
}

/// What something that was given turned out to be.
#[derive(Clone, Debug)]
pub(crate) enum Found {
    /// A rejection, a header, a message, or nothing that can be read.
    Pasted(Rc<Pasted>),
    /// A list of domains.
    List,
    /// A report that was kept.
    Report {
        /// The report.
        report: Box<Report>,
        /// What it knows for a request for help.
        known: Known,
        /// Its domain, as the main field has it.
        subject: Read,
    },
}

impl PartialEq for Pasted {
    fn eq(&self, other: &Self) -> bool {
        self.evidence == other.evidence
    }
}

/// What a report knows of the mail, for a request for help. What it does not know is empty.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Known {
    /// The address that it was sent from.
    pub from: String,
    /// The address that it was sent to.
    pub to: String,
    /// When it was sent.
    pub at: String,
}
