//! Bytes as text (RFC 4648), through the library that verifying signatures brings along.
//!
//! That has code for these two alphabets alone. `data-encoding`, which makes any such form out of a
//! table, took 12 kB after brotli of every check.

use base64ct::{Base64, Base64UrlUnpadded, Encoding};

/// Characters that stand for whole bytes together (§4).
const GROUP: usize = 4;

/// Bytes as text.
pub(crate) fn encode(bytes: &[u8]) -> String {
    Base64::encode_string(bytes)
}

/// Bytes as they stand in an address: the other alphabet, and nothing at the end (§5).
pub(crate) fn encode_for_url(bytes: &[u8]) -> String {
    Base64UrlUnpadded::encode_string(bytes)
}

/// The bytes that a text stands for; nothing where it is none, or leaves bits over (§3.5). Texts
/// that were put together, each with its end, are read as one.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / GROUP * 3);
    for group in text.as_bytes().chunks(GROUP) {
        bytes.extend_from_slice(Base64::decode(group, &mut [0; 3]).ok()?);
    }
    Some(bytes)
}

/// The same of a text that was cut anywhere: what is left over at its end counts for nothing.
pub(crate) fn decode_cut(text: &str) -> Option<Vec<u8>> {
    // A single character more than whole groups of four holds no byte.
    let count = text.len() * 3 / GROUP;
    let missing = (GROUP - text.len() % GROUP) % GROUP;
    let mut bytes = decode(&[text, "AAA".get(..missing)?].concat())?;
    bytes.truncate(count);
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use data_encoding::{BASE64, BASE64_NOPAD, BASE64URL_NOPAD};

    use super::*;

    /// All texts of up to five of these characters: of both alphabets, of none, and the end.
    fn texts() -> Vec<String> {
        let mut texts = vec![String::new()];
        let mut longest = texts.clone();
        for _ in 0..5 {
            let longer = longest.iter();
            longest = longer
                .flat_map(|text| ['A', 'B', 'w', '/', '-', '=', ' '].map(|c| format!("{text}{c}")))
                .collect();
            texts.extend(longest.clone());
        }
        texts.extend(["YQ==YQ==", "YWI=YQ==", "YWJjYQ==YWJj", "YQ==YR=="].map(str::to_owned));
        texts
    }

    #[test]
    fn texts_are_read_as_another_library_reads_them() {
        let mut specification = BASE64_NOPAD.specification();
        specification.check_trailing_bits = false;
        let lenient = specification.encoding().unwrap();
        for text in texts() {
            assert_eq!(decode(&text), BASE64.decode(text.as_bytes()).ok(), "{text}");
            if !text.contains('=') {
                let whole = text.len() - usize::from(text.len() % 4 == 1);
                let expected = lenient.decode(&text.as_bytes()[..whole]).ok();
                let found = decode_cut(&text[..whole]);
                assert_eq!(found, expected, "{text}");
            }
        }
    }

    #[test]
    fn bytes_are_written_as_another_library_writes_them() {
        for length in 0..70 {
            let bytes: Vec<u8> = (0..length).map(|byte: u8| byte.wrapping_mul(37)).collect();
            assert_eq!(encode(&bytes), BASE64.encode(&bytes));
            assert_eq!(encode_for_url(&bytes), BASE64URL_NOPAD.encode(&bytes));
        }
    }
}
