//! `message-from-multiple`: a message has more than one From address.

use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Gateway, Outcome, Remedy, Severity, Subject, Weight};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::MessageFromMultiple,
    severity: Severity::Error,
    subject: Subject::Evidence,
    remedy: Remedy::Instruction,
    arguments: &["addresses", "fields"],
    references: &["RFC 5322 §3.6", "RFC 9989 §5.3.1"],
    weights: &[
        // What it makes of a message of which nobody can say who wrote it is not known.
        Weight::Always(Gateway::Sentraguard, Outcome::AtRisk),
        // It takes exactly one address in the From field.
        Weight::Always(Gateway::Gmail, Outcome::Reject),
    ],
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
