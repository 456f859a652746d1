//! Gmail: SPF or DKIM from everybody; SPF and DKIM and DMARC from whoever sends more than about
//! 5,000 messages a day to personal accounts (its sender guidelines, read in 2026).

use super::{ErrorKind, Gateway, Outcome, Verdict, fails_dmarc, may_fail_dmarc, strongest, weigh};
use crate::checkup::Facts;
use crate::dkim::{KeyState, KeyType};
use crate::dmarc::Policy;
use crate::findings::{Code, Finding, Severity, Subject, comes_from_elsewhere};
use crate::spf::SpfResult;

/// The reply to an address without a name that leads back to it.
const UNNAMED: &str = "550-5.7.25 The IP address sending this message does not have a PTR record \
     setup, or the corresponding forward DNS entry does not point to the sending IP. As a policy, \
     Gmail does not accept messages from IPs with missing PTR records.";

/// Whether a mechanism can pass for mail of the domain.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Chance {
    Can,
    Cannot,
    Unknown,
}

/// Gmail's verdict.
pub(super) fn verdict(findings: &[Finding], facts: &Facts) -> Verdict {
    let (spf, dkim) = (spf(facts), dkim(facts));
    let unauthenticated = match (spf, dkim) {
        (Chance::Cannot, Chance::Cannot) => Outcome::Reject,
        (Chance::Can, _) | (_, Chance::Can) => Outcome::AtRisk,
        _ => Outcome::Unknown,
    };
    let by_policy = may_fail_dmarc(facts) && facts.dmarc.policy == Some(Policy::Reject);
    let reasons = weigh(
        findings,
        &|finding| match (finding.code, finding.severity) {
            (Code::DmarcUnalignedIdentities, _) if by_policy => Outcome::Reject,
            _ if by_policy && fails_dmarc(finding, facts) => Outcome::AtRisk,
            (Code::DkimSelectorUnknown, _)
            | (Code::DomainOfMailboxProvider, Severity::Error | Severity::Warning) => {
                unauthenticated
            }
            (_, severity) => match (finding.outcome_at(Gateway::Gmail), finding.subject) {
                (Some(outcome), _) => outcome,
                (None, _) if severity >= Severity::Notice => Outcome::Accept,
                // What it makes of a mechanism follows from that mechanism alone.
                (None, Subject::Spf) if spf == Chance::Cannot => unauthenticated,
                (None, Subject::Dkim) if dkim == Chance::Cannot => unauthenticated,
                (None, Subject::Dmarc) if !has_policy(facts) => Outcome::AtRisk,
                (None, Subject::Domain) => Outcome::Unknown,
                _ => Outcome::Accept,
            },
        },
    );
    let outcome = strongest(&reasons);
    let refuses = matches!(outcome, Outcome::Reject | Outcome::AtRisk);
    let first = reasons
        .first()
        .and_then(|reason| findings.get(reason.finding));
    Verdict {
        outcome,
        error: refuses.then_some(ErrorKind::Authentication),
        text: first
            .filter(|_| refuses)
            .and_then(|first| text(first, facts, by_policy)),
        reasons,
    }
}

/// Whether a DMARC record applies that says a policy.
fn has_policy(facts: &Facts) -> bool {
    facts.dmarc.policy.is_some()
}

/// Gmail's reply to what weighs most, with what it would fill in; nothing where its words are not
/// known.
fn text(first: &Finding, facts: &Facts, by_policy: bool) -> Option<String> {
    let domain = &facts.domain;
    // It names the domain that it looked up, which is that of the envelope.
    let looked_up = facts.request.elsewhere();
    let envelope = looked_up.as_ref().unwrap_or(domain);
    let ip = facts
        .request
        .ip
        .map_or("[ip-address]".to_owned(), |ip| ip.to_string());
    let cannot = [spf(facts), dkim(facts)].map(|chance| chance == Chance::Cannot);
    Some(match (first.code, cannot) {
        _ if first.subject == Subject::Ip => UNNAMED.to_owned(),
        (code, _)
            if by_policy
                && (code == Code::DmarcUnalignedIdentities || fails_dmarc(first, facts)) =>
        {
            format!(
                "550-5.7.26 Unauthenticated email from {domain} is not accepted due to domain's DMARC \
                 policy. Please contact the administrator of {domain} domain if this was a legitimate \
                 mail."
            )
        }
        (_, [true, true]) => format!(
            "550-5.7.26 This email has been blocked because the sender is unauthenticated. Gmail \
             requires all senders to authenticate with either SPF or DKIM. Authentication results: \
             DKIM = did not pass SPF {envelope} with ip: {ip} = did not pass."
        ),
        _ if first.subject == Subject::Dmarc && !has_policy(facts) => {
            "550-5.7.40 This message was blocked because the sending domain doesn't have a DMARC \
             record or the DMARC record doesn't specify a DMARC policy."
                .to_owned()
        }
        (_, [true, false]) => format!(
            "550-5.7.27 This message was blocked because it didn't pass SPF authentication. Gmail \
             requires bulk email senders to authenticate their email with SPF. Authentication \
             results: SPF {envelope} with IP address: {ip} = Did not pass."
        ),
        (_, [false, true]) => {
            "550-5.7.30 This message was blocked because it didn't pass DKIM authentication. Gmail \
             requires bulk email senders to authenticate their email with DKIM. Authentication \
             results: DKIM = Did not pass."
                .to_owned()
        }
        (_, [false, false]) => return None,
    })
}

/// Whether SPF can pass for mail of the domain.
fn spf(facts: &Facts) -> Chance {
    match facts.spf.result {
        Some(SpfResult::Pass) | None => Chance::Can,
        Some(SpfResult::TempError) => Chance::Unknown,
        Some(_) => Chance::Cannot,
    }
}

/// Whether DKIM can pass for mail of the domain.
fn dkim(facts: &Facts) -> Chance {
    // Whoever runs the domain signs what its own servers send, and nobody else can.
    if facts.operator.is_some() && !facts.dkim.proven_absent() {
        return match comes_from_elsewhere(facts) {
            true => Chance::Cannot,
            false => Chance::Can,
        };
    }
    let keys = &facts.dkim.keys;
    if facts.is_signed() {
        return Chance::Can;
    }
    let mut decisive = facts.dkim.decisive();
    // Gmail does not verify Ed25519.
    if decisive.any(|key| key.is_usable(KeyType::Rsa)) {
        Chance::Can
    } else if facts.dkim.proven_absent()
        || (!facts.request.selectors.is_empty()
            && keys.iter().all(|k| k.state != KeyState::Unknown))
    {
        Chance::Cannot
    } else {
        Chance::Unknown
    }
}
