//! `domain-does-not-send`: SPF allows nobody, DMARC refuses everything, and the MX is null: it is parked on purpose.

use super::{does_not_send, question};
use crate::checkup::Facts;
use crate::dns::Question;
use crate::findings::{Code, Entry, Finding, Gateway, Outcome, Remedy, Severity, Subject, Weight};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DomainDoesNotSend,
    severity: Severity::Good,
    subject: Subject::Domain,
    remedy: Remedy::Instruction,
    arguments: &["domain"],
    references: &["RFC 7505 §3", "RFC 7208 §10.1.2"],
    weights: &[
        // Whoever says that it sends nothing is taken at its word.
        Weight::Always(Gateway::Sentraguard, Outcome::Reject),
        Weight::Always(Gateway::Gmail, Outcome::Reject),
    ],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    if !does_not_send(facts) {
        return Vec::new();
    }
    let finding = ENTRY
        .finding()
        .text("domain", &facts.domain)
        .asked(question(facts))
        .asked(Question::txt(facts.domain.clone()));
    let dmarc = facts
        .dmarc
        .walk
        .visits
        .first()
        .and_then(crate::dmarc::Visit::question);
    vec![dmarc.into_iter().fold(finding, Finding::asked)]
}
