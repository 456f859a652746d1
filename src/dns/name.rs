//! Domain names, as the engine uses them.

use std::error::Error;
use std::fmt;
use std::net::IpAddr;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

/// A fully qualified domain name in A-labels: lower case, ASCII, no trailing dot.
///
/// It is not a general DNS name: labels are plain text, so a label with a dot or a byte above 127
/// in it cannot be said. The root is the empty name. Ordering is that of the text.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "String", into = "String")]
pub struct Name(Rc<str>);

/// Why a text is not a domain name.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum NameError {
    /// Nothing, or only a dot.
    Empty,
    /// Two dots in a row, or one at the start.
    EmptyLabel,
    /// A label of more than 63 bytes (RFC 1035 §2.3.4).
    LabelTooLong,
    /// More than 253 bytes in all (RFC 1035 §2.3.4, in text form).
    TooLong,
    /// A character outside printable ASCII.
    NotAscii,
}

impl Name {
    /// Reads a name; one trailing dot is allowed.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        let text = text.strip_suffix('.').unwrap_or(text);
        if text.is_empty() {
            return Err(NameError::Empty);
        }
        // Every byte is looked at, also behind one that is none of these: that is done many at
        // once.
        let plain = |b: u8| (b' '..=b'~').contains(&b);
        if !text.bytes().fold(true, |all, b| all & plain(b)) {
            return Err(NameError::NotAscii);
        }
        if text.len() > 253 {
            return Err(NameError::TooLong);
        }
        for label in text.as_bytes().split(|&b| b == b'.') {
            match label.len() {
                0 => return Err(NameError::EmptyLabel),
                1..=63 => {}
                _ => return Err(NameError::LabelTooLong),
            }
        }
        // Nearly every name is in lower case already.
        let lower = if text.bytes().any(|b| b.is_ascii_uppercase()) {
            text.to_ascii_lowercase().into()
        } else {
            text.into()
        };
        Ok(Self(lower))
    }

    /// The root of the DNS, written "." by [`Display`](fmt::Display).
    pub fn root() -> Self {
        Self("".into())
    }

    /// Whether every label is made of letters, digits, hyphens and underscores: a name that
    /// somebody registers or publishes at, unlike what macros may put together.
    pub fn is_plain(&self) -> bool {
        let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
        !self.is_root() && self.labels().all(|label| label.bytes().all(plain))
    }

    /// The name as text, without a trailing dot.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is the root.
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// The labels, from the most specific to the top.
    pub fn labels(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.0.split('.').filter(|label| !label.is_empty())
    }

    /// How many labels there are.
    pub fn label_count(&self) -> usize {
        self.labels().count()
    }

    /// The name one label up; none for the root.
    pub fn parent(&self) -> Option<Self> {
        if self.is_root() {
            return None;
        }
        Some(
            self.0
                .split_once('.')
                .map_or_else(Self::root, |(_, rest)| Self(rest.into())),
        )
    }

    /// The last `count` labels of the name; the whole name where it has fewer.
    pub fn suffix(&self, count: usize) -> Self {
        let labels: Vec<&str> = self.labels().collect();
        Self(
            labels[labels.len().saturating_sub(count)..]
                .join(".")
                .into(),
        )
    }

    /// This name with `labels` put before it.
    pub fn prefixed(&self, labels: &str) -> Result<Self, NameError> {
        if self.is_root() {
            Self::parse(labels)
        } else {
            Self::parse(&format!("{labels}.{self}"))
        }
    }

    /// A label that nobody publishes at, different for each name: an answer below it comes from a
    /// wildcard.
    pub fn control_label(&self) -> String {
        let hash = self
            .0
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
            });
        format!("control-{hash:016x}")
    }

    /// The name that stands for an address in a zone of addresses: its octets, or the nibbles of an
    /// IPv6 address, the last first (RFC 1035 §3.5, RFC 3596 §2.5, RFC 5782 §2.1 and §2.4).
    pub fn of_address(ip: IpAddr, zone: &str) -> Result<Self, NameError> {
        let mut text = String::new();
        let mut put = |label: &dyn fmt::Display| text.push_str(&format!("{label}."));
        match ip {
            IpAddr::V4(ip) => ip.octets().iter().rev().for_each(|octet| put(octet)),
            IpAddr::V6(ip) => {
                for octet in ip.octets().iter().rev() {
                    put(&format_args!("{:x}.{:x}", octet & 15, octet >> 4));
                }
            }
        }
        Self::parse(&(text + zone))
    }

    /// Whether this name is `other` or below it.
    pub fn is_within(&self, other: &Self) -> bool {
        other.is_root()
            || self == other
            || self
                .0
                .strip_suffix(&*other.0)
                .is_some_and(|rest| rest.ends_with('.'))
    }

    /// The labels of this name that stand before `zone`: "@" where it is the zone itself, the
    /// whole name with a trailing dot where it is not within it.
    pub fn relative_to(&self, zone: &Self) -> String {
        if self == zone {
            "@".to_owned()
        } else if self.is_within(zone) {
            self.0[..self.0.len() - zone.0.len() - 1].to_owned()
        } else {
            format!("{self}.")
        }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_root() { "." } else { &self.0 })
    }
}

impl TryFrom<String> for Name {
    type Error = NameError;

    fn try_from(text: String) -> Result<Self, NameError> {
        if text == "." {
            Ok(Self::root())
        } else {
            Self::parse(&text)
        }
    }
}

impl From<Name> for String {
    fn from(name: Name) -> Self {
        name.to_string()
    }
}

impl Error for NameError {}

impl fmt::Display for NameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "the name is empty",
            Self::EmptyLabel => "the name has an empty label",
            Self::LabelTooLong => "a label is longer than 63 bytes",
            Self::TooLong => "the name is longer than 253 bytes",
            Self::NotAscii => "the name has a character outside printable ASCII",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_lower_case_and_lose_one_trailing_dot() {
        assert_eq!(
            Name::parse("Mail.Example.").map(|n| n.to_string()),
            Ok("mail.example".to_owned())
        );
        assert_eq!(Name::parse("a..b"), Err(NameError::EmptyLabel));
        assert_eq!(Name::parse("."), Err(NameError::Empty));
        assert_eq!(Name::parse(&"a".repeat(64)), Err(NameError::LabelTooLong));
        assert_eq!(Name::parse(&"abc.".repeat(70)), Err(NameError::TooLong));
    }

    #[test]
    fn addresses_are_written_backwards() {
        let of = |ip: &str| Name::of_address(ip.parse().unwrap(), "zone.example").unwrap();
        assert_eq!(of("192.0.2.10").as_str(), "10.2.0.192.zone.example");
        let long = of("2001:db8::25:1f");
        assert_eq!(&long.as_str()[..16], "f.1.0.0.5.2.0.0.");
        assert!(long.as_str().ends_with(".8.b.d.0.1.0.0.2.zone.example"));
        assert_eq!(long.label_count(), 34);
    }

    #[test]
    fn hosts_are_relative_to_the_zone() {
        let zone = Name::parse("shop.example").unwrap();
        let host = |name: &str| Name::parse(name).unwrap().relative_to(&zone);
        assert_eq!(host("shop.example"), "@");
        assert_eq!(host("_dmarc.shop.example"), "_dmarc");
        assert_eq!(host("workshop.example"), "workshop.example.");
    }
}
