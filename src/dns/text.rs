//! The content of a TXT record.

use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The character-strings of one TXT record, each at most 255 bytes, joined without a separator.
///
/// SPF (RFC 7208 §3.3), DKIM (RFC 6376 §3.6.2.2) and DMARC all read a record as its strings joined
/// together; where one string ends is kept, because it is what a DNS panel shows. Bytes need not
/// be UTF-8. As JSON it is a list of strings in which `\DDD` stands for a byte outside printable
/// ASCII and `\\` for a backslash.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
pub struct Text(Rc<Strings>);

/// The strings, joined, and where each ends.
#[derive(Debug, Eq, Ord, PartialEq, PartialOrd)]
struct Strings {
    joined: Vec<u8>,
    ends: Vec<usize>,
}

impl Text {
    /// The longest character-string (RFC 1035 §3.3).
    pub const STRING_LIMIT: usize = 255;

    /// A record of the given strings.
    pub fn from_strings<S: AsRef<[u8]>>(strings: impl IntoIterator<Item = S>) -> Self {
        let (mut joined, mut ends) = (Vec::new(), Vec::new());
        for string in strings {
            joined.extend_from_slice(string.as_ref());
            ends.push(joined.len());
        }
        Self(Rc::new(Strings { joined, ends }))
    }

    /// A record of one value, cut into strings of at most 255 bytes.
    pub fn from_value(value: &str) -> Self {
        Self::from_strings(value.as_bytes().chunks(Self::STRING_LIMIT))
    }

    /// All strings joined.
    pub fn bytes(&self) -> &[u8] {
        &self.0.joined
    }

    /// The strings one by one.
    pub fn strings(&self) -> impl Iterator<Item = &[u8]> {
        let starts = std::iter::once(0).chain(self.0.ends.iter().copied());
        starts
            .zip(self.0.ends.iter().copied())
            .map(|(start, end)| &self.0.joined[start..end])
    }

    /// The joined value for people: printable ASCII as it is, every other byte as one `·`.
    ///
    /// One character stands for each byte. Spans are over this text and not over the bytes: the
    /// sign for a byte that is not plain is longer than the byte.
    pub fn shown(&self) -> String {
        self.value().into_owned()
    }

    /// What [`shown`](Self::shown) gives, without a copy where every byte is plain, as in nearly
    /// every record.
    pub fn value(&self) -> Cow<'_, str> {
        let plain = |b: &u8| if is_plain(*b) { char::from(*b) } else { '·' };
        match std::str::from_utf8(&self.0.joined) {
            // Every byte is looked at, also behind one that is not plain: that is done many at
            // once.
            Ok(text) if text.bytes().fold(true, |all, b| all & is_plain(b)) => text.into(),
            _ => self.0.joined.iter().map(plain).collect(),
        }
    }

    /// The value as it is shown, but with a blank where a tab or a line end stands: there are
    /// syntaxes that allow these between words. It is as long as the dot it takes the place of, so
    /// a span is over either text.
    pub fn with_blanks(&self) -> Cow<'_, str> {
        let shown = match self.value() {
            // Every byte is plain, and none of these is.
            Cow::Borrowed(plain) => return plain.into(),
            Cow::Owned(shown) => shown,
        };
        let bytes = self.0.joined.iter();
        let blank = |(byte, c): (&u8, char)| match byte {
            b'\t' | b'\r' | b'\n' => '\u{a0}',
            _ => c,
        };
        bytes.zip(shown.chars()).map(blank).collect()
    }

    /// The joined value, exactly: `\DDD` for a byte outside printable ASCII, `\\` for a backslash
    /// (RFC 1035 §5.1).
    pub fn escaped(&self) -> String {
        escape(&self.0.joined)
    }

    /// The strings in quotes, as a zone file has them.
    pub fn quoted(&self) -> String {
        let strings: Vec<String> = self
            .strings()
            .map(|string| format!("\"{}\"", escape(string).replace('"', "\\\"")))
            .collect();
        strings.join(" ")
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown())
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.strings().map(escape))
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let strings = Vec::<String>::deserialize(deserializer)?;
        Ok(Self::from_strings(
            strings.iter().map(|string| unescape(string)),
        ))
    }
}

/// Whether a byte is shown as it is.
// Records of 64 kB are looked at byte by byte, and compiled for size a call is most of the work.
#[inline(always)]
fn is_plain(byte: u8) -> bool {
    byte.wrapping_sub(b' ') <= b'~' - b' '
}

/// Writes bytes with `\\` and `\DDD` (RFC 1035 §5.1).
fn escape(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len());
    for &byte in bytes {
        match byte {
            b'\\' => out.push_str("\\\\"),
            b if is_plain(b) => out.push(char::from(b)),
            b => out.push_str(&format!("\\{b:03}")),
        }
    }
    out
}

/// Reads what [`escape`] wrote; `\X` is X, as in zone files (RFC 1035 §5.1).
pub(super) fn unescape(text: &str) -> Vec<u8> {
    let bytes = text.as_bytes();
    let (mut out, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while let Some(&byte) = bytes.get(at) {
        at += 1;
        if byte != b'\\' {
            out.push(byte);
            continue;
        }
        let code = text
            .get(at..at + 3)
            // A sign is no digit, though numbers may begin with one.
            .filter(|digits| digits.bytes().all(|b| b.is_ascii_digit()))
            .and_then(|digits| digits.parse::<u8>().ok());
        if let Some(code) = code {
            out.push(code);
            at += 3;
        } else if let Some(&next) = bytes.get(at) {
            out.push(next);
            at += 1;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_join_without_a_separator_and_keep_their_ends() {
        let text = Text::from_strings(["v=spf1 ip4:192.0", ".2.1 -all"]);
        assert_eq!(text.bytes(), b"v=spf1 ip4:192.0.2.1 -all");
        assert_eq!(text.quoted(), "\"v=spf1 ip4:192.0\" \".2.1 -all\"");
    }

    #[test]
    fn a_tab_is_a_blank_at_the_same_place() {
        let text = Text::from_strings([b"v=DMARC1;\t\xffp=none"]);
        assert_eq!(text.shown(), "v=DMARC1;··p=none");
        assert_eq!(text.with_blanks(), "v=DMARC1;\u{a0}·p=none");
        assert_eq!(text.shown().find("p="), text.with_blanks().find("p="));
    }

    #[test]
    fn odd_bytes_survive_the_escape() {
        let bytes: Vec<u8> = (0..=255).collect();
        assert_eq!(unescape(&escape(&bytes)), bytes);
    }

    #[test]
    fn long_values_are_cut_at_255_bytes() {
        let text = Text::from_value(&"k".repeat(600));
        assert_eq!(
            text.strings().map(<[u8]>::len).collect::<Vec<_>>(),
            [255, 255, 90]
        );
    }
}
