//! `spf-range-too-broad`: a term lets more addresses send than any sender has.

use super::of_remarks;
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::RemarkKind;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfRangeTooBroad,
    severity: Severity::Warning,
    subject: Subject::Spf,
    remedy: Remedy::Instruction,
    arguments: &["domain", "count", "term"],
    references: &["RFC 7208 §5.6", "RFC 7208 §11.4"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    of_remarks(&ENTRY, facts, RemarkKind::BroadNetwork)
}
