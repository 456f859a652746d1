//! `dns-dnssec-broken`: resolvers that validate get no answer, because the signatures are wrong.

use super::of_failures;
use crate::checkup::Facts;
use crate::dns::Dnssec;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject, Weight};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DnsDnssecBroken,
    severity: Severity::Error,
    subject: Subject::Domain,
    remedy: Remedy::Instruction,
    arguments: &["name", "count"],
    references: &["RFC 4035 §5.5", "RFC 8914 §4.7"],
    weights: &[Weight::Open],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    of_failures(&ENTRY, facts, &|answer| answer.dnssec == Dnssec::Broken)
}
