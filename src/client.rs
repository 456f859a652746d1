//! The host that hands over the mail: what the DNS says of its address, and of the name in its HELO.
//!
//! A receiver sees two things before any message: an address, and the name with which the client
//! greets. It asks for the name of the address, and asks with each name it gets whether it leads
//! back (RFC 8601 §3 calls this `iprev`; RFC 1912 §2.1 asks every host to pass it). It asks for the
//! address of the HELO name likewise. No standard lets a receiver refuse mail for that alone, and
//! many do.

mod helo;
mod reverse;
mod scope;

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use crate::dns::{self, Data, Failure, Missing, Name, Outcome, Question, RecordType, Snapshot};

pub use helo::{Helo, HeloState};
pub use reverse::{NAME_LIMIT, Reverse, ReverseName};
pub use scope::Scope;

/// The host that hands over the mail.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Client {
    /// Its address.
    pub ip: IpAddr,
    /// Where such an address is of use.
    pub scope: Scope,
    /// The names of the address; none where nobody outside can know one.
    pub reverse: Option<Reverse>,
    /// The name in its HELO, where it was given.
    pub helo: Option<Helo>,
}

/// Whether a name leads to the address of the client.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "confirmation-")]
pub enum Confirmation {
    /// It does.
    Confirmed,
    /// It has other addresses.
    Differs,
    /// It has no address of this family.
    NoAddress,
    /// Its addresses could not be looked up.
    #[strum(transparent)]
    Failed(Failure),
    /// Not asked: there are too many names.
    NotAsked,
}

impl Client {
    /// Looks at an address and the name that goes with it.
    pub fn of(dns: &Snapshot, ip: IpAddr, helo: Option<&str>) -> Result<Self, Missing> {
        // An IPv4 address may come in the dress of an IPv6 one (RFC 4291 §2.5.5.2).
        let ip = ip.to_canonical();
        let scope = Scope::of(ip);
        // The public DNS knows nothing of addresses that are not public.
        let reverse = scope
            .is_routed()
            .then(|| reverse::reverse(dns, ip))
            .transpose();
        let helo = helo.filter(|text| !text.trim().is_empty());
        let helo = helo.map(|text| helo::helo(dns, ip, text)).transpose();
        let (reverse, helo) = dns::both(reverse, helo)?;
        Ok(Self {
            ip,
            scope,
            reverse,
            helo,
        })
    }

    /// The question for the names of the address.
    pub fn reverse_question(&self) -> Option<Question> {
        reverse::question(self.ip)
    }

    /// The question that asks whether a name leads back to the address.
    pub fn forward_question(&self, name: &Name) -> Question {
        forward_question(self.ip, name)
    }

    /// Every name whose addresses were asked for.
    pub fn names(&self) -> impl Iterator<Item = &Name> {
        let reverse = self.reverse.iter().flat_map(Reverse::names);
        let helo = self.helo.iter().filter_map(|helo| helo.name.as_ref());
        reverse.map(|name| &name.name).chain(helo)
    }

    /// Whether the name in HELO is one of the names of the address.
    pub fn helo_is_reverse_name(&self) -> bool {
        let helo = self.helo.as_ref().and_then(|helo| helo.name.as_ref());
        let mut names = self.reverse.iter().flat_map(Reverse::names);
        helo.is_some_and(|helo| names.any(|name| name.name == *helo))
    }
}

/// The question for the addresses of a name, of the client's own family alone.
fn forward_question(ip: IpAddr, name: &Name) -> Question {
    let kind = if ip.is_ipv4() {
        RecordType::A
    } else {
        RecordType::Aaaa
    };
    Question::new(name.clone(), kind)
}

/// Asks whether a name leads to an address.
fn confirm(dns: &Snapshot, ip: IpAddr, name: &Name) -> Result<Confirmation, Missing> {
    let is_it = |data: &Data| match data {
        Data::A(address) => ip == *address,
        Data::Aaaa(address) => ip == *address,
        _ => false,
    };
    Ok(match &dns.get(&forward_question(ip, name))?.outcome {
        Outcome::Failed(failure) => Confirmation::Failed(*failure),
        Outcome::Records(records) if records.iter().any(is_it) => Confirmation::Confirmed,
        Outcome::Records(_) => Confirmation::Differs,
        Outcome::NoData | Outcome::NxDomain => Confirmation::NoAddress,
    })
}
