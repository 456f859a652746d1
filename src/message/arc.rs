//! The Authenticated Received Chain of a message (ARC, RFC 8617): those who handled it on its way
//! and sealed what they found.
//!
//! Each of them adds a set of three fields: what it found, a signature over the message, and a seal
//! over all sets so far. Here the sets are put together; whether the signatures hold, `verify`
//! says.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::AuthenticationResults;
use crate::dkim::{Signature, SignatureReason, SignatureResult};
use crate::dns::Name;
use crate::tag_list::TagList;

/// Sets that are looked at; a message has one to three.
pub const SET_LIMIT: usize = 10;

/// The last instance that there may be (RFC 8617 §4.2.1).
const LAST_INSTANCE: u8 = 50;

/// The fields of a set, in the order in which they are sealed (RFC 8617 §5.1.1).
const FIELDS: [&str; 3] = [
    "ARC-Authentication-Results",
    "ARC-Message-Signature",
    "ARC-Seal",
];

/// A chain, and what its validation gives (RFC 8617 §5.2).
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Chain {
    /// `pass` or `fail`; `temperror` where a key could not be looked up; `neutral` where it was not
    /// validated.
    pub result: SignatureResult,
    /// Why, where it is no pass.
    pub reason: Option<ChainReason>,
    /// The set that the reason is about.
    pub instance: Option<u8>,
    /// The sets that can be read, the first first. What each sealer found stands in the results of
    /// the message under the same instance.
    pub sets: Vec<ArcSet>,
}

/// Why a chain is no pass.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "chain-reason-")]
pub enum ChainReason {
    /// Nobody validated it.
    NotVerified,
    /// It has more sets than are looked at.
    BeyondLimits,
    /// A set is missing, or a field of it; or a field is there twice.
    Incomplete,
    /// A field lacks a part, or has one that makes no sense.
    Malformed,
    /// A sealer says that the chain did not hold when it came (`cv=fail`), which ends it.
    Ended,
    /// What a sealer says of the chain before it cannot be (`cv=`).
    Status,
    /// The signature over the message does not hold.
    Message,
    /// A seal does not hold.
    Seal,
}

/// A set: who sealed the message, and what verification of that gives now.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct ArcSet {
    /// Its number; the first to seal is 1.
    pub instance: u8,
    /// `d=` of the seal: who sealed.
    pub domain: Name,
    /// `s=`: with which key.
    pub selector: String,
    /// `cv=`: what the sealer says of the chain before it.
    pub status: ChainStatus,
    /// `d=` of its signature over the message; as a rule that of the seal.
    pub message_domain: Name,
    /// `s=` of it.
    pub message_selector: String,
    /// Whether its signature over the message still holds. Only that of the newest has to.
    pub message: SignatureResult,
    /// Why not.
    pub message_reason: Option<SignatureReason>,
    /// Whether its seal holds.
    pub seal: SignatureResult,
    /// Why not.
    pub seal_reason: Option<SignatureReason>,
}

/// What a sealer says of the chain before it (RFC 8617 §4.4).
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ChainStatus {
    /// There was none.
    None,
    /// It held.
    Pass,
    /// It did not.
    Fail,
}

/// Where the three fields of a set stand among those that were read, in the order of `FIELDS`.
pub type Places = [usize; 3];

impl Chain {
    /// Puts together the sets among the fields of a header, each its name and its value; nothing
    /// where there is none. The places are those of complete sets in order.
    pub fn read<'a>(
        fields: impl Iterator<Item = (&'a str, &'a str)>,
    ) -> Option<(Self, Vec<Places>)> {
        let mut sets: BTreeMap<u8, [Option<(usize, &str)>; 3]> = BTreeMap::new();
        let mut fault = None;
        for (at, (name, value)) in fields.enumerate() {
            let Some(kind) = kind(name) else { continue };
            let instance = instance(kind, value);
            let instance = instance.filter(|instance| (1..=LAST_INSTANCE).contains(instance));
            let Some(instance) = instance else {
                fault = fault.or(Some((ChainReason::Malformed, None)));
                continue;
            };
            let place = sets.entry(instance).or_default().get_mut(kind);
            if place.is_some_and(|place| place.replace((at, value)).is_some()) {
                fault = fault.or(Some((ChainReason::Incomplete, Some(instance))));
            }
        }
        if sets.is_empty() && fault.is_none() {
            return None;
        }
        let mut chain = Self {
            result: SignatureResult::Neutral,
            reason: Some(ChainReason::NotVerified),
            instance: None,
            sets: Vec::new(),
        };
        let mut places = Vec::new();
        let (mut ended, mut wrong) = (None, None);
        // §5.2: the sets are numbered from 1 on, and nothing of any is missing.
        for (expected, (instance, parts)) in (1..).zip(&sets) {
            let complete = match parts {
                [Some(results), Some(message), Some(seal)] if *instance == expected => {
                    Ok(([results.0, message.0, seal.0], message.1, seal.1))
                }
                _ => Err((ChainReason::Incomplete, Some(expected))),
            };
            let set = complete.and_then(|(places, message, seal)| {
                let malformed = (ChainReason::Malformed, Some(expected));
                let set = ArcSet::read(expected, message, seal).ok_or(malformed)?;
                Ok((places, set))
            });
            match set {
                Ok((place, set)) => {
                    if set.status == ChainStatus::Fail {
                        ended = Some((ChainReason::Ended, Some(expected)));
                    } else if (set.status == ChainStatus::None) != (expected == 1) {
                        wrong = wrong.or(Some((ChainReason::Status, Some(expected))));
                    }
                    places.push(place);
                    chain.sets.push(set);
                }
                Err(found) => fault = fault.or(Some(found)),
            }
        }
        if let Some((reason, instance)) = ended.or(fault).or(wrong) {
            chain.result = SignatureResult::Fail;
            chain.reason = Some(reason);
            chain.instance = instance;
        } else if chain.sets.len() > SET_LIMIT {
            chain.reason = Some(ChainReason::BeyondLimits);
        }
        chain.sets.truncate(SET_LIMIT);
        places.truncate(SET_LIMIT);
        Some((chain, places))
    }

    /// Whether the fields are in order, so that the signatures decide.
    pub fn is_in_order(&self) -> bool {
        self.reason == Some(ChainReason::NotVerified)
    }

    /// Why the signature or the seal does not hold that the chain breaks at.
    pub fn signature_reason(&self) -> Option<SignatureReason> {
        let at = self.instance?;
        let set = self.sets.iter().find(|set| set.instance == at)?;
        match self.reason? {
            ChainReason::Message => set.message_reason,
            ChainReason::Seal => set.seal_reason,
            _ => None,
        }
    }

    /// The first set after which the message was changed, and the next, as far as the signatures
    /// tell: what the first signed is not what is there now, and what the next signed is.
    pub fn changed_after(&self) -> Option<(&ArcSet, &ArcSet)> {
        let altered = [
            SignatureReason::BodyAltered,
            SignatureReason::HeadersAltered,
        ];
        let mut pairs = self.sets.iter().zip(self.sets.iter().skip(1));
        pairs.find(|(set, next)| {
            let is_altered = |reason| altered.contains(&reason);
            set.message_reason.is_some_and(is_altered) && next.message == SignatureResult::Pass
        })
    }
}

impl ArcSet {
    /// Reads a set; nothing where it does not say who sealed, with which key and how.
    fn read(instance: u8, message: &str, seal: &str) -> Option<Self> {
        let (over_message, signature) = (Signature::parse(message)?, Signature::parse(seal)?);
        let tags = TagList::parse(seal);
        // §4.1.3: what is sealed follows from the instance; a list of fields would say otherwise.
        if tags.value("h").is_some() {
            return None;
        }
        let status = match tags.value("cv")?.to_ascii_lowercase().as_str() {
            "none" => ChainStatus::None,
            "pass" => ChainStatus::Pass,
            "fail" => ChainStatus::Fail,
            _ => return None,
        };
        let not_verified = (SignatureResult::Neutral, Some(SignatureReason::NotVerified));
        Some(Self {
            instance,
            domain: signature.domain,
            selector: signature.selector,
            status,
            message_domain: over_message.domain,
            message_selector: over_message.selector,
            message: not_verified.0,
            message_reason: not_verified.1,
            seal: not_verified.0,
            seal_reason: not_verified.1,
        })
    }
}

/// Which field of a set has this name.
fn kind(name: &str) -> Option<usize> {
    FIELDS.iter().position(|own| own.eq_ignore_ascii_case(name))
}

/// The instance that a field names.
fn instance(kind: usize, value: &str) -> Option<u8> {
    if kind == 0 {
        AuthenticationResults::instance(value)
    } else {
        TagList::parse(value).value("i")?.parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The fields of a set.
    fn set(instance: u8, status: &str) -> [(&'static str, String); 3] {
        let signed = format!("i={instance}; a=rsa-sha256; d=list.example; s=s1; b=YQ==");
        [
            ("arc-seal", format!("{signed}; cv={status}")),
            (
                "ARC-Message-Signature",
                format!("{signed}; h=from; bh=YQ=="),
            ),
            (
                "ARC-Authentication-Results",
                format!(" (x) i = {instance}; list.example; spf=pass"),
            ),
        ]
    }

    fn read(fields: &[(&'static str, String)]) -> Option<(Chain, Vec<Places>)> {
        Chain::read(fields.iter().map(|(name, value)| (*name, value.as_str())))
    }

    fn fault(fields: &[(&'static str, String)]) -> (SignatureResult, ChainReason, Option<u8>) {
        let (chain, _) = read(fields).unwrap();
        (chain.result, chain.reason.unwrap(), chain.instance)
    }

    #[test]
    fn sets_are_put_together() {
        let fields = [&set(2, "pass")[..], &set(1, "none")[..]].concat();
        let (chain, places) = read(&fields).unwrap();
        assert!(chain.is_in_order());
        assert_eq!(places, [[5, 4, 3], [2, 1, 0]]);
        assert_eq!(chain.sets[1].status, ChainStatus::Pass);
        assert_eq!(read(&[("Received", String::new())]), None);
    }

    #[test]
    fn what_is_out_of_order_fails() {
        let (one, two) = (set(1, "none"), set(2, "pass"));
        let failed = |reason, instance| (SignatureResult::Fail, reason, instance);
        assert_eq!(fault(&two), failed(ChainReason::Incomplete, Some(1)));
        assert_eq!(fault(&one[..2]), failed(ChainReason::Incomplete, Some(1)));
        let twice = [&one[..], &one[2..]].concat();
        assert_eq!(fault(&twice), failed(ChainReason::Incomplete, Some(1)));
        let pass = failed(ChainReason::Status, Some(1));
        assert_eq!(fault(&set(1, "pass")), pass);
        let none = [&one[..], &set(2, "none")[..]].concat();
        assert_eq!(fault(&none), failed(ChainReason::Status, Some(2)));
        let ended = [&one[..], &set(2, "fail")[..]].concat();
        assert_eq!(fault(&ended), failed(ChainReason::Ended, Some(2)));
        for odd in ["i=0", "i=51", "i=300", "i=", "d=x", ""] {
            let odd = [("ARC-Seal", odd.to_owned())];
            assert_eq!(fault(&odd), failed(ChainReason::Malformed, None));
        }
        assert_eq!(
            fault(&set(1, "maybe")),
            failed(ChainReason::Malformed, Some(1))
        );
        let mut listed = set(1, "none");
        listed[0].1.push_str("; h=from");
        assert_eq!(fault(&listed), failed(ChainReason::Malformed, Some(1)));
    }

    #[test]
    fn a_long_chain_is_not_validated() {
        let sets = (1..=11).map(|at| set(at, if at == 1 { "none" } else { "pass" }));
        let (chain, places) = read(&sets.flatten().collect::<Vec<_>>()).unwrap();
        assert_eq!(chain.result, SignatureResult::Neutral);
        assert_eq!(chain.reason, Some(ChainReason::BeyondLimits));
        assert_eq!((chain.sets.len(), places.len()), (SET_LIMIT, SET_LIMIT));
    }
}
