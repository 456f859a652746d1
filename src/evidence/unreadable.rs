//! What cannot be read, and text in whatever form it comes.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use serde::{Deserialize, Serialize};

/// The largest message that is read, in bytes: what large providers accept, with its encoding.
pub const SIZE_LIMIT: usize = 64 * 1024 * 1024;

/// Why something cannot be read.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "unreadable-")]
pub enum Unreadable {
    /// There is nothing in it.
    Empty,
    /// It is larger than a mail can be.
    TooLarge,
    /// It has more header lines than any mail.
    TooManyFields,
    /// More than one message, as a whole mailbox has.
    SeveralMessages,
    /// A picture.
    Picture,
    /// A PDF.
    Pdf,
    /// An archive, or a document that is one inside.
    Archive,
    /// A file of Outlook (.msg), whose text has to be taken out of it.
    OutlookFile,
    /// No text.
    Binary,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "there is nothing in it",
            Self::TooLarge => "it is larger than a mail can be",
            Self::TooManyFields => "it has more header lines than any mail",
            Self::SeveralMessages => "it holds several messages, as a whole mailbox does",
            Self::Picture => "it is a picture",
            Self::Pdf => "it is a PDF",
            Self::Archive => "it is an archive, or a document that is one inside",
            Self::OutlookFile => "it is a file of Outlook, which is not mail as it was sent",
            Self::Binary => "it is no text",
        })
    }
}

impl Error for Unreadable {}

/// How files of other kinds begin.
const SIGNATURES: [(&[u8], Unreadable); 9] = [
    (b"%PDF", Unreadable::Pdf),
    (b"\x89PNG", Unreadable::Picture),
    (b"\xff\xd8\xff", Unreadable::Picture),
    (b"GIF8", Unreadable::Picture),
    (b"BM\x00", Unreadable::Picture),
    (b"PK\x03\x04", Unreadable::Archive),
    (b"\x1f\x8b", Unreadable::Archive),
    (b"Rar!", Unreadable::Archive),
    (b"\xd0\xcf\x11\xe0", Unreadable::OutlookFile),
];

/// The text of a file or a paste: UTF-8, UTF-16 with or without its mark, or bytes of an older
/// encoding, with LF or CRLF at the end of lines.
pub fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Unreadable> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Unreadable::Empty);
    }
    if bytes.len() > SIZE_LIMIT {
        return Err(Unreadable::TooLarge);
    }
    let bytes = without_filling(bytes);
    let known = SIGNATURES
        .iter()
        .find(|(start, _)| bytes.starts_with(start));
    if let Some((_, kind)) = known {
        return Err(*kind);
    }
    if bytes.get(8..12) == Some(b"WEBP") {
        return Err(Unreadable::Picture);
    }
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => utf_16(rest, u16::from_le_bytes).into(),
        [0xfe, 0xff, rest @ ..] => utf_16(rest, u16::from_be_bytes).into(),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest),
        // Without its mark, a text that begins in ASCII still has a NUL in every pair.
        [b'\t'..=b'~', 0, b'\t'..=b'~', 0, ..] => utf_16(bytes, u16::from_le_bytes).into(),
        [0, b'\t'..=b'~', 0, b'\t'..=b'~', ..] => utf_16(bytes, u16::from_be_bytes).into(),
        _ => String::from_utf8_lossy(bytes),
    };
    if is_binary(&text) {
        return Err(Unreadable::Binary);
    }
    // CR alone ended lines once.
    if text.contains('\r') && !text.contains('\n') {
        return Ok(text.replace('\r', "\n").into());
    }
    Ok(text)
}

/// Whether something is no text. A text may have a stray control character; a file that is none has
/// them throughout. What is no UTF-8 is a text in another encoding as a rule, as a body with `8bit`
/// may be (RFC 6152 §3): it counts only beside NULs and the like, of which a text has next to none.
fn is_binary(text: &str) -> bool {
    let (mut count, mut controls, mut foreign) = (0_usize, 0_usize, 0_usize);
    for c in text.chars().take(4096) {
        count += 1;
        match c {
            '\u{fffd}' => foreign += 1,
            '\t' | '\n' | '\r' | '\u{c}' | '\u{1b}' => {}
            c if c.is_control() => controls += 1,
            _ => {}
        }
    }
    let foreign = if controls * 50 > count { foreign } else { 0 };
    (controls + foreign) * 10 > count
}

/// Without the NULs with which a text is filled up to the size of a block; never the half of a
/// character of UTF-16.
fn without_filling(bytes: &[u8]) -> &[u8] {
    let end = bytes.iter().rposition(|&byte| byte != 0);
    let even = end.map(|end| (end + 1).next_multiple_of(2));
    even.and_then(|end| bytes.get(..end)).unwrap_or(bytes)
}

/// Reads UTF-16; what is no character becomes U+FFFD.
fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units)
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_in_other_encodings_are_texts() {
        let header = b"From: a@b.example\nContent-Transfer-Encoding: 8bit\n\n";
        // Words of the Russian in KOI8-R, of the Japanese in Shift-JIS, of the German in Latin-1.
        for body in [
            &b"\xfa\xc4\xd2\xc1\xd7\xd3\xd4\xd7\xd5\xca\xd4\xc5! "[..],
            b"\x82\xb1\x82\xf1\x82\xc9\x82\xbf\x82\xcd ",
            b"Gr\xfc\xdfe ",
        ] {
            let text = [&header[..], &body.repeat(400)].concat();
            assert!(decode(&text).is_ok());
            assert!(decode(&body.repeat(400)).is_ok());
            // One that is filled up, or torn in one place, still is.
            assert!(decode(&[&text[..], b"\0\0\0"].concat()).is_ok());
        }
        // All bytes in a mixed order, as in what is compressed.
        let picture: Vec<u8> = (0..4096_u32).map(|at| (at * 167 % 251) as u8).collect();
        assert_eq!(decode(&picture), Err(Unreadable::Binary));
        assert_eq!(
            decode(&b"\x7fELF\x02\x01\x01\0\0\0\0\0".repeat(9)),
            Err(Unreadable::Binary)
        );
    }
}
