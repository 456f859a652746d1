//! Why each name of a walk was taken or not (RFC 9989 §4.10.1 and §4.10.2).

use super::record::Psd;
use super::walk::{Visit, VisitState, Walk};
use crate::dns::Failure;

/// What a visit comes to.
#[derive(Clone, Copy, Debug, Eq, PartialEq, strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "dmarc-reading-")]
pub enum Reading {
    /// The domain's own record: it applies.
    Own,
    /// The organization's record: it applies, because the domain has none.
    Organization,
    /// The record of the public suffix above: it applies, because nobody below has one.
    Suffix,
    /// The organization's record: the domain has its own, so this only tells the organization.
    OnlyOrganization,
    /// The record of the public suffix above: it only tells the organization.
    OnlySuffix,
    /// A record with another one above it, so it counts for nothing here.
    PassedOver,
    /// A record of which it is not known whether it counts, because a lookup failed.
    Open,
    /// Several records, of which none counts.
    Several,
    /// Texts that are no records.
    OtherTexts,
    /// Nothing.
    Nothing,
    /// It could not be looked up.
    #[strum(transparent)]
    Failed(Failure),
}

impl Walk {
    /// What a visit of this walk comes to.
    pub fn reading(&self, visit: &Visit) -> Reading {
        match visit.state {
            VisitState::Failed(failure) => return Reading::Failed(failure),
            VisitState::Several => return Reading::Several,
            VisitState::NoRecord if visit.discarded.is_empty() => return Reading::Nothing,
            VisitState::NoRecord => return Reading::OtherTexts,
            VisitState::Record => {}
        }
        let is_own = self.visits.first() == Some(visit);
        let applies = self.policy_visit().ok().flatten() == Some(visit);
        let is_suffix = visit.psd() == Psd::Yes && !is_own;
        match &self.organizational_domain {
            _ if is_own => Reading::Own,
            None => Reading::Open,
            _ if is_suffix && applies => Reading::Suffix,
            _ if is_suffix => Reading::OnlySuffix,
            Some(_) if applies => Reading::Organization,
            Some(name) if *name == visit.domain => Reading::OnlyOrganization,
            Some(_) => Reading::PassedOver,
        }
    }

    /// How many names the walk left out after its first, to make eight questions at the most.
    pub fn left_out(&self) -> usize {
        let labels = |index: usize| {
            self.visits
                .get(index)
                .map(|visit| visit.domain.label_count())
        };
        match (labels(0), labels(1)) {
            (Some(first), Some(second)) => first.saturating_sub(second + 1),
            _ => 0,
        }
    }
}
