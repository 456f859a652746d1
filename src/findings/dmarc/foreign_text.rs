//! `dmarc-foreign-text`: another text stands beside the DMARC record.

use super::{asked, owners_record};
use crate::checkup::Facts;
use crate::dmarc::NearMiss;
use crate::findings::programs::{MADDY, OPENDMARC, listed};
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcForeignText,
    severity: Severity::Notice,
    subject: Subject::Dmarc,
    remedy: Remedy::Record,
    arguments: &["domain", "kind", "programs"],
    references: &["RFC 9989 §4.10"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let Some((visit, _, question)) = owners_record(facts) else {
        return Vec::new();
    };
    let texts = &visit.discarded;
    if texts.is_empty() {
        return Vec::new();
    }
    // Whoever wrote a second record that is none believes that it counts.
    let nearly = texts.iter().any(|text| NearMiss::of(text).is_some());
    let finding = ENTRY
        .finding()
        .text("domain", &visit.domain)
        .text("kind", &if nearly { "nearly" } else { "foreign" })
        .text("programs", &listed(&[OPENDMARC, MADDY]));
    let finding = match nearly {
        true => finding.with_severity(Severity::Warning),
        false => finding,
    };
    let finding = texts
        .iter()
        .fold(finding, |finding, text| finding.at_record(&question, text));
    vec![asked(finding, visit)]
}
