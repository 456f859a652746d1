//! `evidence-unaligned`: what the refusing side says passed is another domain's.

use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::EvidenceUnaligned,
    severity: Severity::Warning,
    subject: Subject::Evidence,
    remedy: Remedy::Instruction,
    arguments: &["domain"],
    references: &["RFC 9989 §4.4"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let bounce = facts.request.bounce.iter();
    let unaligned = bounce.filter(|bounce| bounce.results.are_unaligned());
    unaligned
        .map(|_| ENTRY.finding().text("domain", &facts.domain))
        .collect()
}
