//! What to do, in order, and what SentraGuard would answer then.

use super::{Blocked, Outline, Reason, Seats, Tone};
use crate::bounce::Turn;
use crate::dns::Question;
use crate::findings::{Code, Finding, Remedy};
use crate::gateways::Outcome;
use crate::report::{Fix, Report};

/// One thing to do.
#[derive(Clone, Copy, Debug)]
pub enum Step<'a> {
    /// To publish a record; its place among those of the report.
    Record(usize, &'a Fix),
    /// To choose who is to stay in a record that needs too many lookups.
    Seats,
    /// To follow the advice of a finding that no record settles.
    Advice {
        /// The finding.
        finding: &'a Finding,
        /// Whether a new key can be made right there.
        makes_key: bool,
    },
}

/// What SentraGuard would answer once every record is published.
#[derive(Clone, Debug)]
pub struct After<'a> {
    /// The answer.
    pub outcome: Outcome,
    /// The tone of it.
    pub tone: Tone,
    /// What is left then, each once.
    pub left: Vec<&'a Finding>,
}

impl Step<'_> {
    /// Whether a new key can be made there.
    pub fn makes_key(&self) -> bool {
        matches!(
            self,
            Step::Advice {
                makes_key: true,
                ..
            }
        )
    }

    /// Whether it is for whoever looks after the DNS.
    fn is_of_dns(&self) -> bool {
        matches!(self, Step::Seats) || self.is_publishing()
    }

    /// Whether it is to publish a record that brings the domain forward by itself.
    pub fn is_publishing(&self) -> bool {
        matches!(self, Step::Record(_, fix) if is_to_publish(fix))
    }
}

impl Outline<'_> {
    /// The place of the step that puts a finding right: the record for the name that it was found
    /// at before another that settles it, else the advice of it.
    pub fn step_of(&self, finding: &Finding) -> Option<usize> {
        let settles = |step: &Step<'_>| match step {
            Step::Record(_, fix) => fix.settles(finding.code),
            Step::Seats => finding.code == Code::SpfTooManyLookups,
            Step::Advice { finding: other, .. } => other.code == finding.code,
        };
        let is_there = |step: &Step<'_>| match step {
            Step::Record(_, fix) => finding.evidence.contains(&Question::txt(fix.name.clone())),
            Step::Seats => true,
            Step::Advice { .. } => false,
        };
        let mut steps = self.steps.iter();
        let there = steps.position(|step| settles(step) && is_there(step));
        there.or_else(|| self.steps.iter().position(settles))
    }

    /// Whether each reason has the number of the step that puts it right. Where they differ, a
    /// reason has none.
    pub fn counts_alike(&self) -> bool {
        let mut reasons = self.reasons.iter().enumerate();
        self.reasons.len() == self.steps.len()
            && reasons.all(|(index, reason)| self.step_of(reason.finding) == Some(index))
    }
}

impl<'a> After<'a> {
    /// What SentraGuard would answer, where a record is proven to help.
    pub(super) fn of(report: &'a Report) -> Option<Self> {
        let after = &report.after_fixes;
        let mut left: Vec<&Finding> = Vec::new();
        for reason in &after.reasons {
            let finding = report.findings.iter().find(|f| f.code == reason.code);
            add(&mut left, finding);
        }
        report.has_proof().then_some(Self {
            outcome: after.outcome,
            tone: Tone::of_standing(after.standing(&report.findings, &report.domain)),
            left,
        })
    }
}

/// Whether publishing a record brings the domain forward by itself.
pub(super) fn is_to_publish(fix: &Fix) -> bool {
    fix.proven && !fix.is_last_resort()
}

/// Who has to do something: whom the rejection says, and nobody where it is out of date; without
/// one, whoever looks after the DNS, where mail may be rejected and a record helps. Where all
/// records are in order, there is nothing left for them: it is up to the server that sends.
pub(super) fn turn(report: &Report, steps: &[Step<'_>]) -> Option<Turn> {
    let mut codes = report.findings.iter().map(|finding| finding.code);
    let is_outdated = codes.any(|code| code == Code::EvidenceOutdated);
    let Some(bounce) = &report.request.bounce else {
        let is_wanted = matches!(
            report.sentraguard().outcome,
            Outcome::Reject | Outcome::AtRisk
        );
        let publishes = is_wanted && steps.iter().any(Step::is_of_dns);
        return publishes.then_some(Turn::SenderDns);
    };
    let turn = bounce.turn;
    Some(match turn.filter(|_| !is_outdated)? {
        // The entry is about the sender and what was sent, whichever server did it.
        _ if matches!(Blocked::of(report), Some(Blocked::Sender(_))) => Turn::Sender,
        // No DNS of the sender's is in it; another way to send is.
        Turn::SenderDns if report.operator.is_some() => Turn::Sender,
        Turn::SenderDns if report.sentraguard().outcome == Outcome::Accept => Turn::SenderProvider,
        turn => turn,
    })
}

/// Records to publish, what no record can put right, and what is left where that cannot be done.
/// Where the records are not the sender's to change, nothing.
pub(super) fn steps<'a>(report: &'a Report, reasons: &[Reason<'a>]) -> Vec<Step<'a>> {
    if report.operator.is_some() {
        return Vec::new();
    }
    let seats = Seats::of(report).map(|_| Step::Seats);
    let mut advice: Vec<&Finding> = Vec::new();
    for reason in reasons {
        let is_done = match reason.finding.code {
            // A domain without mail is to stay as it is.
            Code::DomainDoesNotSend => true,
            Code::SpfTooManyLookups => seats.is_some(),
            _ => false,
        };
        let is_wanted = reason.wants_advice && !is_done;
        add(&mut advice, Some(reason.finding).filter(|_| is_wanted));
    }
    let needs_key = |f: &&Finding| f.code.entry().remedy == Remedy::NewKey;
    let with_key = advice.iter().position(needs_key);
    let records = |last_resort: bool| {
        let fixes = report.fixes.iter().enumerate();
        let fixes = fixes.filter(move |(_, fix)| fix.is_last_resort() == last_resort);
        fixes.map(|(index, fix)| Step::Record(index, fix))
    };
    let advice = advice.iter().enumerate().map(|(index, &finding)| {
        let makes_key = with_key == Some(index);
        Step::Advice { finding, makes_key }
    });
    let publishing = records(false).chain(advice).chain(records(true));
    seats.into_iter().chain(publishing).collect()
}

/// Adds a finding whose code is not among them.
fn add<'a>(findings: &mut Vec<&'a Finding>, finding: Option<&'a Finding>) {
    let finding = finding.filter(|finding| findings.iter().all(|f| f.code != finding.code));
    findings.extend(finding);
}
