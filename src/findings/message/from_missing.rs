//! `message-from-missing`: a message has no From address.

use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Gateway, Outcome, Remedy, Severity, Subject, Weight};
use crate::message::{Extent, Message};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::MessageFromMissing,
    severity: Severity::Error,
    subject: Subject::Evidence,
    remedy: Remedy::Instruction,
    arguments: &[],
    references: &["RFC 5322 §3.6", "RFC 5322 §3.6.2"],
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
    // What was not pasted is not absent: of a header, only its top may be there.
    let is_whole = |message: &&Message| message.extent == Extent::Whole;
    let without = message.filter(|message| message.from.is_empty() && is_whole(message));
    without.map(|_| ENTRY.finding()).collect()
}
