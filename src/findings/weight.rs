//! What a finding weighs at a gateway, where its severity does not tell.

use serde::{Deserialize, Serialize};

use super::{Code, Finding, Severity};

/// A mail gateway.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "gateway-")]
pub enum Gateway {
    /// SentraGuard.
    Sentraguard,
    /// Gmail, for personal accounts.
    Gmail,
}

/// Whether a gateway takes the mail; in the order in which one outweighs another.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "outcome-")]
pub enum Outcome {
    /// Everything is in order.
    Accept,
    /// It depends on how strict the gateway is.
    AtRisk,
    /// Something decisive could not be checked.
    Unknown,
    /// It refuses; this is certain from the evidence.
    Reject,
}

/// What leaves a verdict open, the most basic first. The names are those of the column `error` in
/// the table of several domains.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// The browser does not let the page ask the resolver.
    NotPermitted,
    /// The resolver does not let the page read its answers.
    Unreadable,
    /// The resolver gives errors.
    Failing,
    /// The resolver takes no more questions for now.
    Busy,
    /// No resolver could be reached.
    Unreachable,
    /// The domain's DNSSEC signatures are wrong.
    Signatures,
    /// A filter answered in place of the domain.
    Filtered,
    /// That there is nothing is said and not proven.
    Unproven,
    /// The domain's servers gave no usable answer.
    Unanswered,
    /// There may be a key at a selector that nobody named.
    Selector,
    /// It is more than one sentence about the domain can say.
    Unknown,
}

impl Cause {
    /// Whether it is about the way to the DNS: that says nothing about any domain.
    pub fn is_of_the_way(self) -> bool {
        self <= Self::Unreachable
    }

    /// Whether no answer came at all, so that another try may bring one.
    pub fn is_silence(self) -> bool {
        self.is_of_the_way() || self == Self::Unanswered
    }

    /// Whether another resolver may know better.
    pub fn is_of_resolver(self) -> bool {
        self.is_of_the_way() || matches!(self, Self::Filtered | Self::Unproven)
    }
}

/// Where a finding weighs otherwise than the rule for its severity says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Weight {
    /// At this gateway it comes to this, however severe it is.
    Always(Gateway, Outcome),
    /// The same where it is this severe, or more.
    From(Gateway, Severity, Outcome),
    /// It tells why a message fails DMARC, or may.
    FailsDmarc,
    /// It leaves open what decides.
    Open(Cause),
}

impl Code {
    /// What it leaves open, where it does.
    pub fn cause(self) -> Option<Cause> {
        let mut weights = self.entry().weights.iter();
        weights.find_map(|weight| match weight {
            Weight::Open(cause) => Some(*cause),
            _ => None,
        })
    }
}

impl Finding {
    /// What it comes to at a gateway, where its entry says so.
    pub fn outcome_at(&self, gateway: Gateway) -> Option<Outcome> {
        let mut weights = self.code.entry().weights.iter();
        weights.find_map(|weight| match weight {
            Weight::Always(at, outcome) if *at == gateway => Some(*outcome),
            Weight::From(at, severity, outcome) if *at == gateway => {
                (self.severity <= *severity).then_some(*outcome)
            }
            _ => None,
        })
    }

    /// Whether it tells why a message fails DMARC.
    pub fn fails_dmarc(&self) -> bool {
        self.code.entry().weights.contains(&Weight::FailsDmarc)
    }
}
