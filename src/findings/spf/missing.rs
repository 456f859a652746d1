//! `spf-missing`: the domain has no SPF record.

use crate::checkup::{Existence, Facts};
use crate::dns::Question;
use crate::findings::{Code, Entry, Finding, Severity, Subject};
use crate::spf::NodeState;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfMissing,
    severity: Severity::Error,
    subject: Subject::Spf,
    arguments: &["domain"],
    references: &["RFC 7208 §4.5"],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let state = facts.spf.expansion.root.state;
    if state != NodeState::NoRecord || facts.existence == Existence::NonExistent {
        return Vec::new();
    }
    let question = Question::txt(facts.domain.clone());
    let finding = ENTRY
        .finding()
        .text("domain", &facts.domain)
        .asked(question.clone());
    // Records that were meant to be one stand beside it.
    let misses = facts.spf.near_misses.iter();
    vec![misses.fold(finding, |finding, text| finding.at_record(&question, text))]
}
