//! What can be asked.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Name;

/// A name and a record type.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Question {
    /// The name that is asked.
    pub name: Name,
    /// The type of record that is asked for.
    #[serde(rename = "type")]
    pub record_type: RecordType,
}

/// The record types that the engine asks for or understands.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "UPPERCASE")]
pub enum RecordType {
    /// An IPv4 address (RFC 1035 §3.4.1).
    A,
    /// An IPv6 address (RFC 3596).
    Aaaa,
    /// An alias (RFC 1035 §3.3.1).
    Cname,
    /// A mail exchanger (RFC 1035 §3.3.9).
    Mx,
    /// A name server (RFC 1035 §3.3.11).
    Ns,
    /// The name of an address (RFC 1035 §3.3.12).
    Ptr,
    /// The obsolete SPF type 99 (RFC 7208 §3.1).
    Spf,
    /// Text (RFC 1035 §3.3.14).
    Txt,
}

impl Question {
    /// A question for any type.
    pub fn new(name: Name, record_type: RecordType) -> Self {
        Self { name, record_type }
    }

    /// A question for TXT records.
    pub fn txt(name: Name) -> Self {
        Self::new(name, RecordType::Txt)
    }
}

impl RecordType {
    /// Every type, in the order of the alphabet.
    pub const ALL: [Self; 8] = [
        Self::A,
        Self::Aaaa,
        Self::Cname,
        Self::Mx,
        Self::Ns,
        Self::Ptr,
        Self::Spf,
        Self::Txt,
    ];

    /// The mnemonic as zone files write it.
    pub fn mnemonic(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::Aaaa => "AAAA",
            Self::Cname => "CNAME",
            Self::Mx => "MX",
            Self::Ns => "NS",
            Self::Ptr => "PTR",
            Self::Spf => "SPF",
            Self::Txt => "TXT",
        }
    }

    /// The type's number in the IANA registry.
    pub fn code(self) -> u16 {
        match self {
            Self::A => 1,
            Self::Aaaa => 28,
            Self::Cname => 5,
            Self::Mx => 15,
            Self::Ns => 2,
            Self::Ptr => 12,
            Self::Spf => 99,
            Self::Txt => 16,
        }
    }

    /// The type with this mnemonic, in any case.
    pub fn from_mnemonic(text: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|t| t.mnemonic().eq_ignore_ascii_case(text))
    }
}

impl fmt::Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.name, self.record_type)
    }
}

impl fmt::Display for RecordType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.mnemonic())
    }
}
