//! What the code means with which a list answered.
//!
//! Each list documents its codes; what is not documented means nothing. Some codes are no listing
//! at all but say that the list did not answer, and are mistaken for listings most often.

use std::net::Ipv4Addr;

/// A code with what it means.
#[derive(Clone, Debug, PartialEq)]
pub struct Decoded {
    /// The code.
    pub code: Ipv4Addr,
    /// What it means, for each list that was meant or that may have been.
    pub readings: Vec<Reading>,
}

/// What a code means when one list gives it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Reading {
    /// The list.
    pub list: &'static str,
    /// What it says.
    pub meaning: Meaning,
}

/// What a code says.
#[derive(Clone, Copy, Debug, Eq, PartialEq, strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "code-")]
pub enum Meaning {
    /// It is listed.
    Listed,
    /// It was found sending spam.
    SpamSource,
    /// It sends mail that nobody asked for.
    Unsolicited,
    /// The computer is hijacked, or open to others.
    Hijacked,
    /// The whole network belongs to criminals.
    Criminal,
    /// The network is not meant to send mail by itself: a rule and no accusation.
    NotForMail,
    /// The domain is used in spam.
    SpamDomain,
    /// The domain is used for phishing.
    Phishing,
    /// The domain spreads malware.
    Malware,
    /// The domain steers hijacked computers.
    Botnet,
    /// The domain is honest, but was taken over.
    Abused,
    /// No listing: the name of the list was misspelt.
    Misspelt,
    /// No listing: the list does not answer the resolver that asked.
    Resolver,
    /// No listing: too many questions were asked.
    TooMany,
    /// No listing: an address was asked of a list of domains.
    AddressAsked,
    /// No listing: the list does not answer who is not registered.
    Refused,
    /// No listing: the list has been closed, and any answer is an accident.
    Closed,
    /// The list gives no such code.
    Undocumented,
}

/// A list whose codes are known.
struct List {
    name: &'static str,
    /// What names it in a text, in lower case.
    known_by: &'static [&'static str],
    meaning: fn([u8; 4]) -> Option<Meaning>,
}

/// The lists, those of domains after those of addresses that share a name with them. The codes are
/// those that each list documents, as of November 2026.
const LISTS: &[List] = &[
    List {
        name: "Spamhaus DBL",
        known_by: &["dbl.spamhaus.org", "dbl.dq.spamhaus.net"],
        meaning: |code| match code {
            [127, 0, 1, 2] => Some(Meaning::SpamDomain),
            [127, 0, 1, 4] => Some(Meaning::Phishing),
            [127, 0, 1, 5] => Some(Meaning::Malware),
            [127, 0, 1, 6] => Some(Meaning::Botnet),
            [127, 0, 1, 102..=106] => Some(Meaning::Abused),
            [127, 0, 1, 255] => Some(Meaning::AddressAsked),
            code => spamhaus_refusal(code),
        },
    },
    List {
        name: "Spamhaus",
        known_by: &["spamhaus"],
        meaning: |code| match code {
            [127, 0, 0, 2] => Some(Meaning::SpamSource),
            [127, 0, 0, 3] => Some(Meaning::Unsolicited),
            [127, 0, 0, 4..=7] => Some(Meaning::Hijacked),
            [127, 0, 0, 9] => Some(Meaning::Criminal),
            [127, 0, 0, 10 | 11] => Some(Meaning::NotForMail),
            code => spamhaus_refusal(code),
        },
    },
    List {
        name: "Barracuda",
        known_by: &["barracuda"],
        meaning: only_listed,
    },
    List {
        name: "SpamCop",
        known_by: &["spamcop"],
        meaning: only_listed,
    },
    List {
        name: "UCEPROTECT",
        known_by: &["uceprotect"],
        meaning: only_listed,
    },
    List {
        name: "PSBL",
        known_by: &["psbl"],
        meaning: only_listed,
    },
    List {
        name: "URIBL",
        known_by: &["uribl.com"],
        meaning: |code| (code == [127, 0, 0, 1]).then_some(Meaning::Refused),
    },
    List {
        name: "SURBL",
        known_by: &["surbl"],
        meaning: |code| match code {
            [127, 0, 0, bits] if bits & 1 == 1 => Some(Meaning::Refused),
            // A bit for each of its lists.
            [127, 0, 0, bits] if bits >= 4 => Some(Meaning::SpamDomain),
            _ => None,
        },
    },
    List {
        name: "DNSWL",
        known_by: &["dnswl"],
        meaning: |code| match code {
            [127, 0, _, 255] => Some(Meaning::Refused),
            _ => None,
        },
    },
    List {
        name: "Validity",
        known_by: &["senderscore", "validity"],
        meaning: |code| (code == [127, 255, 255, 255]).then_some(Meaning::Refused),
    },
    List {
        name: "SORBS",
        known_by: &["sorbs"],
        // It was closed on 5 June 2024, its zones emptied.
        meaning: |_| Some(Meaning::Closed),
    },
];

/// Lists with a single code.
fn only_listed(code: [u8; 4]) -> Option<Meaning> {
    (code == [127, 0, 0, 2]).then_some(Meaning::Listed)
}

/// The codes by which Spamhaus says that it did not answer.
fn spamhaus_refusal(code: [u8; 4]) -> Option<Meaning> {
    match code {
        [127, 255, 255, 252] => Some(Meaning::Misspelt),
        [127, 255, 255, 254] => Some(Meaning::Resolver),
        [127, 255, 255, 255] => Some(Meaning::TooMany),
        _ => None,
    }
}

/// Finds a code in a text, and what it means; nothing where there is no code. Where the text names
/// a list, only that one is meant.
pub fn decode(text: &str) -> Option<Decoded> {
    let mut words = text.split(|c: char| !(c.is_ascii_digit() || c == '.'));
    let code = words.find_map(|word| {
        let code: Ipv4Addr = word.trim_matches('.').parse().ok()?;
        code.is_loopback().then_some(code)
    })?;
    let text = text.to_ascii_lowercase();
    let named = LISTS
        .iter()
        .find(|list| list.known_by.iter().any(|name| text.contains(name)));
    let reading = |list: &List| Reading {
        list: list.name,
        meaning: (list.meaning)(code.octets()).unwrap_or(Meaning::Undocumented),
    };
    let readings = match named {
        Some(list) => vec![reading(list)],
        None => {
            let all = LISTS.iter().map(reading);
            let open = [Meaning::Undocumented, Meaning::Closed];
            all.filter(|reading| !open.contains(&reading.meaning))
                .collect()
        }
    };
    Some(Decoded { code, readings })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<(&'static str, Meaning)> {
        let decoded = decode(text).unwrap();
        let readings = decoded.readings.iter();
        readings
            .map(|reading| (reading.list, reading.meaning))
            .collect()
    }

    #[test]
    fn a_code_is_read_as_its_list_documents_it() {
        for (text, list, meaning) in [
            ("zen.spamhaus.org 127.0.0.4", "Spamhaus", Meaning::Hijacked),
            ("127.0.0.11 Spamhaus PBL", "Spamhaus", Meaning::NotForMail),
            (
                "dbl.spamhaus.org: 127.0.1.103.",
                "Spamhaus DBL",
                Meaning::Abused,
            ),
            (
                "DBL.SPAMHAUS.ORG 127.0.1.255",
                "Spamhaus DBL",
                Meaning::AddressAsked,
            ),
            (
                "zen.spamhaus.org 127.255.255.254",
                "Spamhaus",
                Meaning::Resolver,
            ),
            (
                "zen.spamhaus.org 127.255.255.252",
                "Spamhaus",
                Meaning::Misspelt,
            ),
            (
                "zen.spamhaus.org 127.255.255.255",
                "Spamhaus",
                Meaning::TooMany,
            ),
            (
                "zen.spamhaus.org 127.0.0.99",
                "Spamhaus",
                Meaning::Undocumented,
            ),
            ("multi.uribl.com=127.0.0.1", "URIBL", Meaning::Refused),
            ("multi.surbl.org 127.0.0.64", "SURBL", Meaning::SpamDomain),
            ("multi.surbl.org 127.0.0.1", "SURBL", Meaning::Refused),
            ("dnsbl.sorbs.net [127.0.0.6]", "SORBS", Meaning::Closed),
            ("bl.spamcop.net 127.0.0.3", "SpamCop", Meaning::Undocumented),
        ] {
            assert_eq!(of(text), [(list, meaning)], "{text}");
        }
        // The address of the sender is no code.
        let line = "Client host [192.0.2.1] blocked using b.barracudacentral.org; 127.0.0.2";
        assert_eq!(of(line), [("Barracuda", Meaning::Listed)]);
    }

    #[test]
    fn without_a_list_every_documented_meaning_is_given() {
        let lists: Vec<&str> = of("127.0.0.2").iter().map(|(list, _)| *list).collect();
        assert_eq!(
            lists,
            ["Spamhaus", "Barracuda", "SpamCop", "UCEPROTECT", "PSBL"]
        );
        assert_eq!(of("127.9.9.9"), []);
        assert_eq!(of("127.255.255.254")[0].1, Meaning::Resolver);
        for text in ["", "listed", "192.0.2.1", "1270.0.0.2", "127.0.0"] {
            assert_eq!(decode(text), None, "{text}");
        }
    }
}
