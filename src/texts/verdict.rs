//! Which sentences say SentraGuard's verdict.

use crate::dkim::{Signature, SignatureResult};
use crate::dmarc::Alignment;
use crate::dns::Name;
use crate::findings::Arg;
use crate::gateways::{Cause, Outcome, Standing};
use crate::report::{Fix, Report};

/// The sentence of the verdict; it takes what is [`named`].
pub fn verdict(report: &Report) -> &'static str {
    match report.other_matter() {
        Some(_) => "verdict-other-matter",
        None => standing(report.standing(), report.operator.is_some()),
    }
}

/// The sentence of how a domain stands, which may be a mailbox provider's; it takes what is [`named`].
pub fn standing(standing: Standing, is_operators: bool) -> &'static str {
    match standing {
        Standing::InOrder if is_operators => "verdict-mailbox-provider",
        Standing::AtRisk if is_operators => "verdict-mailbox-provider-at-risk",
        Standing::Rejected if is_operators => "verdict-mailbox-provider-reject",
        Standing::InOrder => "verdict-accept",
        Standing::AtRisk => "verdict-at-risk",
        Standing::Rejected => "verdict-reject",
        Standing::Parked => "verdict-parked",
        Standing::Nonexistent => "verdict-nonexistent",
        Standing::Open(cause) => match cause {
            Cause::NotPermitted => "verdict-not-permitted",
            Cause::Unreadable => "verdict-unreadable",
            Cause::Failing => "verdict-failing",
            Cause::Busy => "verdict-busy",
            Cause::Unreachable => "verdict-unreachable",
            Cause::Signatures => "verdict-signatures",
            Cause::Filtered => "verdict-filtered",
            Cause::Unproven => "verdict-unproven",
            Cause::Unanswered => "verdict-unanswered",
            Cause::Selector => "verdict-selector",
            Cause::Unknown => "verdict-unknown",
        },
    }
}

/// The sentence after the verdict; it takes what is [`named`].
pub fn verdict_detail(report: &Report) -> &'static str {
    if report.other_matter().is_some() {
        return match report.sentraguard().outcome {
            Outcome::Accept => "verdict-detail-other-accept",
            Outcome::AtRisk => "verdict-detail-other-at-risk",
            Outcome::Reject => "verdict-detail-other-reject",
            Outcome::Unknown => "verdict-detail-other-unknown",
        };
    }
    match report.standing() {
        Standing::Parked => "verdict-detail-parked",
        Standing::Nonexistent => "verdict-detail-nonexistent",
        Standing::Open(_) => "verdict-detail-unknown",
        _ if report.operator.is_some() => "verdict-detail-mailbox-provider",
        Standing::InOrder if has_broken_signature(report) => "verdict-detail-accept-records",
        Standing::InOrder => "verdict-detail-accept",
        Standing::AtRisk => "verdict-detail-at-risk",
        Standing::Rejected => "verdict-detail-reject",
    }
}

/// What the sentences of a verdict name: the domain, and whose it is where it belongs to a mailbox
/// provider.
pub fn named(report: &Report) -> [(&'static str, Arg); 2] {
    let operator = report.operator.clone().unwrap_or_default();
    [
        ("domain", Arg::Text(report.domain.to_string())),
        ("operator", Arg::Text(operator)),
    ]
}

/// What the sentence about a record to publish names.
pub fn of_fix(fix: &Fix) -> [(&'static str, Arg); 5] {
    let types: Vec<String> = fix.loses.iter().map(ToString::to_string).collect();
    let owner = fix.owner.as_ref().map_or("", Name::as_str);
    [
        ("type", Arg::Text(fix.record_type.clone())),
        ("name", Arg::Text(fix.name.to_string())),
        ("count", Arg::Number(fix.replaces.len() as u64)),
        ("target", Arg::Text(owner.to_owned())),
        ("types", Arg::Text(types.join(", "))),
    ]
}

/// The ways to send where no record is the sender's to change; they take what is [`named`].
pub fn ways(report: &Report) -> &'static [&'static str] {
    match report.operator {
        Some(_) => &["way-through-operator", "way-own-domain", "way-contact-form"],
        None => &[],
    }
}

/// What is to be supplied or done about what leaves a verdict open; it takes `domain`. Of more than
/// one thing there is none.
pub fn supply(cause: Cause) -> Option<&'static str> {
    Some(match cause {
        Cause::NotPermitted => "supply-permission",
        Cause::Unreadable => "supply-readable",
        Cause::Failing => "supply-other-resolver",
        Cause::Busy => "supply-patience",
        Cause::Unreachable => "supply-resolver",
        Cause::Signatures => "supply-signatures",
        Cause::Filtered => "supply-unfiltered",
        Cause::Unproven => "supply-proof",
        Cause::Unanswered => "supply-retry",
        Cause::Selector => "supply-selector",
        Cause::Unknown => return None,
    })
}

/// The sentence about what SentraGuard would say once every fix is published.
pub fn after(report: &Report) -> &'static str {
    match report.after_fixes.outcome {
        Outcome::Accept => "after-accept",
        Outcome::AtRisk => "after-at-risk",
        Outcome::Reject => "after-reject",
        Outcome::Unknown => "after-unknown",
    }
}

/// Whether a message was given that the domain signed, and no signature that counts for it holds:
/// then the records are in order, and more cannot be said of DKIM.
fn has_broken_signature(report: &Report) -> bool {
    let identities = &report.dmarc.identities;
    let is_own = |signature: &&Signature| {
        let mut names = identities.iter().filter(|name| name.is_dkim());
        names.any(|name| {
            let is_own = name.alignment.is_aligned() || name.alignment == Alignment::NotStrict;
            is_own && name.domain == signature.domain
        })
    };
    let own = report.dkim.signatures.iter().filter(is_own);
    let mut results = own.map(|signature| signature.result).peekable();
    results.peek().is_some() && results.all(|result| result != SignatureResult::Pass)
}
