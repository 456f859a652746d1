//! The signatures of a message.

use serde::{Deserialize, Serialize};

use crate::dns::Name;

/// A DKIM-Signature field.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Signature {
    /// `d=`: who signed.
    pub domain: Name,
    /// `s=`: with which key.
    pub selector: String,
    /// What verification gave.
    pub result: SignatureResult,
    /// Why.
    pub reason: Option<String>,
}

/// The results of RFC 8601 §2.7.1.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SignatureResult {
    /// The signature was not processed.
    Neutral,
}
