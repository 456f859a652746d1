//! `spf-multiple-records`: a name has more than one SPF record, and receivers use none of them.

use super::question;
use crate::checkup::Facts;
use crate::dns::Question;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::NodeState;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfMultipleRecords,
    severity: Severity::Error,
    subject: Subject::Spf,
    remedy: Remedy::Record,
    arguments: &["domain", "count"],
    references: &["RFC 7208 §4.5"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let root = &facts.spf.expansion.root;
    if root.state == NodeState::Several {
        let question = Question::txt(facts.domain.clone());
        let records = &facts.spf.records;
        let finding = ENTRY
            .finding()
            .text("domain", &facts.domain)
            .number("count", records.len())
            .asked(question.clone());
        return vec![
            records
                .iter()
                .fold(finding, |f, text| f.at_record(&question, text)),
        ];
    }
    let nodes = root.walk();
    let several = nodes.iter().filter(|node| node.state == NodeState::Several);
    several
        .filter_map(|node| {
            let finding = ENTRY
                .finding()
                .text("domain", &node.domain)
                .number("count", 2);
            Some(finding.asked(question(node)?))
        })
        .collect()
}
