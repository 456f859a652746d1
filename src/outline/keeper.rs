//! Who looks after the DNS of a domain, as far as its name servers tell.

use crate::beyond::NameServers;
use crate::dns::Name;
use crate::findings::Arg;
use crate::hosting::{Host, Hosting, host_of};
use crate::report::Report;

/// Who looks after a zone.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Keeper<'a> {
    /// The zone.
    pub zone: &'a Name,
    /// In whose panel its records are kept.
    pub hosting: Hosting,
}

/// The host in whose panel the records of a report's domain are kept, where it is one and known.
pub fn host(report: &Report) -> Option<Host> {
    Keeper::of(report).and_then(|keeper| keeper.host().copied())
}

impl<'a> Keeper<'a> {
    /// Who looks after the zone of a report's domain; nobody where its name servers are not known,
    /// or have names in the zone itself, which tell nothing.
    pub(super) fn of(report: &'a Report) -> Option<Self> {
        let NameServers::Of(zone, servers) = &report.beyond.as_ref()?.name_servers else {
            return None;
        };
        let tells = servers.iter().any(|server| !server.is_within(zone));
        tells.then(|| Self {
            zone,
            hosting: host_of(servers, None),
        })
    }

    /// The host, where it is one and known.
    pub fn host(&self) -> Option<&Host> {
        match &self.hosting {
            Hosting::Known(host) => Some(host),
            Hosting::Several { .. } | Hosting::Unknown { .. } => None,
        }
    }

    /// The name of its sentence, which takes `domain` and `host`.
    pub fn text_id(&self) -> &'static str {
        match &self.hosting {
            Hosting::Known(host) if host.shared => "keeper-shared",
            Hosting::Known(_) => "keeper-at",
            Hosting::Several { .. } => "keeper-several",
            Hosting::Unknown { .. } => "keeper-unknown",
        }
    }

    /// What the sentence takes: the zone, and the hosts or the domains of the name servers.
    pub fn named(&self) -> [(&'static str, Arg); 2] {
        let names: Vec<&str> = match &self.hosting {
            Hosting::Known(host) => vec![host.name],
            Hosting::Several { hosts, others } => {
                let hosts = hosts.iter().map(|host| host.name);
                hosts.chain(others.iter().map(Name::as_str)).collect()
            }
            Hosting::Unknown { under } => under.iter().map(Name::as_str).collect(),
        };
        [
            ("domain", Arg::Text(self.zone.to_string())),
            ("host", Arg::Text(names.join(", "))),
        ]
    }
}
