//! What each mail gateway makes of the findings, in its own words.
//!
//! A gateway is a rule for the severity of findings; where it makes something else of one, that stands
//! in the finding's file. The outcome is the strongest of them: a certain refusal outweighs what could
//! not be checked, and that outweighs a risk.

mod gmail;
pub mod sentraguard;
mod standing;

use serde::{Deserialize, Serialize};

use crate::checkup::{Facts, Request};
use crate::dmarc::{DmarcResult, Policy};
use crate::dns::{Missing, Snapshot};
use crate::findings::{Code, Finding, find};
use crate::spf::SpfResult;

pub use crate::findings::{Cause, Gateway, Outcome};
pub use sentraguard::{AUTHENTICATION, IP_BLOCKED, SENDER_BLOCKED};
pub use standing::Standing;

/// What a gateway would answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Verdict {
    /// Whether it takes the mail.
    pub outcome: Outcome,
    /// Which error comes back, where it refuses or may refuse.
    pub error: Option<ErrorKind>,
    /// The text of that error, word for word.
    pub text: Option<String>,
    /// Why, the most decisive first.
    pub reasons: Vec<Reason>,
}

/// The verdict of each gateway.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Verdicts {
    /// SentraGuard's.
    pub sentraguard: Verdict,
    /// Gmail's.
    pub gmail: Verdict,
}

impl Verdicts {
    /// Those of the others than SentraGuard.
    pub fn others(&self) -> [(Gateway, &Verdict); 1] {
        // Taken apart, so that the compiler asks for one that is new.
        let Self {
            sentraguard: _,
            gmail,
        } = self;
        [(Gateway::Gmail, gmail)]
    }
}

/// The errors that SentraGuard knows.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum ErrorKind {
    /// The address or domain is on its block list.
    SenderBlocked,
    /// The sending IP is on its block list.
    IpBlocked,
    /// SPF, DKIM or DMARC is invalid, incorrect or missing.
    Authentication,
}

/// A finding that weighs on the outcome.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Reason {
    /// The finding's code.
    pub code: Code,
    /// Its index in the report's findings.
    pub finding: usize,
    /// The outcome it would bring about alone.
    pub effect: Outcome,
}

/// A request evaluated: facts, findings, and what the gateways make of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// The facts.
    pub facts: Facts,
    /// The findings, the most severe first.
    pub findings: Vec<Finding>,
    /// The verdict of each gateway.
    pub verdicts: Verdicts,
}

impl Assessment {
    /// A request evaluated over a snapshot, without what stands beside the three records.
    pub fn of(dns: &Snapshot, request: &Request) -> Result<Self, Missing> {
        Facts::of(dns, request).map(Self::from)
    }
}

impl From<Facts> for Assessment {
    /// What is found in facts, and what the gateways make of it.
    fn from(facts: Facts) -> Self {
        let findings = find(&facts);
        let verdicts = Verdicts {
            sentraguard: sentraguard::verdict(&findings, &facts),
            gmail: gmail::verdict(&findings, &facts),
        };
        Self {
            facts,
            findings,
            verdicts,
        }
    }
}

/// Whether the mail fails DMARC, or may for all that could be looked up.
fn may_fail_dmarc(facts: &Facts) -> bool {
    let failures = [DmarcResult::Fail, DmarcResult::TempError].map(Some);
    failures.contains(&facts.dmarc.result)
}

/// Whether a finding tells why the message that was given fails DMARC, or may.
///
/// It is no certainty for the next mail: whoever copied the message may have changed it, and keys come
/// and go. A signature that expired since says nothing of the day when the mail was sent.
fn fails_dmarc(finding: &Finding, facts: &Facts) -> bool {
    may_fail_dmarc(facts) && finding.fails_dmarc()
}

/// Whether mail from the domain of a mailbox provider certainly fails its policy: the provider asks for
/// rejection, and the mail provably came from elsewhere.
fn fails_operators_policy(facts: &Facts) -> bool {
    let check = facts.spf.check.as_ref();
    let forbidden = check.is_some_and(|check| check.result == SpfResult::Fail);
    let of_operator = facts.sender_operator == facts.operator;
    facts.dmarc.policy == Some(Policy::Reject)
        && (facts.dmarc.result == Some(DmarcResult::Fail) || forbidden && of_operator)
}

/// Weighs the findings by a gateway's rule; reasons come with the strongest effect first.
fn weigh(findings: &[Finding], effect: &dyn Fn(&Finding) -> Outcome) -> Vec<Reason> {
    let mut reasons: Vec<Reason> = Vec::new();
    for (index, finding) in findings.iter().enumerate() {
        let effect = effect(finding);
        if effect != Outcome::Accept {
            let at = reasons.partition_point(|other| other.effect >= effect);
            reasons.insert(
                at,
                Reason {
                    code: finding.code,
                    finding: index,
                    effect,
                },
            );
        }
    }
    reasons
}

/// The strongest effect.
fn strongest(reasons: &[Reason]) -> Outcome {
    reasons
        .iter()
        .map(|reason| reason.effect)
        .max()
        .unwrap_or(Outcome::Accept)
}
