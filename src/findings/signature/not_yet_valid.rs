//! `signature-not-yet-valid`: a signature says that it was made in the future.

use super::with_reason;
use crate::checkup::Facts;
use crate::dkim::SignatureReason;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject, Weight};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SignatureNotYetValid,
    severity: Severity::Warning,
    subject: Subject::Evidence,
    remedy: Remedy::Instruction,
    arguments: &["domain", "selector"],
    references: &["RFC 6376 §3.5"],
    weights: &[Weight::FailsDmarc],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    with_reason(&ENTRY, facts, SignatureReason::NotYetValid)
}
