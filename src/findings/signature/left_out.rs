//! `signature-left-out`: what was pasted leaves out the signatures of a message, or may.

use super::of_message;
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::message::Signing;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SignatureLeftOut,
    severity: Severity::Notice,
    subject: Subject::Evidence,
    remedy: Remedy::Instruction,
    arguments: &["names", "named"],
    references: &["RFC 8601 §2.7.1", "RFC 6376 §3.5"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let Some(message) = of_message(facts) else {
        return Vec::new();
    };
    let names = message.left_out().into_iter().map(|named| {
        let domain = named.domain.to_string();
        match named.selector {
            Some(selector) => [&domain, " (", &selector, ")"].concat(),
            None => domain,
        }
    });
    let names: Vec<String> = names.collect();
    if names.is_empty() && !message.is_partly_given() {
        return Vec::new();
    }
    let named = match message.signing() {
        Signing::Unsent => "unsent",
        _ if names.is_empty() => "no",
        _ => "yes",
    };
    let finding = ENTRY.finding().text("names", &names.join(", "));
    vec![finding.text("named", &named)]
}
