//! A key record (RFC 6376 §3.6.1, RFC 8301, RFC 8463).

use data_encoding::BASE64;
use serde::{Deserialize, Serialize};

use super::{GOOD_KEY, KeyForm, SHORTEST_KEY, read_rsa};
use crate::dns::Text;
use crate::span::Span;
use crate::tag_list::{TagFaultKind, TagList};

/// A key record as it was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct KeyRecord {
    /// The text, one character a byte.
    pub text: String,
    /// The algorithm of the key.
    pub key_type: KeyType,
    /// Bits of the key: of the modulus for RSA, 256 for Ed25519; none where it cannot be read.
    pub bits: Option<usize>,
    /// How an RSA key is wrapped.
    pub form: Option<KeyForm>,
    /// Whether the domain is testing DKIM (`t=y`).
    pub testing: bool,
    /// Whether `p=` is empty: the key was revoked.
    pub revoked: bool,
    /// What is wrong with it.
    pub faults: Vec<KeyFault>,
}

/// The algorithm of a key.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyType {
    /// RSA (RFC 6376).
    Rsa,
    /// Ed25519 (RFC 8463).
    Ed25519,
    /// Something else: verifiers ignore the key.
    Unknown,
}

/// Something in a key record that keeps it from working.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct KeyFault {
    /// Where it stands.
    pub span: Span,
    /// What is wrong.
    pub kind: KeyFaultKind,
}

/// What is wrong with a key record.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyFaultKind {
    /// `v=` is not first or not DKIM1.
    Version,
    /// There is no `p=`.
    KeyMissing,
    /// `p=` is no base64.
    NotBase64,
    /// `p=` holds no key of its type.
    NoKey,
    /// A private key stands in the record.
    PrivateKey,
    /// `k=` names an algorithm that verifiers do not know.
    UnknownType,
    /// The list of tags is not well formed.
    Tags(TagFaultKind),
    /// `h=` leaves out sha256, so no signature can be verified (RFC 8301 §3.1).
    HashUnusable,
    /// `s=` leaves out email.
    ServiceExcludesMail,
}

/// What a key is good for.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyState {
    /// In order.
    Valid,
    /// Usable, but of fewer bits than recommended.
    Weak,
    /// Usable, but marked as a test: receivers may treat the mail as unsigned.
    Testing,
    /// Withdrawn.
    Revoked,
    /// It cannot verify a signature.
    Invalid,
    /// There is none.
    Missing,
    /// It could not be looked up.
    Unknown,
}

impl KeyRecord {
    /// Reads a TXT record; nothing where it is no key record at all, such as an SPF record that a
    /// wildcard answers with.
    pub fn parse(text: &Text) -> Option<Self> {
        let shown = text.shown();
        let tags = TagList::parse(&shown);
        let is_key = tags.get("p").is_some()
            || tags
                .value("v")
                .is_some_and(|v| v.to_ascii_uppercase().starts_with("DKIM"));
        let other = tags
            .value("v")
            .is_some_and(|v| !v.to_ascii_uppercase().starts_with("DKIM"));
        if !is_key || other {
            return None;
        }
        let mut key = Self {
            text: shown.clone(),
            key_type: KeyType::Rsa,
            bits: None,
            form: None,
            testing: false,
            revoked: false,
            faults: Vec::new(),
        };
        key.read(&tags, Span::new(0, shown.len()));
        Some(key)
    }

    /// Takes in the tags.
    fn read(&mut self, tags: &TagList, whole: Span) {
        // A repeated or broken tag invalidates the list (§3.2).
        for fault in &tags.faults {
            self.fault(fault.span, KeyFaultKind::Tags(fault.kind));
        }
        if let Some(version) = tags.get("v") {
            // §3.6.1: if there, it is first and exactly DKIM1.
            if version.value != "DKIM1" || tags.tags[0].name != "v" {
                self.fault(version.span, KeyFaultKind::Version);
            }
        }
        if let Some(kind) = tags.get("k") {
            self.key_type = match &*kind.value {
                "rsa" => KeyType::Rsa,
                "ed25519" => KeyType::Ed25519,
                _ => KeyType::Unknown,
            };
            if self.key_type == KeyType::Unknown {
                self.fault(kind.value_span, KeyFaultKind::UnknownType);
            }
        }
        let lists = |tag: &str, wanted: &[&str]| {
            tags.value(tag)
                .is_none_or(|v| v.split(':').any(|item| wanted.contains(&item.trim())))
        };
        if !lists("h", &["sha256"]) {
            self.fault_at(tags, "h", KeyFaultKind::HashUnusable);
        }
        if !lists("s", &["*", "email"]) {
            self.fault_at(tags, "s", KeyFaultKind::ServiceExcludesMail);
        }
        self.testing = tags
            .value("t")
            .is_some_and(|t| t.split(':').any(|flag| flag.trim() == "y"));
        match tags.get("p") {
            None => self.fault(whole, KeyFaultKind::KeyMissing),
            Some(tag) if tag.value.is_empty() => self.revoked = true,
            Some(tag) => self.read_key(&tag.value, tag.value_span),
        }
    }

    /// Takes in the key itself.
    fn read_key(&mut self, value: &str, span: Span) {
        // §3.6.1: white space inside the base64 is ignored.
        let compact: String = value.chars().filter(|c| !c.is_ascii_whitespace()).collect();
        let padded = format!("{compact}{}", &"==="[..(4 - compact.len() % 4) % 4]);
        let Ok(bytes) = BASE64.decode(padded.as_bytes()) else {
            return self.fault(span, KeyFaultKind::NotBase64);
        };
        match self.key_type {
            KeyType::Unknown => {}
            // RFC 8463 §4.2: the raw 32 bytes.
            KeyType::Ed25519 if bytes.len() == 32 => self.bits = Some(256),
            KeyType::Ed25519 => self.fault(span, KeyFaultKind::NoKey),
            KeyType::Rsa => match read_rsa(&bytes) {
                None => self.fault(span, KeyFaultKind::NoKey),
                Some(modulus) => {
                    self.form = Some(modulus.form);
                    self.bits = Some(modulus.bits);
                    if modulus.form == KeyForm::Private {
                        self.fault(span, KeyFaultKind::PrivateKey);
                    }
                }
            },
        }
    }

    fn fault(&mut self, span: Span, kind: KeyFaultKind) {
        self.faults.push(KeyFault { span, kind });
    }

    fn fault_at(&mut self, tags: &TagList, name: &str, kind: KeyFaultKind) {
        if let Some(tag) = tags.get(name) {
            self.fault(tag.span, kind);
        }
    }

    /// The bits of an RSA key, where it has fewer than `limit`.
    pub fn short_bits(&self, limit: usize) -> Option<usize> {
        self.bits
            .filter(|&bits| self.key_type == KeyType::Rsa && bits < limit)
    }

    /// What the key is good for.
    pub fn state(&self) -> KeyState {
        if !self.faults.is_empty() || self.short_bits(SHORTEST_KEY).is_some() {
            KeyState::Invalid
        } else if self.revoked {
            KeyState::Revoked
        } else if self.testing {
            KeyState::Testing
        } else if self.short_bits(GOOD_KEY).is_some() {
            KeyState::Weak
        } else {
            KeyState::Valid
        }
    }
}

impl KeyState {
    /// Whether a signature with such a key can be verified.
    pub fn is_usable(self) -> bool {
        matches!(self, Self::Valid | Self::Weak | Self::Testing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(text: &str) -> Option<(KeyState, Vec<KeyFaultKind>)> {
        let key = KeyRecord::parse(&Text::from_value(text))?;
        Some((
            key.state(),
            key.faults.iter().map(|fault| fault.kind).collect(),
        ))
    }

    #[test]
    fn the_example_of_rfc_8463_is_valid() {
        let text = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
        assert_eq!(state(text), Some((KeyState::Valid, vec![])));
    }

    #[test]
    fn an_empty_key_is_revoked_and_other_records_are_no_keys() {
        assert_eq!(state("v=DKIM1; p="), Some((KeyState::Revoked, vec![])));
        assert_eq!(state("v=spf1 -all"), None);
        assert_eq!(state("anything"), None);
    }

    #[test]
    fn faults_are_told_apart() {
        for (text, kind) in [
            ("v=DKIM1; k=rsa", KeyFaultKind::KeyMissing),
            ("v=DKIM1; p=***", KeyFaultKind::NotBase64),
            ("v=DKIM1; p=aGVsbG8=", KeyFaultKind::NoKey),
            ("k=rsa; v=DKIM1; p=", KeyFaultKind::Version),
            ("v=DKIM2; p=", KeyFaultKind::Version),
            ("v=DKIM1; k=dsa; p=aGVsbG8=", KeyFaultKind::UnknownType),
            ("v=DKIM1; h=sha1; p=", KeyFaultKind::HashUnusable),
        ] {
            assert_eq!(state(text), Some((KeyState::Invalid, vec![kind])), "{text}");
        }
    }
}
