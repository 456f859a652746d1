//! `spf-syntax-error`: a record does not follow the grammar, so receivers do not use it.

use super::question;
use crate::checkup::Facts;
use crate::findings::Place;
use crate::findings::{Code, Entry, Finding, Severity, Subject};
use crate::spf::Node;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfSyntaxError,
    severity: Severity::Error,
    subject: Subject::Spf,
    arguments: &["domain", "count", "term"],
    references: &["RFC 7208 §4.6", "RFC 7208 §12"],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    facts
        .spf
        .expansion
        .root
        .walk()
        .into_iter()
        .filter_map(of_node)
        .collect()
}

/// One finding for a record, with a place for each fault.
fn of_node(node: &Node) -> Option<Finding> {
    let question = question(node)?;
    let first = node.faults.first()?;
    let mut finding = ENTRY
        .finding()
        .text("domain", &node.domain)
        .number("count", node.faults.len())
        .text("term", &first.span.of(&node.record))
        .asked(question.clone());
    finding.places = node
        .faults
        .iter()
        .map(|fault| Place {
            question: question.clone(),
            record: node.record.clone(),
            span: fault.span,
            suggestion: fault.suggestion.clone(),
        })
        .collect();
    Some(finding)
}
