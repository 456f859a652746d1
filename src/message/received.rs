//! The way of a message: who handed it to whom, and when (RFC 5321 §4.4).

use std::net::IpAddr;

use mail_parser::{Host, Received};
use serde::{Deserialize, Serialize};

use crate::client::Scope;

/// One hop, as the receiving side noted it.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Hop {
    /// The name that the sending side gave, in HELO or as `from`.
    pub from: Option<String>,
    /// The address that the receiving side saw.
    pub ip: Option<IpAddr>,
    /// Who received it.
    pub by: Option<String>,
    /// When, in seconds since 1970.
    pub time: Option<i64>,
    /// Seconds since the hop before; negative where the clocks differ.
    pub delay: Option<i64>,
}

impl Hop {
    /// Reads a Received field.
    pub(super) fn new(received: &Received<'_>) -> Self {
        let name = |host: &Host<'_>| match host {
            Host::Name(name) => name.to_string(),
            Host::IpAddr(ip) => ip.to_string(),
        };
        let address = |host: &Host<'_>| match host {
            Host::Name(_) => None,
            Host::IpAddr(ip) => Some(*ip),
        };
        let ip = received
            .from_ip
            .or(received.from.as_ref().and_then(address));
        Self {
            from: received.helo.as_ref().or(received.from.as_ref()).map(name),
            ip: ip.map(|ip| ip.to_canonical()),
            by: received.by.as_ref().map(name),
            time: received
                .date
                .as_ref()
                .map(mail_parser::DateTime::to_timestamp),
            delay: None,
        }
    }

    /// Whether it came from outside: from an address that anybody can be reached at.
    pub fn is_from_outside(&self) -> bool {
        self.ip.is_some_and(|ip| Scope::of(ip).is_routed())
    }
}

/// Fills in the time between the hops; the newest stands first.
pub(super) fn delays(hops: &mut [Hop]) {
    for index in 0..hops.len() {
        let before = hops[index + 1..].iter().find_map(|hop| hop.time);
        hops[index].delay = hops[index].time.zip(before).map(|(at, before)| at - before);
    }
}
