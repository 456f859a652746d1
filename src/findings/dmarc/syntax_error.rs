//! `dmarc-syntax-error`: a part of the DMARC record cannot be used.

use super::{applied, asked, near_misses};
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcSyntaxError,
    severity: Severity::Error,
    subject: Subject::Dmarc,
    arguments: &["domain", "count"],
    references: &["RFC 9989 §4.7", "RFC 9989 §4.8"],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    if let Some((visit, texts)) = near_misses(facts) {
        let mut finding = ENTRY
            .finding()
            .text("domain", &visit.domain)
            .number("count", texts.len());
        if let Some(question) = visit.question() {
            finding = texts
                .into_iter()
                .fold(finding, |f, text| f.at_record(&question, text));
        }
        return vec![asked(finding, visit)];
    }
    let Some(visit) = applied(facts) else {
        return Vec::new();
    };
    let Some(record) = &visit.record else {
        return Vec::new();
    };
    if record.faults.is_empty() && record.is_usable() {
        return Vec::new();
    }
    let mut finding = ENTRY
        .finding()
        .text("domain", &visit.domain)
        .number("count", record.faults.len().max(1));
    if record.is_usable() {
        finding = finding.with_severity(Severity::Warning);
    }
    if let Some(question) = visit.question() {
        for fault in &record.faults {
            finding = finding.at(&question, &record.text, fault.span);
        }
        if record.faults.is_empty() {
            let whole = crate::span::Span::new(0, record.text.len());
            finding = finding.at(&question, &record.text, whole);
        }
    }
    vec![asked(finding, visit)]
}
