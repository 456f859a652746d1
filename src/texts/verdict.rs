//! Which sentences say SentraGuard's verdict.

use crate::dkim::{Signature, SignatureResult};
use crate::findings::{Code, Finding};
use crate::gateways::Outcome;
use crate::report::Report;

/// The sentence of the verdict; it takes `domain`.
pub fn verdict(report: &Report) -> &'static str {
    match report.sentraguard().outcome {
        _ if found(report, Code::DomainDoesNotSend).is_some() => "verdict-parked",
        Outcome::Accept => "verdict-accept",
        Outcome::AtRisk => "verdict-at-risk",
        Outcome::Reject if found(report, Code::DnsDomainNonexistent).is_some() => {
            "verdict-nonexistent"
        }
        Outcome::Reject => "verdict-reject",
        Outcome::Unknown => match open(report) {
            Some(Code::DnsResolverUnreachable) => "verdict-unreachable",
            Some(Code::DnsDnssecBroken) => "verdict-signatures",
            Some(Code::DnsAnswerBlocked) => "verdict-filtered",
            Some(Code::DnsLookupFailed) => "verdict-unanswered",
            Some(Code::DkimSelectorUnknown) => "verdict-selector",
            _ => "verdict-unknown",
        },
    }
}

/// The sentence after the verdict.
pub fn verdict_detail(report: &Report) -> &'static str {
    match report.sentraguard().outcome {
        _ if found(report, Code::DomainDoesNotSend).is_some() => "verdict-detail-parked",
        Outcome::Accept if has_broken_signature(report) => "verdict-detail-accept-records",
        Outcome::Accept => "verdict-detail-accept",
        Outcome::AtRisk => "verdict-detail-at-risk",
        Outcome::Reject if found(report, Code::DnsDomainNonexistent).is_some() => {
            "verdict-detail-nonexistent"
        }
        Outcome::Reject => "verdict-detail-reject",
        Outcome::Unknown => "verdict-detail-unknown",
    }
}

/// What is to be supplied or done before the verdict can be certain; the sentences take `domain`.
pub fn supply(report: &Report) -> Vec<&'static str> {
    let sentences = [
        (Code::DnsResolverUnreachable, "supply-resolver"),
        (Code::DnsDnssecBroken, "supply-signatures"),
        (Code::DnsAnswerBlocked, "supply-unfiltered"),
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
        names.any(|name| name.domain == signature.domain && name.alignment.is_aligned())
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
    let codes = [
        Code::DnsResolverUnreachable,
        Code::DnsDnssecBroken,
        Code::DnsAnswerBlocked,
        Code::DnsLookupFailed,
        Code::DkimSelectorUnknown,
    ];
    let finding = codes.into_iter().find_map(|code| found(report, code))?;
    // What somebody else's servers did is not said of the domain.
    let mut evidence = finding.evidence.iter();
    let own = evidence.any(|question| question.name.is_within(&report.domain));
    (own || finding.code == Code::DnsResolverUnreachable).then_some(finding.code)
}
