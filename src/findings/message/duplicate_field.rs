//! `message-duplicate-field`: a field of a message stands twice where only one is allowed.

use crate::checkup::Facts;
use crate::findings::programs::{RSPAMD, listed};
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::MessageDuplicateField,
    severity: Severity::Warning,
    subject: Subject::Evidence,
    remedy: Remedy::Instruction,
    arguments: &["fields", "programs"],
    references: &["RFC 5322 §3.6", "RFC 6376 §8.15"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let message = facts.request.message.iter();
    let repeated = message.filter(|message| !message.repeated.is_empty());
    let found = repeated.map(|message| {
        let finding = ENTRY.finding().text("fields", &message.repeated.join(", "));
        finding.text("programs", &listed(&[RSPAMD]))
    });
    found.collect()
}
