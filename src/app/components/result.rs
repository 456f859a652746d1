//! A report from top to bottom: what happens, why, what now; then every detail.

use yew::prelude::*;

use super::View;
use super::card::{cards, given};
use super::fixes::fixes;
use super::help::help;
use super::others::others;
use super::signatures::unverified;
use super::verdict::verdict;
use crate::app::browser;
use crate::app::state::{Action, Done};
use crate::outline::Outline;
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
            { verdict(view, outline) }
            { given(view, outline) }
            { fixes(view, outline) }
            { others(view, outline) }
            { cards(view, outline) }
            { help(view, done, outline) }
        </div>
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
