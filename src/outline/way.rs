//! The way of a mail through SentraGuard, and how far it certainly comes: data for one drawing.
//!
//! Nothing is judged here. A lock has the tone of its card, or the stronger one of a reason that is
//! about more than one record; whose turn it is was decided before.

use super::evidence::subject_of;
use super::{Blocked, Outline, Tone};
use crate::bounce::Turn;
use crate::client::{Client, Confirmation};
use crate::findings::{Finding, Subject};
use crate::gateways::Standing;

/// Where a mail comes by, in order.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Way<'a>(pub Vec<Station<'a>>);

/// A place on the way.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Station<'a> {
    /// What it is.
    pub place: Place<'a>,
    /// Whether the mail certainly comes to it.
    pub is_reached: bool,
    /// Whether it is the turn of whoever is there.
    pub has_turn: bool,
}

/// What is at a place.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Place<'a> {
    /// Who sends: an address or a domain.
    Sender(&'a str),
    /// The server that hands the mail over.
    Server {
        /// Its name, where one leads to its address, else the address; none where neither is known.
        name: Option<String>,
    },
    /// SentraGuard.
    Gate(Gate),
    /// Who is to get it.
    Recipient,
}

/// What SentraGuard refuses for.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Gate {
    /// What it finds of the three records.
    Locks([Lock; 3]),
    /// That the sender stands on its block list.
    BlockList,
}

/// One of the three records.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Lock {
    /// Which.
    pub subject: Subject,
    /// How it stands.
    pub tone: Tone,
}

impl Outline<'_> {
    /// The way of the mail. None where no mail is sent, and where what it was refused for is
    /// neither in the records nor on a block list.
    pub fn way(&self) -> Option<Way<'_>> {
        let report = self.report;
        if report.other_matter().is_some()
            || matches!(report.standing(), Standing::Parked | Standing::Nonexistent)
        {
            return None;
        }
        let gate = match Blocked::of(report) {
            Some(_) => Gate::BlockList,
            None => Gate::Locks(
                [Subject::Spf, Subject::Dmarc, Subject::Dkim].map(|subject| self.lock(subject)),
            ),
        };
        // Of nobody whose records could not be looked up it is known that anything looks at them.
        let is_asked = match &gate {
            Gate::Locks(locks) => locks.iter().any(|lock| lock.tone != Tone::Unknown),
            Gate::BlockList => true,
        };
        let sender = report.request.address.as_deref();
        let sender = sender.unwrap_or(report.domain.as_str());
        let has_server = report.client.is_some() || self.turn == Some(Turn::SenderProvider);
        let server = has_server.then(|| Place::Server {
            name: report.client.as_ref().map(named),
        });
        let all = [
            Some((Place::Sender(sender), true)),
            server.map(|server| (server, true)),
            Some((Place::Gate(gate), is_asked)),
            Some((Place::Recipient, self.tone == Tone::Accept)),
        ];
        let stations = all.into_iter().flatten();
        let stations = stations.map(|(place, is_reached)| Station {
            has_turn: self.turn.is_some_and(|turn| place.is_of(turn)),
            place,
            is_reached,
        });
        Some(Way(stations.collect()))
    }

    /// How one of the three records stands, with what weighs and has no card beside the others.
    fn lock(&self, subject: Subject) -> Lock {
        let report = self.report;
        let is_behind = |finding: &Finding| match finding.subject {
            // Such a lookup may be of any of them.
            Subject::Domain => {
                let mut asked = finding.evidence.iter();
                asked.any(|question| subject_of(report, question) == subject)
            }
            // What was found about a message weighs where the message fails DMARC for it.
            Subject::Evidence | Subject::Ip => subject == Subject::Dmarc,
            _ => false,
        };
        let reasons = report.sentraguard().reasons.iter();
        let tones = reasons.filter_map(|reason| {
            let finding = report.findings.get(reason.finding)?;
            is_behind(finding).then(|| Tone::of(reason.effect))
        });
        Lock {
            subject,
            tone: tones.fold(self.card(subject).tone, Tone::max),
        }
    }
}

impl Place<'_> {
    /// Whether whoever has the turn is there. The DNS of a domain is the sender's.
    fn is_of(&self, turn: Turn) -> bool {
        match turn {
            Turn::SenderDns | Turn::Sender => matches!(self, Place::Sender(_)),
            Turn::SenderProvider => matches!(self, Place::Server { .. }),
            Turn::RecipientAdmin => *self == Place::Recipient,
            Turn::Nobody => false,
        }
    }
}

/// What a client is called.
fn named(client: &Client) -> String {
    let best = client.reverse.as_ref().and_then(|reverse| reverse.best());
    let sure = best.filter(|name| name.confirmation == Confirmation::Confirmed);
    sure.map_or_else(|| client.ip.to_string(), |name| name.name.to_string())
}
