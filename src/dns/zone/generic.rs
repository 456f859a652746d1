//! Data in the form for any type: `\# LENGTH HEX` (RFC 3597 §5).

use std::net::{Ipv4Addr, Ipv6Addr};

use crate::dns::{Data, Exchange, Name, RecordType, Text};

/// The data that the words behind `\#` stand for; nothing where they are none of this type.
pub(super) fn data<'a>(
    record_type: RecordType,
    mut words: impl Iterator<Item = &'a str>,
) -> Option<Data> {
    let length: usize = words.next()?.parse().ok()?;
    let hex: String = words.collect();
    let decoded: Option<Vec<u8>> = hex.as_bytes().chunks(2).map(octet).collect();
    let decoded = decoded?;
    let bytes = Some(decoded.as_slice()).filter(|bytes| bytes.len() == length)?;
    Some(match record_type {
        RecordType::A => Data::A(Ipv4Addr::from(<[u8; 4]>::try_from(bytes).ok()?)),
        RecordType::Aaaa => Data::Aaaa(Ipv6Addr::from(<[u8; 16]>::try_from(bytes).ok()?)),
        RecordType::Cname => Data::Cname(name(bytes)?),
        RecordType::Ns => Data::Ns(name(bytes)?),
        RecordType::Ptr => Data::Ptr(name(bytes)?),
        RecordType::Mx => {
            let (preference, host) = bytes.split_first_chunk()?;
            Data::Mx(Exchange {
                preference: u16::from_be_bytes(*preference),
                host: name(host)?,
            })
        }
        RecordType::Spf => Data::Spf(text(bytes)?),
        RecordType::Txt => Data::Txt(text(bytes)?),
    })
}

/// What two hexadecimal digits stand for.
fn octet(digits: &[u8]) -> Option<u8> {
    let [high, low] = digits else { return None };
    let digit = |digit: &u8| char::from(*digit).to_digit(16);
    u8::try_from(digit(high)? << 4 | digit(low)?).ok()
}

/// Character-strings, each behind its length (RFC 1035 §3.3).
fn text(mut bytes: &[u8]) -> Option<Text> {
    let mut strings = Vec::new();
    while let Some((string, rest)) = counted(bytes) {
        strings.push(string);
        bytes = rest;
    }
    (bytes.is_empty() && !strings.is_empty()).then(|| Text::from_strings(strings))
}

/// A name, its labels behind their lengths; here none is compressed (RFC 3597 §4).
fn name(mut bytes: &[u8]) -> Option<Name> {
    let mut labels = Vec::new();
    loop {
        let (label, rest) = counted(bytes)?;
        bytes = rest;
        if label.is_empty() {
            break;
        }
        let label = std::str::from_utf8(label).ok()?;
        labels.push(label.to_owned());
        if label.contains('.') {
            return None;
        }
    }
    match labels.as_slice() {
        _ if !bytes.is_empty() => None,
        [] => Some(Name::root()),
        labels => Name::parse(&labels.join(".")).ok(),
    }
}

/// What stands behind a length, and the rest.
fn counted(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (&length, rest) = bytes.split_first()?;
    rest.split_at_checked(usize::from(length))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(record_type: RecordType, words: &str) -> Option<String> {
        data(record_type, words.split(' ')).map(|data| data.zone_text())
    }

    #[test]
    fn data_of_every_type_is_read() {
        for (record_type, words, expected) in [
            (RecordType::A, "4 c0000201", "192.0.2.1"),
            (
                RecordType::Aaaa,
                "16 20010db8000000000000000000000001",
                "2001:db8::1",
            ),
            (
                RecordType::Cname,
                "11 016107657861 6d706C6500",
                "a.example.",
            ),
            (RecordType::Mx, "3 000000", "0 ."),
            (RecordType::Txt, "4 016100 00", "\"a\" \"\" \"\""),
            (RecordType::Txt, "1 00", "\"\""),
        ] {
            assert_eq!(
                shown(record_type, words).as_deref(),
                Some(expected),
                "{words}"
            );
        }
        for (record_type, words) in [
            (RecordType::A, "3 c00002"),
            (RecordType::A, "5 c0000201"),
            (RecordType::Txt, "0"),
            (RecordType::Txt, "2 0261"),
            (RecordType::Txt, "1 0"),
            (RecordType::Ns, "2 0161"),
            (RecordType::Ns, "5 03612e6200"),
            (RecordType::Ns, "x 00"),
        ] {
            assert_eq!(shown(record_type, words), None, "{words}");
        }
    }
}
