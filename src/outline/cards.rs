//! The cards: one a subject, with its findings and its tone.

use super::{Broken, Outline, Section, Tone, warns};
use crate::client::Reverse;
use crate::dkim::Namespace;
use crate::findings::{Code, Finding, Subject};
use crate::gateways::Standing;
use crate::report::Report;
use crate::spf::NodeState;

/// What is shown of one subject.
#[derive(Clone, Debug)]
pub struct Card<'a> {
    /// The subject.
    pub subject: Subject,
    /// The tone of it.
    pub tone: Tone,
    /// What was found about it, the most severe first.
    pub findings: Vec<&'a Finding>,
    /// The finding that its line says, where something is wrong.
    pub first: Option<&'a Finding>,
}

impl<'a> Outline<'a> {
    /// The card of a section, where it has one: a list of block lists has not.
    pub fn card_of(&self, section: Section) -> Option<Card<'a>> {
        Some(match section {
            Section::Spf => self.card(Subject::Spf),
            Section::Dmarc => self.card(Subject::Dmarc),
            Section::Dkim => self.card(Subject::Dkim),
            Section::Client => self.card(Subject::Ip),
            Section::Beyond => self.beyond(),
            _ => return None,
        })
    }

    /// What stands beside the three records: SentraGuard does not ask for it.
    pub fn beyond(&self) -> Card<'a> {
        Card::of(
            Subject::Domain,
            Tone::AtRisk,
            self.found(|f| is_beyond(f.code)),
        )
    }

    /// The card of a subject. Where a lookup failed there may be no finding about the subject
    /// itself.
    pub fn card(&self, subject: Subject) -> Card<'a> {
        let report = self.report;
        let mut tone = tone(report, subject);
        if tone == Tone::Accept && has_failed(report, subject) {
            tone = Tone::Unknown;
        }
        if tone == Tone::Accept && subject == Subject::Dkim && self.has_broken_signature() {
            tone = Tone::AtRisk;
        }
        Card::of(subject, tone, self.found(|f| f.subject == subject))
    }

    /// Whether the key is in order, and the signature of the message does not hold.
    pub fn has_broken_signature(&self) -> bool {
        let mut keys = self.report.dkim.decisive();
        Broken::of(self.report).is_some() && keys.any(|key| key.state.is_usable())
    }

    /// The findings of one kind.
    fn found(&self, is_wanted: impl Fn(&Finding) -> bool) -> Vec<&'a Finding> {
        let findings = self.report.findings.iter();
        findings.filter(|finding| is_wanted(finding)).collect()
    }
}

impl<'a> Card<'a> {
    /// The card with these findings.
    fn of(subject: Subject, tone: Tone, findings: Vec<&'a Finding>) -> Self {
        let first = findings.first().copied().filter(|finding| warns(finding));
        Self {
            subject,
            tone,
            findings,
            first,
        }
    }
}

/// The tone of a subject: the strongest effect that a finding about it has on SentraGuard. What
/// SentraGuard does not look at is at risk where others may refuse mail for it.
fn tone(report: &Report, subject: Subject) -> Tone {
    let findings = &report.findings;
    if matches!(subject, Subject::Ip | Subject::Evidence) {
        let warns = |f: &Finding| f.subject == subject && warns(f);
        return match findings.iter().any(warns) {
            true => Tone::AtRisk,
            false => Tone::Accept,
        };
    }
    let about = report.sentraguard().reasons.iter().filter(|reason| {
        let finding = findings.get(reason.finding);
        finding.is_some_and(|finding| finding.subject == subject)
    });
    let worst = about.map(|reason| Tone::of(reason.effect)).max();
    worst.unwrap_or(match report.standing() {
        Standing::Parked => Tone::Parked,
        // Nothing is in order about a domain that is not there.
        Standing::Nonexistent => Tone::Reject,
        _ => Tone::Accept,
    })
}

/// Whether a lookup failed that decides about a subject.
fn has_failed(report: &Report, subject: Subject) -> bool {
    match subject {
        Subject::Spf => report.spf.expansion.root.walk().iter().any(|node| {
            matches!(node.state, NodeState::Failed(_))
                || node.terms.asking().any(|term| term.failure.is_some())
        }),
        Subject::Dmarc => report.dmarc.policy.is_none() && report.dmarc.walk.failure().is_some(),
        Subject::Dkim => {
            let is_unknown = matches!(report.dkim.namespace, Namespace::Unknown(_));
            is_unknown && !report.dkim.decisive().any(|key| key.state.is_usable())
        }
        Subject::Ip => {
            let reverse = report.client.as_ref().and_then(|c| c.reverse.as_ref());
            reverse.map(Reverse::is_confirmed) == Some(None)
        }
        Subject::Domain | Subject::Evidence => false,
    }
}

/// Whether a finding is about what stands beside the three records.
fn is_beyond(code: Code) -> bool {
    let mail = [Code::MxNull, Code::MxDangling, Code::MxCname];
    mail.contains(&code) || code == Code::BeyondRecordUnusable
}

/// Whether only whoever gave the address to the server can put it right.
pub(super) fn is_for_hoster(finding: &Finding) -> bool {
    let codes = [
        Code::IpWithoutPtr,
        Code::IpForwardUnconfirmed,
        Code::IpGenericName,
    ];
    codes.contains(&finding.code)
}
