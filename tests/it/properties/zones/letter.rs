//! A message with its signatures, made with keys of the test's own and then bent.
//!
//! What is bent before signing is signed as it is: such a signature fails by its tags alone, not by
//! its mathematics. Nothing of the engine takes part.

use std::sync::OnceLock;

use data_encoding::BASE64;
use ring::digest::{self, SHA1_FOR_LEGACY_USE_ONLY, SHA256};
use ring::rand::SystemRandom;
use ring::signature::{Ed25519KeyPair, RSA_PKCS1_SHA256, RsaKeyPair};
use rsa::pkcs8::DecodePrivateKey;
use rsa::{Pkcs1v15Sign, RsaPrivateKey};

use super::keys::{PRIVATE_512, PRIVATE_1024, PRIVATE_2048, PRIVATE_ED25519};

/// The time of the check; signatures are some hours older.
pub(crate) const NOW: i64 = 1_790_000_000;

/// The body: the same in either canonical form.
const BODY: &str = "Hello,\r\n\r\nyour order is on its way.\r\n";

/// How a SHA-1 hash is wrapped before RSA (RFC 8017 §9.2).
const SHA1_PREFIX: [u8; 15] = [
    0x30, 0x21, 0x30, 0x09, 0x06, 0x05, 0x2b, 0x0e, 0x03, 0x02, 0x1a, 0x05, 0x00, 0x04, 0x14,
];

/// The same for SHA-256.
const SHA256_PREFIX: [u8; 19] = [
    0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05,
    0x00, 0x04, 0x20,
];

/// A message.
#[derive(Clone, Debug)]
pub(crate) struct Letter {
    /// The domain of its author.
    pub(crate) from: &'static str,
    /// Its signatures, from the top.
    pub(crate) signatures: Vec<Sheet>,
    /// What happened to it after it was signed.
    pub(crate) turns: Vec<Turn>,
}

/// A signature.
#[derive(Clone, Debug)]
pub(crate) struct Sheet {
    /// `d=`.
    pub(crate) domain: &'static str,
    /// `s=`.
    pub(crate) selector: &'static str,
    /// With what it is signed.
    pub(crate) signer: Signer,
    /// What is done to its tags.
    pub(crate) bends: Vec<Bend>,
}

/// Keys to sign with.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Signer {
    Rsa2048,
    Rsa1024,
    Rsa512,
    Ed25519,
}

/// Something done to the tags of a signature.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Bend {
    /// The tag has this value.
    Set(&'static str, &'static str),
    /// The tag is left out.
    Without(&'static str),
    /// The tag stands twice.
    Again(&'static str),
    /// The name of the tag is in capitals.
    Capitals(&'static str),
    /// A letter of the value is another one.
    Altered(&'static str),
    /// The value ends too early.
    Cut(&'static str),
    /// Something stands there that is no tag.
    Part(&'static str),
}

/// What happens to a message on its way.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Turn {
    SubjectAltered,
    BodyAltered,
    Footer,
    BodyMissing,
    FromTwice,
    TwoAuthors,
    FromMissing,
    ToTwice,
    SubjectTwice,
    LineFeeds,
    SpaceBeforeColon,
    SignatureLineLost,
}

impl Bend {
    /// The tag that it is about.
    fn tag(self) -> &'static str {
        match self {
            Self::Set(tag, _)
            | Self::Without(tag)
            | Self::Again(tag)
            | Self::Capitals(tag)
            | Self::Altered(tag)
            | Self::Cut(tag) => tag,
            Self::Part(_) => "",
        }
    }

    /// Bends a list of tags.
    fn apply(self, tags: &mut Vec<(String, String)>) {
        let at = tags.iter().position(|(name, _)| name == self.tag());
        match (self, at) {
            (Self::Set(name, value), _) => set(tags, name, value),
            (Self::Without(_), Some(at)) => drop(tags.remove(at)),
            (Self::Again(_), Some(at)) => tags.insert(at, tags[at].clone()),
            (Self::Capitals(_), Some(at)) => tags[at].0 = tags[at].0.to_uppercase(),
            (Self::Altered(_), Some(at)) => {
                let value = &mut tags[at].1;
                let first = if value.starts_with('A') { "B" } else { "A" };
                if !value.is_empty() {
                    value.replace_range(0..1, first);
                }
            }
            (Self::Cut(_), Some(at)) => drop(tags[at].1.pop()),
            (Self::Part(text), _) => {
                let end = tags.len().saturating_sub(3);
                tags.insert(end, (String::new(), text.to_owned()));
            }
            (_, None) => {}
        }
    }
}

impl Sheet {
    /// A signature that nobody bent.
    pub(crate) fn plain(domain: &'static str, selector: &'static str, signer: Signer) -> Self {
        Self {
            domain,
            selector,
            signer,
            bends: Vec::new(),
        }
    }

    /// The field over a header and a body.
    fn field(&self, fields: &[(&str, String)], body: &str) -> String {
        let algorithm = match self.signer {
            Signer::Ed25519 => "ed25519-sha256",
            _ => "rsa-sha256",
        };
        let plain = [
            ("v", "1"),
            ("a", algorithm),
            ("c", "relaxed/relaxed"),
            ("d", self.domain),
            ("s", self.selector),
            ("t", "1789990000"),
            ("h", "from:to:subject:date:message-id"),
            ("bh", ""),
            ("b", ""),
        ];
        let plain = plain.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let mut tags = plain.to_vec();
        let (last, first): (Vec<Bend>, Vec<Bend>) = (self.bends.iter())
            .copied()
            .partition(|bend| matches!(bend.tag(), "b" | "bh"));
        first.iter().for_each(|bend| bend.apply(&mut tags));
        let get = |tags: &[(String, String)], name: &str| {
            let tag = tags.iter().find(|(other, _)| other == name);
            tag.map_or(String::new(), |(_, value)| value.to_ascii_lowercase())
        };
        let sha1 = get(&tags, "a").contains("sha1");
        let hash = if sha1 {
            &SHA1_FOR_LEGACY_USE_ONLY
        } else {
            &SHA256
        };
        let length = get(&tags, "l").parse().unwrap_or(body.len());
        let covered = &body.as_bytes()[..length.min(body.len())];
        let digest = BASE64.encode(digest::digest(hash, covered).as_ref());
        set(&mut tags, "bh", &digest);
        let bends = |tags: &mut Vec<(String, String)>, name: &str| {
            let bends = last.iter().filter(|bend| bend.tag() == name);
            bends.for_each(|bend| bend.apply(tags));
        };
        bends(&mut tags, "bh");
        let relaxed = get(&tags, "c").starts_with("relaxed");
        let mut text = String::new();
        let mut rest: Vec<&(&str, String)> = fields.iter().collect();
        for name in get(&tags, "h").split(':').map(str::trim) {
            let is_it = |field: &&(&str, String)| field.0.eq_ignore_ascii_case(name);
            if let Some(at) = rest.iter().rposition(is_it) {
                let (name, value) = rest.remove(at);
                text.push_str(&canonical(name, value, relaxed));
                text.push_str("\r\n");
            }
        }
        text.push_str(&canonical("DKIM-Signature", &written(&tags), relaxed));
        let signature = BASE64.encode(&self.signer.sign(text.as_bytes(), sha1));
        set(&mut tags, "b", &signature);
        bends(&mut tags, "b");
        written(&tags)
    }
}

/// Gives a tag a value; one that is new stands before the last three.
fn set(tags: &mut Vec<(String, String)>, name: &str, value: &str) {
    match tags.iter_mut().find(|(other, _)| other == name) {
        Some((_, there)) => value.clone_into(there),
        None => {
            let end = tags.len().saturating_sub(3);
            tags.insert(end, (name.to_owned(), value.to_owned()));
        }
    }
}

/// The value of a field with these tags, folded.
fn written(tags: &[(String, String)]) -> String {
    let parts = tags.iter().map(|(name, value)| match &**name {
        "" => value.clone(),
        name => format!("{name}={value}"),
    });
    format!(" {}", parts.collect::<Vec<_>>().join(";\r\n\t"))
}

/// A field in its canonical form, without the end of its line (RFC 6376 §3.4.1 and §3.4.2).
fn canonical(name: &str, value: &str, relaxed: bool) -> String {
    if !relaxed {
        return format!("{name}:{value}");
    }
    let words: Vec<&str> = value.split_ascii_whitespace().collect();
    format!("{}:{}", name.to_ascii_lowercase(), words.join(" "))
}

impl Signer {
    /// The signature over a text.
    fn sign(self, text: &[u8], sha1: bool) -> Vec<u8> {
        static LONG: OnceLock<RsaKeyPair> = OnceLock::new();
        static SHORT: [OnceLock<RsaPrivateKey>; 3] = [const { OnceLock::new() }; 3];
        static CURVE: OnceLock<Ed25519KeyPair> = OnceLock::new();
        let der = |text: &str| BASE64.decode(text.as_bytes()).expect("base64");
        let (slot, private) = match self {
            Self::Rsa2048 => (0, PRIVATE_2048),
            Self::Rsa1024 => (1, PRIVATE_1024),
            Self::Rsa512 => (2, PRIVATE_512),
            Self::Ed25519 => {
                let key = CURVE.get_or_init(|| {
                    Ed25519KeyPair::from_pkcs8_maybe_unchecked(&der(PRIVATE_ED25519))
                        .expect("a key")
                });
                // RFC 8463 §3: what is signed is the hash.
                return key
                    .sign(digest::digest(&SHA256, text).as_ref())
                    .as_ref()
                    .to_vec();
            }
        };
        if self == Self::Rsa2048 && !sha1 {
            let key = LONG.get_or_init(|| RsaKeyPair::from_pkcs8(&der(private)).expect("a key"));
            let mut signature = vec![0; key.public().modulus_len()];
            key.sign(
                &RSA_PKCS1_SHA256,
                &SystemRandom::new(),
                text,
                &mut signature,
            )
            .expect("a signature");
            return signature;
        }
        // What the other library refuses: short keys and SHA-1.
        let key = SHORT[slot]
            .get_or_init(|| RsaPrivateKey::from_pkcs8_der(&der(private)).expect("a key"));
        let (prefix, hash): (&[u8], _) = match sha1 {
            true => (&SHA1_PREFIX, &SHA1_FOR_LEGACY_USE_ONLY),
            false => (&SHA256_PREFIX, &SHA256),
        };
        let wrapped = [prefix, digest::digest(hash, text).as_ref()].concat();
        key.sign(Pkcs1v15Sign::new_unprefixed(), &wrapped)
            .expect("a signature")
    }
}

impl Letter {
    /// The messages that lack one thing.
    pub(crate) fn smaller(&self) -> Vec<Self> {
        let mut letters = Vec::new();
        let mut without = |change: &dyn Fn(&mut Self)| {
            let mut letter = self.clone();
            change(&mut letter);
            letters.push(letter);
        };
        for index in 0..self.turns.len() {
            without(&|letter| {
                letter.turns.remove(index);
            });
        }
        for (index, sheet) in self.signatures.iter().enumerate() {
            without(&|letter| drop(letter.signatures.remove(index)));
            for bend in 0..sheet.bends.len() {
                without(&|letter| {
                    letter.signatures[index].bends.remove(bend);
                });
            }
        }
        letters
    }

    /// The message as it arrives.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let is = |turn: Turn| self.turns.contains(&turn);
        let from = self.from;
        let author = match is(Turn::TwoAuthors) {
            true => format!(" Anna <anna@{from}>, Emma <emma@other.example>"),
            false => format!(" Anna <anna@{from}>"),
        };
        let mut fields = vec![
            ("From", author),
            ("To", " you@there.example".to_owned()),
            ("Subject", " Your order".to_owned()),
            ("Date", " Thu, 24 Sep 2026 10:00:00 +0000".to_owned()),
            ("Message-ID", " <1@shop.example>".to_owned()),
        ];
        let mut body = BODY.to_owned();
        let signed = self.signatures.iter().map(|sheet| {
            let field = sheet.field(&fields, &body);
            format!("DKIM-Signature:{field}\r\n")
        });
        let mut text: String = signed.collect();
        if is(Turn::SignatureLineLost) {
            text.clear();
        }
        for turn in &self.turns {
            match turn {
                Turn::SubjectAltered => fields[2].1 = " [list] Your order".to_owned(),
                Turn::BodyAltered => body = body.replace("order", "parcel"),
                Turn::Footer => body.push_str("-- \r\nYou get this from a list.\r\n"),
                Turn::BodyMissing => body.clear(),
                Turn::FromTwice => fields.push(("From", " emma@other.example".to_owned())),
                Turn::FromMissing => fields.retain(|(name, _)| *name != "From"),
                Turn::ToTwice => fields.push(("To", " them@there.example".to_owned())),
                Turn::SubjectTwice => fields.push(("Subject", " Buy this".to_owned())),
                Turn::TwoAuthors
                | Turn::LineFeeds
                | Turn::SpaceBeforeColon
                | Turn::SignatureLineLost => {}
            }
        }
        for (name, value) in &fields {
            let space = match *name == "Subject" && is(Turn::SpaceBeforeColon) {
                true => " ",
                false => "",
            };
            text.push_str(&format!("{name}{space}:{value}\r\n"));
        }
        text.push_str("\r\n");
        text.push_str(&body);
        if is(Turn::LineFeeds) {
            text = text.replace("\r\n", "\n");
        }
        text.into_bytes()
    }
}
