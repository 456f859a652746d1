//! `evidence-unsigned`: the refusing side found no valid signature, though a key is published.

use crate::bounce::{Bounce, Kind, Said};
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::EvidenceUnsigned,
    severity: Severity::Warning,
    subject: Subject::Evidence,
    remedy: Remedy::Instruction,
    arguments: &["domain", "selectors"],
    references: &["RFC 6376 §3.5", "RFC 6376 §6.1"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let usable = facts.dkim.decisive().filter(|key| key.state.is_usable());
    let selectors: Vec<&str> = usable.map(|key| &*key.selector).collect();
    let bounce = facts.request.bounce.iter();
    let unsigned = bounce.filter(|bounce| found_no_signature(bounce) && !selectors.is_empty());
    unsigned
        .map(|_| {
            ENTRY
                .finding()
                .text("domain", &facts.domain)
                .text("selectors", &selectors.join(", "))
        })
        .collect()
}

/// Whether the refusing side says that it found no valid signature.
fn found_no_signature(bounce: &Bounce) -> bool {
    let said = matches!(bounce.results.dkim, Some(Said::Fail | Said::None));
    said || (bounce.kind == Some(Kind::Dkim) && bounce.results.dkim.is_none())
}
