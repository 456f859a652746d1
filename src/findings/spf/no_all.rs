//! `spf-no-all`: the record does not say what to do with hosts that it does not list.

use super::{question, redirect_chain};
use crate::checkup::Facts;
use crate::dns::Text;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::NodeState;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfNoAll,
    severity: Severity::Warning,
    subject: Subject::Spf,
    remedy: Remedy::Record,
    arguments: &["domain"],
    references: &["RFC 7208 §4.7", "RFC 7208 §5.1"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let chain = redirect_chain(&facts.spf.expansion.root);
    let Some(node) = chain
        .last()
        .filter(|n| n.state == NodeState::Record && n.faults.is_empty() && n.all().is_none())
    else {
        return Vec::new();
    };
    let Some(question) = question(node) else {
        return Vec::new();
    };
    let finding = ENTRY
        .finding()
        .text("domain", &node.domain)
        .asked(question.clone());
    vec![finding.at_record(&question, &Text::from_value(&node.record))]
}
