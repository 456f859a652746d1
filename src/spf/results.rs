//! The results that a record gives without knowing the sender: for everybody, and for whoever it
//! does not list.

use super::record::{Qualifier, SpfResult};
use super::tree::{Node, NodeState, TermUse, Via};
use super::{LOOKUP_LIMIT, VOID_LIMIT};

/// The result that holds for every sender (RFC 7208 §4.3 to §4.7), if there is one.
pub(super) fn certain_result(root: &Node) -> Option<SpfResult> {
    certain_after(root, 0)
}

/// The same for a record that is come to after some lookups, which every sender needs.
fn certain_after(node: &Node, spent: usize) -> Option<SpfResult> {
    match node.state {
        NodeState::Record => {}
        NodeState::NoDomain | NodeState::NoRecord => return Some(SpfResult::None),
        // Whoever goes round in a circle comes to the limit (§4.6.4).
        NodeState::Several | NodeState::Loop => return Some(SpfResult::PermError),
        NodeState::Failed(_) => return Some(SpfResult::TempError),
        NodeState::DependsOnSender | NodeState::InvalidName | NodeState::NotFollowed => {
            return None;
        }
    }
    if !node.faults.is_empty() {
        return Some(SpfResult::PermError);
    }
    let mut spent = spent;
    for (index, term) in node.terms.iter().enumerate() {
        spent += term.lookups;
        if spent > LOOKUP_LIMIT {
            return Some(SpfResult::PermError);
        }
        match term.via {
            Via::Nothing => {
                // A network is for some; only the last term can be an `all`, which is for
                // everybody.
                let is_last = index + 1 == node.terms.len();
                return node.all().filter(|_| is_last).map(Qualifier::result);
            }
            // §6.1: a redirect to a domain without a record is a permerror.
            Via::Redirect => {
                return match child_result(term, spent)? {
                    SpfResult::None => Some(SpfResult::PermError),
                    result => Some(result),
                };
            }
            // The table of §5.2; what matches nobody leaves the next term to decide.
            Via::Include => match child_result(term, spent)? {
                SpfResult::None | SpfResult::PermError => return Some(SpfResult::PermError),
                SpfResult::TempError => return Some(SpfResult::TempError),
                SpfResult::Pass => return Some(term.qualifier().result()),
                SpfResult::Fail | SpfResult::SoftFail | SpfResult::Neutral => {}
            },
            Via::Address | Via::Sender => return None,
        }
    }
    // §4.7: no term that matches and no redirect.
    Some(SpfResult::Neutral)
}

/// What the record that a term refers to says of every sender.
fn child_result(term: &TermUse, spent: usize) -> Option<SpfResult> {
    let child = term.child.as_deref()?;
    // A name that is none, macros filled in, is treated as one without a record.
    if child.state == NodeState::InvalidName {
        return Some(SpfResult::None);
    }
    certain_after(child, spent)
}

/// The result for a sender that no term lists.
pub(super) fn unlisted_result(root: &Node) -> Option<SpfResult> {
    if root.lookups > LOOKUP_LIMIT || root.voids > VOID_LIMIT {
        return Some(SpfResult::PermError);
    }
    unlisted_at(root)
}

/// The result of one record for a sender that it does not list.
fn unlisted_at(node: &Node) -> Option<SpfResult> {
    if let Some(result) = certain_result(node) {
        return Some(result);
    }
    for term in node.terms.asking() {
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
