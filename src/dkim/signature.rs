//! The signatures of a message.

use serde::{Deserialize, Serialize};

use super::SignatureFlaw;
use crate::dns::Name;
use crate::tag_list::TagList;

/// Names in `h=` that are kept; a signature covers a dozen.
pub const FIELD_LIMIT: usize = 200;

/// A DKIM-Signature field (RFC 6376 §3.5).
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Signature {
    /// `d=`: who signed.
    pub domain: Name,
    /// `s=`: with which key.
    pub selector: String,
    /// `a=`, in lower case.
    #[serde(default)]
    pub algorithm: String,
    /// `i=`: on whose behalf.
    #[serde(default)]
    pub identity: Option<String>,
    /// `h=`: the names of the fields that were signed, in lower case.
    #[serde(default)]
    pub fields: Vec<String>,
    /// `l=`: how much of the body was signed, where it is not all of it.
    #[serde(default)]
    pub body_length: Option<u64>,
    /// `t=`: when it was made, in seconds since 1970.
    #[serde(default)]
    pub made: Option<i64>,
    /// `x=`: when it expires.
    #[serde(default)]
    pub expires: Option<i64>,
    /// What verification gave.
    pub result: SignatureResult,
    /// Why; the first of the reasons.
    pub reason: Option<SignatureReason>,
    /// All reasons: the body and a field may both have been changed.
    #[serde(default)]
    pub reasons: Vec<SignatureReason>,
    /// The fields that were changed or added after signing, where that can be told.
    #[serde(default)]
    pub changed: Vec<String>,
    /// What is wrong with its tags, or only unusual.
    #[serde(default)]
    pub flaws: Vec<SignatureFlaw>,
}

/// The results of RFC 8601 §2.7.1.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "signature-result-")]
pub enum SignatureResult {
    /// It verifies.
    Pass,
    /// It does not verify.
    Fail,
    /// It verifies, in a way that must not count.
    Policy,
    /// It was not processed.
    Neutral,
    /// It can never be verified as it is.
    PermError,
    /// The key could not be looked up.
    TempError,
    /// There was none to verify.
    None,
}

/// Why verification gave what it gave.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "signature-reason-")]
pub enum SignatureReason {
    /// Nobody verified it.
    NotVerified,
    /// There are more signatures, or larger ones, than are looked at.
    BeyondLimits,
    /// A tag is missing, or has a value that it cannot have.
    Malformed,
    /// `From` is not among the fields that were signed.
    FromUnsigned,
    /// Its time is over.
    Expired,
    /// It was made in the future.
    NotYetValid,
    /// There is no key.
    KeyMissing,
    /// The key could not be looked up.
    KeyUnanswered,
    /// The key was withdrawn.
    KeyRevoked,
    /// What stands there is no key that works.
    KeyInvalid,
    /// The key has too few bits (RFC 8301 §3.2).
    KeyTooShort,
    /// The signature was made with another key.
    KeyMismatch,
    /// The identity is none that this key may speak for.
    IdentityOutside,
    /// The body was changed after signing.
    BodyAltered,
    /// Only the header was given.
    BodyMissing,
    /// A signed field was changed after signing.
    HeadersAltered,
    /// More stands in the body than was signed.
    PartialBody,
    /// SHA-1 must not count any more (RFC 8301 §3.1).
    Sha1,
}

impl Signature {
    /// Reads a field; nothing where it does not say who signed with which key.
    pub fn parse(value: &str) -> Option<Self> {
        let tags = TagList::parse(value);
        // Folding may stand anywhere within these values.
        let tag = |name| {
            let value = tags.value(name)?;
            Some(value.split_whitespace().collect::<String>())
        };
        let time = |name| tag(name)?.parse().ok();
        let fields = tag("h").unwrap_or_default().to_ascii_lowercase();
        let fields = fields.split(':').filter(|name| !name.is_empty());
        Some(Self {
            domain: Name::parse(&tag("d")?).ok()?,
            selector: tag("s")?,
            algorithm: tag("a").unwrap_or_default().to_ascii_lowercase(),
            identity: tag("i"),
            fields: fields.take(FIELD_LIMIT).map(str::to_owned).collect(),
            body_length: tag("l").and_then(|length| length.parse().ok()),
            made: time("t"),
            expires: time("x"),
            result: SignatureResult::Neutral,
            reason: Some(SignatureReason::NotVerified),
            reasons: vec![SignatureReason::NotVerified],
            changed: Vec::new(),
            flaws: SignatureFlaw::all(value),
        })
    }

    /// The same with what verification gave.
    pub fn with(self, result: SignatureResult, reasons: Vec<SignatureReason>) -> Self {
        Self {
            result,
            reason: reasons.first().copied(),
            reasons,
            ..self
        }
    }

    /// Whether it was verified, with whatever result; one whose time is over may have passed on the
    /// day when the mail was sent, and one that is not there as a whole as well.
    pub fn is_decided(&self) -> bool {
        self.reason != Some(SignatureReason::Expired)
            && !self.flaws.contains(&SignatureFlaw::Cut)
            && !matches!(
                self.result,
                SignatureResult::Neutral | SignatureResult::TempError | SignatureResult::None
            )
    }

    /// Whether something is wrong with its tags for which no verifier should use it.
    pub fn is_malformed(&self) -> bool {
        let refused = [SignatureReason::Malformed, SignatureReason::IdentityOutside];
        self.flaws.iter().any(|flaw| flaw.is_fatal())
            || self.reason.is_some_and(|reason| refused.contains(&reason))
    }
}
