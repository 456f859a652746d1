//! How a thing stands, whatever it is: what a sign, a word and a colour say at once.

use serde::{Deserialize, Serialize};

use crate::gateways::{Outcome, Standing};

/// How a thing stands; in the order in which one outweighs another.
#[derive(
    Clone,
    Copy,
    Debug,
    Eq,
    Ord,
    PartialEq,
    PartialOrd,
    Serialize,
    Deserialize,
    strum::IntoStaticStr,
    strum::VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case", prefix = "page-tone-")]
pub enum Tone {
    /// In order.
    Accept,
    /// As it should be for a domain without mail.
    Parked,
    /// It depends.
    AtRisk,
    /// Not known.
    Unknown,
    /// Refused.
    Reject,
}

impl Tone {
    /// Every tone, what asks for something to be done first.
    pub const ALL: [Self; 5] = [
        Self::Reject,
        Self::AtRisk,
        Self::Unknown,
        Self::Parked,
        Self::Accept,
    ];

    /// The tone of an outcome.
    pub fn of(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Accept => Self::Accept,
            Outcome::AtRisk => Self::AtRisk,
            Outcome::Unknown => Self::Unknown,
            Outcome::Reject => Self::Reject,
        }
    }

    /// The tone of how a domain stands.
    pub fn of_standing(standing: Standing) -> Self {
        match standing {
            Standing::InOrder => Self::Accept,
            Standing::AtRisk => Self::AtRisk,
            Standing::Parked => Self::Parked,
            Standing::Open(_) => Self::Unknown,
            Standing::Rejected | Standing::Nonexistent => Self::Reject,
        }
    }
}
