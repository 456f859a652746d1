//! The lookups of a crowded SPF record as seats, of which receivers have ten (RFC 7208 §4.6.4):
//! who takes how many, and who stands outside.

use super::Outline;
use crate::providers;
use crate::report::Report;
use crate::spf::{LOOKUP_LIMIT, NodeState};

/// The services of a record that needs more lookups than receivers make, in its order.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Seats<'a>(pub Vec<Service<'a>>);

/// A term of the record that asks the DNS, with everything that it refers to.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Service<'a> {
    /// The term.
    pub term: &'a str,
    /// Whose it is, where that is known; else the domain that it leads to, or the term.
    pub name: &'a str,
    /// How many lookups it needs.
    pub lookups: usize,
    /// How many seats are taken before it.
    pub before: usize,
    /// Whether it is to stay in the record.
    pub stays: bool,
}

impl<'a> Seats<'a> {
    /// The seats of a report's record; none where there is room for all, and nobody was sent away.
    pub(super) fn of(report: &'a Report) -> Option<Self> {
        let (root, without) = (&report.spf.expansion.root, &report.request.without);
        let is_here = report.operator.is_none() && root.state == NodeState::Record;
        let mut terms = root.terms.iter();
        let is_chosen = terms.any(|term| without.contains(&term.text));
        if !is_here || !is_chosen && report.spf.expansion.lookups <= LOOKUP_LIMIT {
            return None;
        }
        let mut before = 0;
        let services = root.terms.asking().map(|term| {
            let target = term.child.as_ref().map(|child| &*child.domain);
            let provider = target.and_then(providers::sending);
            let name = provider.map(|provider| provider.name);
            let below = term.child.as_ref().map_or(0, |child| child.lookups);
            let service = Service {
                term: &term.text,
                name: name.or(target).unwrap_or(&term.text),
                lookups: term.lookups + below,
                before,
                stays: !without.contains(&term.text),
            };
            before += if service.stays { service.lookups } else { 0 };
            service
        });
        Some(Self(services.collect()))
    }

    /// How many lookups those need that stay.
    pub fn taken(&self) -> usize {
        let stay = self.0.iter().filter(|service| service.stays);
        stay.map(|service| service.lookups).sum()
    }

    /// The terms that go once one of them is ticked or unticked.
    pub fn without(&self, toggled: &str) -> Vec<String> {
        let goes = |service: &&Service<'_>| service.stays == (service.term == toggled);
        let gone = self.0.iter().filter(goes);
        gone.map(|service| service.term.to_owned()).collect()
    }
}

impl Service<'_> {
    /// How many of its lookups no receiver makes.
    pub fn outside(&self) -> usize {
        let all = self.before + self.lookups;
        match self.stays {
            true => all.saturating_sub(LOOKUP_LIMIT).min(self.lookups),
            false => 0,
        }
    }
}

impl<'a> Outline<'a> {
    /// Who takes the lookups, where that is to be chosen.
    pub fn seats(&self) -> Option<Seats<'a>> {
        Seats::of(self.report)
    }
}
