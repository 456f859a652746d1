//! Findings about the signatures of the message that was given.

modules!(signature);

use super::{Entry, Finding, Severity};
use crate::checkup::Facts;
use crate::dkim::{Signature, SignatureReason, SignatureResult};
use crate::dns::Question;
use crate::message::Message;

/// Signatures of which a report speaks one by one.
const SIGNATURE_LIMIT: usize = 8;

/// One finding for every signature that `matches`; milder where another one of the same domain holds,
/// as one with an older algorithm may stand beside it.
fn of_signatures<'a>(
    entry: &Entry,
    facts: &'a Facts,
    matches: &dyn Fn(&Signature) -> bool,
) -> impl Iterator<Item = (Finding, &'a Signature)> {
    let signatures = &facts.request.signatures;
    let found = signatures.iter().filter(|signature| matches(signature));
    found.take(SIGNATURE_LIMIT).map(|signature| {
        let another = signatures.iter().any(|other| {
            other != signature
                && other.domain == signature.domain
                && other.result == SignatureResult::Pass
        });
        let severity = if another {
            entry.severity.max(Severity::Notice)
        } else {
            entry.severity
        };
        let finding = entry
            .finding()
            .with_severity(severity)
            .text("domain", &signature.domain)
            .text("selector", &signature.selector);
        let name = format!("{}._domainkey", signature.selector);
        let name = signature.domain.prefixed(&name);
        let finding = match name {
            Ok(name) => finding.asked(Question::txt(name)),
            Err(_) => finding,
        };
        (finding, signature)
    })
}

/// Whether a signature counts for the From domain, or would if it held.
fn is_own(facts: &Facts, signature: &Signature) -> bool {
    let mut identities = facts.dmarc.identities.iter();
    identities.any(|identity| {
        identity.is_dkim && identity.domain == signature.domain && identity.alignment.is_aligned()
    })
}

/// The message that was given, where it is not what came back with a rejection: that is often cut
/// short.
fn of_message(facts: &Facts) -> Option<&Message> {
    let request = &facts.request;
    let message = request.message.as_ref();
    message.filter(|_| request.bounce.is_none())
}

/// One finding for every signature with this reason.
fn with_reason(entry: &Entry, facts: &Facts, reason: SignatureReason) -> Vec<Finding> {
    let matches = |signature: &Signature| signature.reasons.contains(&reason);
    let found = of_signatures(entry, facts, &matches);
    found.map(|(finding, _)| finding).collect()
}
