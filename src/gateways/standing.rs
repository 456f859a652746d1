//! How a domain stands with a gateway, and what leaves that open.

use serde::{Deserialize, Serialize};

use super::{Outcome, Verdict};
use crate::dns::Name;
use crate::findings::{Code, Finding};

/// How a domain stands: the outcome, with what a reader has to know of it before anything else.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Standing {
    /// Its mail is taken.
    InOrder,
    /// It depends on how strict the gateway is.
    AtRisk,
    /// Its mail is refused.
    Rejected,
    /// It says that it sends no mail, so whatever claims to come from it is refused.
    Parked,
    /// There is no such domain.
    Nonexistent,
    /// Something decisive is not known.
    Open(Cause),
}

/// What leaves a verdict open, the most basic first. The names are those of the column `error` in
/// the table of several domains.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// The browser does not let the page ask the resolver.
    NotPermitted,
    /// The resolver does not let the page read its answers.
    Unreadable,
    /// The resolver gives errors.
    Failing,
    /// The resolver takes no more questions for now.
    Busy,
    /// No resolver could be reached.
    Unreachable,
    /// The domain's DNSSEC signatures are wrong.
    Signatures,
    /// A filter answered in place of the domain.
    Filtered,
    /// That there is nothing is said and not proven.
    Unproven,
    /// The domain's servers gave no usable answer.
    Unanswered,
    /// There may be a key at a selector that nobody named.
    Selector,
    /// It is more than one sentence about the domain can say.
    Unknown,
}

impl Cause {
    /// What a finding that leaves the verdict open says of it.
    fn of(code: Code) -> Option<Self> {
        Some(match code {
            Code::DnsResolverNotPermitted => Self::NotPermitted,
            Code::DnsResolverUnreadable => Self::Unreadable,
            Code::DnsResolverFailing => Self::Failing,
            Code::DnsResolverBusy => Self::Busy,
            Code::DnsResolverUnreachable => Self::Unreachable,
            Code::DnsDnssecBroken => Self::Signatures,
            Code::DnsAnswerBlocked => Self::Filtered,
            Code::DnsAbsenceUnproven => Self::Unproven,
            Code::DnsLookupFailed => Self::Unanswered,
            Code::DkimSelectorUnknown => Self::Selector,
            _ => return None,
        })
    }

    /// Whether it is about the way to the DNS: that says nothing about any domain.
    fn is_of_the_way(self) -> bool {
        self <= Self::Unreachable
    }

    /// Whether no answer came at all, so that another try may bring one.
    pub fn is_silence(self) -> bool {
        self.is_of_the_way() || self == Self::Unanswered
    }

    /// Whether another resolver may know better.
    pub fn is_of_resolver(self) -> bool {
        self.is_of_the_way() || matches!(self, Self::Filtered | Self::Unproven)
    }
}

impl Verdict {
    /// How the domain stands by this verdict, which weighs these findings.
    pub fn standing(&self, findings: &[Finding], domain: &Name) -> Standing {
        match self.outcome {
            _ if self.has(Code::DomainDoesNotSend) => Standing::Parked,
            _ if self.has(Code::DnsDomainNonexistent) => Standing::Nonexistent,
            Outcome::Accept => Standing::InOrder,
            Outcome::AtRisk => Standing::AtRisk,
            Outcome::Reject => Standing::Rejected,
            Outcome::Unknown => Standing::Open(self.cause(findings, domain)),
        }
    }

    /// All that leaves it open, the most basic first.
    pub fn causes(&self) -> Vec<Cause> {
        let causes = self.reasons.iter();
        let mut causes: Vec<Cause> = causes.filter_map(|reason| Cause::of(reason.code)).collect();
        causes.sort_unstable();
        causes.dedup();
        causes
    }

    /// The most basic of what leaves it open. What somebody else's servers did is not said of the
    /// domain.
    fn cause(&self, findings: &[Finding], domain: &Name) -> Cause {
        let Some(cause) = self.causes().into_iter().next() else {
            return Cause::Unknown;
        };
        let finding = findings
            .iter()
            .find(|finding| Cause::of(finding.code) == Some(cause));
        let mut evidence = finding.iter().flat_map(|finding| &finding.evidence);
        match cause.is_of_the_way() || evidence.any(|question| question.name.is_within(domain)) {
            true => cause,
            false => Cause::Unknown,
        }
    }

    /// Whether a finding weighs on it.
    fn has(&self, code: Code) -> bool {
        self.reasons.iter().any(|reason| reason.code == code)
    }
}
