//! `dkim-key-hash-unusable`: a key record shuts out the hash that every signature uses.

use super::of_fault;
use crate::checkup::Facts;
use crate::dkim::KeyFaultKind;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimKeyHashUnusable,
    severity: Severity::Error,
    subject: Subject::Dkim,
    remedy: Remedy::Record,
    arguments: &["selector", "name"],
    references: &["RFC 6376 §3.6.1", "RFC 8301 §3.1"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    of_fault(&ENTRY, facts, KeyFaultKind::HashUnusable)
}
