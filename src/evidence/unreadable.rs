//! What cannot be read, and text in whatever form it comes.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// The largest message that is read, in bytes: what large providers accept, with its encoding.
pub const SIZE_LIMIT: usize = 64 * 1024 * 1024;

/// Why something cannot be read.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
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

/// The text of a file or a paste: UTF-8, UTF-16 with or without its mark, or bytes of an older encoding, with
/// LF or CRLF at the end of lines.
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
    // A text may have a stray control character; a file that is none has them throughout.
    let odd = |c: &char| (c.is_control() && !"\t\n\r\u{c}\u{1b}".contains(*c)) || *c == '\u{fffd}';
    let start = text.chars().take(4096);
    let (count, odd) = start.fold((0, 0), |(count, sum), c| {
        (count + 1, sum + usize::from(odd(&c)))
    });
    if odd * 10 > count {
        return Err(Unreadable::Binary);
    }
    // CR alone ended lines once.
    if text.contains('\r') && !text.contains('\n') {
        return Ok(text.replace('\r', "\n").into());
    }
    Ok(text)
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
