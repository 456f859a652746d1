//! `dns-resolver-busy`: the resolver takes no more questions for now.

use super::of_failures;
use crate::checkup::Facts;
use crate::dns::Failure;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject, Weight};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DnsResolverBusy,
    severity: Severity::Warning,
    subject: Subject::Domain,
    remedy: Remedy::Instruction,
    arguments: &["name", "count"],
    references: &["RFC 6585 §4"],
    weights: &[Weight::Open],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    of_failures(&ENTRY, facts, &|answer| {
        answer.failure() == Some(Failure::Busy)
    })
}
