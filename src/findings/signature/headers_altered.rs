//! `signature-headers-altered`: a signed field of the header was changed after signing.

use super::of_signatures;
use crate::checkup::Facts;
use crate::dkim::{Signature, SignatureReason};
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject, Weight};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SignatureHeadersAltered,
    severity: Severity::Warning,
    subject: Subject::Evidence,
    remedy: Remedy::Instruction,
    arguments: &["domain", "selector", "field", "certain"],
    references: &["RFC 6376 §6.1.3", "RFC 6376 §5.4"],
    weights: &[Weight::FailsDmarc],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let altered = |signature: &Signature| {
        let reasons = &signature.reasons;
        reasons.contains(&SignatureReason::HeadersAltered)
    };
    let found = of_signatures(&ENTRY, facts, &altered);
    let with_field = found.map(|(finding, signature)| {
        // An RSA signature tells whether the key is right; one of Ed25519 does not.
        let certain = match (&signature.changed[..], &*signature.algorithm) {
            ([_, ..], _) => "field",
            ([], "ed25519-sha256") => "no",
            ([], _) => "yes",
        };
        finding
            .text("field", &signature.changed.join(", "))
            .text("certain", &certain)
    });
    with_field.collect()
}
