//! `dmarc-tag-ignored-here`: a tag of the DMARC record has no effect where it stands.

use super::of_own_remarks;
use crate::checkup::Facts;
use crate::dmarc::RemarkKind;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcTagIgnoredHere,
    severity: Severity::Notice,
    subject: Subject::Dmarc,
    remedy: Remedy::Instruction,
    arguments: &["domain", "count", "term", "kind"],
    references: &["RFC 9989 §4.7"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let found = of_own_remarks(&ENTRY, facts, RemarkKind::NoEffect).into_iter();
    found
        .map(|finding| {
            let part = finding.places.first();
            let part = part.map_or("", |place| place.span.of(&place.record));
            let kind = match part.get(..1) {
                Some("f") => "options",
                Some("r") => "failures",
                Some("t") => "testing",
                _ => "subdomain",
            };
            finding.text("kind", &kind)
        })
        .collect()
}
