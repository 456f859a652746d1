//! `spf-ptr-used`: the record uses `ptr`, which the standard asks nobody to use.

use super::of_remarks;
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::RemarkKind;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfPtrUsed,
    severity: Severity::Notice,
    subject: Subject::Spf,
    remedy: Remedy::Record,
    arguments: &["domain", "count", "term"],
    references: &["RFC 7208 §5.5"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    of_remarks(&ENTRY, facts, RemarkKind::Ptr)
}
