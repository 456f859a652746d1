//! `dns-resolver-unreachable`: no resolver gave an answer that can be read, so nothing is known.

use super::{is_silent, of_failures};
use crate::checkup::Facts;
use crate::dns::Failure;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject, Weight};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DnsResolverUnreachable,
    severity: Severity::Warning,
    subject: Subject::Domain,
    remedy: Remedy::Instruction,
    arguments: &["name", "count"],
    references: &["RFC 8484 §4.2.1"],
    weights: &[Weight::Open],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let is_silent = is_silent(facts);
    of_failures(&ENTRY, facts, &|answer| match answer.failure() {
        Some(Failure::Unreachable | Failure::Malformed) => true,
        Some(Failure::Timeout | Failure::GaveUp) => is_silent,
        _ => false,
    })
}
