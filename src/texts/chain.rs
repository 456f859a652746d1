//! The chain of a message (ARC) in words.

use super::{Texts, Worded};
use crate::dkim::{Signature, SignatureReason, SignatureResult};
use crate::findings::Arg;
use crate::message::{ArcSet, AuthenticationResults, Chain, Message};

/// A chain in words.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ChainWords {
    /// What its validation gives.
    pub result: String,
    /// Of each sealer, what it says it found, the first first.
    pub sets: Vec<String>,
    /// What follows from that.
    pub means: Vec<String>,
}

impl Texts {
    /// The chain of a message in words, where it has one.
    pub fn chain(&self, message: &Message, signatures: &[Signature]) -> Option<ChainWords> {
        let chain = message.arc.as_ref()?;
        let sets = chain.sets.iter();
        Some(ChainWords {
            result: self.chain_result(chain),
            sets: sets.map(|set| self.chain_set(message, set)).collect(),
            means: self.chain_means(message, chain, signatures),
        })
    }

    /// What its validation gives, and why.
    fn chain_result(&self, chain: &Chain) -> String {
        let id = match chain.result {
            SignatureResult::Pass => "chain-pass",
            SignatureResult::Neutral | SignatureResult::TempError => "chain-open",
            _ => "chain-fail",
        };
        let number = Arg::Number(chain.instance.unwrap_or_default().into());
        let reason = chain
            .reason
            .map(|reason| self.format(reason.text_id(), &[("number", number)]));
        let mut said = reason.unwrap_or_default();
        if let Some(reason) = chain.signature_reason() {
            said = format!("{said} ({})", self.word(&reason));
        }
        let count = Arg::Number(chain.sets.len() as u64);
        self.format(id, &[("count", count), ("reason", Arg::Text(said))])
    }

    /// Who sealed, and what it says it found.
    fn chain_set(&self, message: &Message, set: &ArcSet) -> String {
        let results = message.sealed_results(set.instance);
        let results = results
            .map(AuthenticationResults::summary)
            .unwrap_or_default();
        let id = if results.is_empty() {
            "chain-set-silent"
        } else {
            "chain-set"
        };
        let args = [
            ("number", Arg::Number(set.instance.into())),
            ("domain", Arg::Text(set.domain.to_string())),
            ("selector", Arg::Text(set.selector.clone())),
            ("results", Arg::Text(results)),
        ];
        self.format(id, &args)
    }

    /// What that means: only a chain that holds tells something.
    fn chain_means(
        &self,
        message: &Message,
        chain: &Chain,
        signatures: &[Signature],
    ) -> Vec<String> {
        let name = |set: &ArcSet| Arg::Text(set.domain.to_string());
        let mut said = Vec::new();
        match chain.result {
            SignatureResult::Pass => {}
            SignatureResult::Neutral | SignatureResult::TempError => return said,
            _ => return vec![self.get("chain-means-fail")],
        }
        let first = chain.sets.first().filter(|set| {
            let found = message.sealed_results(set.instance);
            let dkim = found.and_then(|results| results.result("dkim"));
            dkim.is_some_and(|dkim| dkim.result == "pass")
        });
        let passed = |signature: &Signature| signature.result == SignatureResult::Pass;
        if let Some(first) = first
            && signatures.iter().any(is_altered)
            && !signatures.iter().any(passed)
        {
            said.push(self.format("chain-before", &[("domain", name(first))]));
        }
        if let Some((set, next)) = chain.changed_after() {
            let args = [("domain", name(set)), ("next", name(next))];
            said.push(self.format("chain-changed", &args));
        }
        said.push(self.get("chain-means-pass"));
        said
    }
}

/// Whether the message is for certain not what was signed. Ed25519 does not tell a changed field from
/// a key that does not match.
fn is_altered(signature: &Signature) -> bool {
    let has = |reason| signature.reasons.contains(&reason);
    let tells = signature.algorithm.starts_with("rsa-");
    has(SignatureReason::BodyAltered) || tells && has(SignatureReason::HeadersAltered)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::ChainReason;

    /// A message with two sets, and the signature of a sender that a list has broken.
    fn message() -> (Message, Vec<Signature>) {
        let set = |at: u8, status: &str| {
            format!(
                "ARC-Seal: i={at}; cv={status}; a=rsa-sha256; d=d{at}.example; s=s; b=YQ==\r\n\
                 ARC-Message-Signature: i={at}; a=rsa-sha256; d=d{at}.example; s=s; b=YQ==\r\n\
                 ARC-Authentication-Results: i={at}; mx; dkim=pass; spf=pass\r\n"
            )
        };
        let text = set(2, "pass") + &set(1, "none") + "From: a@shop.example\r\n\r\n";
        let parsed = mail_parser::MessageParser::default().parse(text.as_bytes());
        let signed = Signature::parse("d=shop.example; s=s1; a=rsa-sha256");
        let altered = vec![SignatureReason::BodyAltered];
        let signed = signed.map(|s| s.with(SignatureResult::Fail, altered));
        (Message::of(&parsed.unwrap()), signed.into_iter().collect())
    }

    /// The words of a message.
    fn words() -> Texts {
        let texts = Texts::parse(include_str!("../../www/texts/en-report.ftl"));
        texts.and(include_str!("../../www/texts/en-rare.ftl"))
    }

    #[test]
    fn a_chain_that_holds_tells_what_was_before() {
        let texts = words();
        let (mut message, signatures) = message();
        let chain = message.arc.as_mut().unwrap();
        (chain.result, chain.reason) = (SignatureResult::Pass, None);
        let words = texts.chain(&message, &signatures).unwrap();
        assert!(words.result.starts_with("2 servers"), "{words:?}");
        let first = "Set 1: d1.example (s) says it found dkim=pass, spf=pass";
        assert_eq!(words.sets[0], first);
        assert!(
            words.means[0].contains("DKIM passed, says d1.example"),
            "{words:?}"
        );
        assert_eq!(words.means.len(), 2);

        let chain = message.arc.as_mut().unwrap();
        chain.sets[0].message_reason = Some(SignatureReason::BodyAltered);
        chain.sets[1].message = SignatureResult::Pass;
        let words = texts.chain(&message, &signatures).unwrap();
        assert!(words.means[1].contains("after d1.example"), "{words:?}");
        let nothing = texts.chain(&message, &[]).unwrap();
        assert_eq!(nothing.means.len(), 2);
    }

    #[test]
    fn a_chain_that_does_not_hold_tells_nothing_but_why() {
        let texts = words();
        let (mut message, signatures) = message();
        let words = texts.chain(&message, &signatures).unwrap();
        assert!(words.result.contains("nobody verified"), "{words:?}");
        assert!(words.means.is_empty());
        let chain = message.arc.as_mut().unwrap();
        (chain.result, chain.instance) = (SignatureResult::Fail, Some(2));
        chain.reason = Some(ChainReason::Seal);
        chain.sets[1].seal_reason = Some(SignatureReason::KeyMissing);
        let words = texts.chain(&message, &signatures).unwrap();
        let why = "the seal of set 2 (there is no key).";
        assert!(words.result.ends_with(why), "{words:?}");
        assert_eq!(words.means.len(), 1);
        assert_eq!(texts.chain(&Message::default(), &signatures), None);
    }
}
