//! Findings about SPF.

pub(super) mod include_without_record;
pub(super) mod ip_not_authorized;
pub(super) mod missing;
pub(super) mod multiple_records;
pub(super) mod no_all;
pub(super) mod permissive_all;
pub(super) mod redirect_without_record;
pub(super) mod self_reference;
pub(super) mod syntax_error;
pub(super) mod too_many_lookups;
pub(super) mod too_many_void_lookups;

use super::{Entry, Finding};
use crate::checkup::Facts;
use crate::dns::{Name, Question};
use crate::spf::{Node, NodeState, TermUse, Via};

/// The question for the record of a node.
fn question(node: &Node) -> Option<Question> {
    Name::parse(&node.domain).ok().map(Question::txt)
}

/// One finding for every term that leads in a certain way to a certain state.
fn of_children(
    entry: &Entry,
    facts: &Facts,
    matches: &dyn Fn(Via, NodeState) -> bool,
) -> Vec<Finding> {
    let finding = |node: &Node, term: &TermUse| {
        let child = term
            .child
            .as_ref()
            .filter(|child| matches(term.via, child.state))?;
        let place = question(node)?;
        let finding = entry
            .finding()
            .text("term", &term.text)
            .text("target", &child.domain)
            .text("domain", &node.domain)
            .at(&place, &node.record, term.span)
            .asked(place);
        Some(question(child).into_iter().fold(finding, Finding::asked))
    };
    let nodes = facts.spf.expansion.root.walk();
    nodes
        .iter()
        .flat_map(|node| node.terms.iter().filter_map(|t| finding(node, t)))
        .collect()
}

/// The records that take over from the domain's own, one after the other, itself first.
fn redirect_chain(root: &Node) -> Vec<&Node> {
    let mut chain = vec![root];
    while let Some(next) = chain.last().and_then(|node| {
        node.terms
            .iter()
            .find(|term| term.via == Via::Redirect)?
            .child
            .as_ref()
    }) {
        chain.push(next);
    }
    chain
}
