//! What policy applies, and which identifiers are aligned (RFC 9989 §4.4 and §4.10.1).

use serde::{Deserialize, Serialize};

use super::record::Policy;
use super::walk::{Walk, walk};
use super::{Destination, Older, Stray, Subdomains};
use crate::dns::{self, Missing, Name, Question, Snapshot};

/// What DMARC says of a domain.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Dmarc {
    /// The result; none where there is nothing to align.
    pub result: Option<DmarcResult>,
    /// What applies to the domain, `t=y` taken into account.
    pub policy: Option<Policy>,
    /// The domain whose record applies.
    pub record_domain: Option<Name>,
    /// The organizational domain.
    pub organizational_domain: Option<Name>,
    /// Whether the domain exists, which decides between `sp` and `np`; none where that is not
    /// known.
    pub exists: Option<bool>,
    /// The tree walk.
    pub walk: Walk,
    /// The identifiers that were given, each with its alignment.
    pub identities: Vec<Identity>,
    /// What applies to subdomains that have no record of their own.
    #[serde(default)]
    pub subdomains: Option<Subdomains>,
    /// Where no record applies: those that stand where no receiver looks.
    #[serde(default)]
    pub strays: Vec<Stray>,
    /// The control question, where a wildcard answers in place of `_dmarc` before the domain.
    #[serde(default)]
    pub wildcard: Option<Question>,
    /// What an older receiver finds, where that is something else and the public suffixes are
    /// known.
    #[serde(default)]
    pub older: Option<Older>,
    /// Other organizations to which reports are to go.
    #[serde(default)]
    pub destinations: Vec<Destination>,
    /// How many more there are, which were not asked about.
    #[serde(default)]
    pub destinations_left_out: usize,
}

/// What an evaluation decides.
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluated {
    /// The result; none where there is nothing to align.
    pub result: Option<DmarcResult>,
    /// What applies to the domain, `t=y` taken into account.
    pub policy: Option<Policy>,
    /// Whether the domain exists; none where that is not known.
    pub exists: Option<bool>,
    /// The tree walk.
    pub walk: Walk,
    /// The identifiers that passed, each with its alignment.
    pub identities: Vec<Identity>,
}

/// The result of a DMARC evaluation.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "dmarc-result-")]
pub enum DmarcResult {
    /// No record applies.
    None,
    /// An aligned identifier passed.
    Pass,
    /// None did.
    Fail,
    /// A lookup that decides failed.
    TempError,
    /// The record that applies cannot be used.
    PermError,
}

/// A domain that SPF or DKIM authenticated, or would.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Identity {
    /// The domain.
    pub domain: Name,
    /// Whether DKIM authenticated it, else SPF.
    #[serde(rename = "is-dkim")]
    #[cfg_attr(feature = "schema", schemars(with = "bool"))]
    pub origin: Origin,
    /// Whether that passed, or is taken to have: only then it counts.
    pub passed: bool,
    /// How it relates to the From domain.
    pub alignment: Alignment,
    /// Its organizational domain, where it was needed.
    pub organizational_domain: Option<Name>,
}

/// What authenticated a domain; as JSON, whether it was DKIM.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(from = "bool", into = "bool")]
pub enum Origin {
    /// SPF, for the domain of the envelope sender.
    Spf,
    /// DKIM, for the domain of a signature.
    Dkim,
}

impl From<bool> for Origin {
    fn from(is_dkim: bool) -> Self {
        if is_dkim { Self::Dkim } else { Self::Spf }
    }
}

impl From<Origin> for bool {
    fn from(origin: Origin) -> Self {
        origin == Origin::Dkim
    }
}

/// How an authenticated domain relates to the From domain.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "alignment-")]
pub enum Alignment {
    /// The same domain.
    Identical,
    /// The same organizational domain, which relaxed alignment accepts.
    SameOrganization,
    /// Not the same domain, which the record asks for; as far as is known, the same organization.
    NotStrict,
    /// Another organization.
    Different,
    /// It depends on a lookup that failed.
    Unknown,
}

impl Identity {
    /// A domain beside the From domain, by the walk from each; that from the same domain is none.
    #[inline(never)]
    pub(super) fn new(
        from: &Walk,
        domain: Name,
        origin: Origin,
        passed: bool,
        walk: Option<Walk>,
    ) -> Self {
        let applies = from.policy_visit().ok().flatten();
        let record = applies.and_then(|visit| visit.record.as_ref());
        let strict = record.is_some_and(|record| record.is_strict(origin));
        let is_same = walk.is_none();
        let organizational_domain = walk.and_then(|walk| walk.organizational_domain);
        let alignment = match (&from.organizational_domain, &organizational_domain) {
            _ if is_same => Alignment::Identical,
            (Some(own), Some(other)) if own != other => Alignment::Different,
            // §4.10.2: strict alignment asks for no organizational domain.
            _ if strict => Alignment::NotStrict,
            (Some(_), Some(_)) => Alignment::SameOrganization,
            _ => Alignment::Unknown,
        };
        Self {
            domain,
            origin,
            passed,
            alignment,
            organizational_domain,
        }
    }

    /// Whether DKIM authenticated it.
    pub fn is_dkim(&self) -> bool {
        self.origin == Origin::Dkim
    }
}

impl Alignment {
    /// Whether the identifier counts.
    pub fn is_aligned(self) -> bool {
        matches!(self, Self::Identical | Self::SameOrganization)
    }
}

impl Evaluated {
    /// Whether nothing aligned is known, and a name that passed might be for all that was answered.
    pub fn hangs_on_alignment(&self) -> bool {
        let mut names = self.identities.iter();
        let mut passed = self.identities.iter().filter(|name| name.passed);
        passed.any(|name| name.alignment == Alignment::Unknown)
            && !names.any(|name| name.alignment.is_aligned())
    }
}

/// Evaluates a From domain, by the walk from it, and the domains that SPF and DKIM authenticated
/// for it.
///
/// `exists` is whether the From domain exists (RFC 9989 §3.2.13).
pub fn evaluate(
    dns: &Snapshot,
    domain: &Name,
    own: Result<Walk, Missing>,
    exists: Option<bool>,
    spf: &[Name],
    dkim: &[Name],
) -> Result<Evaluated, Missing> {
    let others = spf
        .iter()
        .map(|name| (name, Origin::Spf))
        .chain(dkim.iter().map(|name| (name, Origin::Dkim)));
    let others = dns::all(others.map(|(name, origin)| {
        let walk = (name != domain).then(|| walk(dns, name)).transpose()?;
        Ok((name, origin, walk))
    }));
    let (walk, others) = dns::both(own, others)?;
    let applies = walk.policy_visit();
    let visit = applies.ok().flatten();
    let record = visit.and_then(|visit| visit.record.as_ref());
    let own = visit.is_some_and(|visit| visit.domain == *domain);
    let policies = record.map(|record| match exists {
        _ if own => [record.own_policy(); 2],
        Some(exists) => [record.policy_below(exists); 2],
        None => [true, false].map(|exists| record.policy_below(exists)),
    });
    // Where it is not known whether the domain exists, what holds in either case holds.
    let policy = policies
        .filter(|[a, b]| a == b)
        .and_then(|[policy, _]| policy);
    let identities: Vec<Identity> = others
        .into_iter()
        .map(|(name, origin, other)| Identity::new(&walk, name.clone(), origin, true, other))
        .collect();
    let result = match (&applies, record) {
        (Err(_), _) => Some(DmarcResult::TempError),
        (Ok(_), None) => Some(DmarcResult::None),
        (Ok(_), Some(record)) if !record.is_usable() => Some(DmarcResult::PermError),
        _ if policy.is_none() => Some(DmarcResult::TempError),
        _ if identities.is_empty() => None,
        _ if identities.iter().any(|i| i.alignment.is_aligned()) => Some(DmarcResult::Pass),
        _ if identities.iter().any(|i| i.alignment == Alignment::Unknown) => {
            Some(DmarcResult::TempError)
        }
        _ => Some(DmarcResult::Fail),
    };
    Ok(Evaluated {
        result,
        policy,
        exists,
        identities,
        walk,
    })
}
