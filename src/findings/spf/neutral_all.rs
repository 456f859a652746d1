//! `spf-neutral-all`: the record says nothing about hosts that it does not list.

use super::{question, redirect_chain};
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Severity, Subject};
use crate::spf::Qualifier;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfNeutralAll,
    severity: Severity::Warning,
    subject: Subject::Spf,
    arguments: &["domain"],
    references: &["RFC 7208 §2.6.2", "RFC 7208 §8.2"],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let chain = redirect_chain(&facts.spf.expansion.root);
    let last = chain
        .last()
        .filter(|node| node.faults.is_empty() && node.all() == Some(Qualifier::Neutral));
    let Some((node, question)) = last.and_then(|node| Some((node, question(node)?))) else {
        return Vec::new();
    };
    let finding = ENTRY
        .finding()
        .text("domain", &node.domain)
        .asked(question.clone());
    let all = node.terms.last().map(|term| term.span);
    vec![
        all.into_iter()
            .fold(finding, |f, span| f.at(&question, &node.record, span)),
    ]
}
