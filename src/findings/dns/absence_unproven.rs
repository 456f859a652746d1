//! `dns-absence-unproven`: what came back says that there is nothing, and does not prove it.

use super::of_failures;
use crate::checkup::Facts;
use crate::dns::Failure;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject, Weight};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DnsAbsenceUnproven,
    severity: Severity::Warning,
    subject: Subject::Domain,
    remedy: Remedy::Instruction,
    arguments: &["name", "count"],
    references: &["RFC 2308 §2.1", "RFC 2308 §2.2"],
    weights: &[Weight::Open],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    of_failures(&ENTRY, facts, &|answer| {
        answer.failure() == Some(Failure::Unproven)
    })
}
