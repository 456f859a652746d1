//! What applies to the subdomains of a domain that have no record of their own.

use serde::{Deserialize, Serialize};

use super::record::Policy;
use super::walk::{LABEL_LIMIT, Visit, VisitState, Walk, organizational_domain};
use crate::dns::Name;

/// What applies to a subdomain without a record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Subdomains {
    /// The domain whose record applies.
    pub record_domain: Name,
    /// Where the subdomain exists.
    pub existing: Policy,
    /// Where it does not.
    pub nonexistent: Policy,
}

/// The policy for subdomains, as far as the walk from the domain tells.
///
/// A walk from a subdomain goes on as that from the domain did. Only at [`LABEL_LIMIT`] labels it
/// passes over the domain.
pub(super) fn subdomains(walk: &Walk) -> Option<Subdomains> {
    let start = &walk.visits.first()?.domain;
    let child = start.prefixed("sub").ok()?;
    let passed = usize::from(start.label_count() >= LABEL_LIMIT);
    let mut visits = vec![Visit {
        domain: child.clone(),
        state: VisitState::NoRecord,
        record: None,
        discarded: Vec::new(),
    }];
    visits.extend(walk.visits.iter().skip(passed).cloned());
    let below = Walk {
        organizational_domain: organizational_domain(&child, &visits),
        visits,
    };
    let applies = below.policy_visit().ok()??;
    let record = applies.record.as_ref()?;
    Some(Subdomains {
        record_domain: applies.domain.clone(),
        existing: record.policy_below(true)?,
        nonexistent: record.policy_below(false)?,
    })
}
