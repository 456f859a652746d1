//! The fields, as they were typed.

use crate::checkup::Request;
use crate::input::{self, Problem, Subject};

/// A field of the form.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Field {
    /// The domain or address.
    Domain,
    /// DKIM selectors.
    Selectors,
    /// The address of the mail server.
    Ip,
    /// The envelope sender.
    From,
    /// The name in HELO.
    Helo,
    /// Who else sends for the domain: ids of providers, addresses; behind a minus, a term of the SPF
    /// record through which nobody does any more.
    Senders,
    /// The code of a block list that somebody wants to understand; no check depends on it.
    Code,
    /// For a request for help: the address that the mail was sent from.
    SentFrom,
    /// The address that it was sent to.
    SentTo,
    /// When it was sent.
    SentAt,
}

/// The fields on which no check depends; they are no part of a link.
pub(crate) const ASIDE: [Field; 4] = [Field::Code, Field::SentFrom, Field::SentTo, Field::SentAt];

/// The domain or address in a text. The browser reads it, for it knows IDNA.
pub(crate) type Read = Result<Subject, Problem>;

/// A text for a field.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Entry {
    /// The text.
    pub text: String,
    /// What is read in it: in the main field whom it names, in the one for selectors whose
    /// signature it is.
    pub read: Read,
    /// Whether it is a text to be read, such as a rejection, and not meant to name anybody.
    pub is_text: bool,
}

impl Default for Entry {
    fn default() -> Self {
        Self {
            text: String::new(),
            read: Err(Problem::Empty),
            is_text: false,
        }
    }
}

/// What is read in the fields that hold names.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Names {
    /// Whom the main field names.
    pub subject: Read,
    /// Whether a text stands in it that is still to be read.
    pub is_text: bool,
    /// Whose signature stands in the field for selectors.
    pub signer: Read,
}

impl Default for Names {
    fn default() -> Self {
        Self {
            subject: Err(Problem::Empty),
            is_text: false,
            signer: Err(Problem::Empty),
        }
    }
}

/// What stands in the fields, exactly as it was typed.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Form {
    domain: String,
    selectors: String,
    ip: String,
    from: String,
    helo: String,
    senders: String,
    code: String,
    sent_from: String,
    sent_to: String,
    sent_at: String,
}

impl Form {
    /// What stands in a field.
    pub(crate) fn get(&self, field: Field) -> &str {
        match field {
            Field::Domain => &self.domain,
            Field::Selectors => &self.selectors,
            Field::Ip => &self.ip,
            Field::From => &self.from,
            Field::Helo => &self.helo,
            Field::Senders => &self.senders,
            Field::Code => &self.code,
            Field::SentFrom => &self.sent_from,
            Field::SentTo => &self.sent_to,
            Field::SentAt => &self.sent_at,
        }
    }

    /// Puts something into a field.
    pub(crate) fn set(&mut self, field: Field, value: String) {
        let place = match field {
            Field::Domain => &mut self.domain,
            Field::Selectors => &mut self.selectors,
            Field::Ip => &mut self.ip,
            Field::From => &mut self.from,
            Field::Helo => &mut self.helo,
            Field::Senders => &mut self.senders,
            Field::Code => &mut self.code,
            Field::SentFrom => &mut self.sent_from,
            Field::SentTo => &mut self.sent_to,
            Field::SentAt => &mut self.sent_at,
        };
        *place = value;
    }

    /// Who else sends for the domain, as far as it was said.
    pub(crate) fn senders(&self) -> impl Iterator<Item = &str> {
        let words = self.get(Field::Senders).split_whitespace();
        words.filter(|word| !word.starts_with('-'))
    }

    /// The terms through which nobody sends any more.
    fn without(&self) -> impl Iterator<Item = &str> {
        let words = self.get(Field::Senders).split_whitespace();
        words.filter_map(|word| word.strip_prefix('-'))
    }

    /// Adds somebody who sends, or takes them away.
    pub(crate) fn toggle_sender(&mut self, id: &str) {
        let words = || self.get(Field::Senders).split_whitespace();
        let was_there = words().any(|other| other == id);
        let mut senders: Vec<&str> = words().filter(|other| *other != id).collect();
        if !was_there {
            senders.push(id);
        }
        self.set(Field::Senders, senders.join(" "));
    }

    /// Puts into the field who sends and who does not, as a request has it.
    pub(crate) fn set_senders(&mut self, senders: &[String], without: &[String]) {
        let gone = without.iter().map(|term| ["-", term].concat());
        let words: Vec<String> = senders.iter().cloned().chain(gone).collect();
        self.set(Field::Senders, words.join(" "));
    }

    /// The request that the fields make, or the first field that cannot be used.
    pub(crate) fn request(&self, names: &Names, now: i64) -> Result<Request, (Field, Problem)> {
        let subject = names.subject.clone();
        let subject = subject.map_err(|problem| (Field::Domain, problem))?;
        let selectors = input::read_selectors(self.get(Field::Selectors));
        let ip = input::read_ip(self.get(Field::Ip));
        if names
            .signer
            .as_ref()
            .is_ok_and(|signer| signer.domain != subject.domain)
        {
            return Err((Field::Selectors, Problem::OtherSignature));
        }
        let optional = |field| Some(self.get(field).trim().to_owned()).filter(|t| !t.is_empty());
        Ok(Request {
            address: subject.address,
            selectors: selectors.map_err(|problem| (Field::Selectors, problem))?,
            ip: ip.map_err(|problem| (Field::Ip, problem))?,
            mail_from: optional(Field::From),
            helo: optional(Field::Helo),
            senders: self.senders().map(str::to_owned).collect(),
            without: self.without().map(str::to_owned).collect(),
            ..Request::new(subject.domain, now)
        })
    }
}
