//! The chain of a message (ARC): whether its signatures and seals hold (RFC 8617 §5.2).

use super::body::Bodies;
use super::fields::Header;
use super::signed::{Kind, Signed};
use crate::dkim::SignatureResult;
use crate::dns::{self, Missing, Snapshot};
use crate::message::{Chain, ChainReason};

/// A chain, prepared as far as that is possible without its keys.
#[derive(Debug, Default)]
pub(super) struct Sealed {
    chain: Option<Chain>,
    /// Of each set the signature over the message and the seal; none where there is nothing to
    /// validate.
    sets: Vec<(Signed, Signed)>,
}

impl Sealed {
    /// Finds the chain in a header, and hashes what it covers.
    pub(super) fn read(header: &Header, bodies: &mut Bodies<'_>) -> Self {
        let fields = header.named("arc-");
        let texts = fields.iter().map(|(_, name, value)| (&**name, &**value));
        let Some((mut chain, places)) = Chain::read(texts) else {
            return Self::default();
        };
        if header.is_cut && chain.is_in_order() {
            chain.reason = Some(ChainReason::BeyondLimits);
        }
        let at = |place: usize| fields.get(place).map(|(at, ..)| *at);
        let mut sets = Vec::new();
        let mut sealed = Vec::new();
        let in_order = places.into_iter().filter(|_| chain.is_in_order());
        for [results, message, seal] in in_order {
            let (results, message, seal) = (at(results), at(message), at(seal));
            // §5.1.1: the fields of all sets so far, its own seal last.
            sealed.extend([results, message, seal].into_iter().flatten());
            let message = message.and_then(|at| {
                let signed = Signed::read(header, at)?;
                Some(signed.prepare(Kind::ArcMessage, header, at, bodies))
            });
            sets.extend(message.zip(Signed::seal(header, &sealed)));
        }
        Self {
            chain: Some(chain),
            sets,
        }
    }

    /// The chain with what its validation gives.
    pub(super) fn verify(&self, dns: &Snapshot, now: i64) -> Result<Option<Chain>, Missing> {
        let results =
            dns::all(self.sets.iter().map(|(message, seal)| {
                dns::both(message.verify(dns, now), seal.verify(dns, now))
            }))?;
        let Some(mut chain) = self.chain.clone() else {
            return Ok(None);
        };
        for (set, (message, seal)) in chain.sets.iter_mut().zip(results) {
            (set.message, set.message_reason) = (message.result, message.reason);
            (set.seal, set.seal_reason) = (seal.result, seal.reason);
        }
        if chain.is_in_order() {
            judge(&mut chain);
        }
        Ok(Some(chain))
    }
}

/// Decides on a chain whose fields are in order: the newest signature over the message has to hold,
/// and every seal (§5.2). What failed for good outweighs what is only not known.
fn judge(chain: &mut Chain) {
    let newest = chain.sets.last().map(|set| {
        let found = (ChainReason::Message, set.instance);
        (set.message, found)
    });
    let seals = chain.sets.iter().rev();
    let seals = seals.map(|set| (set.seal, (ChainReason::Seal, set.instance)));
    let steps: Vec<_> = newest.into_iter().chain(seals).collect();
    let rank = |result| match result {
        SignatureResult::Pass => 3,
        SignatureResult::Neutral | SignatureResult::None => 2,
        SignatureResult::TempError => 1,
        // A key that is missing or too short, a signature with SHA-1: a chain knows no more
        // results.
        SignatureResult::Fail | SignatureResult::Policy | SignatureResult::PermError => 0,
    };
    // The first of the worst.
    let Some((result, (reason, instance))) = steps.into_iter().min_by_key(|step| rank(step.0))
    else {
        return;
    };
    chain.result = match rank(result) {
        0 => SignatureResult::Fail,
        _ => result,
    };
    let broken = Some((reason, instance)).filter(|_| result != SignatureResult::Pass);
    chain.reason = broken.map(|(reason, _)| reason);
    chain.instance = broken.map(|(_, instance)| instance);
}
