//! What somebody pasted or dropped: a rejection, a header, a whole message, a report of failure.
//!
//! [`read()`] finds out what it is, and takes out of it what a check can use. It never guesses:
//! what cannot be read is told apart by its [`Unreadable`], and a text whose words are not known is
//! a rejection of no kind.

mod event;
mod folding;
mod nesting;
mod plain;
mod report;
#[cfg(test)]
mod tests;
mod unreadable;

use std::borrow::Cow;
use std::net::IpAddr;

use mail_parser::decoders::html::html_to_text;
use mail_parser::{MessageParser, MimeHeaders, PartType};

use crate::bounce::{self, Bounce, Certainty, Complaint, Delivery, OwnText, domain_of};
use crate::dns::Name;
use crate::message::Message;

use report::{Sign, is_by_mail_system};
pub use unreadable::{SIZE_LIMIT, Unreadable, decode};

/// Texts that are read out of one message; a report of failure has three or four parts.
const PART_LIMIT: usize = 50;

/// Bytes of all these texts together: the page stands still while they are searched.
const TEXT_LIMIT: usize = 128 * 1024;

/// Characters of a line that are kept as evidence.
const LINE_LIMIT: usize = 100;

/// Messages within messages that are looked into.
const DEPTH_LIMIT: usize = 8;

/// Bytes that are read of whatever it is. What matters stands at the start: the header, the words
/// of a rejection, the header of what came back; behind it, attachments.
pub const READ_LIMIT: usize = 1024 * 1024;

/// Bytes that are read behind the header of a message, however long that is.
const BODY_LIMIT: usize = 256 * 1024;

/// What was found; at least one of the two.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Evidence {
    /// The header of the message that was rejected, or of the one that was given.
    pub message: Option<Message>,
    /// The rejection.
    pub bounce: Option<Bounce>,
}

/// Reads whatever it is: the bytes of a file, or what was pasted.
pub fn read(bytes: &[u8]) -> Result<Evidence, Unreadable> {
    read_with(bytes, &[])
}

/// The same where some rejection texts are known besides.
pub fn read_with(bytes: &[u8], own: &[OwnText]) -> Result<Evidence, Unreadable> {
    let start = bytes.get(..READ_LIMIT).unwrap_or(bytes);
    read_start(start, bytes.len(), own)
}

/// The same from its first [`READ_LIMIT`] bytes and its size.
pub fn read_start(start: &[u8], size: usize, own: &[OwnText]) -> Result<Evidence, Unreadable> {
    if size > SIZE_LIMIT {
        return Err(Unreadable::TooLarge);
    }
    let text = plain::without_entities(folding::mended(decode(start)?));
    if let Some(found) = event::read(&text, own) {
        return Ok(of_report(found, None));
    }
    let is_message = plain::is_message(&text)?;
    // A report quotes messages as they stand, with the line that begins each.
    if plain::is_mailbox(&text) && !(is_message && begins_with_report(&text)) {
        return Err(Unreadable::SeveralMessages);
    }
    if is_message && let Some(parsed) = MessageParser::default().parse(start_of(&text)) {
        return Ok(of_message(&parsed, own));
    }
    let start = &text[..text.floor_char_boundary(TEXT_LIMIT)];
    let words: Cow<'_, str> = if plain::is_html(&text) {
        html_to_text(start).into()
    } else {
        bounce::in_lines(start)
    };
    let found = bounce::read_report(&words, Delivery::read(&words), own);
    let copy = returned(&words);
    // A header of a mail that arrived, behind a line of somebody's own.
    let has_arrived = |message: &Message| !message.hops.is_empty() || !message.results.is_empty();
    if found.kind.is_none() && found.code.is_none() && copy.as_ref().is_some_and(has_arrived) {
        return Ok(Evidence {
            message: copy,
            bounce: None,
        });
    }
    Ok(of_report(found, copy))
}

/// Whether the first message of a text is a report by a mail system.
fn begins_with_report(text: &str) -> bool {
    let text = plain::without_envelope_line(text);
    let parsed = MessageParser::default().parse_headers(text);
    parsed.is_some_and(|parsed| report::sign(&parsed) > Sign::None)
}

/// What a rejection says, with the header of the message that came back: its From field says who
/// sent it.
fn of_report(mut bounce: Bounce, message: Option<Message>) -> Evidence {
    if let Some(from) = message.as_ref().and_then(|message| message.from.first()) {
        bounce.sender = Some(from.clone());
        bounce.sender_from = Some(["From: ", from].concat().chars().take(LINE_LIMIT).collect());
        bounce.other_senders.clear();
    }
    Evidence {
        message,
        bounce: Some(bounce),
    }
}

/// As much of a message as is parsed.
fn start_of(text: &str) -> &str {
    let text = plain::without_envelope_line(text);
    let ends = [text.find("\n\n"), text.find("\n\r\n")];
    let header = ends.into_iter().flatten().min().unwrap_or(text.len());
    nesting::shallow(&text[..text.floor_char_boundary(header + BODY_LIMIT)])
}

impl Evidence {
    /// The address or domain that a check is about: the From address of the message, else who the
    /// text of the rejection says sent the mail, else the domain that the refusing side blames.
    pub fn subject(&self) -> Option<String> {
        let from = self.message.as_ref().and_then(|m| m.from.first().cloned());
        let bounce = self.bounce.as_ref();
        let sender = bounce.and_then(|bounce| bounce.sender.clone());
        let blamed = || {
            let bounce = bounce.filter(|bounce| bounce.other_senders.is_empty())?;
            bounce.domain.as_ref().map(Name::to_string)
        };
        let noted = || self.message.as_ref()?.author_domain();
        from.or(sender).or_else(blamed).or_else(noted)
    }

    /// Others who may have sent the mail, each of another domain than the first.
    pub fn other_subjects(&self) -> Vec<String> {
        let others = self.bounce.iter().flat_map(|bounce| &bounce.other_senders);
        others.cloned().collect()
    }

    /// The address that the mail came from, as the side saw it that received or refused it.
    ///
    /// A message that came back was never received: its own header tells only how it was handed in.
    pub fn client_ip(&self) -> Option<IpAddr> {
        match (&self.bounce, &self.message) {
            (Some(bounce), _) => bounce.client_ip(),
            (None, message) => message
                .as_ref()
                // The client is that of whoever passed it on (RFC 7208 §10.3).
                .filter(|message| message.forwarded.is_none())?
                .client_ip(),
        }
    }

    /// The envelope sender, or its domain alone; empty for a null sender. Where the refusing side
    /// names the domain that it looked up, that counts.
    pub fn mail_from(&self) -> Option<String> {
        let noted = self.message.as_ref().and_then(|m| m.return_path.clone());
        let said = self.bounce.as_ref().and_then(|b| b.envelope_sender.clone());
        match (said, noted) {
            (Some(said), Some(noted)) if domain_of(&said) == domain_of(&noted) => Some(noted),
            (Some(said), _) => Some(said),
            (None, noted) => noted,
        }
    }

    /// The selectors with which a domain signed.
    pub fn selectors(&self, domain: &Name) -> Vec<String> {
        let message = self.message.as_ref();
        message.map_or(Vec::new(), |message| message.selectors(domain))
    }
}

/// Takes out of a message what it says: as a report of failure, as one that quotes a rejection, or
/// as itself.
fn of_message(parsed: &mail_parser::Message<'_>, own: &[OwnText]) -> Evidence {
    let mut parts = Parts::default();
    let sign = report::sign(parsed);
    parts.collect(parsed, sign, 0);
    let sign = sign.max(parts.sign);
    let delivery = parts.status.as_deref().and_then(Delivery::read);
    let read = |text: &str| bounce::read_report(text, delivery.clone(), own);
    let words = parts.words.join("\n\n");
    let mut found = read(&words);
    let mut copy = returned(&words);
    if !is_told(&found) && !parts.html.is_empty() {
        let html = parts.html.join("\n\n");
        found = read(&html);
        copy = returned(&html);
    }
    if let Some(complaint) = parts.complaint {
        found = complaint.of(found);
    }
    // Somebody may quote a rejection in a mail; that it is one is certain by known words alone.
    let is_report = delivery.is_some() || sign.is_report(&words, &found);
    let is_rejection = is_report || is_told(&found);
    if !is_rejection {
        return Evidence {
            message: Some(Message::of(parsed)),
            bounce: None,
        };
    }
    // What a mail system reports is not by the sender of the mail that failed.
    let original = parts
        .original
        // A part that begins with an empty line has no header, as far as MIME goes.
        .filter(|message| !message.from.is_empty())
        .or(copy)
        .or_else(|| returned_anywhere(parsed))
        .filter(|message| !is_by_mail_system(message));
    let quoting = (!is_report).then(|| Message::of(parsed));
    of_report(found, original.or(quoting))
}

/// Whether what a rejection is about is certain.
fn is_told(bounce: &Bounce) -> bool {
    bounce.certainty == Some(Certainty::Stated)
}

/// The header of the message that came back, where it stands in the text of a report.
fn returned(words: &str) -> Option<Message> {
    let copy = bounce::returned(words);
    let is_quoted = copy
        .lines()
        .find(|line| !line.trim().is_empty())?
        .starts_with('>');
    let copy: Cow<'_, str> = if is_quoted {
        let lines = copy
            .lines()
            .map(|line| line.trim_start_matches('>').trim_start_matches(' '));
        lines.collect::<Vec<_>>().join("\n").into()
    } else {
        copy.into()
    };
    let copy = plain::without_envelope_line(&copy);
    let parsed = MessageParser::default().parse_headers(copy)?;
    let message = Message::of(&parsed);
    (!message.from.is_empty() && !is_by_mail_system(&message)).then_some(message)
}

/// The header of the message that came back, wherever it stands: parts may not be what they say,
/// and their borders may be wrong.
fn returned_anywhere(parsed: &mail_parser::Message<'_>) -> Option<Message> {
    let body = parsed
        .raw_message
        .get(parsed.root_part().raw_body_offset() as usize..)?;
    let start = body.get(..TEXT_LIMIT).unwrap_or(body);
    returned(&["\n", &String::from_utf8_lossy(start)].concat())
}

/// What is in the parts of a message.
#[derive(Default)]
struct Parts {
    words: Vec<String>,
    html: Vec<String>,
    /// How large they are, as they came.
    size: usize,
    status: Option<String>,
    complaint: Option<Complaint>,
    original: Option<Message>,
    /// Whether a message within is a report that somebody passed on.
    sign: Sign,
}

impl Parts {
    /// Goes through the parts of a message; where that is a report, a message within is what it
    /// reports on.
    fn collect(&mut self, message: &mail_parser::Message<'_>, sign: Sign, depth: usize) {
        for part in &message.parts {
            if self.words.len() + self.html.len() >= PART_LIMIT {
                return;
            }
            let subtype = part.content_type().and_then(|kind| kind.subtype());
            let is = |wanted: &str| subtype.is_some_and(|kind| kind.eq_ignore_ascii_case(wanted));
            let is_status = is("delivery-status") || is("global-delivery-status");
            match &part.body {
                PartType::Text(text) if is_status => self.status(text),
                PartType::Text(text) if is("feedback-report") => self.complaint(text),
                // Only the header of what was sent comes back (RFC 6522 §4).
                PartType::Text(text) if is("rfc822-headers") || is("global-headers") => {
                    self.original(text);
                }
                PartType::Text(text) => {
                    let text = self.take(text).to_owned();
                    self.words.push(text);
                }
                PartType::Html(html) => {
                    let text = html_to_text(self.take(html));
                    self.html.push(text);
                }
                PartType::Binary(bytes) | PartType::InlineBinary(bytes) if is_status => {
                    self.status(&String::from_utf8_lossy(bytes));
                }
                PartType::Binary(bytes) | PartType::InlineBinary(bytes)
                    if is("feedback-report") =>
                {
                    self.complaint(&String::from_utf8_lossy(bytes));
                }
                PartType::Binary(bytes) | PartType::InlineBinary(bytes)
                    if is("rfc822-headers") || is("global-headers") =>
                {
                    self.original(&String::from_utf8_lossy(bytes));
                }
                PartType::Message(inner) if sign > Sign::None => {
                    self.original.get_or_insert_with(|| Message::of(inner));
                }
                PartType::Message(inner) if depth < DEPTH_LIMIT => {
                    let sign = report::sign(inner);
                    self.sign = self.sign.max(sign);
                    if self.original.is_none() && sign == Sign::None {
                        self.original = Some(Message::of(inner));
                    }
                    self.collect(inner, sign, depth + 1);
                }
                _ => {}
            }
        }
    }

    /// As much of a text as is read besides the others.
    fn take<'a>(&mut self, text: &'a str) -> &'a str {
        let left = TEXT_LIMIT.saturating_sub(self.size);
        let start = &text[..text.floor_char_boundary(left)];
        self.size += start.len();
        start
    }

    /// Keeps the first delivery status.
    fn status(&mut self, text: &str) {
        self.status.get_or_insert(text.to_owned());
    }

    /// Keeps what an abuse report says.
    fn complaint(&mut self, text: &str) {
        self.complaint.get_or_insert_with(|| Complaint::read(text));
    }

    /// Keeps the header of the message that was sent.
    fn original(&mut self, text: &str) {
        let parsed = MessageParser::default().parse_headers(text);
        if self.original.is_none() {
            self.original = parsed.map(|parsed| Message::of(&parsed));
        }
    }
}
