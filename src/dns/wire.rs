//! DNS messages as bytes (RFC 1035 §4), the only place that knows the DNS crate.
//!
//! A query is the same bytes every time, so that caches can answer it (RFC 8484 §4.1). An answer
//! counts only when it answers the question that was asked, and an absence only where it is proven:
//! by the SOA record of a zone that can speak for the name (RFC 2308 §2). Filters, and servers that
//! lost their way, say "nothing" too.

use domain::base::iana::{Class, OptRcode, Rtype};
use domain::base::name::ToLabelIter;
use domain::base::opt::ExtendedError as WireError;
use domain::base::record::ParsedRecord;
use domain::base::{Message, MessageBuilder, Name as WireName, ParsedName, Ttl, UnknownRecordData};
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

/// The first label of the primary server in the SOA that a kind of filter makes up, so that its
/// "nothing" is kept: AdGuard Home's, and that of those who do as it does.
const MADE_UP_PRIMARY: &str = "fake-for-negative-caching";

/// Composes a query; `unchecked` asks for the answer even where its signatures are wrong (CD).
pub fn compose_query(question: &Question, unchecked: bool) -> Vec<u8> {
    let record_type = Rtype::from_int(question.record_type.code());
    compose(&question.name, record_type, unchecked)
}

/// Composes the query for the DS records of a zone, by which the zone above says that it is signed
/// (RFC 4034 §5).
pub fn compose_ds_query(zone: &Name) -> Vec<u8> {
    compose(zone, Rtype::DS, false)
}

/// Composes a query for a type.
fn compose(name: &Name, record_type: Rtype, unchecked: bool) -> Vec<u8> {
    let mut octets = Vec::with_capacity(name.as_str().len() + 2);
    for label in name.labels() {
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
        builder.push((name, record_type, Class::IN)).ok()?;
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

/// Whether the answer to [`compose_ds_query`] shows that the zone is signed, as the resolver has
/// verified (AD): only then can its signatures be what fails.
pub fn is_signed(zone: &Name, bytes: &[u8]) -> bool {
    let find = || {
        let message = message_about(zone, Rtype::DS.to_int(), bytes)?;
        let is_sound = message.header().ad() && message.opt_rcode() == OptRcode::NOERROR;
        let mut records = message.answer().ok()?.filter_map(Result::ok);
        let found = records.any(|record| {
            record.rtype() == Rtype::DS
                && record.class() == Class::IN
                && name_of(&record.owner()).as_ref() == Some(zone)
        });
        Some(is_sound && found)
    };
    find().unwrap_or(false)
}

/// The message, where it is a whole answer to the question.
fn message_about<'a>(name: &Name, record_type: u16, bytes: &'a [u8]) -> Option<Message<&'a [u8]>> {
    let message = Message::from_octets(bytes).ok()?;
    let header = message.header();
    if !header.qr() || header.tc() {
        return None;
    }
    let asked = message.sole_question().ok()?;
    let same = name_of(asked.qname())? == *name
        && asked.qtype().to_int() == record_type
        && asked.qclass() == Class::IN;
    same.then_some(message)
}

/// The answer, or nothing where the bytes are not one.
fn read(question: &Question, bytes: &[u8]) -> Option<Answer> {
    let message = message_about(&question.name, question.record_type.code(), bytes)?;
    let section = read_sections(&message, question)?;
    // What is cut off may have held the reason.
    if message.additional().ok()?.any(|record| record.is_err()) {
        return None;
    }
    let extended_errors = extended_errors(&message);
    let has = |is: fn(&ExtendedError) -> bool| extended_errors.iter().any(is);
    let outcome = match message.opt_rcode() {
        _ if has(ExtendedError::is_filter) => Outcome::Failed(Failure::Blocked),
        OptRcode::NOERROR if !section.records.is_empty() => {
            Outcome::Records(section.records.clone())
        }
        // RFC 8914 §4.4 and §4.20: what it remembers from before, because nobody answers now.
        OptRcode::NOERROR | OptRcode::NXDOMAIN if has(ExtendedError::is_stale) => {
            Outcome::Failed(Failure::ServFail)
        }
        OptRcode::NOERROR => section.absence(false),
        OptRcode::NXDOMAIN => section.absence(true),
        OptRcode::SERVFAIL => Outcome::Failed(Failure::ServFail),
        _ => Outcome::Failed(Failure::Refused),
    };
    // Some set AD beside SERVFAIL, where nothing was validated.
    let validated = message.header().ad() && !matches!(outcome, Outcome::Failed(_));
    Some(Answer {
        outcome,
        aliases: section.aliases,
        dnssec: if validated {
            Dnssec::Validated
        } else {
            Dnssec::Unsigned
        },
        extended_errors,
        ttl: section.ttl,
        zone: section.zone,
        resolver: String::new(),
        filtered_by: None,
    })
}

/// What the answer and authority sections say.
struct Sections {
    records: Vec<Data>,
    aliases: Vec<Alias>,
    ttl: Option<u32>,
    /// Where the aliases end: the name that is there or not.
    name: Name,
    /// The owner of the SOA record, where that is a zone which holds the name.
    zone: Option<Name>,
    /// Whether a filter made that record up.
    is_made_up: bool,
}

impl Sections {
    /// What an answer without records says, where it denies the name as a whole or only the type.
    fn absence(&self, denies_name: bool) -> Outcome {
        match &self.zone {
            Some(_) if self.is_made_up => Outcome::Failed(Failure::Blocked),
            // A name with a SOA record of its own exists, and what has a record is not denied.
            Some(zone) if denies_name && *zone != self.name && self.records.is_empty() => {
                Outcome::NxDomain
            }
            Some(_) if !denies_name => Outcome::NoData,
            // RFC 2308 §2.1 and §2.2: a server of the domain puts the SOA record in. Not all do.
            _ => Outcome::Failed(Failure::Unproven),
        }
    }
}

/// Reads the sections, following aliases inside the answer.
fn read_sections(message: &Message<&[u8]>, question: &Question) -> Option<Sections> {
    let mut all: Vec<(Name, u32, Data)> = Vec::new();
    for record in message.answer().ok()? {
        let record = record.ok()?;
        if record.class() == Class::IN
            && let Some(data) = data_of(&record)?
        {
            all.push((name_of(&record.owner())?, seconds(record.ttl()), data));
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
            // Servers turn the order of records with every answer; what is shown stays. RFC 2181
            // §5: equal records are one.
            if let Err(at) = records.binary_search(&data) {
                records.insert(at, data);
            }
        }
    }
    let mut section = Sections {
        ttl: ttl.filter(|_| !records.is_empty()),
        records,
        aliases,
        name: owner,
        zone: None,
        is_made_up: false,
    };
    for record in message.authority().ok()? {
        let record = record.ok()?;
        let Some(soa) = record.to_record::<Soa<ParsedName<_>>>().ok()? else {
            continue;
        };
        let zone = name_of(soa.owner()).filter(|zone| section.name.is_within(zone));
        if soa.class() != Class::IN || zone.is_none() {
            continue;
        }
        section.zone = zone;
        let primary = name_of(soa.data().mname());
        let label = primary.as_ref().and_then(|name| name.labels().next());
        section.is_made_up = label == Some(MADE_UP_PRIMARY);
        if section.records.is_empty() {
            // RFC 2308 §5: the lesser of the record's TTL and its MINIMUM.
            section.ttl = Some(seconds(soa.ttl()).min(seconds(soa.data().minimum())));
        }
    }
    Some(section)
}

/// A TTL in seconds; RFC 2181 §8: one with the highest bit set is none.
fn seconds(ttl: Ttl) -> u32 {
    let seconds = ttl.as_secs();
    if seconds < 1 << 31 { seconds } else { 0 }
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
    // There has to be one.
    (!strings.is_empty()).then_some(strings)
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
        .map(|error| {
            let text = error.text_slice().unwrap_or_default();
            let mut error = ExtendedError {
                code: error.code().to_int(),
                text: String::from_utf8_lossy(text).into_owned(),
            };
            error.text = error.shown();
            error
        })
        .collect()
}

#[cfg(test)]
mod tests;
