//! The results that a record gives without knowing the sender: for everybody, and for whoever it
//! does not list.

use super::record::{Qualifier, Record, SpfResult};
use super::tree::{Expansion, Node, NodeState, Via};
use super::{LOOKUP_LIMIT, VOID_LIMIT};

/// The result that holds for every sender (RFC 7208 §4.3 to §4.7), if there is one.
pub(super) fn certain_result(root: &Node) -> Option<SpfResult> {
    match root.state {
        NodeState::NoDomain | NodeState::NoRecord => return Some(SpfResult::None),
        NodeState::Several => return Some(SpfResult::PermError),
        NodeState::Failed(_) => return Some(SpfResult::TempError),
        _ if !root.faults.is_empty() => return Some(SpfResult::PermError),
        _ => {}
    }
    match root.terms.first() {
        // §4.7: no term and no redirect.
        None => Some(SpfResult::Neutral),
        Some(term) if term.via == Via::Nothing => {
            let all = Record::parse(&root.record).first_all();
            all.filter(|_| root.terms.len() == 1)
                .map(|(_, qualifier)| qualifier.result())
        }
        Some(term) if term.via == Via::Redirect => {
            let child = term.child.as_ref()?;
            // §6.1: a redirect to a domain without a record is a permerror.
            certain_result(child).map(|result| match result {
                SpfResult::None => SpfResult::PermError,
                result => result,
            })
        }
        Some(_) => None,
    }
}

/// The result for a sender that no term lists.
pub(super) fn unlisted_result(expansion: &Expansion) -> Option<SpfResult> {
    if expansion.lookups > LOOKUP_LIMIT || expansion.voids > VOID_LIMIT {
        return Some(SpfResult::PermError);
    }
    unlisted_at(&expansion.root)
}

/// The result of one record for a sender that it does not list.
fn unlisted_at(node: &Node) -> Option<SpfResult> {
    if let Some(result) = certain_result(node) {
        return Some(result);
    }
    for term in &node.terms {
        if term.failure.is_some() {
            return Some(SpfResult::TempError);
        }
        if term.names_over > 0 {
            return Some(SpfResult::PermError);
        }
        match (term.via, &term.child) {
            (Via::Include, Some(child)) => match include_state(child) {
                Some(SpfResult::Pass) => return Some(term.qualifier().result()),
                Some(result @ (SpfResult::PermError | SpfResult::TempError)) => {
                    return Some(result);
                }
                Some(_) => {}
                None => return None,
            },
            (Via::Redirect, Some(child)) => {
                return match include_state(child) {
                    None => None,
                    Some(SpfResult::None) => Some(SpfResult::PermError),
                    result => result,
                };
            }
            _ => {}
        }
    }
    // §4.7: neutral where nothing matches.
    Some(node.all().map_or(SpfResult::Neutral, Qualifier::result))
}

/// What an included record says of an unlisted sender, with the table of RFC 7208 §5.2.
fn include_state(child: &Node) -> Option<SpfResult> {
    match child.state {
        NodeState::DependsOnSender | NodeState::NotFollowed => None,
        NodeState::Loop | NodeState::InvalidName => Some(SpfResult::PermError),
        NodeState::NoRecord | NodeState::NoDomain => Some(SpfResult::PermError),
        _ => unlisted_at(child),
    }
}
