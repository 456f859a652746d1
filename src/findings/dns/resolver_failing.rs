//! `dns-resolver-failing`: the resolver gives HTTP errors, so nothing is known.

use super::of_failures;
use crate::checkup::Facts;
use crate::dns::Failure;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject, Weight};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DnsResolverFailing,
    severity: Severity::Warning,
    subject: Subject::Domain,
    remedy: Remedy::Instruction,
    arguments: &["name", "count"],
    references: &["RFC 8484 §4.2.1"],
    weights: &[Weight::Open],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    of_failures(&ENTRY, facts, &|answer| {
        answer.failure() == Some(Failure::HttpError)
    })
}
