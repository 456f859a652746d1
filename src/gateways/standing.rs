//! How a domain stands with a gateway, and what leaves that open.

use super::{Outcome, Verdict};
use crate::dns::Name;
use crate::findings::{Cause, Code, Finding};

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
        let mut causes: Vec<Cause> = causes.filter_map(|reason| reason.code.cause()).collect();
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
            .find(|finding| finding.code.cause() == Some(cause));
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
