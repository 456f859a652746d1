//! The hosts that take a domain's mail, and whether they can be reached.

use std::net::Ipv4Addr;

use serde::{Deserialize, Serialize};

use crate::dns::{
    self, Answer, Data, Exchange, Failure, Missing, Name, Question, RecordType, Snapshot,
};

/// Hosts whose address is asked for. Nobody needs more, and each is a question.
pub const HOST_LIMIT: usize = 8;

/// A host that takes mail.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct MailHost {
    /// Its name, as the MX record has it.
    pub name: Name,
    /// Lower is tried first.
    pub preference: u16,
    /// Whether it can be reached.
    pub state: HostState,
}

/// Whether a host can be reached.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "host-state-")]
pub enum HostState {
    /// It has an address.
    Address,
    /// It has an address, but by an alias for this name, which an MX record must not name
    /// (RFC 2181 §10.3).
    Alias(Name),
    /// The name exists and has no address.
    NoAddress,
    /// There is no such name.
    NoName,
    /// An address stands where a name belongs (RFC 5321 §5.1).
    Literal,
    /// Its address could not be looked up.
    #[strum(transparent)]
    Failed(Failure),
    /// Not asked: there are too many hosts.
    NotAsked,
}

impl MailHost {
    /// Whether mail for this host goes nowhere.
    pub fn is_dangling(&self) -> bool {
        matches!(
            self.state,
            HostState::NoAddress | HostState::NoName | HostState::Literal
        )
    }

    /// The questions for its addresses, IPv4 first.
    pub fn questions(&self) -> [Question; 2] {
        questions(&self.name)
    }
}

/// The questions for the addresses of a host, IPv4 first.
fn questions(host: &Name) -> [Question; 2] {
    [RecordType::A, RecordType::Aaaa].map(|kind| Question::new(host.clone(), kind))
}

/// Looks for an address; IPv6 is asked for only where there is none of the other kind.
fn state(dns: &Snapshot, host: &Name) -> Result<HostState, Missing> {
    if host.as_str().parse::<Ipv4Addr>().is_ok() {
        return Ok(HostState::Literal);
    }
    let [ip4, ip6] = questions(host);
    let mut answer = dns.get(&ip4)?;
    if answer.is_void() && answer.outcome != dns::Outcome::NxDomain {
        answer = dns.get(&ip6)?;
    }
    Ok(state_by(answer))
}

/// What an answer for addresses says of a host.
fn state_by(answer: &Answer) -> HostState {
    match (&answer.outcome, answer.aliases.last()) {
        (dns::Outcome::Failed(failure), _) => HostState::Failed(*failure),
        (dns::Outcome::Records(_), Some(alias)) => HostState::Alias(alias.to.clone()),
        (dns::Outcome::Records(_), None) => HostState::Address,
        (dns::Outcome::NoData, _) => HostState::NoAddress,
        (dns::Outcome::NxDomain, _) => HostState::NoName,
    }
}

/// The hosts that take the mail of a domain; none where it names none, or says that there is none.
pub(super) fn hosts(dns: &Snapshot, domain: &Name) -> Result<Vec<MailHost>, Missing> {
    let answer = dns.get(&Question::new(domain.clone(), RecordType::Mx))?;
    let mut hosts: Vec<&Exchange> = Vec::new();
    for data in answer.records() {
        // The root stands for no host (RFC 7505 §3).
        if let Data::Mx(mx) = data
            && !mx.host.is_root()
        {
            let at = hosts.partition_point(|other| other.preference <= mx.preference);
            hosts.insert(at, mx);
        }
    }
    dns::all(hosts.into_iter().enumerate().map(|(index, mx)| {
        let state = match index < HOST_LIMIT {
            true => state(dns, &mx.host)?,
            false => HostState::NotAsked,
        };
        Ok(MailHost {
            name: mx.host.clone(),
            preference: mx.preference,
            state,
        })
    }))
}
