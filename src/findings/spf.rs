//! Findings about SPF.

modules!(spf);

use super::{Entry, Finding};
use crate::checkup::Facts;
use crate::dns::{Name, Question, Text};
use crate::spf::{FaultKind, NearMiss, Node, NodeState, RemarkKind, TermUse, Via};

/// Stands for a suggestion where what was meant is not plain; no term is called so.
const UNCLEAR: &str = "unclear";

/// The question for the record of a node.
fn question(node: &Node) -> Option<Question> {
    Name::parse(&node.domain).ok().map(Question::txt)
}

/// A finding at the `all` of a record: the last term that an evaluation can reach there.
fn at_all(entry: &Entry, node: &Node) -> Option<Finding> {
    let question = question(node)?;
    let finding = entry
        .finding()
        .text("domain", &node.domain)
        .asked(question.clone());
    let all = node.terms.last().map(|term| term.span);
    Some(
        all.into_iter()
            .fold(finding, |f, span| f.at(&question, &node.record, span)),
    )
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
            .as_deref()
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
        .flat_map(|node| node.terms.asking().filter_map(|t| finding(node, t)))
        .collect()
}

/// The records that take over from the domain's own, one after the other, itself first.
fn redirect_chain(root: &Node) -> Vec<&Node> {
    let mut chain = vec![root];
    while let Some(next) = chain.last().and_then(|node| {
        node.terms
            .asking()
            .find(|term| term.via == Via::Redirect)?
            .child
            .as_deref()
    }) {
        chain.push(next);
    }
    chain
}

/// One finding for a record with faults of some kinds, with a place for each.
fn of_faults(entry: &Entry, facts: &Facts, is_it: &dyn Fn(FaultKind) -> bool) -> Vec<Finding> {
    let of_node = |node: &Node| {
        let place = question(node)?;
        let faults = node.faults.iter().filter(|fault| is_it(fault.kind));
        let first = faults.clone().next()?;
        let finding = entry
            .finding()
            .text("domain", &node.domain)
            .number("count", faults.clone().count())
            .text("term", &first.span.of(&node.record))
            .asked(place.clone());
        Some(faults.fold(finding, |finding, fault| {
            finding.at_slip(&place, &node.record, fault.span, fault.suggestion.as_ref())
        }))
    };
    let nodes = facts.spf.expansion.root.walk();
    nodes.into_iter().filter_map(of_node).collect()
}

/// One finding for a record with remarks of a kind, with a place for each.
///
/// Only records of the domain's own are looked at: what a provider wrote is for the provider.
fn of_remarks(entry: &Entry, facts: &Facts, kind: RemarkKind) -> Vec<Finding> {
    let of_node = |node: &Node| {
        let place = question(node)?;
        let remarks = node.remarks.iter().filter(|remark| remark.kind == kind);
        let first = remarks.clone().next()?;
        let mut finding = entry
            .finding()
            .text("domain", &node.domain)
            .number("count", remarks.clone().count())
            .text("term", &first.span.of(&node.record))
            .asked(place.clone());
        if entry.arguments.contains(&"meant") {
            let meant = first.suggestion.as_deref().unwrap_or(UNCLEAR);
            finding = finding.text("meant", &meant);
        }
        Some(remarks.fold(finding, |finding, remark| {
            finding.at_slip(
                &place,
                &node.record,
                remark.span,
                remark.suggestion.as_ref(),
            )
        }))
    };
    let own =
        |node: &&Node| Name::parse(&node.domain).is_ok_and(|name| name.is_within(&facts.domain));
    let nodes = facts.spf.expansion.root.walk();
    nodes.into_iter().filter(own).filter_map(of_node).collect()
}

/// The records of the domain that look like SPF in a certain way.
fn of_kind(facts: &Facts, kind: NearMiss) -> Vec<&Text> {
    let misses = facts.spf.near_misses.iter();
    misses
        .filter(|text| NearMiss::of(text) == Some(kind))
        .collect()
}
