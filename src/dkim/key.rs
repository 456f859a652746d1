//! A key record (RFC 6376 §3.6.1, RFC 8301, RFC 8463).

use serde::{Deserialize, Serialize};

use super::read::Reading;
use super::{GOOD_KEY, KeyForm, SHORTEST_KEY};
use crate::dns::Text;
use crate::span::Span;
use crate::tag_list::TagFaultKind;

/// A key record as it was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct KeyRecord {
    /// The text, one character a byte.
    pub text: String,
    /// The algorithm of the key.
    pub key_type: KeyType,
    /// Bits of the key: of the modulus for RSA, 256 for Ed25519; none where it cannot be read.
    pub bits: Option<usize>,
    /// How an RSA key is wrapped.
    pub form: Option<KeyForm>,
    /// Whether the domain is testing DKIM (`t=y`).
    pub testing: bool,
    /// Whether `p=` is empty: the key was revoked.
    pub revoked: bool,
    /// What is wrong with it.
    pub faults: Vec<KeyFault>,
    /// What is allowed, and yet worth knowing.
    #[serde(default)]
    pub remarks: Vec<KeyRemark>,
}

/// The algorithm of a key.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum KeyType {
    /// RSA (RFC 6376).
    Rsa,
    /// Ed25519 (RFC 8463).
    Ed25519,
    /// Something else: verifiers ignore the key.
    Unknown,
}

/// Something in a key record that keeps it from working.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct KeyFault {
    /// Where it stands.
    pub span: Span,
    /// What is wrong.
    pub kind: KeyFaultKind,
}

/// What is wrong with a key record.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "key-fault-")]
pub enum KeyFaultKind {
    /// `v=` is not first or not DKIM1.
    Version,
    /// There is no `p=`.
    KeyMissing,
    /// The key stands there, but no `p=` before it.
    TagMissing,
    /// `p=` is no base64.
    NotBase64,
    /// `p=` holds no key of its type.
    NoKey,
    /// The key ends too early: so many characters are missing.
    Truncated(usize),
    /// Something stands behind the end of the key.
    Excess,
    /// Quotation marks, backslashes and the like, which are no part of any value.
    StrayCharacters,
    /// The first or last line of a PEM file.
    Armour,
    /// A semicolon is missing before this tag.
    SemicolonMissing,
    /// The name of a host stands where a key should be.
    Hostname,
    /// A private key stands in the record.
    PrivateKey,
    /// `k=` names an algorithm that verifiers do not know.
    UnknownType,
    /// The key is of another algorithm than `k=` says.
    OtherType(KeyType),
    /// An Ed25519 key is wrapped, where its 32 bytes belong (RFC 8463 §4.2).
    Wrapped,
    /// The exponent of an RSA key is even, or too small to protect anything.
    Exponent,
    /// The list of tags is not well formed.
    #[strum(transparent)]
    Tags(TagFaultKind),
    /// `h=` leaves out sha256, so no signature can be verified (RFC 8301 §3.1).
    HashUnusable,
    /// `s=` leaves out email.
    ServiceExcludesMail,
}

/// Something in a key record that is allowed, and yet worth knowing.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct KeyRemark {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: KeyRemarkKind,
}

/// What is worth knowing about a key record.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum KeyRemarkKind {
    /// `t=y`.
    Testing,
    /// `t=s`: the identity of a signature may name no subdomain.
    StrictSubdomain,
    /// There is no `v=DKIM1`, which §3.6.1 recommends.
    VersionAbsent,
    /// A bare RSAPublicKey, which some verifiers cannot read.
    Pkcs1,
    /// More bits than verifiers need to cope with (RFC 8301 §3.2).
    TooLong,
    /// An exponent that is larger than some verifiers can use.
    LargeExponent,
    /// Nothing stands between two semicolons.
    EmptyTag,
    /// `g=`, which is no longer part of DKIM, with a value that shuts somebody out.
    Granularity,
    /// White space around an equals sign.
    Spaces,
    /// A note with bytes outside ASCII.
    NoteNotAscii,
    /// A line break that is no white space.
    LineBreak,
    /// `v=` is not the first tag.
    VersionNotFirst,
    /// The name of a tag has a character that names do not have.
    OddName,
    /// A tag stands twice.
    Twice,
    /// A value is written in capitals.
    Capitals,
    /// `k=` is empty.
    TypeEmpty,
    /// `h=` is empty.
    HashEmpty,
}

/// What a key is good for.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "key-state-")]
pub enum KeyState {
    /// In order.
    Valid,
    /// Usable, but of fewer bits than recommended.
    Weak,
    /// Usable, but marked as a test: receivers may treat the mail as unsigned.
    Testing,
    /// Withdrawn.
    Revoked,
    /// It cannot verify a signature.
    Invalid,
    /// There is none.
    Missing,
    /// It could not be looked up.
    Unknown,
}

impl KeyRecord {
    /// Reads a TXT record; nothing where it is no key record at all, such as an SPF record that a
    /// wildcard answers with.
    pub fn parse(text: &Text) -> Option<Self> {
        Reading::of(text).map(|reading| reading.record)
    }

    /// The bits of an RSA key, where it has fewer than `limit`.
    pub fn short_bits(&self, limit: usize) -> Option<usize> {
        self.bits
            .filter(|&bits| self.key_type == KeyType::Rsa && bits < limit)
    }

    /// Whether what stands there is a private key.
    pub fn is_private(&self) -> bool {
        let is_that = |fault: &KeyFault| fault.kind == KeyFaultKind::PrivateKey;
        self.faults.iter().any(is_that)
    }

    /// What the key is good for.
    pub fn state(&self) -> KeyState {
        if !self.faults.is_empty() || self.short_bits(SHORTEST_KEY).is_some() {
            KeyState::Invalid
        } else if self.revoked {
            KeyState::Revoked
        } else if self.testing {
            KeyState::Testing
        } else if self.short_bits(GOOD_KEY).is_some() {
            KeyState::Weak
        } else {
            KeyState::Valid
        }
    }
}

impl KeyState {
    /// Whether a signature with such a key can be verified.
    pub fn is_usable(self) -> bool {
        matches!(self, Self::Valid | Self::Weak | Self::Testing)
    }
}
