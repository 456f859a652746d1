//! The description of a list of one's own.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr};

use serde::{Deserialize, Serialize};

use crate::dns::{Name, Question, RecordType};

/// The addresses whose answers every list knows (RFC 5782 §5): this one is listed …
const LISTED: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 2);

/// … and this one is not.
const CLEAN: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 1);

/// The longest text that may stand for a code.
const MEANING_LIMIT: usize = 200;

/// A list that whoever runs the page has set up.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "Written", into = "Written")]
pub struct Blocklist {
    /// The zone that is asked.
    pub zone: Name,
    /// The codes that mean "listed", each with what it says.
    pub listed: Vec<(Ipv4Addr, String)>,
    /// An address that is always listed, and one that never is.
    pub canary: [Ipv4Addr; 2],
}

/// The same as `config.json` has it.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Written {
    zone: String,
    listed: BTreeMap<String, String>,
    #[serde(default)]
    canary: WrittenCanary,
}

/// The canary as `config.json` has it.
#[derive(Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct WrittenCanary {
    listed: Option<String>,
    clean: Option<String>,
}

/// What is wrong with a description, beyond its form.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum BlocklistError {
    /// `zone` is no name in which addresses can stand.
    Zone(String),
    /// `listed` has no code.
    NoCode,
    /// A key of `listed` is no address below 127, which codes must be (RFC 5782 §2.1).
    Code(String),
    /// A code that refuses an answer must not mean "listed".
    Refusal(String),
    /// A text of `listed` is empty or too long.
    Meaning(String),
    /// `canary.listed` or `canary.clean` is no IPv4 address.
    Canary(String),
    /// Both canaries are the same.
    SameCanary,
}

impl Blocklist {
    /// Reads a description: the zone, the codes with what they say, the canaries where they are
    /// given.
    pub fn new(
        zone: &str,
        codes: impl IntoIterator<Item = (String, String)>,
        canary: [Option<&str>; 2],
    ) -> Result<Self, BlocklistError> {
        // 64 bytes are taken by the nibbles of an IPv6 address.
        let name = Name::parse(zone).ok();
        let name = name.filter(|name| name.is_plain() && name.as_str().len() < 189);
        let zone = name.ok_or_else(|| BlocklistError::Zone(zone.to_owned()))?;
        let mut listed = Vec::new();
        for (code, meaning) in codes {
            let address: Option<Ipv4Addr> = code.parse().ok().filter(Ipv4Addr::is_loopback);
            let Some(address) = address else {
                return Err(BlocklistError::Code(code));
            };
            if matches!(address.octets(), [127, 255, 255, _]) {
                return Err(BlocklistError::Refusal(code));
            }
            if meaning.trim().is_empty() || meaning.len() > MEANING_LIMIT {
                return Err(BlocklistError::Meaning(code));
            }
            listed.push((address, meaning));
        }
        if listed.is_empty() {
            return Err(BlocklistError::NoCode);
        }
        let address = |text: Option<&str>, usual: Ipv4Addr| {
            let parse = |text: &str| {
                text.parse()
                    .map_err(|_| BlocklistError::Canary(text.to_owned()))
            };
            text.map_or(Ok(usual), parse)
        };
        let [always, never] = canary;
        let canary = [address(always, LISTED)?, address(never, CLEAN)?];
        if canary[0] == canary[1] {
            return Err(BlocklistError::SameCanary);
        }
        Ok(Self {
            zone,
            listed,
            canary,
        })
    }

    /// What a code says, where it means "listed".
    pub(super) fn meaning(&self, code: Ipv4Addr) -> Option<&str> {
        let mut listed = self.listed.iter();
        let found = listed.find(|(other, _)| *other == code);
        found.map(|(_, meaning)| meaning.as_str())
    }

    /// The question whether an address is listed.
    pub(super) fn question(&self, ip: IpAddr) -> Option<Question> {
        let name = Name::of_address(ip, self.zone.as_str()).ok()?;
        Some(Question::new(name, RecordType::A))
    }

    /// The two questions whose answers are known, in the family of an address: "listed" first. For
    /// IPv6 they stand in the range that maps IPv4 (RFC 5782 §5).
    pub(super) fn canary_questions(&self, ip: IpAddr) -> Option<[Question; 2]> {
        let [listed, clean] = self.canary.map(|canary| {
            self.question(if ip.is_ipv4() {
                canary.into()
            } else {
                canary.to_ipv6_mapped().into()
            })
        });
        Some([listed?, clean?])
    }
}

impl TryFrom<Written> for Blocklist {
    type Error = BlocklistError;

    fn try_from(written: Written) -> Result<Self, BlocklistError> {
        let canary = [&written.canary.listed, &written.canary.clean];
        Self::new(
            &written.zone,
            written.listed,
            canary.map(|text| text.as_deref()),
        )
    }
}

impl From<Blocklist> for Written {
    fn from(list: Blocklist) -> Self {
        let [listed, clean] = list.canary.map(|address| Some(address.to_string()));
        let codes = list.listed.into_iter();
        Self {
            zone: list.zone.to_string(),
            listed: codes
                .map(|(code, meaning)| (code.to_string(), meaning))
                .collect(),
            canary: WrittenCanary { listed, clean },
        }
    }
}

impl Error for BlocklistError {}

impl fmt::Display for BlocklistError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Zone(zone) => write!(f, "zone: \"{zone}\" is no domain name for a list"),
            Self::NoCode => f.write_str("listed: there is no code"),
            Self::Code(code) => write!(f, "listed: \"{code}\" is no address below 127"),
            Self::Refusal(code) => write!(f, "listed: {code} refuses an answer and lists nothing"),
            Self::Meaning(code) => write!(f, "listed: the text for {code} is empty or too long"),
            Self::Canary(text) => write!(f, "canary: \"{text}\" is no IPv4 address"),
            Self::SameCanary => f.write_str("canary: listed and clean are the same address"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Blocklist, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    #[test]
    fn a_description_is_read_and_written_alike() {
        let list = read(r#"{"zone": "dnsbl.example", "listed": {"127.0.0.2": "spam"}}"#).unwrap();
        assert_eq!(list.canary, [LISTED, CLEAN]);
        let written = serde_json::to_string(&list).unwrap();
        assert_eq!(read(&written), Ok(list.clone()));
        let ask = |ip: &str| list.question(ip.parse().unwrap()).unwrap().name;
        assert_eq!(ask("192.0.2.10").as_str(), "10.2.0.192.dnsbl.example");
        let canary = list.canary_questions("2001:db8::1".parse().unwrap());
        let [listed, _] = canary.unwrap();
        assert!(
            listed
                .name
                .as_str()
                .starts_with("2.0.0.0.0.0.f.7.f.f.f.f.0.")
        );
    }

    #[test]
    fn every_mistake_is_named() {
        for (text, problem) in [
            (r#"{"listed": {"127.0.0.2": "x"}}"#, "missing field `zone`"),
            (r#"{"zone": "a.example"}"#, "missing field `listed`"),
            (
                r#"{"zone": "a.example", "codes": {}}"#,
                "unknown field `codes`",
            ),
            (
                r#"{"zone": "a b", "listed": {"127.0.0.2": "x"}}"#,
                "zone: \"a b\"",
            ),
            (
                r#"{"zone": "", "listed": {"127.0.0.2": "x"}}"#,
                "zone: \"\"",
            ),
            (r#"{"zone": "a.example", "listed": {}}"#, "there is no code"),
            (
                r#"{"zone": "a.example", "listed": {"2": "x"}}"#,
                "\"2\" is no address below 127",
            ),
            (
                r#"{"zone": "a.example", "listed": {"10.0.0.2": "x"}}"#,
                "no address below 127",
            ),
            (
                r#"{"zone": "a.example", "listed": {"127.255.255.254": "x"}}"#,
                "refuses",
            ),
            (
                r#"{"zone": "a.example", "listed": {"127.0.0.2": " "}}"#,
                "empty or too long",
            ),
            (
                r#"{"zone": "a.example", "listed": {"127.0.0.2": "x"}, "canary": {"listed": "::1"}}"#,
                "canary: \"::1\"",
            ),
            (
                r#"{"zone": "a.example", "listed": {"127.0.0.2": "x"}, "canary": {"clean": "127.0.0.2"}}"#,
                "the same address",
            ),
            (r#"["dnsbl.example"]"#, "invalid"),
        ] {
            let found = read(text).unwrap_err();
            assert!(found.contains(problem), "{text}: {found}");
        }
    }
}
