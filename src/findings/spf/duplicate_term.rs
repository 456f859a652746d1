//! `spf-duplicate-term`: a term says what one before it says already.

use super::of_remarks;
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::RemarkKind;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfDuplicateTerm,
    severity: Severity::Notice,
    subject: Subject::Spf,
    remedy: Remedy::Record,
    arguments: &["domain", "count", "term"],
    references: &["RFC 7208 §4.6.2"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    of_remarks(&ENTRY, facts, RemarkKind::Duplicate)
}
