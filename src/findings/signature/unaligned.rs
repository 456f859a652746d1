//! `signature-unaligned`: a signature holds, but is that of another domain than the From address.

use super::of_signatures;
use crate::checkup::Facts;
use crate::dkim::{Signature, SignatureResult};
use crate::dmarc::{Alignment, DmarcResult, Identity};
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SignatureUnaligned,
    severity: Severity::Warning,
    subject: Subject::Evidence,
    remedy: Remedy::Instruction,
    arguments: &["domain", "selector", "from"],
    references: &["RFC 9989 §4.4.1"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let identities = &facts.dmarc.identities;
    let is_dkim = |identity: &&Identity| identity.is_dkim && identity.passed;
    // Beside a signature that counts, another one of the service is as it should be.
    if identities
        .iter()
        .filter(is_dkim)
        .any(|identity| identity.alignment.is_aligned())
    {
        return Vec::new();
    }
    let apart = |identity: &Identity| {
        let alignment = identity.alignment;
        matches!(alignment, Alignment::Different | Alignment::NotStrict)
    };
    let unaligned = |signature: &Signature| {
        let mut own = identities.iter().filter(is_dkim);
        signature.result == SignatureResult::Pass
            && own.any(|identity| identity.domain == signature.domain && apart(identity))
    };
    let passes = facts.dmarc.result == Some(DmarcResult::Pass);
    let found = of_signatures(&ENTRY, facts, &unaligned).map(|(finding, _)| {
        let finding = finding.text("from", &facts.domain);
        if passes {
            finding.with_severity(Severity::Notice)
        } else {
            finding
        }
    });
    found.collect()
}
