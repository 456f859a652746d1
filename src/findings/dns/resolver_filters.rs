//! `dns-resolver-filters`: a resolver answered in place of the domain, and another one passed on what it publishes.

use super::of_failures;
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DnsResolverFilters,
    severity: Severity::Notice,
    subject: Subject::Domain,
    remedy: Remedy::Instruction,
    arguments: &["name", "count", "resolver"],
    references: &["RFC 8914 §4.18", "RFC 2308 §2.1"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let mut answers = facts.decisive.iter().map(|(_, answer)| answer);
    let Some(resolver) = answers.find_map(|answer| answer.filtered_by.as_deref()) else {
        return Vec::new();
    };
    // Of the URL, the host is the name that people know.
    let behind = resolver
        .split_once("://")
        .map_or(resolver, |(_, rest)| rest);
    let host = behind.split('/').next().unwrap_or(behind);
    let found = of_failures(&ENTRY, facts, &|answer| answer.filtered_by.is_some());
    let found = found.into_iter();
    found
        .map(|finding| finding.text("resolver", &host))
        .collect()
}
