//! `bounce-unrecognised`: the rejection is not one that is known.

use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::BounceUnrecognised,
    severity: Severity::Notice,
    subject: Subject::Evidence,
    remedy: Remedy::Instruction,
    arguments: &["codes", "count"],
    references: &["RFC 3463 §3"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let bounce = facts.request.bounce.iter();
    let unknown = bounce.filter(|bounce| bounce.kind.is_none());
    unknown
        .map(|bounce| {
            ENTRY
                .finding()
                .number("count", bounce.codes.len())
                .text("codes", &bounce.codes.join(", "))
        })
        .collect()
}
