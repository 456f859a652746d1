//! The client as the border of the receiver saw it (RFC 7208 §2.4).
//!
//! SPF is about the host that connected to the first server of the receiver. Above the line in which
//! that server noted it stand the hops inside the receiver's own walls, and below it what anybody
//! may have written. So what the receiver says in so many words comes first, and only then what
//! follows from whose hosts hand the message to each other.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use super::AuthenticationResults;
use super::operators::{are_one, is_outside, is_within};
use super::received::Trace;
use super::received_spf::ReceivedSpf;

/// Characters of a line that are kept.
const LINE_LIMIT: usize = 300;

/// Why an address is believed to be that of the client; the strongest first.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
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
mod tests {
    use super::*;
    use crate::message::Message;

    /// The client of a header, with why and the beginning of the line.
    fn client(header: &str) -> Option<(String, ClientReason, String)> {
        let text = format!("{header}From: a@shop.example\nDate: x\n\nx\n");
        let parsed = mail_parser::MessageParser::default().parse(&text)?;
        let message = Message::of(&parsed);
        let ip = message.client?;
        assert!(message.entry().is_none_or(|hop| hop.ip == Some(ip)));
        let line = message.client_from?;
        let field = line.split(':').next()?.to_owned();
        assert!(line.chars().count() <= LINE_LIMIT && !line.contains('\n'));
        Some((ip.to_string(), message.client_reason?, field))
    }

    /// The address alone.
    fn ip(header: &str) -> Option<String> {
        client(header).map(|(ip, ..)| ip)
    }

    const MICROSOFT: &str = "\
Received: from A.eurprd01.prod.outlook.com (2603:10a6:20b:100::15)
 by B.eurprd01.prod.outlook.com with HTTPS; Sat, 21 Nov 2026 10:00:07 +0000
Received: from DU2PR01CA0003.eurprd01.prod.exchangelabs.com
 (2603:10a6:10:234::7) by A.eurprd01.prod.outlook.com (2603:10a6:20b:100::15)
 with Microsoft SMTP Server id 15.20.9.10; Sat, 21 Nov 2026 10:00:06 +0000
Received: from DB5.eop-EUR01.prod.protection.outlook.com
 (2603:10a6:10:234:cafe::1a) by DU2PR01CA0003.outlook.office365.com
 (2603:10a6:10:234::7) with Microsoft SMTP Server via Frontend Transport
";
    const BORDER: &str = "\
Received: from mail.shop.example (192.0.2.10) by
 DB5EUR01FT001.mail.protection.outlook.com (10.152.4.100) with Microsoft SMTP
 Server via Frontend Transport; Sat, 21 Nov 2026 10:00:04 +0000
Received: from laptop (p5.isp.example [198.51.100.9]) by mail.shop.example
";
    const RESULTS: &str = "Authentication-Results: spf=pass (sender IP is 192.0.2.10)\n \
                           smtp.mailfrom=shop.example; dkim=none header.d=none\n";
    const SPF: &str = "Received-SPF: Pass (protection.outlook.com: x) receiver=\n \
                       protection.outlook.com; client-ip=192.0.2.10; helo=mail.shop.example\n";

    #[test]
    fn what_the_receiver_says_comes_first() {
        let found = |reason, field: &str| Some(("192.0.2.10".to_owned(), reason, field.to_owned()));
        let all = [MICROSOFT, RESULTS, SPF, BORDER].concat();
        let by_spf = found(ClientReason::ReceivedSpf, "Received-SPF");
        assert_eq!(client(&all), by_spf);
        assert_eq!(client(&[MICROSOFT, SPF].concat()), by_spf);
        assert_eq!(
            client(&[MICROSOFT, RESULTS, BORDER].concat()),
            found(
                ClientReason::AuthenticationResults,
                "Authentication-Results"
            )
        );
        assert_eq!(
            client(&[MICROSOFT, "Authentication-Results: mx; dkim=none\n", BORDER].concat()),
            found(ClientReason::ReceivedBelowResults, "Received")
        );
        assert_eq!(
            client(&[MICROSOFT, BORDER].concat()),
            found(ClientReason::BetweenOperators, "Received")
        );
        assert_eq!(client(MICROSOFT), None);
    }

    #[test]
    fn hops_inside_are_passed_over() {
        for (inside, border) in [
            (
                "Received: by 2002:a05:6402:1234:b0:1 with SMTP id a1csp1; x\n\
                 Received: from mail-ed1.google.com (mail-ed1.google.com [209.85.208.1]) by mx.google.com\n",
                "Received: from mail.shop.example (mail.shop.example. [192.0.2.10])\n by mx.google.com \
                 with ESMTPS id a; x\n",
            ),
            (
                "Received: from p00-icloudmta-1.p00.mac.com ([17.58.1.1]) by ms1.p00.mac.com\n\
                 Received: from st11p00.mac.com ([17.57.1.1]) by ms2.icloud.com with ESMTP\n",
                "Received: from mail.shop.example ([192.0.2.10]) by st11p00.mac.com\n",
            ),
            (
                "Received: from atlas.omega.yahoo.com by mtaapi.omega.yahoo.com with HTTP; x\n",
                "",
            ),
            (
                "Received: from mailmx.nyi.internal ([10.202.2.205]) by store1 (Cyrus) with LMTPA; x\n\
                 Received: from mx4 (mx4.nyi.internal [10.202.2.203]) by mailmx.nyi.internal (LMTPProxy)\n",
                "Received: from mail.shop.example (mail.shop.example [192.0.2.10]) (using TLSv1.3)\n by \
                 mx4.messagingengine.com (Postfix) with ESMTPS\n",
            ),
            (
                "Received: from zimbra (LHLO mx.there.example) (10.0.0.1) by zimbra with LMTP; x\n",
                "Received: from mail.shop.example ([192.0.2.10])\n by mx.there.example with ESMTP (MDaemon)\n",
            ),
            (
                "Received: from localhost (localhost [127.0.0.1]) by mx.there.example (Postfix)\n\
                 Received: from mx.there.example ([127.0.0.1]) by localhost (amavisd-new, port 10024)\n\
                 Received: from gate (gate [10.0.0.1]) by mx.there.example\n",
                "Received: from mail.shop.example (HELO mail) (192.0.2.10) by mx.there.example\n",
            ),
            (
                "Received: from mx1.there.example (mx1.there.example [203.0.113.5]) by store.there.example\n",
                "Received: from mail.shop.example (EHLO [192.0.2.222]) ([192.0.2.10]) by mx1.there.example\n",
            ),
            (
                "Received: from [192.168.1.4] (helo=x) by mail.in.example\n",
                "Received: from [192.0.2.10] (helo=127.0.0.1) by mx.there.example\n",
            ),
            (
                "",
                "Received: from 192.0.2.10 (EHLO mail.shop.example) by 10.197.36.8 with SMTPs; x\n",
            ),
            (
                // Whoever says in HELO that it is the receiver is not.
                "",
                "Received: from mx.there.example (unknown [192.0.2.10]) by mx.there.example\n",
            ),
        ] {
            let inside_alone = ip(inside);
            let expected = (!border.is_empty()).then(|| "192.0.2.10".to_owned());
            assert_eq!(ip(&[inside, border].concat()), expected, "{inside}{border}");
            assert_eq!(inside_alone, None, "{inside}");
        }
    }

    #[test]
    fn google_writes_below_its_own_hop() {
        let header = "Received: by 2002:a05:6402:1 with SMTP id x; y\n\
                      Return-Path: <a@shop.example>\n\
                      Received: from mail.shop.example (mail.shop.example. [192.0.2.10])\n by mx.google.com\n\
                      Received-SPF: pass (google.com: x) client-ip=192.0.2.10;\n\
                      Authentication-Results: mx.google.com; spf=pass smtp.mailfrom=a@shop.example\n\
                      Received: from relay (relay.isp.example [198.51.100.9]) by mail.shop.example\n";
        let (ip, reason, _) = client(header).unwrap();
        assert_eq!((&*ip, reason), ("192.0.2.10", ClientReason::ReceivedSpf));
        let without = header.replace("client-ip=192.0.2.10;", "");
        let (ip, reason, _) = client(&without).unwrap();
        assert_eq!(
            (&*ip, reason),
            ("192.0.2.10", ClientReason::BetweenOperators)
        );
        // Behind a filter, Google names whom the filter met.
        let filtered = header.replace("client-ip=192.0.2.10", "client-ip=203.0.113.66");
        assert_eq!(self::ip(&filtered).as_deref(), Some("203.0.113.66"));
        // What a forwarder noted of the hop before stands below the hop from it.
        let forwarded = filtered.replace("google.com: x", "mail.shop.example: x");
        assert_eq!(self::ip(&forwarded).as_deref(), Some("192.0.2.10"));
    }

    #[test]
    fn only_the_topmost_says_it() {
        let lower = "Received: from out.relay.example (198.51.100.7) by DB5.mail.protection.outlook.com\n\
                     Received-SPF: fail (protection.outlook.com: x) client-ip=203.0.113.9\n";
        let upper = "Received-SPF: SoftFail (protection.outlook.com: x discourages use)\n";
        let (ip, reason, _) = client(&[MICROSOFT, upper, lower].concat()).unwrap();
        assert_eq!(
            (&*ip, reason),
            ("198.51.100.7", ClientReason::ReceivedBelowResults)
        );
        // Results that are spread over several fields of one receiver.
        let spread = "Authentication-Results: mx.there.example; dkim=pass header.d=a.example\n\
                      Authentication-Results: mx.there.example; arc=none smtp.remote-ip=192.0.2.10\n\
                      Authentication-Results: evil.example; arc=none smtp.remote-ip=203.0.113.9\n";
        let (ip, reason, _) = client(spread).unwrap();
        assert_eq!(
            (&*ip, reason),
            ("192.0.2.10", ClientReason::AuthenticationResults)
        );
        let others = spread.replace("mx.there.example; arc", "mx.else.example; arc");
        assert_eq!(client(&others), None);
        let unnamed = spread.replace(" mx.there.example;", "");
        assert_eq!(client(&unnamed), None);
    }

    #[test]
    fn a_proxy_of_the_receiver_hides_the_client() {
        let read = |header: &str| {
            let parsed = mail_parser::MessageParser::default().parse(header);
            Message::of(&parsed.unwrap())
        };
        let hop = "Received: from proxy ([10.0.0.5]) by mx.there.example\n\
                   Received: from x (x.shop.example [198.51.100.9]) by mail.shop.example\nTo: x\n\n";
        for named in [
            "Received-SPF: fail client-ip=10.0.0.5; helo=x\n",
            "Authentication-Results: mx.there.example; iprev=fail smtp.remote-ip=10.0.0.5\n",
        ] {
            let message = read(&[named, hop].concat());
            assert_eq!((message.client, message.entry()), (None, None));
            assert_eq!(message.client_hidden, "10.0.0.5".parse().ok());
            assert!(message.client_from.is_some());
        }
        // Handed back by a filter: what was noted before counts.
        let filtered = "Received-SPF: none client-ip=127.0.0.1\n\
                        Received-SPF: pass client-ip=192.0.2.10\nTo: x\n\n";
        assert_eq!(read(filtered).client, "192.0.2.10".parse().ok());
    }

    #[test]
    fn a_long_line_is_kept_around_the_address() {
        let results =
            "x ".repeat(400) + "sender IP is 2001:DB8::25) smtp.mailfrom=x " + &"y ".repeat(400);
        let kept = around(
            &format!("Authentication-Results: {results}"),
            "2001:db8::25".parse().unwrap(),
        );
        assert!(kept.starts_with("Authentication-Results: … x"), "{kept}");
        assert!(kept.contains("sender IP is 2001:DB8::25)"), "{kept}");
        assert_eq!(kept.chars().count(), LINE_LIMIT);
        let kept = around(&"ä".repeat(1_000), "192.0.2.1".parse().unwrap());
        assert_eq!(kept, "ä".repeat(LINE_LIMIT));
    }

    #[test]
    fn who_hands_in_mail_is_no_client() {
        let header = "Received: from laptop (p5.isp.example [198.51.100.9]) by mail.shop.example\n \
                      (Postfix) with ESMTPSA id 1; x\n";
        assert_eq!(ip(header), None);
        let results = "Authentication-Results: mail.shop.example; auth=pass\n";
        assert_eq!(ip(&[results, header].concat()), None);
    }
}
