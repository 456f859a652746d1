//! `message-from-multiple`: a message has more than one From address.

use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::MessageFromMultiple,
    severity: Severity::Error,
    subject: Subject::Evidence,
    arguments: &["addresses", "fields"],
    references: &["RFC 5322 §3.6", "RFC 9989 §5.3.1"],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let message = facts.request.message.iter();
    let several = message.filter(|message| message.from.len() > 1 || message.from_fields > 1);
    several
        .map(|message| {
            ENTRY
                .finding()
                .text("addresses", &message.from.join(", "))
                .number("fields", message.from_fields)
        })
        .collect()
}
