//! The header of a message: who sent it and on whose behalf, who signed it, which way it came, and
//! what those who received it found.
//!
//! Nothing is verified here: a signature is listed as it stands, and its result is that it was not
//! verified. `verify` does that, from the whole message.

mod arc;
mod received;
mod results;

use std::net::IpAddr;

use mail_parser::{HeaderName, HeaderValue};
use serde::{Deserialize, Serialize};

use crate::dkim::Signature;
use crate::dns::Name;

pub use arc::{ArcSet, Chain, ChainReason, ChainStatus, Places, SET_LIMIT};
pub use received::Hop;
pub use results::{AuthenticationResults, MethodResult};

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
}

impl Message {
    /// Takes out of a parsed message what its header says.
    pub fn of(parsed: &mail_parser::Message<'_>) -> Self {
        let mut message = Self::default();
        for header in parsed.headers() {
            // Unfolded; empty where it is a null sender.
            let text = header.value.as_text().unwrap_or_default();
            match (&header.name, &header.value) {
                (HeaderName::From, value) => {
                    message.from_fields += 1;
                    message.from.extend(addresses(value));
                }
                (HeaderName::To, value) => message.to.extend(addresses(value)),
                (HeaderName::ReturnPath, _) if message.return_path.is_none() => {
                    message.return_path = Some(text.trim().trim_matches(['<', '>']).to_owned());
                }
                (HeaderName::Date, HeaderValue::DateTime(date)) => {
                    message.date = Some(date.to_timestamp());
                }
                (HeaderName::Received, HeaderValue::Received(received)) => {
                    message.hops.push(Hop::new(received));
                }
                (HeaderName::DkimSignature, _) => message.signatures.extend(Signature::parse(text)),
                (name, _) => {
                    let arc = name
                        .as_str()
                        .eq_ignore_ascii_case("ARC-Authentication-Results");
                    if arc || name.as_str().eq_ignore_ascii_case("Authentication-Results") {
                        let read = AuthenticationResults::read(text, arc);
                        message.results.extend(read);
                    }
                }
            }
        }
        message.from.truncate(FIELD_LIMIT);
        message.to.truncate(FIELD_LIMIT);
        message.signatures.truncate(FIELD_LIMIT);
        message.hops.truncate(FIELD_LIMIT);
        message.results.truncate(FIELD_LIMIT);
        received::delays(&mut message.hops);
        message.repeated = repeated(parsed);
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

    /// The hop at which the message came in from outside: where the newest field names a public
    /// address. What stands below it, its sender may have written.
    pub fn entry(&self) -> Option<&Hop> {
        self.hops.iter().find(|hop| hop.is_from_outside())
    }

    /// The address that the receiving side saw.
    pub fn client_ip(&self) -> Option<IpAddr> {
        self.entry()?.ip
    }
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

/// The addresses of a field.
fn addresses(value: &HeaderValue<'_>) -> Vec<String> {
    let list = value.as_address().into_iter().flat_map(|list| list.iter());
    list.filter_map(|address| address.address())
        .filter(|address| address.contains('@'))
        .map(str::to_owned)
        .take(FIELD_LIMIT)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Message {
        let parsed = mail_parser::MessageParser::default().parse(text);
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
}
