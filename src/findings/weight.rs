//! What a finding weighs at a gateway, where its severity does not tell.

use serde::{Deserialize, Serialize};

use super::{Finding, Severity};

/// A mail gateway.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
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
    Open,
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

    /// Whether its entry says this of it.
    pub fn weighs(&self, weight: Weight) -> bool {
        self.code.entry().weights.contains(&weight)
    }
}
