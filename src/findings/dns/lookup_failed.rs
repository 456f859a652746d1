//! `dns-lookup-failed`: the domain's servers gave no usable answer to a question that decides.

use super::{is_silent, of_failures};
use crate::checkup::Facts;
use crate::dns::{Dnssec, Failure};
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject, Weight};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DnsLookupFailed,
    severity: Severity::Warning,
    subject: Subject::Domain,
    remedy: Remedy::Instruction,
    arguments: &["name", "count"],
    references: &["RFC 7208 §2.6.6"],
    weights: &[Weight::Open],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let is_silent = is_silent(facts);
    of_failures(&ENTRY, facts, &|answer| match answer.failure() {
        Some(
            Failure::Blocked
            | Failure::Unproven
            | Failure::Malformed
            | Failure::Unreachable
            | Failure::Busy
            | Failure::HttpError
            | Failure::Unreadable
            | Failure::NotPermitted,
        )
        | None => false,
        Some(Failure::Timeout | Failure::GaveUp) if is_silent => false,
        Some(_) => answer.dnssec != Dnssec::Broken,
    })
}
