//! The header of a message, as far as it says who sent it and who signed it.
//!
//! Nothing is verified here: a signature is listed with its domain and selector, and its result is
//! that it was not verified.

use crate::dkim::{Signature, SignatureResult};
use crate::dns::Name;

/// The longest header that is read, in bytes.
const HEADER_LIMIT: usize = 1024 * 1024;

/// The most header fields that are read.
const FIELD_LIMIT: usize = 2_000;

/// What the header of a message says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Message {
    /// The addresses of the From field, in order.
    pub from: Vec<String>,
    /// The envelope sender, where Return-Path tells; empty for a null sender.
    pub return_path: Option<String>,
    /// The signatures, from the top.
    pub signatures: Vec<Signature>,
}

impl Message {
    /// Reads the header of a message; what is no header is left out.
    pub fn read(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(&bytes[..bytes.len().min(HEADER_LIMIT)]);
        let mut message = Self::default();
        for (name, value) in fields(&text) {
            match &*name.to_ascii_lowercase() {
                "from" => message.from.extend(addresses(&value)),
                "return-path" if message.return_path.is_none() => {
                    let address = value.trim().trim_matches(['<', '>']);
                    message.return_path = Some(address.to_owned());
                }
                "dkim-signature" => message.signatures.extend(signature(&value)),
                _ => {}
            }
        }
        message
    }
}

/// The fields of a header, unfolded (RFC 5322 §2.2.3).
fn fields(text: &str) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        if line.is_empty() || fields.len() == FIELD_LIMIT {
            break;
        }
        if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = fields.last_mut() {
                value.push_str(line);
            }
        } else if let Some((name, value)) = line.split_once(':') {
            fields.push((name.trim().to_owned(), value.trim().to_owned()));
        }
    }
    fields
}

/// The addresses of a field: what stands in angle brackets, else the words with an "@".
fn addresses(value: &str) -> Vec<String> {
    let bracketed: Vec<&str> = value
        .split('<')
        .skip(1)
        .filter_map(|part| part.split('>').next())
        .collect();
    let words = value.split([',', ' ', ';']);
    let candidates: Vec<&str> = if bracketed.is_empty() {
        words.collect()
    } else {
        bracketed
    };
    candidates
        .into_iter()
        .map(str::trim)
        .filter(|a| a.contains('@'))
        .map(str::to_owned)
        .collect()
}

/// The domain and selector of a signature (RFC 6376 §3.5).
fn signature(value: &str) -> Option<Signature> {
    let tag = |wanted: &str| {
        value.split(';').find_map(|tag| {
            let (name, value) = tag.split_once('=')?;
            (name.trim() == wanted).then(|| value.split_whitespace().collect::<String>())
        })
    };
    Some(Signature {
        domain: Name::parse(&tag("d")?).ok()?,
        selector: tag("s")?,
        result: SignatureResult::Neutral,
        reason: Some("not-verified".to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folded_header_is_read() {
        let text = "Return-Path: <bounce@post.example>\r\nDKIM-Signature: v=1; a=rsa-sha256;\r\n \
                    d=shop.example; s=s1;\r\n\tb=ab=\r\nFrom: \"Anna, of the shop\"\r\n \
                    <anna@shop.example>\r\n\r\nFrom: body@other.example\r\n";
        let message = Message::read(text.as_bytes());
        assert_eq!(message.from, ["anna@shop.example"]);
        assert_eq!(message.return_path.as_deref(), Some("bounce@post.example"));
        assert_eq!(message.signatures[0].domain.as_str(), "shop.example");
        assert_eq!(message.signatures[0].selector, "s1");
    }
}
