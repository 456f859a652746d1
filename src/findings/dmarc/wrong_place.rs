//! `dmarc-wrong-place`: a DMARC record stands where no receiver looks.

use super::{asked, near_misses, nothing_applies, several};
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcWrongPlace,
    severity: Severity::Error,
    subject: Subject::Dmarc,
    remedy: Remedy::Record,
    arguments: &["domain", "place"],
    references: &["RFC 9989 §4.5"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let strays = &facts.dmarc.strays;
    let Some(first) = strays.first().filter(|_| nothing_applies(facts)) else {
        return Vec::new();
    };
    // What stands at the right place comes first.
    if several(facts).is_some() || !near_misses(facts).is_empty() {
        return Vec::new();
    }
    let finding = ENTRY
        .finding()
        .text("domain", &facts.domain)
        .text("place", &first.question.name);
    let finding = strays.iter().fold(finding, |finding, stray| {
        finding
            .at_record(&stray.question, &stray.text)
            .asked(stray.question.clone())
    });
    vec![facts.dmarc.walk.visits.iter().fold(finding, asked)]
}
