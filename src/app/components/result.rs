//! A report from top to bottom: what happens, why, what now; then every detail.

use yew::prelude::*;

use super::View;
use super::card::{card, cards};
use super::fixes::fixes;
use super::help::help;
use super::next::next;
use super::others::others;
use super::reasons::reasons;
use super::signatures::unverified;
use super::turn::turn;
use super::verdict::{supply, verdict};
use super::way::way;
use crate::app::browser;
use crate::app::state::{Action, Done};
use crate::findings::Finding;
use crate::outline::{Face, Outline, Section, Since};
use crate::report::Report;

/// The id of the heading that gets the focus when a result arrives.
pub(crate) const HEADING: &str = "verdict";

/// The result of a check.
pub(crate) fn result(view: View<'_>, done: &Done) -> Html {
    let report = &done.report;
    let outline = &Outline::of(report);
    html! {
        <div id={super::RESULT} class="result" key={done.number}>
            if done.route.sample {
                <p class="note sample-note">{ view.text("page-sample-note") }</p>
            }
            { unverified(view, done) }
            if done.is_saved {
                { saved(view, report) }
            }
            { for outline.sections(Face::Page).map(|part| section(view, done, outline, part)) }
        </div>
    }
}

/// A section, with those that stand within it.
fn section(view: View<'_>, done: &Done, outline: &Outline<'_>, part: Section) -> Html {
    let within = outline.within(part);
    let within: Html = within
        .map(|part| section(view, done, outline, part))
        .collect();
    let drawn = match part {
        Section::Verdict => verdict(view, outline, within),
        Section::Stations => way(view, outline),
        Section::Reasons => {
            let findings: Vec<&Finding> = outline.reasons.iter().map(|r| r.finding).collect();
            reasons(view, outline, &findings, outline.counts_alike())
        }
        Section::Turn => turn(view, done, outline),
        Section::Next => next(view, outline),
        Section::Lacks => supply(view, outline),
        // What draws these came with what was pasted.
        Section::Given | Section::Signatures | Section::Chain | Section::Way => {
            let given = view.parts.pasting().map(|part| part.given);
            given.map_or_else(|| html! {}, |given| given(view, outline, part, within))
        }
        Section::Steps => fixes(view, outline),
        Section::Others => others(view, outline),
        Section::Cards => cards(view, outline, within),
        Section::Spf
        | Section::Dmarc
        | Section::Dkim
        | Section::Client
        | Section::BlockLists
        | Section::Beyond => card(view, outline, part),
        Section::Help => help(view, done, outline),
        Section::Limits => html! { <p class="fine">{ view.text("limits-blocklist") }</p> },
        // These are of faces that do not fold.
        Section::Also | Section::Records | Section::Mail => html! {},
        Section::Origin => checked(view, done),
    };
    // What is unfolded stays so where a section comes or goes.
    html! { <key={part as usize}>{ drawn }</> }
}

/// Says when the DNS was asked and, where a check was repeated, what has become of what was
/// proposed.
fn checked(view: View<'_>, done: &Done) -> Html {
    if done.is_saved || done.route.sample {
        return html! {};
    }
    let time = view.texts.moment(done.report.request.now);
    let before = done.before.as_ref();
    let since = before.and_then(|before| Since::of(&before.report, &done.report));
    html! {
        <p class="fine">
            { view.text_with("page-checked", "time", &time) }
            if let Some(since) = since {
                { " " }
                <strong>{ view.texts.format(since.text_id(), &since.counts()) }</strong>
            }
        </p>
    }
}

/// Says of when a report is that was kept, and offers to ask again.
fn saved(view: View<'_>, report: &Report) -> Html {
    let time = view.texts.moment(report.request.now);
    html! {
        <section class="note saved">
            <p>{ view.text_with("page-saved", "time", &time) }</p>
            <button type="button" class="plain" onclick={view.on(|| Action::Again { now: browser::now() })}>
                { view.text("page-saved-again") }
            </button>
        </section>
    }
}
