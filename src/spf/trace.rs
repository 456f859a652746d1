//! What goes into an evaluation for one sender, and every step that comes out of it.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use super::SpfResult;
use crate::dns::{Failure, Name, Question};
use crate::span::Span;

/// The SMTP client, as the receiving host sees it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Sender {
    /// The address it connects from.
    pub ip: IpAddr,
    /// The name it says in HELO or EHLO.
    pub helo: String,
    /// The local part of MAIL FROM; "postmaster" where there is none (RFC 7208 §4.3).
    pub local_part: String,
    /// The domain of MAIL FROM, or the HELO name where the sender is null (§2.4).
    pub domain: String,
    /// The time of the check in seconds since 1970, for the macro `t`.
    pub now: i64,
}

/// The outcome of an evaluation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Checked {
    /// The result.
    pub result: SpfResult,
    /// Why the evaluation stopped early.
    pub reason: Option<Reason>,
    /// The expanded explanation of a fail (§6.2).
    pub explanation: Option<String>,
    /// Terms that asked the DNS.
    pub lookups: usize,
    /// Lookups that came back empty.
    pub voids: usize,
    /// Every step, in order.
    pub steps: Vec<Step>,
}

/// Why an evaluation ends in an error.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// A record has a fault.
    Syntax,
    /// A name has more than one record.
    SeveralRecords,
    /// More than ten terms ask the DNS.
    TooManyLookups,
    /// More than two lookups come back empty.
    TooManyVoids,
    /// An `mx` has more than ten names.
    TooManyNames,
    /// An include or redirect leads to a name without a record.
    NoRecord,
    /// A lookup failed.
    Lookup(Failure),
}

/// One step of an evaluation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Step {
    /// How many includes deep.
    pub depth: usize,
    /// The domain whose record is evaluated.
    pub domain: Name,
    /// The term's place in that record; none where the step is about the record itself.
    pub span: Option<Span>,
    /// The term's text, or the record's.
    pub text: String,
    /// What happened.
    pub kind: StepKind,
    /// What was asked for it.
    pub questions: Vec<Question>,
    /// Lookups counted so far, this step included.
    pub lookups: usize,
    /// Voids counted so far, this step included.
    pub voids: usize,
}

/// What happened in a step.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// A record was found and is evaluated.
    Record,
    /// There is no record.
    NoRecord,
    /// The term matches the sender.
    Match,
    /// It does not.
    NoMatch,
    /// Another record is evaluated for this term.
    Enter,
    /// The evaluation ends here before its time, with this result.
    End(SpfResult),
}
