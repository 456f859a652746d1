//! Signatures verify where `dkimpy` finds that they do, and only there: on its own test data, and on
//! messages that it signs and that are then altered. The same holds for chains of seals (ARC). So do the samples of the RFCs.
//!
//! `tests/e2e/trials/page_dkimpy.rs` has the same messages verified in the browser.

use sentra_check::dkim::SignatureResult;
use sentra_check::message::Verified;

#[path = "support/signed.rs"]
mod signed;

#[test]
fn the_verdicts_are_those_of_dkimpy() {
    let mut differences = Vec::new();
    let (mut passed, mut chains) = (0, [0, 0]);
    for trial in signed::by_dkimpy() {
        let (verified, _) = trial.verify();
        let Verified { signatures, arc } = &verified;
        let verdicts: Vec<bool> = signatures
            .iter()
            .map(|signature| signature.result == SignatureResult::Pass)
            .collect();
        let chain = match arc {
            None => "none",
            Some(arc) if arc.result == SignatureResult::Pass => "pass",
            Some(_) => "fail",
        };
        chains[0] += usize::from(chain == "pass");
        chains[1] += usize::from(chain == "fail");
        passed += verdicts.iter().filter(|verdict| **verdict).count();
        if (&verdicts, chain) != (&trial.verdicts, &*trial.chain) {
            differences.push(format!(
                "{}: dkimpy {:?} {}, here {verified:?}",
                trial.name, trial.verdicts, trial.chain
            ));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    assert!(passed > 100, "only {passed} signatures verify");
    let [held, broken] = chains;
    assert!(
        held > 30 && broken > 100,
        "{held} chains hold, {broken} do not"
    );
}

#[test]
fn the_samples_of_the_rfcs_verify() {
    for sample in signed::of_the_rfcs() {
        let (verified, _) = sample.verify();
        let results: Vec<_> = verified.signatures.iter().map(|s| s.result).collect();
        let expected = vec![SignatureResult::Pass; sample.verdicts.len()];
        assert_eq!(results, expected, "{}: {verified:?}", sample.name);
    }
}
