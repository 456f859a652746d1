//! What to publish, as a DNS panel wants it, and what SentraGuard would say then.

use yew::prelude::*;

use super::key_pair::key_pair;
use super::mark::{shape, sign};
use super::panel::{forms, lines};
use super::record::{changed, prose};
use super::seats::seats;
use super::senders::senders;
use super::{View, heading};
use crate::app::browser;
use crate::app::state::Action;
use crate::findings::Finding;
use crate::outline::{self, After, Change, Outline, Section, Step, kept_for, spf_record};
use crate::report::{Fix, Report};
use crate::texts::{self, Part, Worded};

/// The id of the heading that gets the focus when a record was asked for.
pub(crate) const HEADING: &str = "fixes";

/// The id of the heading of a step.
pub(crate) fn step_id(at: usize) -> String {
    ["step-", &at.to_string()].concat()
}

/// The instructions: records to publish, what no record can put right, and what is left where that
/// cannot be done. Where the records are not the sender's to change, the verdict says what is.
pub(crate) fn fixes(view: View<'_>, outline: &Outline<'_>) -> Html {
    let report = outline.report;
    let proven = report.fixes.iter().filter(|fix| fix.proven).count();
    html! {
        <section class="fixes" aria-labelledby={HEADING}>
            <div class="title">
                <h2 id={HEADING} tabindex="-1">{ heading(view, outline, Section::Steps) }</h2>
                if outline.after.is_some() {
                    <p title={view.text("fix-proven")}>{ view.text_count("page-proven", proven) }</p>
                }
            </div>
            { panel(view, outline) }
            <ol class="steps">
                { for outline.steps.iter().enumerate().map(|(at, step)| match step {
                    Step::Seats => seats(view, outline, step_id(at)),
                    Step::Record(index, fix) => record(view, report, at, *index, fix),
                    Step::Advice { finding, makes_key } => advice(view, report, at, finding, *makes_key),
                }) }
            </ol>
            if let Some(found) = &outline.after {
                { after(view, found, kept_for(report)) }
            }
        </section>
    }
}

/// What is known of the panel in which the records are entered.
fn panel(view: View<'_>, outline: &Outline<'_>) -> Html {
    let Some(host) = outline::host(outline.report) else {
        return html! {};
    };
    let known = view.texts.panel(&host);
    if known.is_empty() && host.help.is_none() {
        return html! {};
    }
    html! {
        <details class="forms">
            <summary>{ view.text_with("page-panel", "host", &host.name) }</summary>
            <ul class="ways">{ for known.iter().map(|sentence| html! { <li>{ sentence }</li> }) }</ul>
            if let Some(help) = host.help {
                <p><a href={help} target="_blank" rel="noreferrer">{ view.text_with("page-panel-help", "host", &host.name) }</a></p>
            }
        </details>
    }
}

/// The advice of a finding, without a record.
fn advice(view: View<'_>, report: &Report, at: usize, finding: &Finding, makes_key: bool) -> Html {
    html! {
        <li class="step">
            <h3 id={step_id(at)} tabindex="-1">{ view.texts.finding(finding, Part::Title) }</h3>
            <p>{ view.texts.finding(finding, Part::Fix) }</p>
            if makes_key {
                { key_pair(view, report) }
            }
        </li>
    }
}

/// A record to publish.
fn record(view: View<'_>, report: &Report, at: usize, index: usize, fix: &Fix) -> Html {
    let prefix = ["fix-", &index.to_string()].concat();
    html! {
        <li class="step record-step">
            <h3 id={step_id(at)} tabindex="-1">{ prose(&view.texts.format(fix.text_id(), &texts::of_fix(fix))) }</h3>
            { lines(view, report, &prefix, fix) }
            { removed(view, fix) }
            { for fix.choices.iter().map(|choice| html! {
                <p class="note">{ view.texts.choice(choice) }</p>
            }) }
            if spf_record(report) == Some(fix) {
                { senders(view, report) }
            }
            { forms(view, &prefix, fix) }
        </li>
    }
}

/// The records in whose place it comes, which flow into its value: what it has no more is struck out.
fn removed(view: View<'_>, fix: &Fix) -> Html {
    let whole = || {
        let all = fix.instead();
        all.map(|value| html! { <del>{ value }</del> }).collect()
    };
    let drawn = |change: Change<'_>| {
        let all = change.before.iter();
        all.map(|words| changed(words, "del")).collect()
    };
    let records: Vec<Html> = Change::of(fix).map_or_else(whole, drawn);
    if records.is_empty() {
        return html! {};
    }
    html! {
        <div class="removed">
            <p>{ shape("M12 22V4M6.5 9.5 12 4l5.5 5.5", None) }{ view.text_count("page-removed", records.len()) }</p>
            <ul>{ for records.into_iter().map(|record| html! { <li><code>{ record }</code></li> }) }</ul>
        </div>
    }
}

/// What SentraGuard would answer once every record is published, and for how many seconds the old
/// ones may be kept.
fn after(view: View<'_>, after: &After<'_>, kept: Option<u32>) -> Html {
    let tone = after.tone;
    html! {
        <div class={classes!("after", tone.class())}>
            <div>
                <p class="sentence">{ sign(tone) }<span>{ view.text(after.text_id()) }</span></p>
                if !after.left.is_empty() {
                    <ul class="left">
                        { for after.left.iter().map(|finding| html! { <li>{ view.texts.finding(finding, Part::Title) }</li> }) }
                    </ul>
                }
                if let Some(seconds) = kept {
                    <p class="fine">{ view.texts.wait(seconds) }</p>
                }
            </div>
            <button type="button" class="primary" onclick={view.on(|| Action::Again { now: browser::now() })}>
                { view.text("page-check-again") }
            </button>
        </div>
    }
}
