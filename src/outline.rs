//! What a report shows, in which order and with which tone: decided here once, for every face.
//!
//! A face draws an [`Outline`] as far as it has room: the page as steps and cards, a ticket and the
//! terminal as lists, a request for help as a few lines. None of them weighs a finding, and none
//! knows to which protocol an answer belongs.

mod blocked;
mod broken;
mod cards;
mod change;
mod evidence;
mod keeper;
mod next;
mod seats;
mod sections;
mod senders;
mod since;
mod steps;
mod title;
mod tone;
mod way;

use std::borrow::Cow;

use crate::bounce::Turn;
use crate::findings::{Finding, Severity, Subject};
use crate::gateways::{Cause, Gateway, Outcome, Verdict, sentraguard};
use crate::report::Report;

pub use blocked::Blocked;
pub use broken::Broken;
pub use cards::Card;
pub use change::{Change, Word};
pub use evidence::{evidence, marks_in};
pub use keeper::{Keeper, host};
pub use next::Next;
pub use seats::{Seats, Service};
pub use sections::{Face, Section};
pub use senders::{left_out, listed, provider, shut_out, spf_record};
pub use since::{Since, kept_for};
pub use steps::{After, Step};
pub use title::{Detail, Title};
pub use tone::Tone;
pub use way::{Gate, Lock, Place, Station, Way};

/// A report as it is shown.
#[derive(Clone, Debug)]
pub struct Outline<'a> {
    /// The report.
    pub report: &'a Report,
    /// What the title says.
    pub title: Title,
    /// The tone of the whole.
    pub tone: Tone,
    /// What is said after the title, where there is room for it.
    pub detail: Detail,
    /// That the signature of the message does not hold, where the title does not say so.
    pub broken: Option<Broken>,
    /// What SentraGuard answers, word for word, with the address of the sender where it is known.
    pub quote: Option<Cow<'a, str>>,
    /// Why, the most decisive first.
    pub reasons: Vec<Reason<'a>>,
    /// What is to be supplied before the verdict can be certain, the most basic first.
    pub lacks: Vec<Cause>,
    /// What to do, in order.
    pub steps: Vec<Step<'a>>,
    /// What SentraGuard would answer then, where a record is proven to help.
    pub after: Option<After<'a>>,
    /// Whose turn it is: after a rejection that is not out of date, or where a record is to be
    /// published.
    pub turn: Option<Turn>,
    /// Who looks after the DNS, where it is their turn.
    pub keeper: Option<Keeper<'a>>,
    /// What to do next where that is not to publish a record.
    pub next: Vec<Next>,
    /// What other gateways answer.
    pub others: Vec<Other<'a>>,
}

/// A finding that weighs on SentraGuard's verdict.
#[derive(Clone, Copy, Debug)]
pub struct Reason<'a> {
    /// The finding.
    pub finding: &'a Finding,
    /// Whether its own advice is what is left: no answer is missing, and no record settles it.
    pub wants_advice: bool,
}

/// What another gateway answers.
#[derive(Clone, Debug)]
pub struct Other<'a> {
    /// The gateway.
    pub gateway: Gateway,
    /// Its verdict.
    pub verdict: &'a Verdict,
    /// The tone of it.
    pub tone: Tone,
    /// Why, the most decisive first.
    pub reasons: Vec<&'a Finding>,
}

impl<'a> Outline<'a> {
    /// The outline of a report.
    pub fn of(report: &'a Report) -> Self {
        let verdict = report.sentraguard();
        let title = Title::of(report);
        let reasons: Vec<Reason<'_>> = verdict
            .reasons
            .iter()
            .filter_map(|reason| {
                let is_settled = report.fixes.iter().any(|fix| fix.settles(reason.code));
                Some(Reason {
                    finding: report.findings.get(reason.finding)?,
                    wants_advice: reason.effect != Outcome::Unknown && !is_settled,
                })
            })
            .collect();
        let steps = steps::steps(report, &reasons);
        let turn = steps::turn(report, &steps);
        Self {
            report,
            title,
            tone: title.tone(),
            detail: Detail::of(report),
            broken: Broken::of(report).filter(|_| title != Title::BrokenSignature),
            quote: quote(report),
            lacks: match title {
                // Nothing that could be supplied would change what the rejection is about.
                Title::OtherMatter => Vec::new(),
                _ => verdict.causes(),
            },
            steps,
            after: After::of(report),
            turn,
            keeper: Keeper::of(report).filter(|_| turn == Some(Turn::SenderDns)),
            next: next::next(report, title),
            others: report
                .gateways
                .others()
                .map(|other| Other::of(report, other))
                .into(),
            reasons,
        }
    }

    /// Whether there is something to hand on to whoever looks after the DNS: it is their turn, and
    /// a record is proven to help.
    pub fn hands_over(&self) -> bool {
        self.turn == Some(Turn::SenderDns) && self.after.is_some()
    }

    /// The same detail for a face with little room: where the title says all there is to know, or
    /// the reasons say it better, nothing.
    pub fn brief_detail(&self) -> Option<Detail> {
        let is_blocked = Blocked::of(self.report).is_some();
        let has_better = self.report.sentraguard().outcome == Outcome::Reject && !is_blocked;
        let is_needed = !self.title.says_all() && (!has_better || self.tone == Tone::Parked);
        is_needed.then_some(self.detail)
    }

    /// The quotation for such a face: that a parked domain is refused is what its owner wants.
    pub fn brief_quote(&self) -> Option<&str> {
        let quote = self.quote.as_deref();
        quote.filter(|_| self.tone != Tone::Parked)
    }

    /// What SentraGuard would have said in the place of another gateway that refused the mail.
    pub fn counterpart(&self) -> Option<Cow<'a, str>> {
        let bounce = self.report.request.bounce.as_ref()?;
        let text = sentraguard::in_place_of(bounce)?;
        Some(Blocked::Sender(blocked::address(self.report)).filled(text))
    }

    /// What was found and weighs on nothing. What is about the rejection stands with it.
    pub fn also(&self) -> Vec<&'a Finding> {
        let report = self.report;
        let weighs = |index| {
            let mut reasons = report.sentraguard().reasons.iter();
            reasons.any(|reason| reason.finding == index)
        };
        let is_said =
            |finding: &Finding| report.request.bounce.is_some() && is_about_given(finding);
        let all = report.findings.iter().enumerate();
        all.filter(|(index, finding)| !weighs(*index) && !is_said(finding))
            .map(|(_, finding)| finding)
            .collect()
    }

    /// What was found about what was pasted.
    pub fn about_given(&self) -> impl Iterator<Item = &'a Finding> {
        let findings = self.report.findings.iter();
        findings.filter(|finding| is_about_given(finding))
    }

    /// Whether the field for a selector stands with the keys. Where the verdict hangs on it, it
    /// stands with the verdict.
    pub fn asks_selector_below(&self) -> bool {
        let verdict = self.report.sentraguard();
        verdict.outcome != Outcome::Unknown && verdict.causes().contains(&Cause::Selector)
    }

    /// Whether a new key is made with the keys: for whoever may publish one, where no step says to.
    pub fn makes_key_below(&self) -> bool {
        self.report.operator.is_none() && !self.steps.iter().any(Step::makes_key)
    }

    /// Whether only whoever gave the address to the server can put right what was found about it.
    pub fn needs_hoster(&self) -> bool {
        self.report.findings.iter().any(cards::is_for_hoster)
    }
}

impl<'a> Other<'a> {
    /// What a gateway answers.
    fn of(report: &'a Report, (gateway, verdict): (Gateway, &'a Verdict)) -> Self {
        let reasons = verdict.reasons.iter();
        Self {
            gateway,
            verdict,
            tone: Tone::of_standing(verdict.standing(&report.findings, &report.domain)),
            reasons: reasons
                .filter_map(|reason| report.findings.get(reason.finding))
                .collect(),
        }
    }
}

/// What SentraGuard answers.
fn quote(report: &Report) -> Option<Cow<'_, str>> {
    let text = report.sentraguard().text.as_deref()?;
    Some(Blocked::of(report).map_or(text.into(), |blocked| blocked.filled(text)))
}

/// Whether a finding is about what was pasted.
fn is_about_given(finding: &Finding) -> bool {
    finding.subject == Subject::Evidence
}

/// Whether a finding says that something is wrong.
fn warns(finding: &Finding) -> bool {
    finding.severity <= Severity::Warning
}

#[cfg(test)]
mod tests;
