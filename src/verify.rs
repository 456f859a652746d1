//! Verifies the signatures of a message (RFC 6376 §6) and its chain of seals (RFC 8617 §5.2).
//!
//! [`Unverified::read`] goes over the bytes of the message once: it takes the header apart, hashes
//! the body as each signature asks, and keeps what is left to verify, which is small.
//! [`Unverified::verify`] then evaluates that over a snapshot, as every evaluator does: a key that
//! is not there is missing, and is asked for with all the other questions. So nothing here waits
//! for the network, and the time is that of the request.
//!
//! Canonical forms, hashes and the mathematics are those of `mail-auth`; no other room knows it.
//! Its own way through a message is not taken: it reads a clock, brings a resolver along, cuts the
//! body at `l=` before it is canonical instead of after (§3.4.5), and does not tell a changed field
//! from a key that does not match.
//!
//! A message of 25 MB with two signatures takes the command line 0.2 seconds in all and 55 MB, in a
//! release build on one core: a body is hashed where it stands.

mod arc;
mod body;
mod fields;
mod key;
mod signed;

use crate::checkup::{self, Request};
use crate::dkim::{SignatureReason, SignatureResult};
use crate::dns::{self, Missing, Snapshot};
use crate::message::Verified;

use arc::Sealed;
use body::Bodies;
use fields::Header;
use signed::{Kind, Signed};

/// Signatures that are verified; a message has two or three.
const SIGNATURE_LIMIT: usize = 10;

/// A message, taken apart as far as that is possible without its keys.
#[derive(Debug, Default)]
pub struct Unverified {
    signatures: Vec<Signed>,
    arc: Sealed,
}

impl Unverified {
    /// Takes a message apart; lines may end with LF alone, as they do in files.
    pub fn read(bytes: &[u8]) -> Self {
        Self::read_slowly(bytes, &mut |_| {})
    }

    /// The same where somebody waits: `progress` is told how many bytes of the body are hashed, for
    /// each way of hashing it anew.
    pub fn read_slowly(bytes: &[u8], progress: &mut dyn FnMut(usize)) -> Self {
        let (header, body) = Header::split(bytes);
        let mut bodies = Bodies::new(body, progress);
        let signatures = header
            .positions("dkim-signature")
            .filter_map(|at| Signed::read(&header, at).map(|signed| (at, signed)))
            .enumerate()
            .map(|(index, (at, signed))| {
                if index < SIGNATURE_LIMIT && !header.is_cut {
                    signed.prepare(Kind::Dkim, &header, at, &mut bodies)
                } else {
                    signed.beyond_limits()
                }
            });
        let signatures = signatures.collect();
        Self {
            signatures,
            arc: Sealed::read(&header, &mut bodies),
        }
    }

    /// The signatures and the chain, each with what verification gives.
    pub fn verify(&self, dns: &Snapshot, now: i64) -> Result<Verified, Missing> {
        let signatures = dns::all(self.signatures.iter().map(|signed| signed.verify(dns, now)));
        let (signatures, arc) = dns::both(signatures, self.arc.verify(dns, now))?;
        Ok(Verified { signatures, arc })
    }

    /// Evaluates a request with what the message proves about it.
    pub fn evaluate<T>(
        &self,
        dns: &Snapshot,
        request: &Request,
        evaluate: impl Fn(&Snapshot, &Request) -> Result<T, Missing>,
    ) -> Result<T, Missing> {
        let (request, proof) = checkup::with_proof(request, self.verify(dns, request.now));
        dns::both(proof, evaluate(dns, &request)).map(|((), done)| done)
    }
}

/// What verification gave, where it is no pass.
type Refusal = (SignatureResult, Vec<SignatureReason>);

/// A refusal for one reason.
fn refusal(result: SignatureResult, reason: SignatureReason) -> Refusal {
    (result, vec![reason])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dkim::Signature;
    use crate::dns::{Answer, Outcome};
    use crate::message::{ChainReason, SET_LIMIT};

    /// The signatures of a message for which no key is published.
    fn verify(message: &[u8]) -> Vec<Signature> {
        verify_all(message).signatures
    }

    /// The same with its chain.
    fn verify_all(message: &[u8]) -> Verified {
        let message = Unverified::read(message);
        let mut dns = Snapshot::default();
        loop {
            match message.verify(&dns, 0) {
                Ok(verified) => return verified,
                Err(missing) => {
                    for question in missing.questions() {
                        dns.insert(question.clone(), Answer::new(Outcome::NxDomain));
                    }
                }
            }
        }
    }

    #[test]
    fn hostile_messages_are_read_in_bounds() {
        let field = "DKIM-Signature: v=1; a=rsa-sha256; d=a.example; s=s; h=from; bh=YQ==; b=YQ==";
        let results = verify(format!("{field}\n").repeat(1000).as_bytes());
        let reasons = results.iter().filter_map(|signature| signature.reason);
        let beyond = reasons.filter(|reason| *reason == SignatureReason::BeyondLimits);
        assert_eq!((results.len(), beyond.count()), (1000, 990));
        for (tags, reason) in [
            ("l=18446744073709551615", SignatureReason::KeyMissing),
            ("l=99999999999999999999", SignatureReason::Malformed),
            ("t=9; x=8", SignatureReason::Malformed),
            ("c=nowsp", SignatureReason::Malformed),
            ("i=@other.example", SignatureReason::Malformed),
            ("t=-9", SignatureReason::KeyMissing),
            (";", SignatureReason::Malformed),
            ("t=9; ;", SignatureReason::Malformed),
            ("t=9;", SignatureReason::KeyMissing),
        ] {
            let results = verify(format!("{field}; {tags}\n\nx").as_bytes());
            assert_eq!(results[0].reason, Some(reason), "{tags}");
        }
        let names = format!("h={}", "from:".repeat(50_000));
        let results = verify(format!("{}\n\n", field.replace("h=from", &names)).as_bytes());
        assert_eq!(results[0].reason, Some(SignatureReason::BeyondLimits));
        for odd in [
            &b""[..],
            b"\0\0:\0\n:\n",
            b":",
            b" \n:x",
            b"dkim-signature:\xff;=;d==",
            b"\r\r\n\n",
        ] {
            assert!(verify(odd).is_empty());
        }
    }
    #[test]
    fn long_chains_ask_for_few_keys() {
        let set = |at: usize| {
            let status = if at == 1 { "none" } else { "pass" };
            let tags = format!("i={at}; a=rsa-sha256; d=d{at}.example; b=YQ==");
            format!(
                "ARC-Seal: {tags}; s=a; cv={status}\nARC-Message-Signature: {tags}; s=b; h=from; \
                 bh=YQ==\nARC-Authentication-Results: i={at}; a.example; spf=pass\n"
            )
        };
        let chain =
            |sets: usize| (1..=sets).map(set).collect::<String>() + "From: a@b.example\n\nx";
        let longest = Unverified::read(chain(SET_LIMIT).as_bytes());
        let asked = longest.verify(&Snapshot::default(), 0).unwrap_err();
        assert_eq!(asked.questions().len(), 2 * SET_LIMIT);
        let result = verify_all(chain(SET_LIMIT).as_bytes()).arc.unwrap();
        assert_eq!(result.result, SignatureResult::Fail);
        assert_eq!(result.signature_reason(), Some(SignatureReason::KeyMissing));
        let longer = verify_all(chain(SET_LIMIT + 1).as_bytes()).arc.unwrap();
        assert_eq!(longer.result, SignatureResult::Neutral);
        assert_eq!(longer.reason, Some(ChainReason::BeyondLimits));
        let seals = "ARC-Seal: i=1; cv=none; d=a.example; s=s; a=x; b=YQ==\n".repeat(20_000);
        let many = verify_all(seals.as_bytes()).arc.unwrap();
        assert_eq!(many.reason, Some(ChainReason::Incomplete));
    }
}
