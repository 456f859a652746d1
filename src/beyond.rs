//! What a domain publishes about its mail beyond the three records that SentraGuard asks for.
//!
//! Who serves its zone, whether the hosts that take its mail can be reached, whether its answers
//! are signed, and three records that some receivers read: MTA-STS (RFC 8461), TLS-RPT (RFC 8460)
//! and BIMI. Nothing here changes what SentraGuard answers. A lookup that fails is said to have
//! failed, and holds up nothing else.

mod hosts;
mod records;

use serde::{Deserialize, Serialize};

use crate::dns::{self, Data, Dnssec, Failure, Missing, Name, Question, RecordType, Snapshot};

pub use hosts::{HOST_LIMIT, HostState, MailHost};
pub use records::{Extra, ExtraFault, ExtraFaultKind, ExtraState};

/// What a domain publishes beyond the three records.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Beyond {
    /// Who serves its zone.
    pub name_servers: NameServers,
    /// The hosts that take its mail, the most preferred first.
    pub hosts: Vec<MailHost>,
    /// Whether its answers are signed, as the resolver says; none where there is no answer.
    pub dnssec: Option<Dnssec>,
    /// MTA-STS: whether senders must encrypt. The policy itself is a file on a web server.
    pub mta_sts: Extra,
    /// TLS-RPT: where reports about encryption go.
    pub tls_rpt: Extra,
    /// BIMI: a logo to show beside the mail.
    pub bimi: Extra,
    /// Whether the DMARC policy is strict enough for BIMI; none where it is not known.
    pub is_enforced: Option<bool>,
}

/// Who serves a zone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum NameServers {
    /// These hosts serve this zone.
    Of(Name, Vec<Name>),
    /// The answers name none.
    None,
    /// They could not be looked up.
    Failed(Failure),
}

impl Beyond {
    /// Looks beyond the three records; `is_enforced` is for whoever knows DMARC to say.
    pub fn of(dns: &Snapshot, domain: &Name, is_enforced: Option<bool>) -> Result<Self, Missing> {
        let records = dns::both(
            records::mta_sts(dns, domain),
            dns::both(records::tls_rpt(dns, domain), records::bimi(dns, domain)),
        );
        let servers = dns::both(name_servers(dns, domain), hosts::hosts(dns, domain));
        let (((mta_sts, (tls_rpt, bimi)), (name_servers, hosts)), dnssec) =
            dns::both(dns::both(records, servers), dnssec(dns, domain))?;
        Ok(Self {
            name_servers,
            hosts,
            dnssec,
            mta_sts,
            tls_rpt,
            bimi,
            is_enforced,
        })
    }
}

/// The question for the hosts that serve a zone.
pub fn name_server_question(zone: &Name) -> Question {
    Question::new(zone.clone(), RecordType::Ns)
}

/// Asks who serves the zone that holds a domain.
fn name_servers(dns: &Snapshot, domain: &Name) -> Result<NameServers, Missing> {
    let own = dns.get(&name_server_question(domain))?;
    // A name within a zone has no name servers of its own; the negative answer says which zone it is.
    let above = own
        .zone
        .as_ref()
        .filter(|zone| own.is_void() && *zone != domain);
    let (zone, answer) = match above {
        Some(zone) => (zone, dns.get(&name_server_question(zone))?),
        None => (domain, own),
    };
    if let Some(failure) = answer.failure() {
        return Ok(NameServers::Failed(failure));
    }
    let names = answer.records().iter().filter_map(|data| match data {
        Data::Ns(name) => Some(name.clone()),
        _ => None,
    });
    let names: Vec<Name> = names.collect();
    Ok(if names.is_empty() {
        NameServers::None
    } else {
        NameServers::Of(zone.clone(), names)
    })
}

/// What the answers at the domain itself say of signatures.
fn dnssec(dns: &Snapshot, domain: &Name) -> Result<Option<Dnssec>, Missing> {
    let kinds = [RecordType::Txt, RecordType::Mx];
    let answers = dns::all(kinds.map(|kind| dns.get(&Question::new(domain.clone(), kind))))?;
    if answers.iter().any(|answer| answer.dnssec == Dnssec::Broken) {
        return Ok(Some(Dnssec::Broken));
    }
    let mut known = answers.iter().filter(|answer| answer.failure().is_none());
    let first = known.next().map(|answer| answer.dnssec);
    let all_validated = known.all(|answer| answer.dnssec == Dnssec::Validated);
    Ok(first.map(|first| {
        if all_validated {
            first
        } else {
            Dnssec::Unsigned
        }
    }))
}
