//! Answers out of zone text, as DNS messages: what the faults are faults of, and what the page is served.

use std::str::FromStr;

use anyhow::{Context, Result, anyhow};
use domain::base::iana::Rcode;
use domain::base::{Message, MessageBuilder, Name, Rtype, Ttl, UnknownRecordData};
use sentra_check::dns::zone::Zone;
use sentra_check::dns::{self, Answer, Data, Failure, Outcome, Question, RecordType};

/// The answer to a query.
pub(crate) fn reply(zone: &Zone, query: &[u8]) -> Result<Vec<u8>> {
    let query = Message::from_slice(query)?;
    let asked = query.sole_question()?;
    let name = dns::Name::parse(&asked.qname().to_string());
    let name = name.map_err(|error| anyhow!("{error}"))?;
    let kind = RecordType::ALL
        .into_iter()
        .find(|kind| asked.qtype().to_string() == kind.mnemonic());
    let answer = match kind {
        Some(kind) => zone.answer(&Question::new(name.clone(), kind)),
        None => Answer::new(Outcome::NoData),
    };
    let rcode = match answer.outcome {
        Outcome::Records(_) | Outcome::NoData | Outcome::Failed(Failure::Unproven) => {
            Rcode::NOERROR
        }
        Outcome::NxDomain => Rcode::NXDOMAIN,
        Outcome::Failed(Failure::Refused) => Rcode::REFUSED,
        Outcome::Failed(_) => Rcode::SERVFAIL,
    };
    let ttl = Ttl::from_secs(300);
    let mut builder = MessageBuilder::new_vec().start_answer(query, rcode)?;
    builder.header_mut().set_ra(true);
    let mut owner = name;
    for alias in &answer.aliases {
        let data = UnknownRecordData::from_octets(Rtype::CNAME, wire(&alias.to)?)?;
        builder.push((in_message(&alias.from)?, ttl, data))?;
        owner = alias.to.clone();
    }
    for record in answer.records() {
        let (kind, bytes) = record_data(record)?;
        let data = UnknownRecordData::from_octets(kind, bytes)?;
        builder.push((in_message(&owner)?, ttl, data))?;
    }
    let mut builder = builder.authority();
    if answer.is_void() {
        // The text is the whole world: where it has no zone for the name, the root denies it. The root
        // as server and as mailbox, and five numbers.
        let zone = answer.zone.unwrap_or_else(dns::Name::root);
        let data = UnknownRecordData::from_octets(Rtype::SOA, vec![0; 22])?;
        builder.push((in_message(&zone)?, ttl, data))?;
    }
    Ok(builder.finish())
}

/// A record's type and its data, as bytes.
pub(crate) fn record_data(data: &Data) -> Result<(Rtype, Vec<u8>)> {
    Ok(match data {
        Data::A(ip) => (Rtype::A, ip.octets().to_vec()),
        Data::Aaaa(ip) => (Rtype::AAAA, ip.octets().to_vec()),
        Data::Cname(name) => (Rtype::CNAME, wire(name)?),
        Data::Mx(mx) => {
            let preference = mx.preference.to_be_bytes().to_vec();
            (Rtype::MX, [preference, wire(&mx.host)?].concat())
        }
        Data::Ns(name) => (Rtype::NS, wire(name)?),
        Data::Ptr(name) => (Rtype::PTR, wire(name)?),
        Data::Spf(text) | Data::Txt(text) => {
            let mut bytes = Vec::new();
            for string in text.bytes().chunks(255) {
                bytes.push(u8::try_from(string.len())?);
                bytes.extend(string);
            }
            (Rtype::TXT, bytes)
        }
    })
}

/// A name as it stands in a message.
fn in_message(name: &dns::Name) -> Result<Name<Vec<u8>>> {
    Name::from_str(&name.to_string()).with_context(|| format!("{name} is no name"))
}

/// The same as bytes.
pub(crate) fn wire(name: &dns::Name) -> Result<Vec<u8>> {
    Ok(in_message(name)?.as_octets().clone())
}
