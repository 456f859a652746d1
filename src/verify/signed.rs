//! One signature: what it says, what was hashed for it, and what its key makes of that.

use mail_auth::common::crypto::{Algorithm, HashAlgorithm};
use mail_auth::dkim::Canonicalization;

use super::body::{Bodies, Hashed};
use super::fields::Header;
use super::key::{Key, keys};
use super::{Refusal, refusal};
use crate::base64;
use crate::dkim::{FIELD_LIMIT, Signature, SignatureReason as Reason, SignatureResult};
use crate::dns::{Missing, Name, Question, Snapshot};
use crate::tag_list::TagList;

/// Seconds by which the clock of a signer may be ahead.
const SKEW: i64 = 300;

/// Bytes that are hashed at most in search of the field that was changed.
const SEARCH_LIMIT: usize = 1024 * 1024;

/// Words before a subject that may have been put there: `[list]`, `***SPAM***`, `EXTERNAL:`.
const WORDS_BEFORE: usize = 4;

/// A signature, prepared as far as that is possible without its key.
#[derive(Debug)]
pub(super) struct Signed {
    signature: Signature,
    prepared: Result<Prepared, Refusal>,
}

/// What is left to verify.
#[derive(Debug)]
struct Prepared {
    algorithm: Algorithm,
    /// `b=`.
    bytes: Vec<u8>,
    /// The names and canonical forms of the fields that were signed, the signature last.
    covered: Vec<(String, Vec<u8>)>,
    /// What is wrong with the body.
    body: Option<Reason>,
    /// Whether more stands in the body than was signed.
    is_partial: bool,
}

/// What kind of signature over a message a field is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Kind {
    /// DKIM-Signature.
    Dkim,
    /// ARC-Message-Signature: the same, but for its `i=`, which counts the sets, and its lack of a
    /// version (RFC 8617 §4.1.2).
    ArcMessage,
}

/// The tags that verification needs, as they stand.
struct Tags {
    algorithm: Algorithm,
    header_form: Canonicalization,
    body_form: Canonicalization,
    bytes: Vec<u8>,
    body_hash: Vec<u8>,
}

impl Signed {
    /// Reads a field; nothing where it does not say who signed with which key.
    pub(super) fn read(header: &Header, at: usize) -> Option<Self> {
        let value = String::from_utf8_lossy(&header.field(at)?.value);
        let signature = Signature::parse(&value)?;
        let prepared = Err(refusal(SignatureResult::Neutral, Reason::NotVerified));
        Some(Self {
            signature,
            prepared,
        })
    }

    /// The same, not verified because there is too much of it.
    pub(super) fn beyond_limits(self) -> Self {
        Self {
            prepared: Err(refusal(SignatureResult::Neutral, Reason::BeyondLimits)),
            ..self
        }
    }

    /// Hashes what it covers.
    pub(super) fn prepare(
        self,
        kind: Kind,
        header: &Header,
        at: usize,
        bodies: &mut Bodies<'_>,
    ) -> Self {
        let malformed = || refusal(SignatureResult::PermError, Reason::Malformed);
        let Some(field) = header.field(at) else {
            return self;
        };
        let mut signature = self.signature;
        if kind == Kind::ArcMessage {
            signature.identity = None;
        }
        let value = String::from_utf8_lossy(&field.value);
        let prepared = Tags::read(kind, &value, &signature)
            .ok_or_else(malformed)
            .and_then(|tags| {
                // §6.1.1: a signature must cover From; §8.15: a second one that it leaves out may
                // be the one that is shown.
                let covered = signature.fields.iter().filter(|name| *name == "from");
                let signed = covered.count();
                if signed == 0 || signed < header.positions("from").count() {
                    return Err(refusal(SignatureResult::PermError, Reason::FromUnsigned));
                }
                if signature.fields.len() >= FIELD_LIMIT {
                    return Err(refusal(SignatureResult::Neutral, Reason::BeyondLimits));
                }
                let names: Vec<&str> = signature.fields.iter().map(String::as_str).collect();
                let hash = HashAlgorithm::from(tags.algorithm);
                let body = bodies.hash((tags.body_form, hash, signature.body_length));
                Ok(Prepared {
                    covered: header.covered(&names, field, tags.header_form),
                    body: body_fault(&body, &tags.body_hash, bodies.is_empty()),
                    is_partial: body.behind > 0,
                    algorithm: tags.algorithm,
                    bytes: tags.bytes,
                })
            });
        Self {
            signature,
            prepared,
        }
    }

    /// An ARC-Seal, which stands last among the positions of what it covers; nothing where it does
    /// not say who sealed with which key.
    pub(super) fn seal(header: &Header, positions: &[usize]) -> Option<Self> {
        let own = header.field(*positions.last()?)?;
        let value = String::from_utf8_lossy(&own.value);
        let mut signature = Signature::parse(&value)?;
        signature.identity = None;
        let prepare = || {
            let list = TagList::parse(&value);
            let is_in_order = list.faults.is_empty() && !has_empty_tag(&value);
            Some(Prepared {
                algorithm: Algorithm::parse(signature.algorithm.as_bytes())?,
                bytes: bytes(&list, "b").filter(|_| is_in_order)?,
                covered: header.sealed(positions)?,
                body: None,
                is_partial: false,
            })
        };
        let malformed = || refusal(SignatureResult::PermError, Reason::Malformed);
        let prepared = prepare().ok_or_else(malformed);
        Some(Self {
            signature,
            prepared,
        })
    }

    /// The signature with what verification gives.
    pub(super) fn verify(&self, dns: &Snapshot, now: i64) -> Result<Signature, Missing> {
        let signature = self.signature.clone();
        let prepared = match &self.prepared {
            Ok(prepared) => prepared,
            Err((result, reasons)) => return Ok(signature.with(*result, reasons.clone())),
        };
        if let Some(reason) = untimely(&signature, now) {
            return Ok(signature.with(SignatureResult::Fail, vec![reason]));
        }
        let label = format!("{}._domainkey", signature.selector);
        let Ok(name) = signature.domain.prefixed(&label) else {
            return Ok(signature.with(SignatureResult::PermError, vec![Reason::Malformed]));
        };
        let keys = match keys(dns.get(&Question::txt(name))?) {
            Ok(keys) => keys,
            Err((result, reasons)) => return Ok(signature.with(result, reasons)),
        };
        let outcomes = keys.iter().map(|key| prepared.judge(&signature, key));
        // Where several keys stand there, the one with which it verifies is meant.
        let best = outcomes.min_by_key(|(result, _)| *result != SignatureResult::Pass);
        let (result, reasons) =
            best.unwrap_or_else(|| refusal(SignatureResult::PermError, Reason::KeyMissing));
        let changed = if reasons.contains(&Reason::HeadersAltered) {
            keys.iter().find_map(|key| prepared.changed(key))
        } else {
            None
        };
        Ok(Signature {
            changed: changed.into_iter().collect(),
            ..signature.with(result, reasons)
        })
    }
}

impl Prepared {
    /// The signed text.
    fn text(&self) -> Vec<u8> {
        let parts = self.covered.iter().map(|(_, text)| text.as_slice());
        parts.collect::<Vec<_>>().concat()
    }

    /// What one key makes of it.
    fn judge(&self, signature: &Signature, key: &Key) -> Refusal {
        if !key.serves(self.algorithm) {
            return refusal(SignatureResult::PermError, Reason::KeyMismatch);
        }
        let own = signature.domain.as_str();
        let strict = !key.allows_subdomains();
        if identity_host(signature).is_some_and(|host| strict && !host.eq_ignore_ascii_case(own)) {
            return refusal(SignatureResult::PermError, Reason::IdentityOutside);
        }
        let hash = HashAlgorithm::from(self.algorithm);
        let mut reasons: Vec<Reason> = self.body.into_iter().collect();
        if !key.verifies(&self.text(), &self.bytes, self.algorithm) {
            let is_rsa = self.algorithm != Algorithm::Ed25519Sha256;
            if is_rsa && key.signed_hash(&self.bytes, hash).is_none() {
                return refusal(SignatureResult::Fail, Reason::KeyMismatch);
            }
            reasons.push(Reason::HeadersAltered);
        }
        match reasons[..] {
            [] => {}
            [Reason::BodyMissing] => return (SignatureResult::Neutral, reasons),
            _ => return (SignatureResult::Fail, reasons),
        }
        if hash == HashAlgorithm::Sha1 {
            return refusal(SignatureResult::Policy, Reason::Sha1);
        }
        if !key.is_long_enough() {
            return refusal(SignatureResult::Policy, Reason::KeyTooShort);
        }
        reasons.extend(self.is_partial.then_some(Reason::PartialBody));
        (SignatureResult::Pass, reasons)
    }

    /// The field without whose change the signature would hold: one that was added, or a subject
    /// that got words in front.
    fn changed(&self, key: &Key) -> Option<String> {
        let size: usize = self.covered.iter().map(|(_, text)| text.len()).sum();
        if size.saturating_mul(self.covered.len() + WORDS_BEFORE) > SEARCH_LIMIT {
            return None;
        }
        let hash = HashAlgorithm::from(self.algorithm);
        let signed = key.signed_hash(&self.bytes, hash)?;
        let holds = |at: usize, instead: &[u8]| {
            let parts = self.covered.iter().enumerate();
            let parts = parts.map(|(index, (_, text))| if index == at { instead } else { text });
            let text = parts.collect::<Vec<_>>().concat();
            hash.hash(text.as_slice()).as_ref() == signed
        };
        let own = self.covered.len().saturating_sub(1);
        let fields = self.covered.iter().enumerate().take(own);
        let mut tried = fields.map(|(at, (name, text))| {
            let found = holds(at, b"") || without_words(name, text).iter().any(|t| holds(at, t));
            found.then(|| name.clone())
        });
        tried.find_map(|found| found)
    }
}

/// A subject without its first word, its first two, and so on.
fn without_words(name: &str, text: &[u8]) -> Vec<Vec<u8>> {
    let colon = text
        .iter()
        .position(|&byte| byte == b':')
        .filter(|_| name == "subject");
    let Some((head, value)) = colon.and_then(|colon| text.split_at_checked(colon + 1)) else {
        return Vec::new();
    };
    let space = if value.starts_with(b" ") { 1 } else { 0 };
    let (space, mut rest) = value.split_at(space);
    let mut texts = Vec::new();
    for _ in 0..WORDS_BEFORE {
        let Some(end) = rest.iter().position(|&byte| byte == b' ') else {
            break;
        };
        rest = rest.get(end + 1..).unwrap_or_default();
        texts.push([head, space, rest].concat());
    }
    texts
}

/// What is wrong with the body.
fn body_fault(body: &Hashed, signed: &[u8], is_empty: bool) -> Option<Reason> {
    match body {
        // §3.5: more than there is cannot have been signed.
        Hashed {
            lacking: 0, hash, ..
        } if hash == signed => None,
        _ if is_empty => Some(Reason::BodyMissing),
        _ => Some(Reason::BodyAltered),
    }
}

/// Whether the time of the signature is over or has not come (§3.5, `x=` and `t=`).
fn untimely(signature: &Signature, now: i64) -> Option<Reason> {
    if signature.expires.is_some_and(|end| end < now) {
        Some(Reason::Expired)
    } else if signature
        .made
        .is_some_and(|made| made.saturating_sub(SKEW) > now)
    {
        Some(Reason::NotYetValid)
    } else {
        None
    }
}

/// The host of the identity.
fn identity_host(signature: &Signature) -> Option<&str> {
    let (_, host) = signature.identity.as_deref()?.rsplit_once('@')?;
    Some(host)
}

impl Tags {
    /// Reads the tags; nothing where one is missing or makes no sense (§6.1.1).
    fn read(kind: Kind, value: &str, signature: &Signature) -> Option<Self> {
        let list = TagList::parse(value);
        let tag = |name| tag(&list, name);
        let allowed = match kind {
            Kind::Dkim => tag("v")? == "1",
            // RFC 8617 §4.1.2: seals cover signatures, not the other way round.
            Kind::ArcMessage => !signature.fields.iter().any(|name| name == "arc-seal"),
        };
        if !allowed || !list.faults.is_empty() || has_empty_tag(value) {
            return None;
        }
        let query = tag("q").unwrap_or_default();
        let asks_dns = query.is_empty() || query.split(':').any(|method| method == "dns/txt");
        let number = |name, read: bool| tag(name).is_none() || read;
        let numbers = number("l", signature.body_length.is_some())
            && number("t", signature.made.is_some())
            && number("x", signature.expires.is_some())
            && signature
                .made
                .zip(signature.expires)
                .is_none_or(|(t, x)| t < x);
        // §3.5: the identity is that domain or lies below it.
        let is_own = match signature.identity.is_some() {
            true => Name::parse(identity_host(signature)?)
                .ok()?
                .is_within(&signature.domain),
            false => true,
        };
        let form = tag("c").unwrap_or_default();
        let (header_form, body_form) = form.split_once('/').unwrap_or((&form, ""));
        let tags = Self {
            algorithm: Algorithm::parse(signature.algorithm.as_bytes())?,
            header_form: canonicalization(header_form)?,
            body_form: canonicalization(body_form)?,
            bytes: bytes(&list, "b")?,
            body_hash: bytes(&list, "bh")?,
        };
        (asks_dns && numbers && is_own).then_some(tags)
    }
}

/// Whether nothing stands between two semicolons, or before the first: only the last tag may have
/// one behind it (§3.2).
fn has_empty_tag(value: &str) -> bool {
    let mut tags = value.split(';');
    let last = tags.next_back();
    last.is_none() || tags.any(|tag| tag.trim().is_empty())
}

/// The value of a tag without the white space in it.
fn tag(list: &TagList, name: &str) -> Option<String> {
    let value = list.value(name)?;
    Some(value.split_whitespace().collect())
}

/// The bytes that a tag holds.
fn bytes(list: &TagList, name: &str) -> Option<Vec<u8>> {
    let bytes = base64::decode(&tag(list, name)?)?;
    Some(bytes).filter(|bytes| !bytes.is_empty())
}

/// A canonical form by its name; simple where none is named (§3.5, `c=`).
fn canonicalization(name: &str) -> Option<Canonicalization> {
    match name.to_ascii_lowercase().as_str() {
        "" | "simple" => Some(Canonicalization::Simple),
        "relaxed" => Some(Canonicalization::Relaxed),
        _ => None,
    }
}
