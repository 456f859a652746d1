//! `spf-joined-terms`: several terms are written as one, and receivers look up one odd name.

use super::of_remarks;
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::RemarkKind;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfJoinedTerms,
    severity: Severity::Warning,
    subject: Subject::Spf,
    remedy: Remedy::Record,
    arguments: &["domain", "count", "term", "meant"],
    references: &["RFC 7208 §4.6.1", "RFC 7208 §7.1"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    of_remarks(&ENTRY, facts, RemarkKind::Joined)
}
