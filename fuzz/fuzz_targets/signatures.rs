//! Taking a message apart for its signatures and its chain of seals: the header, the body as each
//! signature asks for it.

#![no_main]

use sentra_check::dkim::SignatureResult;
use sentra_check::dns::{Answer, Outcome, Snapshot};
use sentra_check::message::{SET_LIMIT, Verified};
use sentra_check::verify::Unverified;
use sentra_check_fuzz::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let message = Unverified::read(data);
    let mut dns = Snapshot::default();
    let missing = match message.verify(&dns, 0) {
        Ok(verified) => {
            nothing_holds(&verified);
            return;
        }
        Err(missing) => missing,
    };
    for question in missing.questions() {
        dns.insert(question.clone(), Answer::new(Outcome::NxDomain));
    }
    nothing_holds(&message.verify(&dns, 0).expect("all keys are answered"));
});

/// Nothing holds without a key.
fn nothing_holds(verified: &Verified) {
    let signed = verified.signatures.iter().map(|signature| signature.result);
    let sets = verified.arc.iter().flat_map(|arc| &arc.sets);
    let sealed = sets.flat_map(|set| [set.message, set.seal]);
    let chain = verified.arc.iter().map(|arc| arc.result);
    let mut results = signed.chain(sealed).chain(chain);
    assert!(results.all(|result| result != SignatureResult::Pass));
    if let Some(arc) = &verified.arc {
        assert!(arc.reason.is_some() && arc.sets.len() <= SET_LIMIT);
    }
}
