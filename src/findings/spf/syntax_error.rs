//! `spf-syntax-error`: a record does not follow the grammar, so receivers do not use it.

use super::of_faults;
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::FaultKind;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfSyntaxError,
    severity: Severity::Error,
    subject: Subject::Spf,
    remedy: Remedy::Record,
    arguments: &["domain", "count", "term"],
    references: &["RFC 7208 §4.6", "RFC 7208 §12"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    // An address under the wrong mechanism has a finding of its own.
    of_faults(&ENTRY, facts, &|kind| kind != FaultKind::WrongAddressFamily)
}
