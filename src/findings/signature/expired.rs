//! `signature-expired`: the time of a signature is over.

use super::with_reason;
use crate::checkup::Facts;
use crate::dkim::SignatureReason;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SignatureExpired,
    severity: Severity::Notice,
    subject: Subject::Evidence,
    remedy: Remedy::Instruction,
    arguments: &["domain", "selector"],
    references: &["RFC 6376 §3.5"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    with_reason(&ENTRY, facts, SignatureReason::Expired)
}
