//! What to publish, as a DNS panel wants it, and what SentraGuard would say then.

use yew::prelude::*;

use super::View;
use super::key_pair::{is_needed, key_pair};
use super::mark::{Tone, sign};
use super::panel::{forms, lines};
use super::senders::senders;
use crate::app::browser;
use crate::app::state::Action;
use crate::findings::{Code, Finding};
use crate::gateways::Outcome;
use crate::report::{Fix, Report};
use crate::texts::{self, Part, Worded};

/// The id of the heading that gets the focus when a record was asked for.
pub(crate) const HEADING: &str = "fixes";

/// The instructions: records to publish, what no record can put right, and what is left where that
/// cannot be done. Where the records are not the sender's to change, the verdict says what is.
pub(crate) fn fixes(view: View<'_>, report: &Report) -> Html {
    let steps = steps(report);
    if report.operator.is_some() || report.fixes.is_empty() && steps.is_empty() {
        return html! {};
    }
    let records = |last_resort: bool| {
        let fixes = report.fixes.iter().enumerate();
        let fixes = fixes.filter(move |(_, fix)| fix.is_last_resort() == last_resort);
        fixes.map(move |(index, fix)| record(view, report, index, fix))
    };
    let is_aside = |fix: &Fix| fix.is_last_resort() || !fix.proven;
    let title = if report.fixes.iter().all(is_aside) {
        "page-do"
    } else {
        "page-publish"
    };
    let proven = report.fixes.iter().filter(|fix| fix.proven).count();
    html! {
        <section class="fixes" aria-labelledby={HEADING}>
            <div class="title">
                <h2 id={HEADING} tabindex="-1">{ view.text(title) }</h2>
                if report.has_proof() {
                    <p title={view.text("fix-proven")}>{ view.text_count("page-proven", proven) }</p>
                }
            </div>
            <ol class="steps">
                { for records(false) }
                { for steps.iter().map(|finding| step(view, report, finding)) }
                { for records(true) }
            </ol>
            if report.has_proof() {
                { after(view, report) }
            }
        </section>
    }
}

/// The reasons that no record of ours resolves, each code once.
fn steps(report: &Report) -> Vec<&Finding> {
    let mut steps: Vec<&Finding> = Vec::new();
    for reason in &report.sentraguard().reasons {
        let decides = matches!(reason.effect, Outcome::Reject | Outcome::AtRisk);
        let resolved = report.fixes.iter().any(|fix| fix.settles(reason.code));
        let known = steps.iter().any(|finding| finding.code == reason.code);
        if decides && !resolved && !known && reason.code != Code::DomainDoesNotSend {
            steps.extend(report.findings.get(reason.finding));
        }
    }
    steps
}

/// The instruction under which a key pair can be made: the first that needs one.
pub(super) fn makes_key(report: &Report) -> Option<Code> {
    let mut codes = steps(report).into_iter().map(|finding| finding.code);
    codes.find(|code| is_needed(*code))
}

/// An instruction without a record.
fn step(view: View<'_>, report: &Report, finding: &Finding) -> Html {
    let makes_key = makes_key(report) == Some(finding.code);
    html! {
        <li class="step">
            <h3>{ view.texts.finding(finding, Part::Title) }</h3>
            <p>{ view.texts.finding(finding, Part::Fix) }</p>
            if makes_key {
                { key_pair(view, report) }
            }
        </li>
    }
}

/// A record to publish.
fn record(view: View<'_>, report: &Report, index: usize, fix: &Fix) -> Html {
    let prefix = ["fix-", &index.to_string()].concat();
    let instead: Vec<&String> = fix.instead().collect();
    html! {
        <li class="step record-step">
            <h3>{ view.texts.format(fix.text_id(), &texts::of_fix(fix)) }</h3>
            { lines(view, &prefix, fix) }
            { for fix.choices.iter().map(|choice| html! {
                <p class="note">{ view.text_with(choice.text_id(), "value", &choice.value()) }</p>
            }) }
            if fix.name == report.domain {
                { senders(view, report) }
            }
            if !instead.is_empty() {
                <div class="removed">
                    <p>{ view.text_count("page-removed", instead.len()) }</p>
                    <ul>
                        { for instead.iter().map(|value| html! { <li><del>{ value }</del></li> }) }
                    </ul>
                </div>
            }
            { forms(view, &prefix, fix) }
        </li>
    }
}

/// What SentraGuard would answer once every record is published.
fn after(view: View<'_>, report: &Report) -> Html {
    let after = &report.after_fixes;
    let mut left: Vec<&Finding> = Vec::new();
    for reason in &after.reasons {
        let finding = report
            .findings
            .iter()
            .find(|finding| finding.code == reason.code);
        left.extend(finding.filter(|finding| left.iter().all(|other| other.code != finding.code)));
    }
    let tone = Tone::of_verdict(after);
    html! {
        <div class={classes!("after", tone.class())}>
            <div>
                <p class="sentence">{ sign(tone) }<span>{ view.text(texts::after(report)) }</span></p>
                if !left.is_empty() {
                    <ul class="left">
                        { for left.iter().map(|finding| html! { <li>{ view.texts.finding(finding, Part::Title) }</li> }) }
                    </ul>
                }
            </div>
            <button type="button" class="primary" onclick={view.on(|| Action::Again { now: browser::now() })}>
                { view.text("page-check-again") }
            </button>
        </div>
    }
}
