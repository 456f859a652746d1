//! `spf-lookalike-modifier`: a term that receivers ignore resembles one that they would use.

use super::of_remarks;
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::RemarkKind;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfLookalikeModifier,
    severity: Severity::Warning,
    subject: Subject::Spf,
    remedy: Remedy::Record,
    arguments: &["domain", "count", "term", "meant"],
    references: &["RFC 7208 §6"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    of_remarks(&ENTRY, facts, RemarkKind::LookAlike)
}
