//! `dmarc-policy-missing`: the DMARC record that applies does not say a policy.

use super::owners_record;
use crate::checkup::Facts;
use crate::dmarc::RemarkKind;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcPolicyMissing,
    severity: Severity::Error,
    subject: Subject::Dmarc,
    remedy: Remedy::Record,
    arguments: &["domain", "used"],
    references: &["RFC 9989 §4.7", "RFC 9989 §4.10.1"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let Some((visit, record, question)) = owners_record(facts) else {
        return Vec::new();
    };
    let name = |part: &str| part.split('=').next().map(|name| name.trim() == "p");
    let unreadable = record.remarks.iter().any(|remark| {
        remark.kind == RemarkKind::InvalidValue && name(remark.span.of(&record.text)) == Some(true)
    });
    // A policy that is there but cannot be read is another finding.
    if record.policy.is_some() || unreadable {
        return Vec::new();
    }
    let used = record.is_usable();
    let finding = ENTRY
        .finding()
        .text("domain", &visit.domain)
        .text("used", &if used { "yes" } else { "no" })
        .at_whole(&question, &record.text)
        .asked(question);
    vec![if used {
        finding.with_severity(Severity::Warning)
    } else {
        finding
    }]
}
