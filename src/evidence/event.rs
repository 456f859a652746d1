//! What services that send mail report of a bounce: an event in JSON.
//!
//! SendGrid, Postmark, Amazon SES, Mailgun and SparkPost name the same few things by different
//! keys, at different depths. These are read wherever they stand, and put into the form of a
//! delivery status (RFC 3464), which is then read as any other.

use serde_json::{Map, Value};

use crate::bounce::{self, Bounce, Certainty, Delivery, OwnText};

/// Bytes of an event that are read.
const LIMIT: usize = 128 * 1024;

/// Values within values that are looked into; an event within a notification within a list has
/// five.
const DEPTH: usize = 8;

/// Events of a list that are looked at.
const EVENTS: usize = 100;

/// What one event says.
#[derive(Default)]
struct Event {
    /// What the refusing side said.
    reason: Option<String>,
    /// The enhanced code.
    status: Option<String>,
    /// For whom the mail was.
    recipient: Option<String>,
    /// The From address.
    author: Option<String>,
    /// The envelope sender.
    sender: Option<String>,
    /// The address that the service sent from, with the key that it stands under.
    ip: Option<(String, String)>,
}

/// Reads an event, or the first of a list that tells of a refusal.
pub(super) fn read(text: &str, own: &[OwnText]) -> Option<Bounce> {
    let text = text.trim_start();
    if !text.starts_with(['{', '[']) || text.len() > LIMIT {
        return None;
    }
    // Some put one event on each line.
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<Value>();
    let events = match values.next()?.ok()? {
        Value::Array(events) => events,
        event => vec![event],
    };
    let mut events = events.iter().take(EVENTS).map(Event::read);
    let event = events.find(Event::is_refusal)?;
    let words = event.words();
    let mut found = bounce::read_report(&words, Delivery::read(&words), own);
    // The service knows from where it sent; what the refusing side saw counts before that.
    if found.address_certainty != Some(Certainty::Stated)
        && let Some((key, ip)) = event.ip
        && let Ok(address) = ip.parse()
    {
        found.ip = Some(address);
        found.address_certainty = Some(Certainty::Stated);
        found.address_from = Some([&key, ": ", &ip].concat());
    }
    Some(found)
}

impl Event {
    /// Reads what an event says.
    fn read(value: &Value) -> Self {
        let mut event = Self::default();
        event.collect(value, 0);
        event
    }

    /// Whether it tells of a mail that was not taken.
    fn is_refusal(&self) -> bool {
        let reason = self.reason.as_deref();
        reason.is_some_and(|reason| !reason.starts_with('2'))
    }

    /// Takes in what stands under the keys that are known.
    fn collect(&mut self, value: &Value, depth: usize) {
        match value {
            _ if depth > DEPTH => {}
            Value::Object(fields) => self.fields(fields, depth),
            Value::Array(values) => {
                for value in values {
                    self.collect(value, depth + 1);
                }
            }
            // Amazon's notifications have the event as a text.
            Value::String(text) if text.starts_with('{') => {
                if let Ok(inner) = serde_json::from_str::<Value>(text) {
                    self.collect(&inner, depth + 1);
                }
            }
            _ => {}
        }
    }

    /// The same for the fields of an object.
    fn fields(&mut self, fields: &Map<String, Value>, depth: usize) {
        for (key, value) in fields {
            let plain = key.to_ascii_lowercase().replace(['-', '_'], "");
            let text = match value {
                Value::String(text) => Some(text.trim()),
                Value::Array(values) => values.first().and_then(Value::as_str),
                _ => None,
            };
            let text = text.filter(|text| !text.is_empty() && !text.starts_with('{'));
            let is_reply = |text: &str| text.starts_with(['4', '5']);
            let is_address = |text: &str| text.contains('@');
            let (place, fits): (_, fn(&str) -> bool) = match &*plain {
                "reason" | "rawreason" | "diagnosticcode" | "details" | "response" => {
                    (&mut self.reason, |_| true)
                }
                "message" | "description" => (&mut self.reason, is_reply),
                "status" | "enhancedcode" => (&mut self.status, is_reply),
                "email" | "emailaddress" | "recipient" | "rcptto" => {
                    (&mut self.recipient, is_address)
                }
                "from" | "friendlyfrom" => (&mut self.author, is_address),
                "source" | "sender" | "mailfrom" | "msgfrom" => (&mut self.sender, is_address),
                "ip" | "sendingip" => {
                    let ip = text.map(|ip| (key.clone(), ip.to_owned()));
                    self.ip = self.ip.take().or(ip);
                    continue;
                }
                _ => {
                    self.collect(value, depth + 1);
                    continue;
                }
            };
            match text.filter(|text| fits(text)) {
                Some(text) if place.is_none() => *place = Some(text.to_owned()),
                Some(_) => {}
                None => self.collect(value, depth + 1),
            }
        }
    }

    /// What it says, as a delivery status.
    fn words(&self) -> String {
        let mut words = String::new();
        let reason = self.reason.as_deref().unwrap_or_default();
        let reason = reason.strip_prefix("smtp;").unwrap_or(reason).trim();
        // Lines of a reply go on in the field.
        let reason = reason.replace("\r\n", "\n").replace('\n', "\n ");
        for (name, value) in [
            ("Return-Path: ", self.sender.as_deref()),
            ("From: ", self.author.as_deref()),
            ("Final-Recipient: rfc822; ", self.recipient.as_deref()),
            ("Status: ", self.status.as_deref()),
            ("Diagnostic-Code: smtp; ", Some(&*reason)),
        ] {
            if let Some(value) = value {
                words.push_str(name);
                words.push_str(value);
                words.push('\n');
            }
        }
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounce::Kind;

    #[test]
    fn events_of_services_are_read() {
        let sendgrid = r#"[{"email":"you@there.example","event":"delivered","response":"250 OK"},
            {"email":"you@there.example","timestamp":1795255200,"smtp-id":"<1@shop.example>",
            "event":"bounce","type":"blocked","ip":"192.0.2.10","status":"5.7.26",
            "reason":"550 5.7.26 This mail has been blocked because the sender is unauthenticated. SPF [shop.example] with ip: [192.0.2.10] = did not pass"}]"#;
        let found = read(sendgrid, &[]).unwrap();
        assert_eq!(found.kind, Some(Kind::Authentication));
        assert_eq!(found.code, Some(550));
        assert_eq!(found.enhanced_code.as_deref(), Some("5.7.26"));
        assert_eq!(found.ip, "192.0.2.10".parse().ok());
        assert_eq!(found.client_ip(), found.ip);
        assert_eq!(found.domain.unwrap().as_str(), "shop.example");
        let postmark = r#"{"RecordType":"Bounce","Type":"Blocked","TypeCode":100006,"ID":1,
            "Email":"you@there.example","From":"anna@shop.example","BouncedAt":"2026-11-21T10:00:00Z",
            "Description":"The message was blocked.","Subject":"Hello",
            "Details":"smtp;550 5.7.1 Email rejected per DMARC policy for shop.example"}"#;
        let found = read(postmark, &[]).unwrap();
        assert_eq!(found.kind, Some(Kind::Dmarc));
        assert_eq!(found.sender.as_deref(), Some("anna@shop.example"));
        assert_eq!(found.ip, None);
        let delivery = found.delivery.unwrap();
        assert_eq!(delivery.recipient.as_deref(), Some("you@there.example"));
        let ses = r#"{"notificationType":"Bounce","bounce":{"bounceType":"Transient","reportingMTA":"dns; a8-70.smtp-out.amazonses.com",
            "bouncedRecipients":[{"emailAddress":"you@there.example","action":"failed","status":"5.7.23",
            "diagnosticCode":"smtp; 550 5.7.23 SPF validation failed for shop.example"}],"remoteMtaIp":"203.0.113.9"},
            "mail":{"source":"bounce@mail.shop.example","sourceIp":"198.51.100.9",
            "commonHeaders":{"from":["Anna <anna@shop.example>"],"subject":"Hello"}}}"#;
        let quoted = serde_json::to_string(ses).unwrap();
        let notified = format!(r#"{{"Type":"Notification","Message":{quoted}}}"#);
        for text in [ses, &notified] {
            let found = read(text, &[]).unwrap();
            assert_eq!(found.kind, Some(Kind::Spf));
            assert_eq!(found.ip, None);
            assert_eq!(found.sender.as_deref(), Some("anna@shop.example"));
            let envelope = found.envelope_sender.as_deref();
            assert_eq!(envelope, Some("bounce@mail.shop.example"));
            assert_eq!(found.enhanced_code.as_deref(), Some("5.7.23"));
        }
        let mailgun = r#"{"event-data":{"event":"failed","severity":"permanent","recipient":"you@there.example",
            "envelope":{"sender":"anna@shop.example","sending-ip":"192.0.2.10"},
            "delivery-status":{"code":550,"message":"550 5.7.1 SPF check failed","description":""}}}"#;
        // What the refusing side saw.
        let seen = sendgrid.replace("ip: [192.0.2.10]", "ip: [192.0.2.77]");
        assert_eq!(read(&seen, &[]).unwrap().ip, "192.0.2.77".parse().ok());
        let found = read(mailgun, &[]).unwrap();
        assert_eq!(
            (found.kind, found.ip),
            (Some(Kind::Spf), "192.0.2.10".parse().ok())
        );
    }

    #[test]
    fn other_texts_are_no_events() {
        let deep = "[".repeat(100_000);
        for text in [
            "550 5.7.1 no",
            "{}",
            "[]",
            "{",
            "[1, 2]",
            r#"{"domain": "shop.example"}"#,
            r#"[{"event":"delivered","response":"250 OK"}]"#,
            &deep,
        ] {
            assert_eq!(read(text, &[]), None, "{}", &text[..text.len().min(40)]);
        }
    }
}
