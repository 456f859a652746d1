//! DNS messages as the tests see them: a question to send, a reply to look at.

use std::str::FromStr;

use anyhow::{Context, Result};
use domain::base::iana::Rcode;
use domain::base::opt::ExtendedError;
use domain::base::{Message, MessageBuilder, Name, Rtype, UnknownRecordData};
use domain::rdata::{Soa, Txt};

/// One question for a resolver.
#[derive(Clone, Debug)]
pub(crate) struct Query {
    /// The name, without the dot at the end.
    pub(crate) name: String,
    /// The record type.
    pub(crate) rtype: Rtype,
    /// Whether the resolver is asked not to validate (the CD flag).
    pub(crate) checking_disabled: bool,
}

impl Query {
    /// A plain question.
    pub(crate) fn new(name: &str, rtype: Rtype) -> Self {
        Self {
            name: name.to_owned(),
            rtype,
            checking_disabled: false,
        }
    }

    /// The question for a TXT record.
    pub(crate) fn txt(name: &str) -> Self {
        Self::new(name, Rtype::TXT)
    }

    /// The same question, with the CD flag.
    pub(crate) fn unchecked(self) -> Self {
        Self {
            checking_disabled: true,
            ..self
        }
    }

    /// Composes the message: id 0, RD, AD to be told of validation, EDNS of extended errors.
    pub(crate) fn compose(&self) -> Result<Vec<u8>> {
        let mut builder = MessageBuilder::new_vec();
        let header = builder.header_mut();
        header.set_rd(true);
        header.set_ad(true);
        header.set_cd(self.checking_disabled);
        let name = Name::<Vec<u8>>::from_str(&self.name)
            .with_context(|| format!("{} is not a name", self.name))?;
        let mut question = builder.question();
        question
            .push((name, self.rtype))
            .context("the question does not fit")?;
        let mut additional = question.additional();
        let edns = additional.opt(|opt| {
            opt.set_udp_payload_size(1232);
            Ok(())
        });
        edns.context("EDNS does not fit")?;
        Ok(additional.finish())
    }
}

/// What a resolver replied.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    /// The response code.
    pub(crate) rcode: Rcode,
    /// The name in the question section.
    pub(crate) question: String,
    /// Whether the resolver says that it validated the answer (the AD flag).
    pub(crate) authentic: bool,
    /// How many records of the type asked for the answer section holds.
    pub(crate) records: usize,
    /// The TXT records in the answer section, their strings joined.
    pub(crate) texts: Vec<String>,
    /// Whether the authority section holds an SOA, as an honest negative answer does.
    pub(crate) soa: bool,
    /// The extended errors (RFC 8914).
    pub(crate) extended_errors: Vec<u16>,
}

impl Reply {
    /// Parses a message to its end.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self> {
        let message = Message::from_slice(bytes).context("shorter than a DNS header")?;
        let question = message.sole_question().context("not one question")?;

        let mut records = 0;
        for record in message.answer()?.limit_to::<UnknownRecordData<_>>() {
            records += usize::from(record?.rtype() == question.qtype());
        }
        let mut texts = Vec::new();
        for record in message.answer()?.limit_to::<Txt<_>>() {
            let text: Vec<u8> = record?.data().text();
            texts.push(String::from_utf8_lossy(&text).into_owned());
        }
        let mut soa = false;
        for record in message.authority()?.limit_to::<Soa<_>>() {
            record?;
            soa = true;
        }
        let mut extended_errors = Vec::new();
        if let Some(opt) = message.opt() {
            for error in opt.opt().iter::<ExtendedError<_>>() {
                extended_errors.push(error?.code().to_int());
            }
        }
        Ok(Self {
            rcode: message.header().rcode(),
            question: question.qname().to_string(),
            authentic: message.header().ad(),
            records,
            texts,
            soa,
            extended_errors,
        })
    }
}
