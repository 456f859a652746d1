//! `dmarc-unknown-tag`: the DMARC record has a tag that nobody knows.

use super::of_remarks;
use crate::checkup::Facts;
use crate::dmarc::RemarkKind;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcUnknownTag,
    severity: Severity::Warning,
    subject: Subject::Dmarc,
    remedy: Remedy::Record,
    arguments: &["domain", "count", "term", "meant"],
    references: &["RFC 9989 §4.7"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let found = of_remarks(&ENTRY, facts, &|remark| remark.kind == RemarkKind::Unknown);
    let meant = |finding: &Finding| {
        finding
            .places
            .iter()
            .any(|place| place.suggestion.is_some())
    };
    found
        .map(|finding| {
            if meant(&finding) {
                finding
            } else {
                // What is meant for somebody else does no harm.
                finding.with_severity(Severity::Notice)
            }
        })
        .into_iter()
        .collect()
}
