//! `dmarc-duplicate-tag`: a tag occurs twice in the DMARC record.

use super::of_remarks;
use crate::checkup::Facts;
use crate::dmarc::RemarkKind;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcDuplicateTag,
    severity: Severity::Warning,
    subject: Subject::Dmarc,
    remedy: Remedy::Record,
    arguments: &["domain", "count", "term"],
    references: &["RFC 6376 §3.2", "RFC 9989 §4.7"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let found = of_remarks(&ENTRY, facts, &|remark| {
        remark.kind == RemarkKind::Duplicate
    });
    found.into_iter().collect()
}
