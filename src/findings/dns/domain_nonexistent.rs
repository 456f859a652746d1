//! `dns-domain-nonexistent`: there is no such domain.

use crate::checkup::{Existence, Facts};
use crate::dns::Question;
use crate::findings::{Code, Entry, Finding, Gateway, Outcome, Remedy, Severity, Subject, Weight};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DnsDomainNonexistent,
    severity: Severity::Error,
    subject: Subject::Domain,
    remedy: Remedy::Instruction,
    arguments: &["domain"],
    references: &["RFC 8020 §2"],
    weights: &[Weight::Always(Gateway::Gmail, Outcome::Reject)],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    if facts.existence != Existence::NonExistent {
        return Vec::new();
    }
    let question = Question::txt(facts.domain.clone());
    vec![
        ENTRY
            .finding()
            .text("domain", &facts.domain)
            .asked(question),
    ]
}
