//! `dmarc-report-unauthorized`: reports are to go to somebody who has not agreed to take them.

use super::owners_record;
use crate::checkup::Facts;
use crate::dmarc::Consent;
use crate::findings::{Code, Entry, Finding, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcReportUnauthorized,
    severity: Severity::Notice,
    subject: Subject::Dmarc,
    arguments: &["domain", "count", "destination", "name"],
    references: &["RFC 9989 §11.6", "RFC 9990 §3"],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let Some((visit, record, question)) = owners_record(facts) else {
        return Vec::new();
    };
    let destinations = facts.dmarc.destinations.iter();
    let refused = destinations.filter(|destination| destination.consent == Consent::Missing);
    let Some(first) = refused.clone().next() else {
        return Vec::new();
    };
    let finding = ENTRY
        .finding()
        .text("domain", &visit.domain)
        .number("count", refused.clone().count())
        .text("destination", &first.domain)
        .text("name", &first.question.name)
        .asked(question.clone());
    vec![refused.fold(finding, |finding, destination| {
        finding
            .at(&question, &record.text, destination.span)
            .asked(destination.question.clone())
    })]
}
