//! What goes into an evaluation for one sender, and what comes out of it.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use super::{SpfResult, Steps};
use crate::dns::Failure;

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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    pub steps: Steps,
}

/// Why an evaluation ends in an error.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "SpfReason"))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "spf-reason-")]
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
    #[strum(transparent)]
    Lookup(Failure),
}
