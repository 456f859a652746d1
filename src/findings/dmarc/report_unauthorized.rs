//! `dmarc-report-unauthorized`: reports are to go to somebody who has not agreed to take them.

use super::owners_record;
use crate::checkup::Facts;
use crate::dmarc::Consent;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcReportUnauthorized,
    severity: Severity::Notice,
    subject: Subject::Dmarc,
    remedy: Remedy::Instruction,
    arguments: &["domain", "count", "destination", "name", "kind"],
    references: &["RFC 9989 §11.6", "RFC 9990 §4"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let Some((visit, record, question)) = owners_record(facts) else {
        return Vec::new();
    };
    let destinations = facts.dmarc.destinations.iter();
    let refused = destinations.filter(|destination| kind(destination.consent).is_some());
    let Some(first) = refused.clone().next() else {
        return left_out(facts).into_iter().collect();
    };
    let kind = kind(first.consent).unwrap_or_default();
    let finding = ENTRY
        .finding()
        .text("domain", &visit.domain)
        .number("count", refused.clone().count())
        .text("destination", &first.domain)
        .text("name", &first.question.name)
        .text("kind", &kind)
        .asked(question.clone());
    vec![refused.fold(finding, |finding, destination| {
        finding
            .at(&question, &record.text, destination.span)
            .asked(destination.question.clone())
    })]
}

/// Why a destination gets no reports, as the words choose by it.
fn kind(consent: Consent) -> Option<&'static str> {
    Some(match consent {
        Consent::Missing => "missing",
        Consent::Elsewhere => "elsewhere",
        Consent::TooLong => "too-long",
        Consent::Given | Consent::Unknown(_) => return None,
    })
}

/// A finding about destinations that were not asked about, because there are so many.
fn left_out(facts: &Facts) -> Option<Finding> {
    let (visit, record, question) = owners_record(facts)?;
    let last = facts.dmarc.destinations.last()?;
    let count = facts.dmarc.destinations_left_out;
    let finding = ENTRY
        .finding()
        .text("domain", &visit.domain)
        .number("count", count)
        .text("destination", &last.domain)
        .text("name", &last.question.name)
        .text("kind", &"unasked")
        .at_whole(&question, &record.text)
        .asked(question);
    (count > 0).then_some(finding)
}
