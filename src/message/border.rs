//! The client as the border of the receiver saw it (RFC 7208 §2.4).
//!
//! SPF is about the host that connected to the first server of the receiver. Above the line in
//! which that server noted it stand the hops inside the receiver's own walls, and below it what
//! anybody may have written. So what the receiver says in so many words comes first, and only then
//! what follows from whose hosts hand the message to each other.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use super::AuthenticationResults;
use super::operators::{are_one, are_one_filter, is_outside, is_within};
use super::received::Trace;
use super::received_spf::ReceivedSpf;

/// Characters of a line that are kept.
const LINE_LIMIT: usize = 300;

/// Why an address is believed to be that of the client; the strongest first.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "client-reason-")]
pub enum ClientReason {
    /// The receiver names it in Received-SPF (RFC 7208 §9.1).
    ReceivedSpf,
    /// The receiver names it in Authentication-Results.
    AuthenticationResults,
    /// It stands in the first Received below what the receiver found.
    ReceivedBelowResults,
    /// It stands in the first Received whose two ends belong to different operators.
    BetweenOperators,
}

/// A field that tells something of the way in, in the order of the header.
pub(super) struct Note {
    /// What it tells.
    pub(super) kind: NoteKind,
    /// The line as it stands, unfolded.
    pub(super) line: String,
}

/// What a field tells of the way in.
pub(super) enum NoteKind {
    /// A hop.
    Received(Trace),
    /// What a receiver found.
    Found(Found),
}

/// What a receiver says of the client.
pub(super) struct Found {
    /// The address that it names, where it does.
    ip: Option<IpAddr>,
    /// In which kind of field.
    reason: ClientReason,
    /// Who it is; empty where it does not say so.
    by: String,
    /// Whether it evaluated SPF.
    has_spf: bool,
}

/// What is known of the client.
#[derive(Default)]
pub(super) struct Border {
    /// Its address.
    pub(super) client: Option<IpAddr>,
    /// The address that the receiver names, where that is one inside.
    pub(super) hidden: Option<IpAddr>,
    /// The line that says so.
    pub(super) line: Option<String>,
    /// Why it is believed.
    pub(super) reason: Option<ClientReason>,
}

impl Note {
    /// A hop.
    pub(super) fn received(trace: Trace, value: &str) -> Self {
        Self {
            kind: NoteKind::Received(trace),
            line: line("Received", value),
        }
    }

    /// What a receiver noted of SPF.
    pub(super) fn spf(found: &ReceivedSpf, value: &str) -> Self {
        let said = Found {
            ip: found.client_ip,
            reason: ClientReason::ReceivedSpf,
            by: found.receiver.clone().unwrap_or_default(),
            has_spf: found.result != "none",
        };
        Self {
            kind: NoteKind::Found(said),
            line: line("Received-SPF", value),
        }
    }

    /// What a receiver found.
    pub(super) fn results(found: &AuthenticationResults, value: &str) -> Self {
        let said = Found {
            ip: found.client_ip(),
            reason: ClientReason::AuthenticationResults,
            by: found.by.clone(),
            has_spf: found.result("spf").is_some_and(|spf| spf.result != "none"),
        };
        Self {
            kind: NoteKind::Found(said),
            line: line("Authentication-Results", value),
        }
    }

    /// The hop, where it is one.
    fn trace(&self) -> Option<&Trace> {
        match &self.kind {
            NoteKind::Received(trace) => Some(trace),
            NoteKind::Found(_) => None,
        }
    }

    /// What a receiver says, where it is that.
    fn found(&self) -> Option<&Found> {
        match &self.kind {
            NoteKind::Received(_) => None,
            NoteKind::Found(found) => Some(found),
        }
    }
}

impl Border {
    /// Finds the client among the notes of a header, which come from the top.
    pub(super) fn find(notes: &[Note]) -> Self {
        let found = Self::nearest(notes);
        let behind = found.client.and_then(|ip| behind_filter(notes, ip));
        behind.unwrap_or(found)
    }

    /// Finds what handed the mail to the receiver, be it a filter of the receiver's own.
    fn nearest(notes: &[Note]) -> Self {
        let crossing = first_hop(notes, crosses);
        let mut hidden = Self::default();
        for wanted in [
            ClientReason::ReceivedSpf,
            ClientReason::AuthenticationResults,
        ] {
            let Some((at, note, found)) = newest(notes, wanted) else {
                continue;
            };
            let Some(ip) = found.ip else { continue };
            // Below a hop from elsewhere somebody else wrote it, unless it is about that hop or by
            // whoever noted that: Google writes below its own, and behind a filter it is asked to
            // trust it names the client of the filter.
            let above = crossing.filter(|(hop, _)| *hop < at);
            if above.is_some_and(|(_, trace)| {
                let by = trace.hop.by.as_deref().unwrap_or_default();
                trace.hop.ip != Some(ip) && !are_one(&found.by, by)
            }) {
                continue;
            }
            let found = Self {
                line: Some(around(&note.line, ip)),
                reason: Some(wanted),
                ..Self::default()
            };
            if is_outside(ip) {
                return Self {
                    client: Some(ip),
                    ..found
                };
            }
            if hidden.hidden.is_none() {
                hidden = Self {
                    hidden: Some(ip),
                    ..found
                };
            }
        }
        if hidden.hidden.is_some() {
            return hidden;
        }
        let results = notes.iter().position(|note| note.found().is_some());
        let below = results
            .filter(|results| crossing.is_none_or(|(hop, _)| hop > *results))
            .and_then(|results| {
                let below = notes.get(results..).unwrap_or_default();
                first_hop(below, is_from_outside).map(|(hop, trace)| (hop + results, trace))
            })
            .map(|found| (found, ClientReason::ReceivedBelowResults));
        let between = crossing.map(|found| (found, ClientReason::BetweenOperators));
        match below.or(between) {
            Some(((at, trace), reason)) => Self {
                client: trace.hop.ip,
                line: notes
                    .get(at)
                    .zip(trace.hop.ip)
                    .map(|(note, ip)| around(&note.line, ip)),
                reason: Some(reason),
                hidden: None,
            },
            None => Self::default(),
        }
    }
}

/// The client of a filter in front of the receiver, where a service that filters handed the mail
/// over from an address and below stands what it found itself: it evaluates SPF for those whose
/// mail it receives, and not for those whose mail it sends.
fn behind_filter(notes: &[Note], ip: IpAddr) -> Option<Border> {
    let hops = notes.iter().enumerate();
    let mut hops = hops.filter_map(|(at, note)| Some((at, note.trace()?)));
    let (at, filter) = hops.find(|(_, trace)| trace.hop.ip == Some(ip))?;
    let filter = filter.sender.as_deref()?;
    let below = notes.get(at + 1..)?;
    let mut own = below.iter().filter_map(|note| {
        let found = note.found()?;
        (found.has_spf && are_one_filter(&found.by, filter)).then_some((note, found))
    });
    let (note, found) = own.next()?;
    if let Some(client) = found.ip.filter(|client| is_outside(*client)) {
        return Some(Border {
            client: Some(client),
            hidden: None,
            line: Some(around(&note.line, client)),
            reason: Some(found.reason),
        });
    }
    let (note, client) = below.iter().find_map(|note| {
        let trace = note.trace()?;
        let by = trace.hop.by.as_deref()?;
        let is_entry = are_one_filter(by, filter) && crosses(trace);
        Some((note, trace.hop.ip.filter(|_| is_entry)?))
    })?;
    Some(Border {
        client: Some(client),
        hidden: None,
        line: Some(around(&note.line, client)),
        reason: Some(ClientReason::ReceivedBelowResults),
    })
}

/// What the receiver says in one kind of field. Only the topmost is its own, with those by the same
/// that follow it; what stands below is about an earlier part of the way.
fn newest(notes: &[Note], wanted: ClientReason) -> Option<(usize, &Note, &Found)> {
    let found = notes.iter().enumerate().filter_map(|(at, note)| {
        let found = note.found().filter(|found| found.reason == wanted)?;
        // A filter that hands the message back has it received once more, from the host itself.
        let is_filter = found.ip.is_some_and(|ip| ip.is_loopback());
        (!is_filter).then_some((at, note, found))
    });
    let mut found = found.peekable();
    let by = found.peek().map(|(.., first)| &first.by)?;
    // Results may be spread over several fields of whoever says who it is; SPF is noted once.
    let spread = wanted == ClientReason::AuthenticationResults && !by.is_empty();
    let mut own = found.take_while(|(.., next)| next.by == *by);
    let first = own.next()?;
    if first.2.ip.is_some() || !spread {
        return Some(first);
    }
    Some(own.find(|(.., next)| next.ip.is_some()).unwrap_or(first))
}

/// The first hop that fits, as far as mail was received: where somebody from outside logged in, it
/// was handed in, and what stands below is how it got there. Inside, programs log in too.
fn first_hop(notes: &[Note], fits: impl Fn(&Trace) -> bool) -> Option<(usize, &Trace)> {
    let hops = notes.iter().enumerate();
    let hops = hops.filter_map(|(at, note)| Some((at, note.trace()?)));
    let is_sender = |trace: &Trace| trace.is_handed_in && is_from_outside(trace);
    let mut received = hops.take_while(|(_, trace)| !is_sender(trace));
    received.find(|(_, trace)| fits(trace))
}

/// Whether a hop came from an address that a client can have.
fn is_from_outside(trace: &Trace) -> bool {
    let by = trace.hop.by.as_deref().unwrap_or_default();
    trace
        .hop
        .ip
        .is_some_and(|ip| is_outside(ip) && !is_within(ip, by))
}

/// Whether a hop led from one operator to another.
fn crosses(trace: &Trace) -> bool {
    let by = trace.hop.by.as_deref().unwrap_or_default();
    let sender = trace.sender.as_deref().unwrap_or_default();
    is_from_outside(trace) && !are_one(sender, by)
}

/// A field in one line.
fn line(name: &str, value: &str) -> String {
    let words: Vec<&str> = value.split_whitespace().collect();
    [name, ": ", &words.join(" ")].concat()
}

/// As much of a line as is kept: its start, or what stands around an address further on.
fn around(line: &str, ip: IpAddr) -> String {
    let written = ip.to_string();
    let at = line.to_ascii_lowercase().find(&written).unwrap_or(0);
    if line
        .get(..at)
        .is_none_or(|before| before.len() + written.len() <= LINE_LIMIT)
    {
        return line.chars().take(LINE_LIMIT).collect();
    }
    let name = line.split_inclusive(':').next().unwrap_or_default();
    let start = line.floor_char_boundary(at.saturating_sub(LINE_LIMIT / 2));
    let rest = line.get(start..).unwrap_or_default();
    let rest = rest.split_once(' ').map_or(rest, |(_, rest)| rest);
    let text = [name, " … ", rest].concat();
    text.chars().take(LINE_LIMIT).collect()
}

#[cfg(test)]
mod tests;
