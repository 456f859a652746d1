//! `signature-sha1`: a signature uses SHA-1, which no longer counts.

use super::with_reason;
use crate::checkup::Facts;
use crate::dkim::SignatureReason;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject, Weight};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SignatureSha1,
    severity: Severity::Warning,
    subject: Subject::Evidence,
    remedy: Remedy::Instruction,
    arguments: &["domain", "selector"],
    references: &["RFC 8301 §3.1"],
    weights: &[Weight::FailsDmarc],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    with_reason(&ENTRY, facts, SignatureReason::Sha1)
}
