//! `signature-missing`: the message carries no DKIM signature.

use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SignatureMissing,
    severity: Severity::Warning,
    subject: Subject::Evidence,
    arguments: &["domain"],
    references: &["RFC 6376 §3.5", "RFC 9989 §4.4"],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let request = &facts.request;
    // What comes back with a rejection is often cut short.
    let whole = request
        .message
        .as_ref()
        .filter(|_| request.bounce.is_none());
    let unsigned = whole.filter(|_| request.signatures.is_empty());
    unsigned
        .map(|_| ENTRY.finding().text("domain", &facts.domain))
        .into_iter()
        .collect()
}
