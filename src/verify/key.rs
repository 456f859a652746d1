//! The key of a signature, and what it says of the signature.

use mail_auth::common::crypto::{Algorithm, HashAlgorithm};
use mail_auth::common::parse::TxtRecordParser;
use mail_auth::common::verify::DomainKey;
use rsa::pkcs1::DecodeRsaPublicKey;
use rsa::pkcs8::DecodePublicKey;
use rsa::traits::PublicKeyParts;
use rsa::{BigUint, RsaPublicKey};

use super::{Refusal, refusal};
use crate::base64;
use crate::dkim::{KeyRecord, KeyRemarkKind, KeyType, SHORTEST_KEY};
use crate::dkim::{SignatureReason as Reason, SignatureResult};
use crate::dns::{Answer, Text};
use crate::tag_list::TagList;

/// Records at one name that are looked at; there should be one.
const RECORD_LIMIT: usize = 4;

/// A key that can be used.
pub(super) struct Key {
    key: DomainKey,
    /// The key in DER, for what `mail-auth` does not tell.
    der: Vec<u8>,
    /// What the record says.
    pub(super) record: KeyRecord,
}

/// The keys that an answer has; where it has none that works, why.
///
/// Several records are undefined (§3.6.2.2): here a signature may be made with any of them.
pub(super) fn keys(answer: &Answer) -> Result<Vec<Key>, Refusal> {
    if answer.failure().is_some() {
        return Err(refusal(SignatureResult::TempError, Reason::KeyUnanswered));
    }
    let texts: Vec<&Text> = answer.texts().collect();
    let read = texts
        .iter()
        .filter_map(|text| Key::read(text))
        .take(RECORD_LIMIT);
    let (mut keys, mut reasons) = (Vec::new(), Vec::new());
    for key in read {
        match key {
            Ok(key) => keys.push(key),
            Err(reason) => reasons.push(reason),
        }
    }
    if !keys.is_empty() {
        return Ok(keys);
    }
    // A text that is no key record, such as the name of a host, is no key either.
    let none = if texts.is_empty() {
        Reason::KeyMissing
    } else {
        Reason::KeyInvalid
    };
    let reason = reasons.first().copied().unwrap_or(none);
    Err(refusal(SignatureResult::PermError, reason))
}

impl Key {
    /// Reads a record; nothing where it is no key record.
    fn read(text: &Text) -> Option<Result<Self, Reason>> {
        let record = KeyRecord::parse(text)?;
        if record.revoked && record.faults.is_empty() {
            return Some(Err(Reason::KeyRevoked));
        }
        let key = DomainKey::parse(text.bytes())
            .ok()
            .filter(|_| record.faults.is_empty());
        Some(match key {
            Some(key) => Ok(Self {
                key,
                der: der(text).unwrap_or_default(),
                record,
            }),
            None => Err(Reason::KeyInvalid),
        })
    }

    /// Whether the key is of the kind that the algorithm needs (§6.1.2).
    pub(super) fn serves(&self, algorithm: Algorithm) -> bool {
        let needed = match algorithm {
            Algorithm::Ed25519Sha256 => KeyType::Ed25519,
            Algorithm::RsaSha1 | Algorithm::RsaSha256 => KeyType::Rsa,
        };
        self.record.key_type == needed
    }

    /// Whether it may speak for identities in subdomains.
    pub(super) fn allows_subdomains(&self) -> bool {
        let strict = |kind| kind == KeyRemarkKind::StrictSubdomain;
        !self.record.remarks.iter().any(|remark| strict(remark.kind))
    }

    /// Whether RFC 8301 §3.2 lets it count.
    pub(super) fn is_long_enough(&self) -> bool {
        self.record.short_bits(SHORTEST_KEY).is_none()
    }

    /// Whether the signature is that of the text.
    pub(super) fn verifies(&self, text: &[u8], signature: &[u8], algorithm: Algorithm) -> bool {
        self.key.p.verify_bytes(text, signature, algorithm).is_ok()
    }

    /// The hash that was signed, where it was signed with this key: an RSA signature holds it, and
    /// under another key it holds no more than noise (RFC 8017 §9.2). Ed25519 tells nothing.
    pub(super) fn signed_hash(&self, signature: &[u8], hash: HashAlgorithm) -> Option<Vec<u8>> {
        let key = RsaPublicKey::from_public_key_der(&self.der).ok();
        let key = key.or_else(|| RsaPublicKey::from_pkcs1_der(&self.der).ok())?;
        let opened = BigUint::from_bytes_be(signature).modpow(key.e(), key.n());
        let opened = opened.to_bytes_be();
        let length = match hash {
            HashAlgorithm::Sha1 => 20,
            HashAlgorithm::Sha256 => 32,
        };
        let padded = opened.starts_with(&[1, 255, 255, 255, 255, 255, 255, 255, 255]);
        let start = opened.len().checked_sub(length).filter(|_| padded)?;
        opened.get(start..).map(<[u8]>::to_vec)
    }
}

/// What `p=` holds.
fn der(text: &Text) -> Option<Vec<u8>> {
    let shown = text.shown();
    let tags = TagList::parse(&shown);
    let text: String = tags.value("p")?.split_whitespace().collect();
    base64::decode(&text)
}
