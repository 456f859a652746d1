//! `spf-too-many-mx-names`: an `mx` leads to more mail servers than receivers look at.

use super::question;
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::{NAME_LIMIT, Node, TermUse};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfTooManyMxNames,
    severity: Severity::Error,
    subject: Subject::Spf,
    remedy: Remedy::Instruction,
    arguments: &["domain", "term", "names", "limit"],
    references: &["RFC 7208 §4.6.4"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let nodes = facts.spf.expansion.root.walk();
    let finding = |node: &Node, term: &TermUse| {
        let place = question(node)?;
        let finding = ENTRY
            .finding()
            .text("domain", &node.domain)
            .text("term", &term.text)
            .number("names", NAME_LIMIT + term.names_over)
            .number("limit", NAME_LIMIT);
        Some(finding.at(&place, &node.record, term.span).asked(place))
    };
    nodes
        .iter()
        .flat_map(|node| {
            let over = node.terms.asking().filter(|term| term.names_over > 0);
            over.filter_map(|term| finding(node, term))
        })
        .collect()
}
