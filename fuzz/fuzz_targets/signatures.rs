//! Taking a message apart for its signatures: the header, the body as each signature asks for it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sentra_check::dkim::SignatureResult;
use sentra_check::dns::{Answer, Outcome, Snapshot};
use sentra_check::verify::Unverified;

fuzz_target!(|data: &[u8]| {
    let message = Unverified::read(data);
    let mut dns = Snapshot::default();
    let missing = match message.verify(&dns, 0) {
        Ok(signatures) => {
            assert!(signatures.iter().all(|s| s.result != SignatureResult::Pass));
            return;
        }
        Err(missing) => missing,
    };
    for question in missing.questions() {
        dns.insert(question.clone(), Answer::new(Outcome::NxDomain));
    }
    let signatures = message.verify(&dns, 0).expect("all keys are answered");
    assert!(
        signatures.iter().all(|s| s.result != SignatureResult::Pass),
        "nothing holds without a key"
    );
});
