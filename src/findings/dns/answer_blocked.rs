//! `dns-answer-blocked`: a filter on the way answered in place of the domain.

use super::of_failures;
use crate::checkup::Facts;
use crate::dns::Failure;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject, Weight};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DnsAnswerBlocked,
    severity: Severity::Warning,
    subject: Subject::Domain,
    remedy: Remedy::Instruction,
    arguments: &["name", "count"],
    references: &["RFC 8914 §4.16"],
    weights: &[Weight::Open],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    of_failures(&ENTRY, facts, &|answer| {
        answer.failure() == Some(Failure::Blocked)
    })
}
