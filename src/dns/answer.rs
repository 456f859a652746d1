//! What came back.

use serde::{Deserialize, Serialize};

use super::{Data, Name, Text};

/// The answer to one question, with what is needed to show it as evidence.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Answer {
    /// What came back.
    pub outcome: Outcome,
    /// The CNAMEs that were followed inside the answer, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<Alias>,
    /// What the resolver says about signatures.
    #[serde(default)]
    pub dnssec: Dnssec,
    /// Extended DNS errors (RFC 8914).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub extended_errors: Vec<ExtendedError>,
    /// The smallest TTL of the answer in seconds, an upper bound of what is left of it.
    #[serde(default)]
    pub ttl: Option<u32>,
    /// The zone that says there is nothing: the owner of the SOA in a negative answer
    /// (RFC 2308 §2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<Name>,
    /// Who answered: the URL of a resolver, or the name of a zone file; empty where nobody did.
    #[serde(default)]
    pub resolver: String,
    /// The resolver that was asked before and answered in place of the domain, where this answer is
    /// another one's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filtered_by: Option<String>,
}

/// What came back, every case kept apart.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "AnswerOutcome"))]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// At least one record of the type that was asked.
    Records(Vec<Data>),
    /// The name exists, but has no record of this type (NOERROR without an answer).
    NoData,
    /// There is no such name, nor any below it (RFC 8020).
    NxDomain,
    /// It could not be found out.
    Failed(Failure),
}

/// Why it could not be found out.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "failure-")]
pub enum Failure {
    /// The resolver could not get an answer from the domain's servers (SERVFAIL).
    ServFail,
    /// The resolver refused the question (REFUSED and other error codes).
    Refused,
    /// No answer in time.
    Timeout,
    /// No resolver could be reached.
    Unreachable,
    /// The resolver gave up on the domain's servers, and said so by HTTP (502, 504, 424).
    GaveUp,
    /// The resolver takes no more questions for now (HTTP 429).
    Busy,
    /// The resolver gave another HTTP error, or led elsewhere.
    HttpError,
    /// The resolver answers, and does not let the page read it (no CORS header, or two of them).
    Unreadable,
    /// The browser does not let the page ask a resolver in a private network.
    NotPermitted,
    /// What came back was no answer to the question.
    Malformed,
    /// A filter answered in place of the domain, and says so (EDE 4 and 15 to 18).
    Blocked,
    /// The answer says that there is nothing and does not prove it: the SOA record of the zone is
    /// missing (RFC 2308 §2). A filter leaves it out, and so do the servers of some domains.
    Unproven,
    /// It was not asked when the report was saved that is looked at again.
    NotRecorded,
}

/// One CNAME.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Alias {
    /// The name that is an alias.
    pub from: Name,
    /// The name it stands for.
    pub to: Name,
}

/// What the resolver says about signatures.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "dnssec-")]
pub enum Dnssec {
    /// It says nothing: the name is not signed, or was not checked.
    #[default]
    Unsigned,
    /// The answer was validated (AD).
    Validated,
    /// The signatures are wrong: the name answers only when they are not checked (CD).
    Broken,
}

/// An extended DNS error (RFC 8914 §2).
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExtendedError {
    /// The INFO-CODE.
    pub code: u16,
    /// The EXTRA-TEXT, for people.
    pub text: String,
}

impl ExtendedError {
    /// Whether the resolver says that it answers in place of the domain (RFC 8914 §4.5 and §4.16 to
    /// §4.19: forged, blocked, censored, filtered, prohibited).
    pub fn is_filter(&self) -> bool {
        matches!(self.code, 4 | 15..=18)
    }

    /// Whether the answer is an old one, because there is no new one (RFC 8914 §4.4 and §4.20).
    pub fn is_stale(&self) -> bool {
        matches!(self.code, 3 | 19)
    }

    /// Whether the resolver says that signatures do not hold (RFC 8914 §4.7 to §4.13).
    pub fn is_signature(&self) -> bool {
        matches!(self.code, 6..=12)
    }

    /// Whether the resolver says that it reached no server of the domain (RFC 8914 §4.23 and
    /// §4.24).
    pub fn is_unreached(&self) -> bool {
        matches!(self.code, 22 | 23)
    }

    /// The text for people. It comes from whoever answered, so that what steers a terminal, turns
    /// the direction of writing or has no width is shown as a dot.
    pub fn shown(&self) -> String {
        let steers = |c: char| {
            c.is_control()
                || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                    | '\u{2060}'..='\u{206f}' | '\u{feff}')
        };
        let text = self.text.chars();
        text.map(|c| if steers(c) { '·' } else { c }).collect()
    }
}

impl Answer {
    /// An answer without evidence of its own.
    pub fn new(outcome: Outcome) -> Self {
        Self {
            outcome,
            aliases: Vec::new(),
            dnssec: Dnssec::Unsigned,
            extended_errors: Vec::new(),
            ttl: None,
            zone: None,
            resolver: String::new(),
            filtered_by: None,
        }
    }

    /// The answer of a lookup that failed.
    pub fn failed(failure: Failure) -> Self {
        Self::new(Outcome::Failed(failure))
    }

    /// The records; empty where there are none or the lookup failed.
    pub fn records(&self) -> &[Data] {
        if let Outcome::Records(records) = &self.outcome {
            records
        } else {
            &[]
        }
    }

    /// The texts of the TXT records, one for each record.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        self.records().iter().filter_map(Data::as_text)
    }

    /// About how many bytes there are to read in it.
    pub fn size(&self) -> usize {
        let texts: usize = self.texts().map(|text| text.bytes().len()).sum();
        texts + size_of_val(self.records())
    }

    /// Why the lookup failed, if it did.
    pub fn failure(&self) -> Option<Failure> {
        if let Outcome::Failed(failure) = self.outcome {
            Some(failure)
        } else {
            None
        }
    }

    /// Whether the answer says that there is nothing: a void lookup (RFC 7208 §4.6.4).
    pub fn is_void(&self) -> bool {
        matches!(self.outcome, Outcome::NoData | Outcome::NxDomain)
    }
}
