//! `dkim-key-unknown-type`: a key record names an algorithm that no verifier knows.

use super::{of_fault, written};
use crate::checkup::Facts;
use crate::dkim::KeyFaultKind;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimKeyUnknownType,
    severity: Severity::Error,
    subject: Subject::Dkim,
    remedy: Remedy::Record,
    arguments: &["selector", "name", "type", "kind"],
    references: &["RFC 6376 §3.6.1", "RFC 8463 §4"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let found = of_fault(&ENTRY, facts, KeyFaultKind::UnknownType).into_iter();
    let with_type = found.map(|finding| {
        let kind = written(&finding);
        // Pure ML-DSA is of DKIM2, which signs with fields of its own.
        let known = match kind.eq_ignore_ascii_case("mldsa44") {
            true => "dkim2",
            false => "unknown",
        };
        finding.text("type", &kind).text("kind", &known)
    });
    with_type.collect()
}
