//! What is said of a message and its signatures.

use sentra_check::dkim::{Signature, SignatureFlaw, SignatureReason, SignatureResult};
use sentra_check::dmarc::DmarcResult;
use sentra_check::dns::Name;
use sentra_check::findings::Code;
use sentra_check::gateways::Outcome;
use sentra_check::outline::{Detail, Outline};
use sentra_check::report::Report;

use super::Holds;
use super::verdict::{codes, has};
use super::zones::world::{DOMAIN, World};

/// Whether a signature is one that would count for the domain.
fn is_own(report: &Report, signature: &Signature) -> bool {
    let mut identities = report.dmarc.identities.iter();
    identities.any(|identity| {
        identity.is_dkim() && identity.domain == signature.domain && identity.alignment.is_aligned()
    })
}

/// All is in order for a message only where it does not fail DMARC; that DKIM is in order is never
/// said over signatures of which none counts; and a signature whose tags break a rule is told as
/// such, is not missing, and weighs.
///
/// It need not weigh where another one of its own holds, nor where `b=` or `bh=` is empty: then
/// whoever copied the message mostly left it out, and nothing is known of the one that was sent.
pub(crate) fn counts(world: &World) -> Holds {
    if world.letter.is_none() {
        return Ok(false);
    }
    let report = world.report();
    let outcome = report.sentraguard().outcome;
    let signatures = &report.dkim.signatures;
    let told = |problem: &str| {
        let results: Vec<_> = signatures.iter().map(|s| (s.result, &s.reasons)).collect();
        Err(format!("{problem}: {results:?}, {:?}", codes(report)))
    };
    if outcome == Outcome::Accept && report.dmarc.result == Some(DmarcResult::Fail) {
        return told("accept, and DMARC fails");
    }
    // Without the engine's idea of what is aligned.
    let organization = Name::parse(DOMAIN).expect("a name");
    let mut within = signatures
        .iter()
        .filter(|s| s.domain.is_within(&organization));
    let holds = signatures.iter().any(|s| s.result == SignatureResult::Pass);
    let in_order = Outline::of(report).detail == Detail::InOrder;
    if in_order && !holds && within.next().is_some() {
        return told("DKIM is in order, and no signature counts");
    }
    let passes = |s: &Signature| s.result == SignatureResult::Pass && is_own(report, s);
    let own_holds = signatures.iter().any(passes);
    for signature in signatures {
        let refused = [SignatureReason::Malformed, SignatureReason::IdentityOutside];
        let malformed = signature.reasons.iter().any(|r| refused.contains(r));
        if !malformed {
            continue;
        }
        if !has(report, Code::SignatureMalformed) {
            return told("a malformed signature, and nothing says so");
        }
        let is_cut = signature.flaws.contains(&SignatureFlaw::Cut);
        if is_own(report, signature) && !is_cut && !own_holds && outcome == Outcome::Accept {
            return told("accept, and its signature is malformed");
        }
    }
    let broken = report
        .request
        .message
        .as_ref()
        .map(|m| &m.broken_signatures);
    if broken.is_some_and(|broken| !broken.is_empty()) {
        if has(report, Code::SignatureMissing) {
            return told("a signature that says too little is there, and it is missing");
        }
        if !has(report, Code::SignatureMalformed) {
            return told("a signature says too little, and nothing says so");
        }
        if !own_holds && outcome == Outcome::Accept {
            return told("accept, and its signature says too little");
        }
    }
    Ok(true)
}

/// A message whose aligned signature holds never meets a certain rejection for want of a key; and
/// one that nobody bent holds.
pub(crate) fn needs_no_other_key(world: &World) -> Holds {
    let Some(letter) = &world.letter else {
        return Ok(false);
    };
    let report = world.report();
    let signatures = &report.dkim.signatures;
    let holds = |s: &Signature| s.result == SignatureResult::Pass && is_own(report, s);
    if !signatures.iter().any(holds) {
        let plain = letter.turns.is_empty() && letter.signatures.iter().all(|s| s.bends.is_empty());
        let works = |s: &Signature| {
            let mut keys = world.lines.iter();
            let name = format!("{}._domainkey.{}. ", s.selector, s.domain);
            let is_plain = |line: &&String| {
                let text = line.strip_prefix(&name).unwrap_or_default();
                text.ends_with("IDAQAB\"") && text.contains("TXT \"v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAmGORbRTCCXHZ")
            };
            keys.find(|line| line.starts_with(&name))
                .is_some_and(|line| is_plain(&line))
                && world
                    .lines
                    .iter()
                    .filter(|line| line.starts_with(&name))
                    .count()
                    == 1
                && s.algorithm == "rsa-sha256"
        };
        let by_long = letter
            .signatures
            .iter()
            .all(|s| s.signer == super::zones::letter::Signer::Rsa2048);
        if plain
            && by_long
            && signatures
                .iter()
                .any(|s| works(s) && s.result != SignatureResult::Pass)
        {
            return Err(format!(
                "a signature that nobody bent does not hold: {signatures:?}"
            ));
        }
        return Ok(false);
    }
    let absent = [
        Code::DkimMissing,
        Code::DkimKeyMissing,
        Code::DkimWrongPlace,
    ];
    let mut reasons = report.sentraguard().reasons.iter();
    let certain =
        reasons.find(|reason| reason.effect == Outcome::Reject && absent.contains(&reason.code));
    match certain {
        Some(reason) => Err(format!("{} rejects, and a signature holds", reason.code)),
        None => Ok(true),
    }
}
