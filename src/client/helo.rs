//! The name with which a client greets.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use super::{Confirmation, confirm};
use crate::dns::{Missing, Name, Snapshot};

/// The argument of HELO or EHLO.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Helo {
    /// As it was given.
    pub text: String,
    /// The name, where it is one that can be looked up.
    pub name: Option<Name>,
    /// What it comes to.
    pub state: HeloState,
}

/// What the argument of HELO comes to.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "helo-state-")]
pub enum HeloState {
    /// A name, which leads to the client or does not.
    #[strum(transparent)]
    Name(Confirmation),
    /// An address in brackets, for a client that has no name (RFC 5321 §4.1.3).
    Literal,
    /// An address without brackets.
    BareAddress,
    /// A single word, such as `localhost`.
    SingleLabel,
    /// No host has such a name (RFC 5321 §2.3.5).
    NotAHost,
}

/// Looks at the argument of HELO.
pub(super) fn helo(dns: &Snapshot, ip: IpAddr, text: &str) -> Result<Helo, Missing> {
    let text = text.trim();
    let name = Name::parse(text).ok();
    let (name, state) = match name {
        _ if text.starts_with('[') && text.ends_with(']') => (None, HeloState::Literal),
        _ if text.parse::<IpAddr>().is_ok() => (None, HeloState::BareAddress),
        Some(name) if !is_host(&name) => (None, HeloState::NotAHost),
        Some(name) if name.label_count() < 2 => (None, HeloState::SingleLabel),
        Some(name) => {
            let state = HeloState::Name(confirm(dns, ip, &name)?);
            (Some(name), state)
        }
        None => (None, HeloState::NotAHost),
    };
    Ok(Helo {
        text: text.to_owned(),
        name,
        state,
    })
}

/// Whether a host may have the name: letters, digits and hyphens, a hyphen at no end of a label
/// (RFC 5321 §2.3.5, RFC 1123 §2.1).
fn is_host(name: &Name) -> bool {
    let fits = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
    let is_label =
        |label: &str| label.bytes().all(fits) && !label.starts_with('-') && !label.ends_with('-');
    !name.is_root() && name.labels().all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_name_is_not_asked_for() {
        let state = |text: &str| {
            let ip = "192.0.2.10".parse().unwrap();
            helo(&Snapshot::default(), ip, text).map(|helo| helo.state)
        };
        assert_eq!(state("[192.0.2.10]"), Ok(HeloState::Literal));
        assert_eq!(state("[IPv6:2001:db8::1]"), Ok(HeloState::Literal));
        assert_eq!(state("192.0.2.10"), Ok(HeloState::BareAddress));
        assert_eq!(state("localhost"), Ok(HeloState::SingleLabel));
        for text in [
            "my server",
            "mail_1.example",
            "-mail.example",
            "a..b",
            "büro.example",
        ] {
            assert_eq!(state(text), Ok(HeloState::NotAHost), "{text}");
        }
        assert!(state("mail.shop.example").is_err());
    }
}
