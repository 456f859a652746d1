//! DNS messages as bytes (RFC 1035 §4), the only place that knows the DNS crate.
//!
//! A query is the same bytes every time, so that caches can answer it (RFC 8484 §4.1). An answer
//! counts only when it answers the question that was asked.

use domain::base::iana::{Class, OptRcode, Rtype};
use domain::base::name::ToLabelIter;
use domain::base::opt::ExtendedError as WireError;
use domain::base::record::ParsedRecord;
use domain::base::{Message, MessageBuilder, Name as WireName, ParsedName, UnknownRecordData};
use domain::rdata::{Cname, Mx, Ns, Ptr, Soa};

use super::{
    Alias, Answer, Data, Dnssec, Exchange, ExtendedError, Failure, Name, Outcome, Question,
    RecordType, Text,
};

/// The EDNS buffer size that the DNS flag day of 2020 recommends; without EDNS there are no
/// extended errors. Over HTTP it limits nothing.
const UDP_PAYLOAD: u16 = 1232;

/// Aliases followed inside one answer before it counts as malformed.
const ALIAS_LIMIT: usize = 16;

/// Extended errors by which a resolver says that it answers in place of the domain (RFC 8914
/// §4.16 to §4.19: blocked, censored, filtered, prohibited).
const BLOCKING: std::ops::RangeInclusive<u16> = 15..=18;

/// Composes a query; `unchecked` asks for the answer even where its signatures are wrong (CD).
pub fn compose_query(question: &Question, unchecked: bool) -> Vec<u8> {
    let mut octets = Vec::with_capacity(question.name.as_str().len() + 2);
    for label in question.name.labels() {
        octets.push(u8::try_from(label.len()).unwrap_or(63));
        octets.extend_from_slice(label.as_bytes());
    }
    octets.push(0);
    let compose = || {
        let mut builder = MessageBuilder::new_vec();
        let header = builder.header_mut();
        header.set_rd(true);
        // RFC 6840 §5.7: asks the resolver to say whether it validated.
        header.set_ad(true);
        header.set_cd(unchecked);
        let mut builder = builder.question();
        let name = WireName::from_octets(octets).ok()?;
        builder
            .push((
                name,
                Rtype::from_int(question.record_type.code()),
                Class::IN,
            ))
            .ok()?;
        let mut builder = builder.additional();
        builder
            .opt(|opt| {
                opt.set_udp_payload_size(UDP_PAYLOAD);
                Ok(())
            })
            .ok()?;
        Some(builder.finish())
    };
    // A `Name` is within the limits of the DNS and the message within those of a vector.
    compose().unwrap_or_default()
}

/// Parses the answer to a question; whatever is not such an answer is [`Failure::Malformed`].
pub fn parse_answer(question: &Question, bytes: &[u8]) -> Answer {
    read(question, bytes).unwrap_or_else(|| Answer::failed(Failure::Malformed))
}

/// The answer, or nothing where the bytes are not one.
fn read(question: &Question, bytes: &[u8]) -> Option<Answer> {
    let message = Message::from_octets(bytes).ok()?;
    let header = message.header();
    if !header.qr() || header.tc() {
        return None;
    }
    let asked = message.sole_question().ok()?;
    if name_of(asked.qname())? != question.name
        || asked.qtype().to_int() != question.record_type.code()
        || asked.qclass() != Class::IN
    {
        return None;
    }

    let extended_errors = extended_errors(&message);
    let section = read_sections(&message, question)?;
    let blocked = extended_errors
        .iter()
        .any(|error| BLOCKING.contains(&error.code));
    let outcome = match message.opt_rcode() {
        _ if blocked => Outcome::Failed(Failure::Blocked),
        OptRcode::NOERROR if !section.records.is_empty() => Outcome::Records(section.records),
        OptRcode::NOERROR => Outcome::NoData,
        // A filter invents NXDOMAIN without the SOA that a real one carries (RFC 2308 §2.1).
        OptRcode::NXDOMAIN if section.zone.is_none() => Outcome::Failed(Failure::Blocked),
        OptRcode::NXDOMAIN => Outcome::NxDomain,
        OptRcode::SERVFAIL => Outcome::Failed(Failure::ServFail),
        _ => Outcome::Failed(Failure::Refused),
    };
    Some(Answer {
        outcome,
        aliases: section.aliases,
        dnssec: if header.ad() {
            Dnssec::Validated
        } else {
            Dnssec::Unsigned
        },
        extended_errors,
        ttl: section.ttl,
        zone: section.zone,
        resolver: String::new(),
    })
}

/// What the answer and authority sections say.
struct Sections {
    records: Vec<Data>,
    aliases: Vec<Alias>,
    ttl: Option<u32>,
    /// The owner of the SOA record.
    zone: Option<Name>,
}

/// Reads the sections, following aliases inside the answer.
fn read_sections(message: &Message<&[u8]>, question: &Question) -> Option<Sections> {
    let mut all: Vec<(Name, u32, Data)> = Vec::new();
    for record in message.answer().ok()? {
        let record = record.ok()?;
        if let Some(data) = data_of(&record)? {
            all.push((name_of(&record.owner())?, record.ttl().as_secs(), data));
        }
    }
    let (mut zone, mut negative_ttl) = (None, None);
    for record in message.authority().ok()? {
        if let Some(soa) = record.ok()?.to_record::<Soa<ParsedName<_>>>().ok()? {
            zone = name_of(soa.owner());
            // RFC 2308 §5: the lesser of the record's TTL and its MINIMUM.
            negative_ttl = Some(soa.ttl().as_secs().min(soa.data().minimum().as_secs()));
        }
    }

    let mut aliases: Vec<Alias> = Vec::new();
    let mut owner = question.name.clone();
    let mut ttl: Option<u32> = None;
    let shorten = |ttl: Option<u32>, with: u32| Some(ttl.map_or(with, |ttl| ttl.min(with)));
    loop {
        let alias = all.iter().find_map(|(name, seconds, data)| match data {
            Data::Cname(to) if *name == owner => Some((*seconds, to.clone())),
            _ => None,
        });
        let wanted = question.record_type != RecordType::Cname;
        let Some((seconds, to)) = alias.filter(|_| wanted) else {
            break;
        };
        // A circle never ends.
        if aliases.len() == ALIAS_LIMIT {
            return None;
        }
        ttl = shorten(ttl, seconds);
        aliases.push(Alias {
            from: std::mem::replace(&mut owner, to.clone()),
            to,
        });
    }
    let mut records = Vec::new();
    for (name, seconds, data) in all {
        if name == owner && data.record_type() == question.record_type {
            ttl = shorten(ttl, seconds);
            // Servers turn the order of records with every answer; what is shown stays.
            let at = records.partition_point(|other| other <= &data);
            records.insert(at, data);
        }
    }
    if records.is_empty() {
        ttl = negative_ttl;
    }
    Some(Sections {
        records,
        aliases,
        ttl,
        zone,
    })
}

/// The record's data: nothing for a type that the engine does not use, no answer at all where the
/// data is not what its type asks for, or a name in it cannot be said.
fn data_of(record: &ParsedRecord<'_, &[u8]>) -> Option<Option<Data>> {
    let bytes = || {
        Some(
            *record
                .to_record::<UnknownRecordData<_>>()
                .ok()??
                .data()
                .data(),
        )
    };
    let wanted = RecordType::ALL
        .into_iter()
        .find(|t| t.code() == record.rtype().to_int());
    Some(Some(match wanted {
        None => return Some(None),
        Some(RecordType::A) => Data::A(<[u8; 4]>::try_from(bytes()?).ok()?.into()),
        Some(RecordType::Aaaa) => Data::Aaaa(<[u8; 16]>::try_from(bytes()?).ok()?.into()),
        Some(RecordType::Txt) => Data::Txt(Text::from_strings(strings_of(bytes()?)?)),
        Some(RecordType::Spf) => Data::Spf(Text::from_strings(strings_of(bytes()?)?)),
        Some(RecordType::Cname) => Data::Cname(name_of(
            record
                .to_record::<Cname<ParsedName<_>>>()
                .ok()??
                .data()
                .cname(),
        )?),
        Some(RecordType::Ns) => Data::Ns(name_of(
            record
                .to_record::<Ns<ParsedName<_>>>()
                .ok()??
                .data()
                .nsdname(),
        )?),
        Some(RecordType::Ptr) => Data::Ptr(name_of(
            record
                .to_record::<Ptr<ParsedName<_>>>()
                .ok()??
                .data()
                .ptrdname(),
        )?),
        Some(RecordType::Mx) => {
            let mx = record.to_record::<Mx<ParsedName<_>>>().ok()??;
            let (preference, host) = (mx.data().preference(), name_of(mx.data().exchange())?);
            Data::Mx(Exchange { preference, host })
        }
    }))
}

/// The character-strings of record data that is nothing else (RFC 1035 §3.3.14).
fn strings_of(mut bytes: &[u8]) -> Option<Vec<&[u8]>> {
    let mut strings = Vec::new();
    while let Some((&length, rest)) = bytes.split_first() {
        let (string, rest) = rest.split_at_checked(usize::from(length))?;
        strings.push(string);
        bytes = rest;
    }
    if strings.is_empty() {
        // There has to be one; a record without any says what an empty one says.
        strings.push(&[]);
    }
    Some(strings)
}

/// A name from the wire, where it can be said as text.
fn name_of(name: &impl ToLabelIter) -> Option<Name> {
    let mut text = String::new();
    for label in name.iter_labels().filter(|label| !label.is_root()) {
        let label = std::str::from_utf8(label.as_slice()).ok()?;
        if label.contains('.') {
            return None;
        }
        if !text.is_empty() {
            text.push('.');
        }
        text.push_str(label);
    }
    if text.is_empty() {
        Some(Name::root())
    } else {
        Name::parse(&text).ok()
    }
}

/// The extended errors of the OPT record.
fn extended_errors(message: &Message<&[u8]>) -> Vec<ExtendedError> {
    let Some(opt) = message.opt() else {
        return Vec::new();
    };
    let errors = opt.opt().iter::<WireError<_>>().filter_map(Result::ok);
    errors
        .map(|error| ExtendedError {
            code: error.code().to_int(),
            text: String::from_utf8_lossy(error.text_slice().unwrap_or_default()).into_owned(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question() -> Question {
        Question::txt(Name::parse("shop.example").unwrap())
    }

    #[test]
    fn a_query_is_the_same_bytes_every_time() {
        let bytes = compose_query(&question(), false);
        assert_eq!(bytes[..4], [0, 0, 0x01, 0x20]);
        assert_eq!(bytes, compose_query(&question(), false));
        assert_eq!(compose_query(&question(), true)[3], 0x30);
    }

    #[test]
    fn garbage_a_query_and_another_question_are_malformed() {
        let malformed = Answer::failed(Failure::Malformed);
        assert_eq!(parse_answer(&question(), b"garbage"), malformed);
        let query = compose_query(&question(), false);
        assert_eq!(parse_answer(&question(), &query), malformed);
        let mut answer = query;
        answer[2] |= 0x80;
        assert_eq!(parse_answer(&question(), &answer).outcome, Outcome::NoData);
        let other = Question::txt(Name::parse("other.example").unwrap());
        assert_eq!(parse_answer(&other, &answer), malformed);
        for length in 0..answer.len() {
            parse_answer(&question(), &answer[..length]);
        }
    }

    #[test]
    fn nxdomain_without_soa_is_a_filter_speaking() {
        let mut answer = compose_query(&question(), false);
        answer[2] |= 0x80;
        answer[3] |= 3;
        assert_eq!(
            parse_answer(&question(), &answer).failure(),
            Some(Failure::Blocked)
        );
    }
}
