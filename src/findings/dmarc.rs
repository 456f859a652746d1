//! Findings about DMARC.

pub(super) mod missing;
pub(super) mod multiple_records;
pub(super) mod policy_none;
pub(super) mod syntax_error;
pub(super) mod unaligned_identities;

use super::Finding;
use crate::checkup::{Existence, Facts};
use crate::dmarc::{Visit, VisitState};
use crate::dns::Text;

/// The visit whose record applies.
fn applied(facts: &Facts) -> Option<&Visit> {
    facts.dmarc.walk.policy_visit().ok().flatten()
}

/// Whether no record applies, as far as every answer is there.
fn nothing_applies(facts: &Facts) -> bool {
    facts.existence != Existence::NonExistent && facts.dmarc.walk.policy_visit() == Ok(None)
}

/// The visit with several records, where they leave the domain without a policy.
fn several(facts: &Facts) -> Option<&Visit> {
    let visits = &facts.dmarc.walk.visits;
    visits
        .iter()
        .find(|visit| nothing_applies(facts) && visit.state == VisitState::Several)
}

/// Records at the domain that were meant as policy records, but do not start as one.
fn near_misses(facts: &Facts) -> Option<(&Visit, Vec<&Text>)> {
    let own = facts.dmarc.walk.visits.first()?;
    if !nothing_applies(facts) || own.state != VisitState::NoRecord {
        return None;
    }
    let meant = |text: &&Text| {
        let shown = text.shown().to_ascii_lowercase();
        shown.contains("dmarc1") || shown.contains("p=none") || shown.contains("p=reject")
    };
    let texts: Vec<&Text> = own.discarded.iter().filter(meant).collect();
    (!texts.is_empty()).then_some((own, texts))
}

/// With the questions of a visit as evidence.
fn asked(finding: Finding, visit: &Visit) -> Finding {
    visit.question().into_iter().fold(finding, Finding::asked)
}
