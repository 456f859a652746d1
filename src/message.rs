//! The header of a message: who sent it and on whose behalf, who signed it, which way it came, from
//! which client, and what those who received it found.
//!
//! Nothing is verified here: a signature is listed as it stands, and its result is that it was not
//! verified. `verify` does that, from the whole message.

mod arc;
mod border;
mod forwarding;
mod operators;
mod received;
mod received_spf;
mod results;
mod signing;

use std::borrow::Cow;
use std::net::IpAddr;

use mail_parser::{Header, HeaderName, HeaderValue, MessageParser};
use serde::{Deserialize, Serialize};

use crate::dkim::Signature;
use crate::dns::Name;

use border::{Border, Note};
use received::Trace;

pub use arc::{ArcSet, Chain, ChainReason, ChainStatus, Places, SET_LIMIT};
pub use border::ClientReason;
pub use received::Hop;
pub use received_spf::ReceivedSpf;
pub use results::{AuthenticationResults, MethodResult};
pub use signing::{BrokenSignature, Extent, NamedSignature, Signing};

/// Fields of one kind that are kept; a message has a few.
const FIELD_LIMIT: usize = 100;

/// What the header of a message says.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Message {
    /// The addresses of the From fields, in order.
    pub from: Vec<String>,
    /// How many From fields there are; exactly one is allowed (RFC 5322 §3.6).
    pub from_fields: usize,
    /// The envelope sender, where Return-Path tells; empty for a null sender.
    pub return_path: Option<String>,
    /// The recipients in To.
    pub to: Vec<String>,
    /// When it was written, in seconds since 1970.
    pub date: Option<i64>,
    /// The signatures, from the top.
    pub signatures: Vec<Signature>,
    /// Signatures that do not say who signed with which key, from the top.
    #[serde(default)]
    pub broken_signatures: Vec<BrokenSignature>,
    /// The chain of those who sealed it on its way (ARC), where there is one.
    #[serde(default)]
    pub arc: Option<Chain>,
    /// The hops, the newest first.
    pub hops: Vec<Hop>,
    /// What receiving sides found, the newest first.
    pub results: Vec<AuthenticationResults>,
    /// The names of fields that stand more than once and may not (RFC 5322 §3.6), but for From.
    #[serde(default)]
    pub repeated: Vec<String>,
    /// What they noted of SPF in a field of its own, the newest first.
    #[serde(default)]
    pub received_spf: Vec<ReceivedSpf>,
    /// The address of the SMTP client, as the border of the receiver saw it (RFC 7208 §2.4); none
    /// where nothing tells.
    #[serde(default)]
    pub client: Option<IpAddr>,
    /// The address that the receiver names in its place, where that is one of its own network: its
    /// own proxy hides the client.
    #[serde(default)]
    pub client_hidden: Option<IpAddr>,
    /// The line from which either was read, unfolded, and at most 300 characters of it around the
    /// address.
    #[serde(default)]
    pub client_from: Option<String>,
    /// Why that line is believed.
    #[serde(default)]
    pub client_reason: Option<ClientReason>,
    /// The line that shows that somebody passed it on, who is not the sender.
    #[serde(default)]
    pub forwarded: Option<String>,
    /// How much of the message was given.
    #[serde(default)]
    pub extent: Extent,
}

impl Message {
    /// Takes out of a parsed message what its header says.
    pub fn of(parsed: &mail_parser::Message<'_>) -> Self {
        let mut message = Self {
            extent: Extent::of(parsed),
            ..Self::default()
        };
        let mut notes = Vec::new();
        let mut delivered = forwarding::Delivered::default();
        for header in parsed.headers() {
            // Empty where it is a null sender.
            let text = header.value.as_text().unwrap_or_default();
            if message.forwarded.is_none() {
                let value = raw(parsed, header);
                message.forwarded = forwarding::trace(header.name.as_str(), &value)
                    .or_else(|| delivered.note(header.name.as_str(), &value));
            }
            match (&header.name, &header.value) {
                (HeaderName::From, value) => {
                    message.from_fields += 1;
                    message.from.extend(authors(value, &raw(parsed, header)));
                }
                (HeaderName::To, value) => message.to.extend(addresses(value)),
                (HeaderName::ReturnPath, _) if message.return_path.is_none() => {
                    message.return_path = Some(text.trim().trim_matches(['<', '>']).to_owned());
                }
                (HeaderName::Date, HeaderValue::DateTime(date)) => {
                    message.date = Some(date.to_timestamp());
                }
                (HeaderName::Received, _) if message.hops.len() < FIELD_LIMIT => {
                    let raw = raw(parsed, header);
                    if let Some(trace) = Trace::read(&raw) {
                        message.hops.push(trace.hop.clone());
                        // What was fetched from a mailbox was not handed over (RFC 1939).
                        if !raw.contains(" with POP3") {
                            notes.push(Note::received(trace, &raw));
                        }
                    }
                }
                (HeaderName::DkimSignature, _) => match Signature::parse(text) {
                    Some(signature) => message.signatures.push(signature),
                    None => message.broken_signatures.push(BrokenSignature::read(text)),
                },
                (name, _) => {
                    let text = &*decoded(text);
                    let is = |own: &str| name.as_str().eq_ignore_ascii_case(own);
                    let arc = is("ARC-Authentication-Results");
                    if message.results.len() < FIELD_LIMIT
                        && (arc || is("Authentication-Results"))
                        && let Some(results) = AuthenticationResults::read(text, arc)
                    {
                        if !arc {
                            notes.push(Note::results(&results, text));
                        }
                        message.results.push(results);
                    } else if message.received_spf.len() < FIELD_LIMIT
                        && is("Received-SPF")
                        && let Some(spf) = ReceivedSpf::read(text)
                    {
                        notes.push(Note::spf(&spf, text));
                        message.received_spf.push(spf);
                    }
                }
            }
        }
        message.from.truncate(FIELD_LIMIT);
        message.to.truncate(FIELD_LIMIT);
        message.signatures.truncate(FIELD_LIMIT);
        message.broken_signatures.truncate(FIELD_LIMIT);
        received::delays(&mut message.hops);
        message.repeated = repeated(parsed);
        let border = Border::find(&notes);
        (message.client, message.client_hidden) = (border.client, border.hidden);
        (message.client_from, message.client_reason) = (border.line, border.reason);
        let fields = parsed.headers().iter().map(|header| {
            let text = header.value.as_text().unwrap_or_default();
            (header.name.as_str(), text)
        });
        message.arc = Chain::read(fields).map(|(chain, _)| chain);
        message
    }

    /// What the sealer of a set of the chain found.
    pub fn sealed_results(&self, instance: u8) -> Option<&AuthenticationResults> {
        let mut results = self.results.iter();
        results.find(|results| results.instance == Some(instance))
    }

    /// The domain of the From field, as the receiver's results name it; for a header without that
    /// field.
    pub fn author_domain(&self) -> Option<String> {
        let mut results = self.results.iter().flat_map(|results| &results.results);
        results.find_map(|result| result.property("header.from").map(str::to_owned))
    }

    /// The selectors and domains of the keys that verification asks for.
    pub fn keys(&self) -> impl Iterator<Item = (&str, &Name)> {
        let signed = self.signatures.iter().map(|s| (&*s.selector, &s.domain));
        let arc = self.arc.iter().filter(|arc| arc.is_in_order());
        let sealed = arc.flat_map(|arc| &arc.sets).flat_map(|set| {
            let message = (&*set.message_selector, &set.message_domain);
            [message, (&*set.selector, &set.domain)]
        });
        signed.chain(sealed)
    }

    /// The hop at which the message came in from outside: the newest from the address of the
    /// client. What stands below it, its sender may have written.
    pub fn entry(&self) -> Option<&Hop> {
        let client = self.client?;
        self.hops.iter().find(|hop| hop.ip == Some(client))
    }

    /// The address of the client, as the receiving side saw it.
    pub fn client_ip(&self) -> Option<IpAddr> {
        self.client
    }
}

/// The value of a field as it stands, with its comments.
fn raw<'a>(parsed: &'a mail_parser::Message<'_>, header: &Header<'_>) -> Cow<'a, str> {
    let range = header.offset_start as usize..header.offset_end as usize;
    let bytes = parsed.raw_message.get(range).unwrap_or_default();
    String::from_utf8_lossy(bytes)
}

/// What verification of a message gives.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Verified {
    /// The signatures with their results, from the top.
    pub signatures: Vec<Signature>,
    /// The chain with its result.
    pub arc: Option<Chain>,
}

/// A value without its encoded words (RFC 2047), into which Microsoft puts a whole field that names
/// a domain in other letters than ASCII.
fn decoded(value: &str) -> Cow<'_, str> {
    if !value.contains("=?") {
        return value.into();
    }
    let field = ["Subject: ", value, "\r\n\r\n"].concat();
    let parsed = MessageParser::default().parse_headers(field.as_bytes());
    let subject = parsed.as_ref().and_then(|parsed| parsed.subject());
    subject.map_or(value.into(), |subject| subject.to_owned().into())
}

/// The fields that stand more than once, of those that RFC 5322 §3.6 allows once and that programs
/// take as identical wherever they look.
fn repeated(parsed: &mail_parser::Message<'_>) -> Vec<String> {
    let count = |name: &str| {
        let fields = parsed.headers().iter();
        let same = fields.filter(|field| field.name.as_str().eq_ignore_ascii_case(name));
        same.count()
    };
    let once = ["To", "Subject", "Message-ID"].into_iter();
    once.filter(|name| count(name) > 1)
        .map(str::to_owned)
        .collect()
}

/// The addresses of From. A comment may stand within an address (RFC 5322 §3.4.1), where the parser
/// loses what is before it: then the field is read without its comments.
fn authors(value: &HeaderValue<'_>, raw: &str) -> Vec<String> {
    let found = addresses(value);
    if !found.iter().any(|address| address.starts_with('@')) {
        return found;
    }
    let field = ["From:", &without_comments(raw), "\r\n\r\n"].concat();
    let parsed = MessageParser::default().parse_headers(field.as_bytes());
    let from = parsed
        .as_ref()
        .and_then(|parsed| parsed.header(HeaderName::From));
    from.map_or(found, addresses)
}

/// A value without its comments; quoted strings are kept whole (RFC 5322 §3.2).
fn without_comments(value: &str) -> String {
    let (mut text, mut depth, mut quoted, mut escaped) = (String::new(), 0_usize, false, false);
    for c in value.chars() {
        let is_plain = escaped;
        escaped = c == '\\' && !escaped;
        match c {
            '"' if depth == 0 && !is_plain => quoted = !quoted,
            '(' if !quoted && !is_plain => depth += 1,
            ')' if depth > 0 && !is_plain => {
                depth -= 1;
                continue;
            }
            _ => {}
        }
        if depth == 0 {
            text.push(c);
        }
    }
    text
}

/// The addresses of a field.
fn addresses(value: &HeaderValue<'_>) -> Vec<String> {
    let list = value.as_address().into_iter().flat_map(|list| list.iter());
    list.filter_map(|address| address.address())
        .filter_map(|address| address.rsplit_once('@'))
        // White space may stand around the "@" (§4.4), and belongs to neither.
        .map(|(local, host)| [local.trim_end(), "@", host.trim_start()].concat())
        .take(FIELD_LIMIT)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Message {
        let parsed = MessageParser::default().parse(text);
        parsed
            .map(|parsed| Message::of(&parsed))
            .unwrap_or_default()
    }

    #[test]
    fn a_folded_header_is_read() {
        let message = read(
            "Return-Path: <bounce@post.example>\r\nDKIM-Signature: v=1; a=rsa-sha256;\r\n \
             d=shop.example; s=s1;\r\n\tb=ab=\r\nFrom: \"Anna, of the shop\"\r\n \
             <anna@shop.example>\r\n\r\nFrom: body@other.example\r\n",
        );
        assert_eq!(message.from, ["anna@shop.example"]);
        assert_eq!(message.return_path.as_deref(), Some("bounce@post.example"));
        assert_eq!(message.signatures[0].domain.as_str(), "shop.example");
        assert_eq!(message.signatures[0].selector, "s1");
    }

    #[test]
    fn an_address_may_have_comments_and_spaces() {
        for from in [
            "anna(work)@shop.example",
            "anna (the \\) one) @ shop.example",
            "Anna <anna@(the shop)shop.example>",
            "Anna (boss) <anna @ shop.example>",
            "\"Anna (boss)\" <anna(x)@shop.example>",
            "anna@shop.example (Anna)",
        ] {
            let message = read(&format!(
                "From: {from}\r\nFrom : b@my_shop.example\r\n\r\nx"
            ));
            assert_eq!(
                message.from,
                ["anna@shop.example", "b@my_shop.example"],
                "{from}"
            );
            assert_eq!(message.from_fields, 2);
        }
        read(&format!("From: {}@\r\n\r\nx", "(".repeat(100_000)));
    }

    #[test]
    fn the_keys_are_those_of_signatures_and_seals() {
        let message = read(
            "ARC-Seal: i=1; a=rsa-sha256; cv=none; d=list.example; s=s2; b=YQ==\r\n\
             ARC-Message-Signature: i=1; a=rsa-sha256; d=relay.example; s=s3;\r\n h=from; b=YQ==\r\n\
             ARC-Authentication-Results: i=1; mx.list.example;\r\n\tdkim=pass; spf=fail\r\n\
             DKIM-Signature: v=1; a=rsa-sha256; d=shop.example; s=s1; b=ab=\r\n\
             From: anna@shop.example\r\n\r\n",
        );
        let keys = message
            .keys()
            .map(|(selector, domain)| format!("{selector} {domain}"));
        let expected = ["s1 shop.example", "s3 relay.example", "s2 list.example"];
        assert_eq!(keys.collect::<Vec<_>>(), expected);
        let found = message.sealed_results(1).unwrap();
        assert_eq!(found.summary(), "dkim=pass, spf=fail");
        assert_eq!(message.sealed_results(2), None);
    }

    #[test]
    fn the_way_of_a_message_has_an_entry_and_delays() {
        let message = read(
            "Received: from mx.in.example (mx.in.example [10.0.0.4]) by store.in.example;\r\n \
             Sat, 21 Nov 2026 10:00:09 +0000\r\n\
             Received: from mail.shop.example (mail.shop.example [192.0.2.10])\r\n by mx.in.example; \
             Sat, 21 Nov 2026 11:00:04 +0100\r\n\
             Received: from [192.168.1.5] by mail.shop.example; Sat, 21 Nov 2026 10:00:00 +0000\r\n\
             Authentication-Results: mx.in.example; spf=pass smtp.mailfrom=shop.example\r\n\
             From: a@shop.example\r\nFrom: b@shop.example\r\n\r\n",
        );
        assert_eq!(message.client_ip(), "192.0.2.10".parse().ok());
        let delays: Vec<Option<i64>> = message.hops.iter().map(|hop| hop.delay).collect();
        assert_eq!(delays, [Some(5), Some(4), None]);
        assert_eq!((message.from_fields, message.from.len()), (2, 2));
        assert_eq!(message.results[0].by, "mx.in.example");
    }

    #[test]
    fn encoded_results_are_read_and_fetching_is_no_hop() {
        // "spf=pass (sender IP is 192.0.2.10) smtp.mailfrom=xn--bcher-kva.example;" in two words.
        let message = read(
            "Received: from pop.in.example ([203.0.113.9]) by hottie with POP3 (fetchmail)\r\n\
             Authentication-Results: =?utf-8?B?c3BmPXBhc3MgKHNlbmRlciBJUCBpcyAxOTIuMC4yLjEwKSBzbXRwLm1haWxmcm9tPXhuLS0=?=\r\n \
             =?utf-8?Q?bcher-kva.example;?=\r\nFrom: a@shop.example\r\n\r\n",
        );
        assert_eq!(message.client_ip(), "192.0.2.10".parse().ok());
        let spf = message.results[0].result("spf").unwrap();
        assert_eq!(spf.property("smtp.mailfrom"), Some("xn--bcher-kva.example"));
    }
}
