//! `dmarc-multiple-records`: a name has more than one DMARC record, and receivers discard them all.

use super::{asked, nothing_applies, several};
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcMultipleRecords,
    severity: Severity::Error,
    subject: Subject::Dmarc,
    remedy: Remedy::Record,
    arguments: &["domain", "count"],
    references: &["RFC 9989 §4.10"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let Some(visit) = several(facts) else {
        return Vec::new();
    };
    let records: Vec<_> = visit
        .discarded
        .iter()
        .filter(|t| crate::dmarc::is_dmarc(t))
        .collect();
    let mut finding = ENTRY
        .finding()
        .text("domain", &visit.domain)
        .number("count", records.len());
    // The record of the organization takes their place.
    if !nothing_applies(facts) {
        finding = finding.with_severity(Severity::Warning);
    }
    if let Some(question) = visit.question() {
        finding = records
            .into_iter()
            .fold(finding, |f, text| f.at_record(&question, text));
    }
    vec![asked(finding, visit)]
}
