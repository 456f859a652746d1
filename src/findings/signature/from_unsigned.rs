//! `signature-from-unsigned`: a signature leaves out the From address.

use super::with_reason;
use crate::checkup::Facts;
use crate::dkim::SignatureReason;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject, Weight};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SignatureFromUnsigned,
    severity: Severity::Warning,
    subject: Subject::Evidence,
    remedy: Remedy::Instruction,
    arguments: &["domain", "selector"],
    references: &["RFC 6376 §5.4", "RFC 6376 §8.15"],
    weights: &[Weight::FailsDmarc],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    with_reason(&ENTRY, facts, SignatureReason::FromUnsigned)
}
