//! `dns-resolver-not-permitted`: the browser does not let the page ask a resolver in a private network.

use super::of_failures;
use crate::checkup::Facts;
use crate::dns::Failure;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject, Weight};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DnsResolverNotPermitted,
    severity: Severity::Warning,
    subject: Subject::Domain,
    remedy: Remedy::Instruction,
    arguments: &["name", "count"],
    references: &["RFC 6454 §3.4.2"],
    weights: &[Weight::Open],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    of_failures(&ENTRY, facts, &|answer| {
        answer.failure() == Some(Failure::NotPermitted)
    })
}
