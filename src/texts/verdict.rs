//! Which sentences say SentraGuard's verdict, and what they name.

use super::{Worded, as_written};
use crate::dns::Name;
use crate::findings::Arg;
use crate::gateways::{Cause, Outcome, Standing};
use crate::outline::{After, Blocked, Broken, Detail, Outline, Title};
use crate::report::{Fix, Report};

/// The sentence of the verdict; it takes what is [`named`].
impl Worded for Title {
    fn text_id(&self) -> &'static str {
        match self {
            Self::OtherMatter => "verdict-other-matter",
            Self::SenderBlocked => "verdict-blocked-sender",
            Self::ServerBlocked => "verdict-blocked-server",
            Self::BrokenSignature => "verdict-signature",
            Self::Operators(Standing::InOrder) => "verdict-mailbox-provider",
            Self::Operators(Standing::AtRisk) => "verdict-mailbox-provider-at-risk",
            Self::Operators(Standing::Rejected) => "verdict-mailbox-provider-reject",
            Self::Own(standing) | Self::Operators(standing) => match standing {
                Standing::InOrder => "verdict-accept",
                Standing::AtRisk => "verdict-at-risk",
                Standing::Rejected => "verdict-reject",
                Standing::Parked => "verdict-parked",
                Standing::Nonexistent => "verdict-nonexistent",
                Standing::Open(Cause::NotPermitted) => "verdict-not-permitted",
                Standing::Open(Cause::Unreadable) => "verdict-unreadable",
                Standing::Open(Cause::Failing) => "verdict-failing",
                Standing::Open(Cause::Busy) => "verdict-busy",
                Standing::Open(Cause::Unreachable) => "verdict-unreachable",
                Standing::Open(Cause::Signatures) => "verdict-signatures",
                Standing::Open(Cause::Filtered) => "verdict-filtered",
                Standing::Open(Cause::Unproven) => "verdict-unproven",
                Standing::Open(Cause::Unanswered) => "verdict-unanswered",
                Standing::Open(Cause::Selector) => "verdict-selector",
                Standing::Open(Cause::Unknown) => "verdict-unknown",
            },
        }
    }
}

/// The sentence after the verdict; it takes what is [`named`].
impl Worded for Detail {
    fn text_id(&self) -> &'static str {
        match self {
            Self::OtherMatter(Outcome::Accept) => "verdict-detail-other-accept",
            Self::OtherMatter(Outcome::AtRisk) => "verdict-detail-other-at-risk",
            Self::OtherMatter(Outcome::Reject) => "verdict-detail-other-reject",
            Self::OtherMatter(Outcome::Unknown) => "verdict-detail-other-unknown",
            Self::Blocked(Outcome::Accept) => "verdict-detail-blocked-accept",
            Self::Blocked(Outcome::AtRisk) => "verdict-detail-blocked-at-risk",
            Self::Blocked(Outcome::Reject) => "verdict-detail-blocked-reject",
            Self::Blocked(Outcome::Unknown) => "verdict-detail-blocked-unknown",
            Self::Parked => "verdict-detail-parked",
            Self::Nonexistent => "verdict-detail-nonexistent",
            Self::Open => "verdict-detail-unknown",
            Self::Operators => "verdict-detail-mailbox-provider",
            Self::RecordsInOrder => "verdict-detail-accept-records",
            Self::BrokenSignature => "verdict-detail-signature",
            Self::InOrder => "verdict-detail-accept",
            Self::AtRisk => "verdict-detail-at-risk",
            Self::Rejected => "verdict-detail-reject",
        }
    }
}

/// What SentraGuard would say once every fix is published.
impl Worded for After<'_> {
    fn text_id(&self) -> &'static str {
        match self.outcome {
            Outcome::Accept => "after-accept",
            Outcome::AtRisk => "after-at-risk",
            Outcome::Reject => "after-reject",
            Outcome::Unknown => "after-unknown",
        }
    }
}

/// What the sentences of a verdict name: the domain, whose it is where it belongs to a mailbox
/// provider, what SentraGuard has blocked, and why a signature does not hold.
pub fn named(report: &Report) -> [(&'static str, Arg); 5] {
    let broken = Broken::of(report);
    let reason = broken.and_then(|broken| broken.reason);
    let reason = reason.map_or("", |reason| reason.text_id());
    let has_records = broken.is_some_and(|broken| broken.has_records);
    let records = if has_records { "yes" } else { "no" };
    let operator = report.operator.clone().unwrap_or_default();
    let blocked = Blocked::of(report).and_then(Blocked::name);
    [
        ("domain", Arg::Text(report.domain.to_string())),
        ("operator", Arg::Text(operator)),
        ("blocked", Arg::Text(blocked.unwrap_or("none".to_owned()))),
        ("records", Arg::Text(records.to_owned())),
        ("why", Arg::Text(reason.to_owned())),
    ]
}

/// What the DNS calls a domain that sentences name otherwise.
pub fn in_dns(report: &Report) -> Option<[(&'static str, Arg); 1]> {
    let name = report.domain.as_str();
    let differs = as_written(name) != name;
    differs.then(|| [("host", Arg::Text(name.to_owned()))])
}

/// The sentence about a signature that does not hold; it takes what is [`named`].
impl Worded for Broken {
    fn text_id(&self) -> &'static str {
        "verdict-signature"
    }
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
pub fn ways(outline: &Outline<'_>) -> &'static [&'static str] {
    match (outline.title, &outline.report.operator) {
        // Another way does not get round a block list, nor mend a message.
        (Title::SenderBlocked | Title::ServerBlocked | Title::BrokenSignature, _) => &[],
        (_, Some(_)) => &["way-through-operator", "way-own-domain", "way-contact-form"],
        (_, None) => &[],
    }
}

/// What is said in a request for help where no record is what it is about.
pub fn request(outline: &Outline<'_>) -> &'static str {
    match outline.asks_removal() {
        true => "help-remove",
        false => "help-all-the-same",
    }
}

/// Why a verdict is open, in a row about the domain.
pub fn why(cause: Cause) -> &'static str {
    match cause {
        Cause::NotPermitted => "why-not-permitted",
        Cause::Unreadable => "why-unreadable",
        Cause::Failing => "why-failing",
        Cause::Busy => "why-busy",
        Cause::Unreachable => "why-unreachable",
        Cause::Signatures => "why-signatures",
        Cause::Filtered => "why-filtered",
        Cause::Unproven => "why-unproven",
        Cause::Unanswered => "why-unanswered",
        Cause::Selector => "why-selector",
        Cause::Unknown => "why-unknown",
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
