//! The chain of a message (ARC) in words.

use super::{Texts, Worded};
use crate::dkim::{Signature, SignatureResult};
use crate::findings::Arg;
use crate::message::{AuthenticationResults, Chain, Message, Set};

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
    fn chain_set(&self, message: &Message, set: &Set) -> String {
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
        let name = |set: &Set| Arg::Text(set.domain.to_string());
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
        let failed = |signature: &Signature| signature.result == SignatureResult::Fail;
        let passed = |signature: &Signature| signature.result == SignatureResult::Pass;
        if let Some(first) = first
            && signatures.iter().any(failed)
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
