//! The data of one record.

use std::net::{Ipv4Addr, Ipv6Addr};

use serde::{Deserialize, Serialize};

use super::{Name, RecordType, Text};

/// The data of one record of an answer.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Data {
    /// An IPv4 address.
    A(Ipv4Addr),
    /// An IPv6 address.
    Aaaa(Ipv6Addr),
    /// The name an alias stands for.
    Cname(Name),
    /// A mail exchanger.
    Mx(Exchange),
    /// A name server.
    Ns(Name),
    /// The name of an address.
    Ptr(Name),
    /// The obsolete SPF type.
    Spf(Text),
    /// Text.
    Txt(Text),
}

/// A mail exchanger.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Exchange {
    /// Lower is tried first.
    pub preference: u16,
    /// The host; the root in a null MX (RFC 7505).
    pub host: Name,
}

impl Data {
    /// The type of this record.
    pub fn record_type(&self) -> RecordType {
        match self {
            Self::A(_) => RecordType::A,
            Self::Aaaa(_) => RecordType::Aaaa,
            Self::Cname(_) => RecordType::Cname,
            Self::Mx(_) => RecordType::Mx,
            Self::Ns(_) => RecordType::Ns,
            Self::Ptr(_) => RecordType::Ptr,
            Self::Spf(_) => RecordType::Spf,
            Self::Txt(_) => RecordType::Txt,
        }
    }

    /// The data as a zone file has it.
    pub fn zone_text(&self) -> String {
        match self {
            Self::A(address) => address.to_string(),
            Self::Aaaa(address) => address.to_string(),
            Self::Cname(name) | Self::Ns(name) | Self::Ptr(name) => dotted(name),
            Self::Mx(mx) => format!("{} {}", mx.preference, dotted(&mx.host)),
            Self::Spf(text) | Self::Txt(text) => text.quoted(),
        }
    }

    /// The text of a TXT record.
    pub fn as_text(&self) -> Option<&Text> {
        if let Self::Txt(text) = self {
            Some(text)
        } else {
            None
        }
    }
}

/// A name with its trailing dot; what has a meaning in a zone file is escaped (RFC 1035 §5.1).
fn dotted(name: &Name) -> String {
    if name.is_root() {
        return ".".to_owned();
    }
    let mut text = String::new();
    for c in name.as_str().chars() {
        if c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.') {
            text.push(c);
        } else {
            text.push_str(&format!("\\{:03}", u32::from(c)));
        }
    }
    text.push('.');
    text
}
