//! `dmarc-report-address-invalid`: an address for reports cannot be used as it is written.

use super::{of_remarks, owners_record};
use crate::checkup::Facts;
use crate::dmarc::{Remark, RemarkKind};
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcReportAddressInvalid,
    severity: Severity::Warning,
    subject: Subject::Dmarc,
    remedy: Remedy::Record,
    arguments: &["domain", "count", "term", "kind", "meant"],
    references: &["RFC 9989 §4.6", "RFC 9989 §4.8"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let Some((_, record, _)) = owners_record(facts) else {
        return Vec::new();
    };
    let is_fault = |remark: &Remark| {
        matches!(remark.kind, RemarkKind::InvalidAddress(_)) || remark.suggestion.is_some()
    };
    let is_address = |remark: &Remark| {
        matches!(
            remark.kind,
            RemarkKind::InvalidAddress(_) | RemarkKind::SizeLimit | RemarkKind::OtherScheme
        )
    };
    let mut addresses = record.remarks.iter().filter(|remark| is_address(remark));
    let kind = match addresses.clone().next().map(|remark| remark.kind) {
        _ if addresses.any(is_fault) => "fault",
        Some(RemarkKind::SizeLimit) => "size",
        _ => "scheme",
    };
    // A limit for the size is only worth a word where nothing is wrong.
    let is_it = |remark: &Remark| is_address(remark) && (kind != "fault" || is_fault(remark));
    let found = of_remarks(&ENTRY, facts, &is_it).map(|finding| finding.text("kind", &kind));
    let reaches_nobody = kind == "fault" && record.aggregate_reports.is_empty();
    found
        .map(|finding| {
            if reaches_nobody {
                finding
            } else {
                finding.with_severity(Severity::Notice)
            }
        })
        .into_iter()
        .collect()
}
