//! Every fault: what comes in place of an honest answer, and what may be made of it.
//!
//! The table serves two tests: `tests/it/faults` plays it without a network, and the stub of
//! `tests/e2e` serves it to a browser and to the command line's own client.

use std::str::FromStr;

use domain::base::Name as WireName;
use sentra_check::dns::{Alias, Answer, Data, Exchange, Name, Outcome, Question, RecordType, Text};

use super::message::{ASKED, Parts, Record, rtype};
use crate::answers;

/// One fault.
pub(crate) struct Fault {
    /// Its name in the table.
    pub(crate) name: &'static str,
    /// What comes in place of the honest answer.
    pub(crate) comes: Comes,
    /// What may be made of it.
    pub(crate) means: Means,
}

/// What comes in place of an honest answer.
#[derive(Clone, Copy)]
pub(crate) enum Comes {
    /// An HTTP status other than 200.
    Status(u16),
    /// HTTP 429 that says after how many seconds to ask again.
    Busy(u32),
    /// Nothing, for as long as anybody waits.
    Nothing,
    /// The head of the answer and a part of its body; then the connection is gone.
    Reset,
    /// A byte a second.
    Drip,
    /// These bytes as body, made of the honest answer.
    Body(fn(&[u8]) -> Vec<u8>),
    /// The honest answer, changed.
    Message(fn(&mut Parts)),
    /// The same where a question comes for the first time, and the honest answer after it.
    Once(fn(&mut Parts)),
    /// The same unless the question says not to look at signatures (CD).
    Checked(fn(&mut Parts)),
}

/// What may be made of a fault.
#[derive(Clone, Copy)]
pub(crate) enum Means {
    /// It says nothing about the domain: alone it leaves the report open or as it is, and with another
    /// resolver behind it the report is as it is.
    Nothing,
    /// It is no fault to a reader: the report is as it is.
    Honest,
    /// It is an answer like any other: the report is that on a domain that answers so.
    Says(fn(&Question, Answer) -> Answer),
    /// The signatures are wrong, which may be said of the domain, and leaves the report open.
    Signatures,
}

/// A question with the message that is the honest answer to it.
pub(crate) struct Honest<'a> {
    /// The answer.
    pub(crate) message: &'a [u8],
    /// How often the same was asked before.
    pub(crate) before: usize,
    /// Whether the question says not to look at signatures (CD).
    pub(crate) unchecked: bool,
}

impl std::fmt::Debug for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

impl PartialEq for Fault {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Fault {}

impl Fault {
    /// Whether it is as long as a message can be; a check in which every answer is takes seconds.
    pub(crate) fn is_large(&self) -> bool {
        matches!(self.name, "4000-records" | "64-kb")
    }

    /// The body that comes, where one does.
    pub(crate) fn body(&self, honest: &Honest<'_>) -> Option<Vec<u8>> {
        let changed = |change: fn(&mut Parts), is_due: bool| {
            if !is_due {
                return honest.message.to_vec();
            }
            let mut parts = Parts::of(honest.message);
            change(&mut parts);
            parts.compose()
        };
        match self.comes {
            Comes::Status(_) | Comes::Busy(_) | Comes::Nothing | Comes::Reset | Comes::Drip => None,
            Comes::Body(body) => Some(body(honest.message)),
            Comes::Message(change) => Some(changed(change, true)),
            Comes::Once(change) => Some(changed(change, honest.before == 0)),
            Comes::Checked(change) => Some(changed(change, !honest.unchecked)),
        }
    }
}

/// Response codes.
const FORMERR: u16 = 1;
const SERVFAIL: u16 = 2;
const NXDOMAIN: u16 = 3;
const NOTIMP: u16 = 4;
const REFUSED: u16 = 5;

/// Flags of a message.
const QR: u16 = 0x8000;
const TC: u16 = 0x0200;

/// Every fault, in the order of the table.
pub(crate) const FAULTS: &[Fault] = &[
    status("http-204", 204),
    status("http-302", 302),
    status("http-400", 400),
    status("http-403", 403),
    status("http-404", 404),
    status("http-424", 424),
    status("http-429", 429),
    nothing("http-429-retry-1", Comes::Busy(1)),
    nothing("http-429-retry-3600", Comes::Busy(3600)),
    status("http-500", 500),
    status("http-502", 502),
    status("http-503", 503),
    status("http-504", 504),
    nothing("hang", Comes::Nothing),
    nothing("reset", Comes::Reset),
    nothing("drip", Comes::Drip),
    nothing("body-empty", Comes::Body(|_| Vec::new())),
    nothing(
        "body-html",
        Comes::Body(|_| b"<!doctype html><title>Please log in</title>".to_vec()),
    ),
    nothing("body-garbage", Comes::Body(|_| vec![0xff; 64])),
    nothing(
        "body-200-kb",
        Comes::Body(|honest| [honest, &[0; 200_000]].concat()),
    ),
    nothing(
        "cut-in-half",
        Comes::Body(|honest| honest[..honest.len() / 2].to_vec()),
    ),
    nothing(
        "cut-by-one",
        Comes::Body(|honest| honest[..honest.len() - 1].to_vec()),
    ),
    nothing("header-alone", Comes::Body(|honest| honest[..12].to_vec())),
    nothing(
        "query-echoed",
        Comes::Message(|parts| {
            parts.clear();
            parts.flags = 0x0120;
        }),
    ),
    nothing(
        "other-message",
        Comes::Message(|parts| {
            let elsewhere = wire("elsewhere.example");
            parts
                .question
                .0
                .splice(..parts.asked_name().len(), elsewhere);
            parts.answer = vec![txt(b"v=spf1 +all")];
        }),
    ),
    nothing(
        "other-name-echoed",
        Comes::Message(|parts| {
            let name = [&b"\x01x"[..], parts.asked_name()].concat();
            let end = parts.asked_name().len();
            parts.question.0.splice(..end, name);
        }),
    ),
    nothing(
        "other-type-echoed",
        Comes::Message(|parts| {
            let at = parts.question.0.len() - 4;
            parts.question.0.splice(at..at + 2, [0, 33]);
        }),
    ),
    nothing(
        "other-class-echoed",
        Comes::Message(|parts| {
            let at = parts.question.0.len() - 2;
            parts.question.0.splice(at.., [0, 3]);
        }),
    ),
    honest("other-id", Comes::Message(|parts| parts.id = 0x1234)),
    nothing("no-answer-flag", Comes::Message(|parts| parts.flags &= !QR)),
    nothing(
        "no-question",
        Comes::Message(|parts| parts.question = (Vec::new(), 0)),
    ),
    nothing(
        "two-questions",
        Comes::Message(|parts| {
            let question = parts.question.0.clone();
            parts.question = ([question.clone(), question].concat(), 2);
        }),
    ),
    nothing(
        "counts-lie",
        Comes::Body(|honest| {
            let mut message = honest.to_vec();
            message[6..8].copy_from_slice(&[0xff, 0xff]);
            message
        }),
    ),
    nothing(
        "compression-loop",
        Comes::Message(|parts| {
            let here = pointer(12 + parts.question.0.len());
            parts
                .answer
                .insert(0, Record::new(here, rtype::TXT, *b"\x01x"));
        }),
    ),
    nothing(
        "compression-forward",
        Comes::Message(|parts| {
            parts
                .answer
                .insert(0, Record::new([0xff, 0xff], rtype::TXT, *b"\x01x"));
        }),
    ),
    nothing(
        "cname-loop",
        Comes::Message(|parts| {
            let (here, there) = (parts.asked_name().to_vec(), wire("loop.example"));
            parts.clear();
            parts.answer = vec![alias(&here, &there), alias(&there, &here)];
        }),
    ),
    nothing(
        "cname-of-itself",
        Comes::Message(|parts| {
            parts.clear();
            parts.answer = vec![alias(&ASKED, parts.asked_name())];
        }),
    ),
    nothing(
        "cname-chain-of-20",
        Comes::Message(|parts| {
            let mut owner = parts.asked_name().to_vec();
            let mut chain = Vec::new();
            for link in 0..20 {
                let next = wire(&format!("link{link}.example"));
                chain.push(alias(&owner, &next));
                owner = next;
            }
            parts.authority.clear();
            for record in &mut parts.answer {
                record.owner.clone_from(&owner);
            }
            parts.answer.splice(..0, chain);
        }),
    ),
    nothing(
        "cname-without-target",
        Comes::Message(|parts| {
            parts.fail(0);
            parts.answer = vec![alias(&ASKED, &wire("gone.example"))];
        }),
    ),
    nothing(
        "cname-nxdomain-without-soa",
        Comes::Message(|parts| {
            parts.fail(NXDOMAIN);
            parts.answer = vec![alias(&ASKED, &wire("gone.example"))];
        }),
    ),
    says(
        "cname-nxdomain-with-soa",
        Comes::Message(|parts| {
            parts.fail(NXDOMAIN);
            parts.answer = vec![alias(&ASKED, &wire("gone.example"))];
            parts.authority = vec![soa(wire("example"))];
        }),
        |question, _| Answer {
            aliases: vec![Alias {
                from: question.name.clone(),
                to: name("gone.example"),
            }],
            zone: Some(name("example")),
            ..Answer::new(Outcome::NxDomain)
        },
    ),
    nothing("servfail", Comes::Message(|parts| parts.fail(SERVFAIL))),
    nothing("servfail-once", Comes::Once(|parts| parts.fail(SERVFAIL))),
    nothing(
        "servfail-once-ede-22",
        Comes::Once(|parts| explain(parts, SERVFAIL, 22)),
    ),
    nothing(
        "servfail-once-ede-23",
        Comes::Once(|parts| explain(parts, SERVFAIL, 23)),
    ),
    // The resolver says itself that signatures are wrong, and another try without them succeeds.
    Fault {
        name: "servfail-once-ede-6",
        comes: Comes::Once(|parts| explain(parts, SERVFAIL, 6)),
        means: Means::Signatures,
    },
    Fault {
        name: "servfail-checked-ede-6",
        comes: Comes::Checked(|parts| explain(parts, SERVFAIL, 6)),
        means: Means::Signatures,
    },
    nothing(
        "servfail-checked-ede-22",
        Comes::Checked(|parts| explain(parts, SERVFAIL, 22)),
    ),
    nothing(
        "servfail-with-records",
        Comes::Message(|parts| parts.set_rcode(SERVFAIL)),
    ),
    nothing(
        "servfail-with-alias",
        Comes::Message(|parts| {
            parts.fail(SERVFAIL);
            parts.answer = vec![alias(&ASKED, &wire("gone.example"))];
        }),
    ),
    nothing("refused", Comes::Message(|parts| parts.fail(REFUSED))),
    nothing("refused-once", Comes::Once(|parts| parts.fail(REFUSED))),
    nothing("notimp", Comes::Message(|parts| parts.fail(NOTIMP))),
    nothing("formerr", Comes::Message(|parts| parts.fail(FORMERR))),
    nothing("rcode-15", Comes::Message(|parts| parts.fail(15))),
    nothing(
        "badvers",
        Comes::Message(|parts| {
            parts.fail(0);
            // The upper bits of the RCODE stand in the TTL of the OPT record (RFC 6891 §6.1.3).
            parts.additional = vec![Record {
                ttl: 0x0100_0000,
                ..Record::new([0], rtype::OPT, [])
            }];
        }),
    ),
    says(
        "nxdomain-with-soa",
        Comes::Message(|parts| deny(parts, NXDOMAIN, Parts::above)),
        |question, _| Answer {
            zone: question.name.parent(),
            ..Answer::new(Outcome::NxDomain)
        },
    ),
    nothing(
        "nxdomain-without-soa",
        Comes::Message(|parts| parts.fail(NXDOMAIN)),
    ),
    nothing(
        "nxdomain-foreign-soa",
        Comes::Message(|parts| deny(parts, NXDOMAIN, |_| wire("unrelated.test"))),
    ),
    nothing(
        "nxdomain-soa-below",
        Comes::Message(|parts| deny(parts, NXDOMAIN, below)),
    ),
    nothing(
        "nxdomain-filters-soa",
        Comes::Message(|parts| {
            parts.fail(NXDOMAIN);
            parts.authority = vec![filters_soa(parts)];
        }),
    ),
    nothing(
        "nxdomain-soa-in-answer",
        Comes::Message(|parts| {
            parts.fail(NXDOMAIN);
            parts.answer = vec![soa(parts.above())];
        }),
    ),
    nothing(
        "nxdomain-with-records",
        Comes::Message(|parts| {
            parts.set_rcode(NXDOMAIN);
            parts.authority = Vec::new();
        }),
    ),
    says(
        "empty-with-soa",
        Comes::Message(|parts| deny(parts, 0, Parts::above)),
        |question, _| Answer {
            zone: question.name.parent(),
            ..Answer::new(Outcome::NoData)
        },
    ),
    says(
        "empty-with-own-soa",
        Comes::Message(|parts| deny(parts, 0, |parts| parts.asked_name().to_vec())),
        |question, _| Answer {
            zone: Some(question.name.clone()),
            ..Answer::new(Outcome::NoData)
        },
    ),
    nothing("empty-without-soa", Comes::Message(|parts| parts.fail(0))),
    nothing(
        "empty-foreign-soa",
        Comes::Message(|parts| deny(parts, 0, |_| wire("unrelated.test"))),
    ),
    nothing(
        "empty-soa-below",
        Comes::Message(|parts| deny(parts, 0, below)),
    ),
    nothing(
        "empty-filters-soa",
        Comes::Message(|parts| {
            parts.fail(0);
            parts.authority = vec![filters_soa(parts)];
        }),
    ),
    nothing(
        "referral",
        Comes::Message(|parts| {
            parts.fail(0);
            let server = wire("ns.example");
            parts.authority = vec![Record::new(parts.above(), 2, server)];
        }),
    ),
    nothing(
        "records-of-another-owner",
        Comes::Message(|parts| {
            parts.fail(0);
            parts.answer = vec![Record::new(
                wire("other.example"),
                parts.asked_type(),
                data_of(parts.asked_type()),
            )];
        }),
    ),
    nothing(
        "records-of-another-type",
        Comes::Message(|parts| {
            parts.fail(0);
            let other = if parts.asked_type() == rtype::TXT {
                rtype::A
            } else {
                rtype::TXT
            };
            parts.answer = vec![Record::new(ASKED, other, data_of(other))];
        }),
    ),
    nothing(
        "records-of-class-ch",
        Comes::Message(|parts| {
            for record in &mut parts.answer {
                record.class = 3;
            }
            parts.authority.clear();
        }),
    ),
    nothing(
        "records-in-authority",
        Comes::Message(|parts| {
            parts.set_rcode(0);
            parts.authority = std::mem::take(&mut parts.answer);
            parts.authority.retain(|record| record.rtype != rtype::SOA);
        }),
    ),
    honest(
        "same-record-twice",
        Comes::Message(|parts| {
            let again = parts.answer.clone();
            parts.answer.extend(again);
        }),
    ),
    nothing("tc", Comes::Message(|parts| parts.flags |= TC)),
    nothing(
        "tc-empty",
        Comes::Message(|parts| {
            parts.fail(0);
            parts.flags |= TC;
        }),
    ),
    says(
        "4000-records",
        Comes::Message(|parts| {
            let kind = parts.asked_type();
            add(parts, kind, many(kind).iter().map(data_bytes));
        }),
        |question, answer| with(answer, many(question.record_type.code())),
    ),
    says(
        "64-kb",
        Comes::Message(|parts| add(parts, rtype::TXT, [data_bytes(&long_text())])),
        |question, answer| match question.record_type {
            RecordType::Txt => with(answer, vec![long_text()]),
            _ => answer,
        },
    ),
    honest("ttl-0", Comes::Message(|parts| set_ttl(parts, 0))),
    honest(
        "ttl-2-31",
        Comes::Message(|parts| set_ttl(parts, 0x8000_0000)),
    ),
    honest("ttl-2-32", Comes::Message(|parts| set_ttl(parts, u32::MAX))),
    honest(
        "ede-3-stale-answer",
        Comes::Message(|parts| {
            // Only an answer can be one; a denial of old proves nothing (see the next ones).
            if parts.authority.is_empty() {
                parts.additional = vec![Record::extended_error(3)];
            }
        }),
    ),
    nothing(
        "ede-3-stale-empty",
        Comes::Message(|parts| {
            deny(parts, 0, Parts::above);
            parts.additional = vec![Record::extended_error(3)];
        }),
    ),
    nothing(
        "ede-4-forged-records",
        Comes::Message(|parts| {
            parts.fail(0);
            let kind = parts.asked_type();
            parts.answer = vec![Record::new(ASKED, kind, data_of(kind))];
            parts.additional = vec![Record::extended_error(4)];
        }),
    ),
    nothing(
        "ede-4-forged-empty",
        Comes::Message(|parts| {
            deny(parts, 0, Parts::above);
            parts.additional = vec![Record::extended_error(4)];
        }),
    ),
    nothing(
        "ede-15-blocked",
        Comes::Message(|parts| denied_by(parts, 15)),
    ),
    nothing(
        "ede-16-censored",
        Comes::Message(|parts| denied_by(parts, 16)),
    ),
    nothing(
        "ede-17-filtered",
        Comes::Message(|parts| denied_by(parts, 17)),
    ),
    nothing(
        "ede-17-empty",
        Comes::Message(|parts| {
            deny(parts, 0, Parts::above);
            parts.additional = vec![Record::extended_error(17)];
        }),
    ),
    nothing(
        "ede-18-prohibited",
        Comes::Message(|parts| denied_by(parts, 18)),
    ),
    nothing(
        "ede-19-stale-nxdomain",
        Comes::Message(|parts| denied_by(parts, 19)),
    ),
    nothing(
        "ede-22-no-authority",
        Comes::Message(|parts| explain(parts, SERVFAIL, 22)),
    ),
    nothing(
        "ede-23-network-error",
        Comes::Message(|parts| explain(parts, SERVFAIL, 23)),
    ),
    nothing(
        "zero-strings",
        Comes::Message(|parts| {
            parts.answer.retain(|record| record.rtype == rtype::CNAME);
            add(parts, parts.asked_type(), [Vec::new()]);
        }),
    ),
    nothing(
        "string-beyond-data",
        Comes::Message(|parts| add(parts, rtype::TXT, [b"\xffx".to_vec()])),
    ),
    says(
        "not-utf-8",
        Comes::Message(|parts| add(parts, rtype::TXT, [data_bytes(&odd_text())])),
        |question, answer| match question.record_type {
            RecordType::Txt => with(answer, vec![odd_text()]),
            _ => answer,
        },
    ),
    nothing(
        "not-utf-8-name",
        Comes::Message(|parts| {
            parts.clear();
            parts.answer = vec![alias(&ASKED, b"\x02\xff\xfe\x07example\x00")];
        }),
    ),
    honest("reversed", Comes::Message(|parts| parts.answer.reverse())),
];

/// An HTTP status, which says nothing of a domain.
const fn status(name: &'static str, status: u16) -> Fault {
    nothing(name, Comes::Status(status))
}

/// What says nothing of a domain.
const fn nothing(name: &'static str, comes: Comes) -> Fault {
    Fault {
        name,
        comes,
        means: Means::Nothing,
    }
}

/// What is no fault to a reader.
const fn honest(name: &'static str, comes: Comes) -> Fault {
    Fault {
        name,
        comes,
        means: Means::Honest,
    }
}

/// What is an answer like any other.
const fn says(name: &'static str, comes: Comes, says: fn(&Question, Answer) -> Answer) -> Fault {
    Fault {
        name,
        comes,
        means: Means::Says(says),
    }
}

/// A name as bytes.
fn wire(name: &str) -> Vec<u8> {
    WireName::<Vec<u8>>::from_str(name)
        .expect("a name")
        .as_octets()
        .clone()
}

/// A name as the engine has it.
fn name(text: &str) -> Name {
    Name::parse(text).expect("a name")
}

/// A CNAME record.
fn alias(from: &[u8], to: &[u8]) -> Record {
    Record::new(from, rtype::CNAME, to)
}

/// A TXT record of the name that was asked for.
fn txt(text: &[u8]) -> Record {
    let length = u8::try_from(text.len()).expect("a string");
    Record::new(ASKED, rtype::TXT, [&[length], text].concat())
}

/// The SOA record of a zone.
fn soa(zone: Vec<u8>) -> Record {
    let data = [
        wire("ns.example"),
        wire("admin.example"),
        [0, 0, 1, 44].repeat(5),
    ];
    Record::new(zone, rtype::SOA, data.concat())
}

/// The SOA record that filters make up for every name.
fn filters_soa(parts: &Parts) -> Record {
    let data = [
        wire("fake-for-negative-caching.adguard.com"),
        wire("hostmaster.example"),
        [0, 0, 1, 44].repeat(5),
    ];
    Record::new(parts.asked_name(), rtype::SOA, data.concat())
}

/// A name below the one that was asked for.
fn below(parts: &Parts) -> Vec<u8> {
    [&b"\x03sub"[..], parts.asked_name()].concat()
}

/// Denies, with the SOA record of a zone.
fn deny(parts: &mut Parts, rcode: u16, zone: fn(&Parts) -> Vec<u8>) {
    parts.fail(rcode);
    parts.authority = vec![soa(zone(parts))];
}

/// Denies that the name exists, and says why.
fn denied_by(parts: &mut Parts, code: u16) {
    deny(parts, NXDOMAIN, Parts::above);
    parts.additional = vec![Record::extended_error(code)];
}

/// Fails, and says why.
fn explain(parts: &mut Parts, rcode: u16, code: u16) {
    parts.fail(rcode);
    parts.additional = vec![Record::extended_error(code)];
}

/// Puts records beside the honest ones. A denial becomes an answer by records of the type that was asked
/// for, and by no others.
fn add(parts: &mut Parts, kind: u16, data: impl IntoIterator<Item = Vec<u8>>) {
    if parts.asked_type() == kind {
        parts.set_rcode(0);
        parts.authority.clear();
    }
    let owner = owner(parts);
    let records = data.into_iter().map(|data| Record::new(owner, kind, data));
    parts.answer.extend(records);
}

/// Where the records of an answer stand, as a pointer: at the name that was asked for, or where its
/// aliases lead.
fn owner(parts: &Parts) -> [u8; 2] {
    let is_alias = |record: &Record| record.rtype == rtype::CNAME;
    let Some(last) = parts.answer.iter().rposition(is_alias) else {
        return ASKED;
    };
    pointer(parts.position_of_data(last))
}

/// A compressed name (RFC 1035 §4.1.4).
fn pointer(to: usize) -> [u8; 2] {
    let to = u16::try_from(to).expect("a place near the start");
    (0xc000 | to).to_be_bytes()
}

/// Sets the TTL of all records.
fn set_ttl(parts: &mut Parts, ttl: u32) {
    for record in parts.answer.iter_mut().chain(&mut parts.authority) {
        record.ttl = ttl;
    }
}

/// Some data of a type.
fn data_of(kind: u16) -> Vec<u8> {
    match kind {
        rtype::A => vec![192, 0, 2, 99],
        rtype::TXT => b"\x05other".to_vec(),
        15 => [vec![0, 10], wire("other.example")].concat(),
        28 => [vec![0x20, 0x01, 0x0d, 0xb8], vec![0; 12]].concat(),
        _ => wire("other.example"),
    }
}

/// Data as it stands in a message.
fn data_bytes(data: &Data) -> Vec<u8> {
    answers::record_data(data).expect("data").1
}

/// An answer with more records.
fn with(answer: Answer, more: Vec<Data>) -> Answer {
    let mut records = answer.records().to_vec();
    for data in more {
        let at = records.partition_point(|other| other <= &data);
        records.insert(at, data);
    }
    Answer {
        outcome: Outcome::Records(records),
        zone: None,
        ..answer
    }
}

/// As many records of a type as fit into a message beside the honest ones, up to 4,000.
fn many(kind: u16) -> Vec<Data> {
    let number = |index: u16| Name::parse(&format!("{index:x}")).expect("a name");
    let low = |index: u16| index.to_be_bytes();
    let data = |index: u16| match kind {
        1 => Data::A([203, 0, low(index)[0] + 113, low(index)[1]].into()),
        2 => Data::Ns(number(index)),
        12 => Data::Ptr(number(index)),
        15 => Data::Mx(Exchange {
            preference: index,
            host: number(index),
        }),
        16 | 99 => Data::Txt(Text::from_value(&format!("{index:x}"))),
        28 => Data::Aaaa([0x2001, 0xdb8, 1, 0, 0, 0, 0, index].into()),
        kind => panic!("no data for type {kind}"),
    };
    // A record has twelve bytes beside its data.
    let mut room = 62_000;
    let fits = |data: &Data| {
        room -= 12 + i32::try_from(data_bytes(data).len()).expect("short data");
        room > 0
    };
    (0..4000).map(data).take_while(fits).collect()
}

/// A text of 64 kB, as far as it fits.
fn long_text() -> Data {
    Data::Txt(Text::from_value(&"x".repeat(64_000)))
}

/// A text that is not UTF-8.
fn odd_text() -> Data {
    Data::Txt(Text::from_strings([&b"\xff\xfe\x80 v=spf1 \xc3"[..]]))
}
