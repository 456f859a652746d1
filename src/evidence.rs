//! What somebody pasted or dropped: a rejection, a header, a whole message, a report of failure.
//!
//! [`read()`] finds out what it is, and takes out of it what a check can use. It never guesses: what
//! cannot be read is told apart by its [`Unreadable`], and a text whose words are not known is a
//! rejection of no kind.

mod nesting;
mod plain;
#[cfg(test)]
mod tests;
mod unreadable;

use std::net::IpAddr;

use mail_parser::decoders::html::html_to_text;
use mail_parser::{MessageParser, MimeHeaders, PartType};

use crate::bounce::{self, Bounce, Delivery, OwnText};
use crate::dns::Name;
use crate::message::Message;

pub use unreadable::{SIZE_LIMIT, Unreadable, decode};

/// Texts that are read out of one message; a report of failure has three or four parts.
const PART_LIMIT: usize = 50;

/// Bytes of all these texts together: the page stands still while they are searched.
const TEXT_LIMIT: usize = 128 * 1024;

/// Messages within messages that are looked into.
const DEPTH_LIMIT: usize = 8;

/// Bytes that are read of whatever it is. What matters stands at the start: the header, the words of a
/// rejection, the header of what came back; behind it, attachments.
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
    let text = decode(start)?;
    if plain::is_mailbox(&text) {
        return Err(Unreadable::SeveralMessages);
    }
    if plain::is_message(&text)?
        && let Some(parsed) = MessageParser::default().parse(start_of(&text))
    {
        return Ok(of_message(&parsed, own));
    }
    let bounce = if plain::is_html(&text) {
        let start = &text[..text.floor_char_boundary(TEXT_LIMIT)];
        bounce::read_with(&html_to_text(start), own)
    } else {
        bounce::read_with(&text, own)
    };
    Ok(Evidence {
        message: None,
        bounce: Some(Bounce {
            delivery: Delivery::read(&text),
            ..bounce
        }),
    })
}

/// As much of a message as is parsed.
fn start_of(text: &str) -> &str {
    let text = plain::without_envelope_line(text);
    let ends = [text.find("\n\n"), text.find("\n\r\n")];
    let header = ends.into_iter().flatten().min().unwrap_or(text.len());
    nesting::shallow(&text[..text.floor_char_boundary(header + BODY_LIMIT)])
}

impl Evidence {
    /// The address or domain that a check is about: the From address of the message, else the
    /// domain that the rejection blames.
    pub fn subject(&self) -> Option<String> {
        let from = self.message.as_ref().and_then(|m| m.from.first().cloned());
        let blamed = self.bounce.as_ref().and_then(|b| b.domain.as_ref());
        from.or(blamed.map(Name::to_string))
    }

    /// The address that the mail came from, as the side saw it that received or refused it.
    ///
    /// A message that came back was never received: its own header tells only how it was handed in.
    pub fn client_ip(&self) -> Option<IpAddr> {
        match (&self.bounce, &self.message) {
            (Some(bounce), _) => bounce.ip,
            (None, message) => message.as_ref()?.client_ip(),
        }
    }

    /// The envelope sender; empty for a null sender.
    pub fn mail_from(&self) -> Option<String> {
        self.message.as_ref()?.return_path.clone()
    }

    /// The selectors with which a domain signed.
    pub fn selectors(&self, domain: &Name) -> Vec<String> {
        let signatures = self.message.iter().flat_map(|m| &m.signatures);
        let own = signatures.filter(|signature| signature.domain == *domain);
        own.map(|signature| signature.selector.clone()).collect()
    }
}

/// Takes out of a message what it says: as a report of failure, as one that quotes a rejection, or
/// as itself.
fn of_message(parsed: &mail_parser::Message<'_>, own: &[OwnText]) -> Evidence {
    let mut parts = Parts::default();
    parts.collect(parsed, 0);
    let delivery = parts.status.as_deref().and_then(Delivery::read);
    let diagnostic = delivery.as_ref().and_then(|d| d.diagnostic.clone());
    let texts = diagnostic.into_iter().chain(parts.texts);
    let is_report = delivery.is_some();
    // The first text with known words counts; where the form alone says that something failed, the
    // first with a code.
    let mut bounces = texts
        .map(|text| bounce::read_with(&text, own))
        .collect::<Vec<_>>()
        .into_iter();
    let known = bounces.clone().find(|bounce| bounce.kind.is_some());
    let bounce = known.or_else(|| bounces.find(|bounce| is_report && bounce.code.is_some()));
    let message = match parts.original {
        Some(original) if bounce.is_some() => Some(original),
        _ => Some(Message::of(parsed)),
    };
    Evidence {
        // What a mail system reports is not by the sender of the mail that failed.
        message: message.filter(|message| bounce.is_none() || !is_by_mail_system(message)),
        bounce: bounce.map(|bounce| Bounce { delivery, ..bounce }),
    }
}

/// Whether a message is by a mail system: it has a null sender (RFC 5321 §4.5.5) or the name that
/// such systems go by.
fn is_by_mail_system(message: &Message) -> bool {
    let from = message.from.first().and_then(|from| from.split('@').next());
    let by_name = from.is_some_and(|local| {
        local.eq_ignore_ascii_case("mailer-daemon") || local.eq_ignore_ascii_case("postmaster")
    });
    by_name || message.return_path.as_deref() == Some("")
}

/// What is in the parts of a message.
#[derive(Default)]
struct Parts {
    texts: Vec<String>,
    /// How large they are, as they came.
    size: usize,
    status: Option<String>,
    original: Option<Message>,
}

impl Parts {
    /// Goes through the parts of a message and of those within it.
    fn collect(&mut self, message: &mail_parser::Message<'_>, depth: usize) {
        for part in &message.parts {
            if self.texts.len() >= PART_LIMIT {
                return;
            }
            let subtype = part.content_type().and_then(|kind| kind.subtype());
            let is = |wanted: &str| subtype.is_some_and(|kind| kind.eq_ignore_ascii_case(wanted));
            match &part.body {
                PartType::Text(text) if is("delivery-status") || is("global-delivery-status") => {
                    self.status.get_or_insert(text.to_string());
                }
                // Only the header of what was sent comes back (RFC 6522 §4).
                PartType::Text(text) if is("rfc822-headers") => self.original(text),
                PartType::Text(text) => {
                    let text = self.take(text).to_owned();
                    self.texts.push(text);
                }
                PartType::Html(html) => {
                    let text = html_to_text(self.take(html));
                    self.texts.push(text);
                }
                PartType::Binary(bytes) | PartType::InlineBinary(bytes)
                    if is("delivery-status") || is("global-delivery-status") =>
                {
                    self.status
                        .get_or_insert(String::from_utf8_lossy(bytes).into_owned());
                }
                PartType::Message(inner) if depth < DEPTH_LIMIT => {
                    if self.original.is_none() {
                        self.original = Some(Message::of(inner));
                    }
                    self.collect(inner, depth + 1);
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

    /// Keeps the header of the message that was sent.
    fn original(&mut self, text: &str) {
        let parsed = MessageParser::default().parse_headers(text);
        if self.original.is_none() {
            self.original = parsed.map(|parsed| Message::of(&parsed));
        }
    }
}
