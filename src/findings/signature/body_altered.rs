//! `signature-body-altered`: the body of the message was changed after signing.

use super::with_reason;
use crate::checkup::Facts;
use crate::dkim::SignatureReason;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject, Weight};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SignatureBodyAltered,
    severity: Severity::Warning,
    subject: Subject::Evidence,
    remedy: Remedy::Instruction,
    arguments: &["domain", "selector"],
    references: &["RFC 6376 §6.1.3", "RFC 6376 §3.7"],
    weights: &[Weight::FailsDmarc],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    with_reason(&ENTRY, facts, SignatureReason::BodyAltered)
}
