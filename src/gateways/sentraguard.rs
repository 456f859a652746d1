//! SentraGuard: a DKIM key that is present and valid, a DMARC record that exists and is set up
//! correctly, an SPF record that is present and properly configured. All three.

use super::{
    ErrorKind, Gateway, Outcome, Verdict, fails_dmarc, fails_operators_policy, strongest, weigh,
};
use crate::bounce::{Bounce, Kind, Refuser};
use crate::checkup::Facts;
use crate::dmarc::{DmarcResult, Policy};
use crate::findings::{Code, Finding, Severity, Subject};
use crate::spf::SpfResult;

/// The answer when the address or domain is on the block list.
pub const SENDER_BLOCKED: &str = "Your message from YOUR_EMAIL_ADDRESS has been rejected. \
     Your email address or domain has been blocked by our spam policy.";

/// The answer when the sending IP is on the block list.
pub const IP_BLOCKED: &str = "Your IP address has been blocked due to security policies.";

/// The answer when one of the three records is not in order.
pub const AUTHENTICATION: &str = "Your mail has been rejected by SentraGuard: \
     Your SPF, DMARC, or DKIM entry is invalid, incorrect, or missing. \
     Please contact your administrator.";

/// SentraGuard's verdict.
///
/// Its block lists are private, so the other two errors are never predicted.
pub(super) fn verdict(findings: &[Finding], facts: &Facts) -> Verdict {
    let reasons = weigh(findings, &|finding| effect(finding, facts));
    // What it has said outranks what the DNS suggests.
    if let Some((error, text)) = said(facts) {
        let text = Some(text.to_owned());
        return Verdict {
            outcome: Outcome::Reject,
            error: Some(error),
            text,
            reasons,
        };
    }
    let outcome = strongest(&reasons);
    let refuses = matches!(outcome, Outcome::Reject | Outcome::AtRisk);
    Verdict {
        outcome,
        error: refuses.then_some(ErrorKind::Authentication),
        text: refuses.then(|| AUTHENTICATION.to_owned()),
        reasons,
    }
}

/// The block list entry that a rejection of SentraGuard names.
fn said(facts: &Facts) -> Option<(ErrorKind, &'static str)> {
    let bounce = facts.request.bounce.as_ref()?;
    match (bounce.gateway, bounce.kind) {
        (Some(Refuser::Sentraguard), Some(Kind::SenderBlocked)) => {
            Some((ErrorKind::SenderBlocked, SENDER_BLOCKED))
        }
        (Some(Refuser::Sentraguard), Some(Kind::IpBlocked)) => {
            Some((ErrorKind::IpBlocked, IP_BLOCKED))
        }
        _ => None,
    }
}

/// What it would have said in the place of another gateway.
pub fn in_place_of(bounce: &Bounce) -> Option<&'static str> {
    if bounce.gateway == Some(Refuser::Sentraguard) {
        return None;
    }
    match bounce.kind? {
        Kind::Spf | Kind::Dkim | Kind::Dmarc | Kind::Authentication => Some(AUTHENTICATION),
        Kind::SenderBlocked => Some(SENDER_BLOCKED),
        Kind::IpBlocked => Some(IP_BLOCKED),
        _ => None,
    }
}

/// What one finding would bring about.
fn effect(finding: &Finding, facts: &Facts) -> Outcome {
    let passes = facts
        .spf
        .check
        .as_ref()
        .is_some_and(|check| check.result == SpfResult::Pass);
    // It keeps to DMARC, so that a message which fails it is at risk, where the policy is not to do nothing.
    let is_strict = matches!(
        facts.dmarc.policy,
        Some(Policy::Quarantine | Policy::Reject)
    );
    if is_strict && fails_dmarc(finding, facts) {
        return Outcome::AtRisk;
    }
    // It asks for all three to be in order, and for this message they are not, though the policy asks
    // for nothing: how strict it is there, its text does not say.
    if facts.dmarc.result == Some(DmarcResult::Fail)
        && facts.operator.is_none()
        && (finding.code == Code::DmarcPolicyNone || fails_dmarc(finding, facts))
    {
        return Outcome::AtRisk;
    }
    if let Some(outcome) = finding.outcome_at(Gateway::Sentraguard) {
        return outcome;
    }
    if finding.code.cause().is_some() {
        return Outcome::Unknown;
    }
    // It asks for three records; what it makes of an address stands in its own lists, and what else was
    // pasted is in the past.
    if matches!(finding.subject, Subject::Ip | Subject::Evidence) {
        return Outcome::Accept;
    }
    match (finding.code, finding.severity) {
        // Somebody may have forwarded it, and the signature of the provider may still hold.
        (
            Code::DomainOfMailboxProvider
            | Code::SpfIpNotAuthorized
            | Code::DmarcUnalignedIdentities,
            Severity::Error | Severity::Warning,
        ) if facts.operator.is_some() => match fails_operators_policy(facts) {
            true => Outcome::Reject,
            false => Outcome::AtRisk,
        },
        // A lookup that failed for this client may succeed for the receiver.
        (Code::SpfErrorForClient, _) if is_open(facts) => Outcome::Unknown,
        (_, Severity::Notice | Severity::Good) => Outcome::Accept,
        // The record has a fault, and yet this client passes it, or may.
        (_, Severity::Error) if finding.subject == Subject::Spf && (passes || is_open(facts)) => {
            Outcome::AtRisk
        }
        (_, Severity::Error) => Outcome::Reject,
        (_, Severity::Warning) => Outcome::AtRisk,
    }
}

/// Whether SPF of the client that was given could not be evaluated, because a lookup failed.
fn is_open(facts: &Facts) -> bool {
    let check = facts.spf.check.as_ref();
    check.is_some_and(|check| check.result == SpfResult::TempError)
}
