//! The words of an entry that are no data: times, types, and the escapes in any of them.

use crate::dns::RecordType;

/// The types of the IANA registry that zone files may have and nobody here asks for.
const OTHERS: &str = "A6 AFSDB AMTRELAY APL ATMA AVC CAA CDNSKEY CDS CERT CSYNC DHCID DLV DNSKEY DOA \
     DS DSYNC EID EUI48 EUI64 GPOS HHIT HINFO HIP HTTPS IPN IPSECKEY ISDN KEY KX L32 L64 LOC LP MB MD \
     MF MG MINFO MR NAPTR NID NIMLOC NINFO NSAP NSAP-PTR NSEC NSEC3 NSEC3PARAM NULL NXT OPENPGPKEY PX \
     RESINFO RKEY RP RRSIG RT SIG SINK SMIMEA SOA SRV SSHFP SVCB TA TALINK TLSA URI WALLET WKS X25 \
     ZONEMD";

/// The number of DNAME, which stands for every name below it (RFC 6672).
const DNAME: u16 = 39;

/// What a record type is to the zone.
pub(super) enum Type {
    /// One that can be asked for.
    Known(RecordType),
    /// Another one.
    Other,
}

/// The type that a word names, by its mnemonic or its number (RFC 3597 §5).
pub(super) fn record_type(word: &str) -> Result<Type, String> {
    let upper = word.to_ascii_uppercase();
    let number = upper.strip_prefix("TYPE").map(str::parse::<u16>);
    if upper == "DNAME" || number == Some(Ok(DNAME)) {
        // Passed over, every name below it would seem not to exist.
        return Err(format!("{word} is not supported"));
    }
    let known = RecordType::ALL.into_iter().find(|known| match number {
        Some(Ok(number)) => known.code() == number,
        _ => known.mnemonic() == upper,
    });
    match known {
        Some(known) => Ok(Type::Known(known)),
        None if matches!(number, Some(Ok(_))) => Ok(Type::Other),
        None if OTHERS.split(' ').any(|other| other == upper) => Ok(Type::Other),
        None => Err(format!("{word} is no record type")),
    }
}

/// Seconds, as a number or with the units that BIND and its kin read: `1h30m`, `1W`.
pub(super) fn seconds(word: &str) -> Result<u32, String> {
    let no_time = || format!("{word} is no TTL");
    let (mut total, mut number) = (0_u32, None);
    for c in word.chars() {
        if let Some(digit) = c.to_digit(10) {
            let so_far: u32 = number.unwrap_or(0);
            let next = so_far.checked_mul(10).and_then(|n| n.checked_add(digit));
            number = Some(next.ok_or_else(no_time)?);
            continue;
        }
        let unit = match c.to_ascii_lowercase() {
            's' => 1,
            'm' => 60,
            'h' => 60 * 60,
            'd' => 24 * 60 * 60,
            'w' => 7 * 24 * 60 * 60,
            _ => return Err(no_time()),
        };
        let part = number.take().and_then(|n: u32| n.checked_mul(unit));
        let next = part.and_then(|part| total.checked_add(part));
        total = next.ok_or_else(no_time)?;
    }
    match number {
        // Digits without a unit are seconds where they stand alone.
        Some(seconds) if total == 0 => Ok(seconds),
        Some(_) => Err(no_time()),
        None => Ok(total),
    }
}

/// Whether every backslash has something behind it that it can stand before: three digits of an
/// octet, or any other character (RFC 1035 §5.1).
pub(super) fn check_escapes(word: &str) -> Result<(), String> {
    let mut rest = word.as_bytes();
    while let Some(at) = rest.iter().position(|&b| b == b'\\') {
        let behind = rest.get(at + 1..).unwrap_or_default();
        let digits = behind.iter().take_while(|b| b.is_ascii_digit()).count();
        let octet = behind.get(..3).and_then(|d| std::str::from_utf8(d).ok());
        let taken = match digits {
            0 if behind.is_empty() => None,
            0 => Some(1),
            3.. => octet.and_then(|d| d.parse::<u8>().ok()).map(|_| 3),
            _ => None,
        };
        let Some(taken) = taken else {
            return Err(format!(
                "a backslash in {word} stands before no character or octet"
            ));
        };
        rest = behind.get(taken..).unwrap_or_default();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_units() {
        for (word, expected) in [
            ("0", Some(0)),
            ("3600", Some(3600)),
            ("1h", Some(3600)),
            ("1H30M", Some(5400)),
            ("1w2d", Some(777_600)),
            ("4294967295", Some(u32::MAX)),
            ("4294967296", None),
            ("1h30", None),
            ("1y", None),
            ("h", None),
            ("9999999w", None),
        ] {
            assert_eq!(seconds(word).ok(), expected, "{word}");
        }
    }

    #[test]
    fn escapes_are_whole() {
        for whole in ["a", "\\+12", "\\\\", "\\;", "\\012x", "\\255"] {
            assert_eq!(check_escapes(whole), Ok(()), "{whole}");
        }
        for broken in ["\\", "a\\1b", "\\12", "\\256", "\\\\\\"] {
            assert!(check_escapes(broken).is_err(), "{broken}");
        }
    }

    #[test]
    fn types_have_names_or_numbers() {
        let known = |word| matches!(record_type(word), Ok(Type::Known(RecordType::Txt)));
        assert!(known("TXT") && known("txt") && known("TYPE16") && known("type16"));
        let other = |word| matches!(record_type(word), Ok(Type::Other));
        assert!(other("SOA") && other("HTTPS") && other("nsec3") && other("TYPE65280"));
        for none in [
            "news",
            "TYPE",
            "TYPE99999",
            "DNAME",
            "TYPE39",
            "CH",
            "ALIAS",
        ] {
            assert!(record_type(none).is_err(), "{none}");
        }
    }
}
