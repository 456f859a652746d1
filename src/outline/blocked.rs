//! What is on a block list of SentraGuard's, as its own rejection says: the DNS never tells.

use std::borrow::Cow;
use std::net::IpAddr;

use crate::gateways::{ErrorKind, Outcome};
use crate::report::Report;

/// What `SENDER_BLOCKED` has in place of the address.
const PLACE: &str = "YOUR_EMAIL_ADDRESS";

/// What SentraGuard has blocked.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Blocked<'a> {
    /// A sender; the address, where it is known.
    Sender(Option<&'a str>),
    /// The server that sent; its address, where it is known.
    Server(Option<IpAddr>),
}

impl<'a> Blocked<'a> {
    /// What the rejection in a report says; nothing where it says something else.
    pub fn of(report: &'a Report) -> Option<Self> {
        match report.sentraguard().error? {
            ErrorKind::SenderBlocked => Some(Self::Sender(address(report))),
            ErrorKind::IpBlocked => {
                let client = report.client.as_ref();
                // Nobody outside sees an address of a private network.
                let client = client.filter(|client| client.scope.is_routed());
                Some(Self::Server(client.map(|client| client.ip)))
            }
            ErrorKind::Authentication => None,
        }
    }

    /// What is on the list, where it is known.
    pub fn name(self) -> Option<String> {
        match self {
            Self::Sender(address) => address.map(str::to_owned),
            Self::Server(ip) => ip.map(|ip| ip.to_string()),
        }
    }

    /// What SentraGuard says, with the address in its place.
    pub(super) fn filled(self, text: &'a str) -> Cow<'a, str> {
        match self {
            Self::Sender(Some(address)) => text.replace(PLACE, address).into(),
            Self::Sender(None) | Self::Server(_) => text.into(),
        }
    }
}

/// What the records come to by themselves, whatever SentraGuard has said.
pub(super) fn of_records(report: &Report) -> Outcome {
    let effects = report.sentraguard().reasons.iter();
    let effects = effects.map(|reason| reason.effect);
    effects.max().unwrap_or(Outcome::Accept)
}

/// The address of the sender: as the rejection has it, else as it was given.
pub(super) fn address(report: &Report) -> Option<&str> {
    let request = &report.request;
    let said = request.bounce.as_ref().and_then(|b| b.sender.as_deref());
    let given = request.address.as_deref();
    let all = said.into_iter().chain(given);
    all.into_iter().find(|sender| sender.contains('@'))
}
