//! `dmarc-no-reports`: the DMARC record that applies asks for no reports.

use super::owners_record;
use crate::checkup::{Existence, Facts};
use crate::dmarc::RemarkKind;
use crate::findings::mx::does_not_send;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcNoReports,
    severity: Severity::Notice,
    subject: Subject::Dmarc,
    remedy: Remedy::Instruction,
    arguments: &["domain"],
    references: &["RFC 9989 §4.7", "RFC 9989 §5.1.3"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let Some((visit, record, question)) = owners_record(facts) else {
        return Vec::new();
    };
    let tries = |kind| matches!(kind, RemarkKind::InvalidAddress(_));
    let tries = record.remarks.iter().any(|remark| tries(remark.kind));
    let asks = tries || !record.aggregate_reports.is_empty();
    // Whoever sends nothing has nothing to read about.
    let sends = facts.existence != Existence::NonExistent && !does_not_send(facts);
    if asks || !sends || !record.is_usable() {
        return Vec::new();
    }
    vec![
        ENTRY
            .finding()
            .text("domain", &visit.domain)
            .asked(question),
    ]
}
