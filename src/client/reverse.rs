//! The names of an address, and whether they lead back to it.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use super::{Confirmation, confirm};
use crate::dns::{self, Data, Failure, Missing, Name, Outcome, Question, RecordType, Snapshot};

/// Names that are asked for their address; a receiver does not ask more either (RFC 8601 §3).
pub const NAME_LIMIT: usize = 10;

/// The names of an address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Reverse {
    /// At least one.
    Names(Vec<ReverseName>),
    /// None.
    None,
    /// They could not be looked up.
    Failed(Failure),
}

/// One name of an address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct ReverseName {
    /// The name.
    pub name: Name,
    /// Whether it leads back to the address.
    pub confirmation: Confirmation,
    /// Whether it is made of the address, as the names of a pool are that nobody chose one by one.
    pub is_generic: bool,
}

impl Reverse {
    /// All names.
    pub fn names(&self) -> &[ReverseName] {
        if let Self::Names(names) = self {
            names
        } else {
            &[]
        }
    }

    /// The name to show where there is room for one: a name that leads back, else the first.
    pub fn best(&self) -> Option<&ReverseName> {
        let confirmed = |name: &&ReverseName| name.confirmation == Confirmation::Confirmed;
        let names = self.names();
        names.iter().find(confirmed).or(names.first())
    }

    /// Whether a name leads back; nothing where a failed lookup leaves it open.
    pub fn is_confirmed(&self) -> Option<bool> {
        let mut names = self.names().iter().map(|name| name.confirmation);
        if names.clone().any(|state| state == Confirmation::Confirmed) {
            return Some(true);
        }
        let open = matches!(self, Self::Failed(_))
            || names.any(|state| matches!(state, Confirmation::Failed(_) | Confirmation::NotAsked));
        (!open).then_some(false)
    }
}

/// The question for the names of an address.
pub(super) fn question(ip: IpAddr) -> Option<Question> {
    let zone = if ip.is_ipv4() {
        "in-addr.arpa"
    } else {
        "ip6.arpa"
    };
    let name = Name::of_address(ip, zone).ok()?;
    Some(Question::new(name, RecordType::Ptr))
}

/// Looks up the names of an address, and the addresses of these names.
pub(super) fn reverse(dns: &Snapshot, ip: IpAddr) -> Result<Reverse, Missing> {
    let Some(question) = question(ip) else {
        return Ok(Reverse::None);
    };
    let answer = dns.get(&question)?;
    if let Outcome::Failed(failure) = answer.outcome {
        return Ok(Reverse::Failed(failure));
    }
    let names = answer.records().iter().filter_map(|data| match data {
        // The root says that there is no name.
        Data::Ptr(name) if !name.is_root() => Some(name),
        _ => None,
    });
    let names = dns::all(names.enumerate().map(|(index, name)| {
        let confirmation = if index < NAME_LIMIT {
            confirm(dns, ip, name)?
        } else {
            Confirmation::NotAsked
        };
        Ok(ReverseName {
            name: name.clone(),
            confirmation,
            is_generic: is_generic(name, ip),
        })
    }))?;
    Ok(if names.is_empty() {
        Reverse::None
    } else {
        Reverse::Names(names)
    })
}

/// Whether a name spells out all four parts of the IPv4 address side by side, in either direction:
/// `10-2-0-192.pool.example`, `host192-000-002-010.example`. Names of IPv6 addresses are spelt in
/// too many ways to tell.
fn is_generic(name: &Name, ip: IpAddr) -> bool {
    let IpAddr::V4(ip) = ip else {
        return false;
    };
    let digits = name.as_str().split(|c: char| !c.is_ascii_digit());
    let numbers: Vec<Option<u8>> = digits
        .filter(|digits| !digits.is_empty())
        .map(|digits| digits.parse().ok())
        .collect();
    let forward = ip.octets().map(Some);
    let mut backward = forward;
    backward.reverse();
    numbers
        .windows(4)
        .any(|four| four == forward || four == backward)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_pools_spell_the_address() {
        let generic =
            |name: &str, ip: &str| is_generic(&Name::parse(name).unwrap(), ip.parse().unwrap());
        for name in [
            "10-2-0-192.dyn.example",
            "host-192-0-2-10.isp.example",
            "host192-000-002-010.example",
            "192.0.2.10.rev.example",
            "a3-192-0-2-10.example",
        ] {
            assert!(generic(name, "192.0.2.10"), "{name}");
        }
        for name in [
            "mail.shop.example",
            "mx10.shop.example",
            "mail-2-10.shop.example",
            "192-0-2-11.shop.example",
            "99999999999-192-0-2.example",
        ] {
            assert!(!generic(name, "192.0.2.10"), "{name}");
        }
        assert!(!generic("2-0-0-1.example", "2001:db8::1"));
    }
}
