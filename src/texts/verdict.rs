//! Which sentences say SentraGuard's verdict.

use crate::dkim::{Signature, SignatureResult};
use crate::dmarc::Alignment;
use crate::dns::Name;
use crate::findings::{Arg, Code, Finding};
use crate::gateways::Outcome;
use crate::report::{Fix, Report};

/// The sentence of the verdict; it takes what is [`named`].
pub fn verdict(report: &Report) -> &'static str {
    let is_operators = report.operator.is_some();
    match report.sentraguard().outcome {
        _ if report.other_matter().is_some() => "verdict-other-matter",
        _ if found(report, Code::DomainDoesNotSend).is_some() => "verdict-parked",
        Outcome::Reject if found(report, Code::DnsDomainNonexistent).is_some() => {
            "verdict-nonexistent"
        }
        Outcome::Accept if is_operators => "verdict-mailbox-provider",
        Outcome::AtRisk if is_operators => "verdict-mailbox-provider-at-risk",
        Outcome::Reject if is_operators => "verdict-mailbox-provider-reject",
        Outcome::Accept => "verdict-accept",
        Outcome::AtRisk => "verdict-at-risk",
        Outcome::Reject => "verdict-reject",
        Outcome::Unknown => match open(report) {
            Some(Code::DnsResolverNotPermitted) => "verdict-not-permitted",
            Some(Code::DnsResolverUnreadable) => "verdict-unreadable",
            Some(Code::DnsResolverFailing) => "verdict-failing",
            Some(Code::DnsResolverBusy) => "verdict-busy",
            Some(Code::DnsResolverUnreachable) => "verdict-unreachable",
            Some(Code::DnsDnssecBroken) => "verdict-signatures",
            Some(Code::DnsAnswerBlocked) => "verdict-filtered",
            Some(Code::DnsAbsenceUnproven) => "verdict-unproven",
            Some(Code::DnsLookupFailed) => "verdict-unanswered",
            Some(Code::DkimSelectorUnknown) => "verdict-selector",
            _ => "verdict-unknown",
        },
    }
}

/// The sentence after the verdict; it takes what is [`named`].
pub fn verdict_detail(report: &Report) -> &'static str {
    let outcome = report.sentraguard().outcome;
    if report.other_matter().is_some() {
        return match outcome {
            Outcome::Accept => "verdict-detail-other-accept",
            Outcome::AtRisk => "verdict-detail-other-at-risk",
            Outcome::Reject => "verdict-detail-other-reject",
            Outcome::Unknown => "verdict-detail-other-unknown",
        };
    }
    match outcome {
        _ if found(report, Code::DomainDoesNotSend).is_some() => "verdict-detail-parked",
        Outcome::Reject if found(report, Code::DnsDomainNonexistent).is_some() => {
            "verdict-detail-nonexistent"
        }
        Outcome::Unknown => "verdict-detail-unknown",
        _ if report.operator.is_some() => "verdict-detail-mailbox-provider",
        Outcome::Accept if has_broken_signature(report) => "verdict-detail-accept-records",
        Outcome::Accept => "verdict-detail-accept",
        Outcome::AtRisk => "verdict-detail-at-risk",
        Outcome::Reject => "verdict-detail-reject",
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

/// What is to be supplied or done before the verdict can be certain; the sentences take `domain`.
pub fn supply(report: &Report) -> Vec<&'static str> {
    // Nothing that could be supplied would change what the rejection is about.
    if report.other_matter().is_some() {
        return Vec::new();
    }
    let sentences = [
        (Code::DnsResolverNotPermitted, "supply-permission"),
        (Code::DnsResolverUnreadable, "supply-readable"),
        (Code::DnsResolverFailing, "supply-other-resolver"),
        (Code::DnsResolverBusy, "supply-patience"),
        (Code::DnsResolverUnreachable, "supply-resolver"),
        (Code::DnsDnssecBroken, "supply-signatures"),
        (Code::DnsAnswerBlocked, "supply-unfiltered"),
        (Code::DnsAbsenceUnproven, "supply-proof"),
        (Code::DnsLookupFailed, "supply-retry"),
        (Code::DkimSelectorUnknown, "supply-selector"),
    ];
    let needed = sentences
        .iter()
        .filter(|(code, _)| found(report, *code).is_some());
    needed.map(|(_, id)| *id).collect()
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
        let mut names = identities.iter().filter(|name| name.is_dkim);
        names.any(|name| {
            let is_own = name.alignment.is_aligned() || name.alignment == Alignment::NotStrict;
            is_own && name.domain == signature.domain
        })
    };
    let own = report.dkim.signatures.iter().filter(is_own);
    let mut results = own.map(|signature| signature.result).peekable();
    results.peek().is_some() && results.all(|result| result != SignatureResult::Pass)
}

/// The finding of a code.
fn found(report: &Report, code: Code) -> Option<&Finding> {
    report.findings.iter().find(|finding| finding.code == code)
}

/// What leaves the verdict open, the most basic first; nothing where it is more than one sentence
/// about the domain can say.
fn open(report: &Report) -> Option<Code> {
    // What became of the way to the DNS says nothing about any domain.
    let way = [
        Code::DnsResolverNotPermitted,
        Code::DnsResolverUnreadable,
        Code::DnsResolverFailing,
        Code::DnsResolverBusy,
        Code::DnsResolverUnreachable,
    ];
    if let Some(code) = way.into_iter().find(|code| found(report, *code).is_some()) {
        return Some(code);
    }
    let codes = [
        Code::DnsDnssecBroken,
        Code::DnsAnswerBlocked,
        Code::DnsAbsenceUnproven,
        Code::DnsLookupFailed,
        Code::DkimSelectorUnknown,
    ];
    let finding = codes.into_iter().find_map(|code| found(report, code))?;
    // What somebody else's servers did is not said of the domain.
    let mut evidence = finding.evidence.iter();
    let own = evidence.any(|question| question.name.is_within(&report.domain));
    own.then_some(finding.code)
}
