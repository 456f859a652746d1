//! `signature-missing`: the message carries no DKIM signature.

use super::of_message;
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject, Weight};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SignatureMissing,
    severity: Severity::Warning,
    subject: Subject::Evidence,
    remedy: Remedy::Instruction,
    arguments: &["domain"],
    references: &["RFC 6376 §3.5", "RFC 9989 §4.4"],
    weights: &[Weight::FailsDmarc],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let unsigned = of_message(facts).filter(|message| message.is_unsigned());
    unsigned
        .map(|_| ENTRY.finding().text("domain", &facts.domain))
        .into_iter()
        .collect()
}
