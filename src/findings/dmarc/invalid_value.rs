//! `dmarc-invalid-value`: a tag of the DMARC record has a value that it cannot have.

use super::{of_remarks, owners_record};
use crate::checkup::Facts;
use crate::dmarc::RemarkKind;
use crate::findings::{Code, Entry, Finding, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcInvalidValue,
    severity: Severity::Error,
    subject: Subject::Dmarc,
    arguments: &["domain", "count", "term", "meant"],
    references: &["RFC 9989 §4.7", "RFC 9989 §4.8"],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let Some((_, record, _)) = owners_record(facts) else {
        return Vec::new();
    };
    let finding = of_remarks(&ENTRY, facts, &|remark| {
        remark.kind == RemarkKind::InvalidValue
    });
    let only_options = |finding: &Finding| {
        let mut places = finding.places.iter();
        places.all(|place| place.span.of(&place.record).starts_with("fo"))
    };
    finding
        .map(|finding| match record.is_usable() {
            // Which failure reports are sent decides nothing about mail.
            _ if only_options(&finding) => finding.with_severity(Severity::Notice),
            true => finding.with_severity(Severity::Warning),
            false => finding,
        })
        .into_iter()
        .collect()
}
