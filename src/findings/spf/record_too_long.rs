//! `spf-record-too-long`: the answer with the record may not fit into one DNS packet.

use crate::checkup::Facts;
use crate::dns::Question;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::{NodeState, SIZE_LIMIT, answer_size};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfRecordTooLong,
    severity: Severity::Notice,
    subject: Subject::Spf,
    remedy: Remedy::Instruction,
    arguments: &["domain", "bytes", "limit"],
    references: &["RFC 7208 §3.4"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let question = Question::txt(facts.domain.clone());
    let own = facts.decisive.iter().find(|(asked, _)| *asked == question);
    let size = own.map_or(0, |(_, answer)| answer_size(&question, answer));
    if facts.spf.expansion.root.state != NodeState::Record || size < SIZE_LIMIT {
        return Vec::new();
    }
    let finding = ENTRY
        .finding()
        .text("domain", &facts.domain)
        .number("bytes", size)
        .number("limit", SIZE_LIMIT);
    vec![finding.asked(question)]
}
