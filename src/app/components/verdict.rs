//! What SentraGuard does, in one sentence, and in its own words.

use yew::prelude::*;

use super::mark::sign;
use super::record::prose;
use super::{View, form, quotation};
use crate::app::browser;
use crate::app::form::Field;
use crate::app::route::host_of;
use crate::app::state::Action;
use crate::gateways::{Cause, Outcome};
use crate::outline::Outline;
use crate::texts::{self, Worded};

/// The verdict, and what stands with it.
pub(crate) fn verdict(view: View<'_>, outline: &Outline<'_>, within: Html) -> Html {
    let (report, tone) = (outline.report, outline.tone);
    let outcome = report.sentraguard().outcome;
    let named = texts::named(report);
    let ways = texts::ways(outline);
    html! {
        <section class={classes!("verdict", tone.class())} aria-labelledby={super::RESULT_HEADING}>
            <div class="sentence">
                { sign(tone) }
                <h2 id={super::RESULT_HEADING} tabindex="-1">{ prose(&view.texts.format(outline.title.text_id(), &named)) }</h2>
            </div>
            if let Some(name) = texts::in_dns(report) {
                <p class="fine">{ view.texts.format("verdict-in-dns", &name) }</p>
            }
            if !ways.is_empty() {
                <ul class="ways">
                    { for ways.iter().map(|id| html! { <li>{ view.texts.format(id, &named) }</li> }) }
                </ul>
            } else if let Some(detail) = outline.brief_detail() {
                <p class="detail">{ view.texts.format(detail.text_id(), &named) }</p>
            }
            if let Some(broken) = outline.broken {
                <p class="detail">{ view.texts.format(broken.text_id(), &named) }</p>
            }
            { within }
            if let Some(text) = outline.brief_quote() {
                <details class="forms quote">
                    <summary>{ view.text(if outcome == Outcome::Reject { "page-quote" } else { "page-quote-maybe" }) }</summary>
                    { quotation(view, text) }
                </details>
            }
        </section>
    }
}

/// What to supply first, with its field or button right there.
pub(crate) fn supply(view: View<'_>, outline: &Outline<'_>) -> Html {
    let Some(&cause) = outline.lacks.first() else {
        return html! {};
    };
    let advice = texts::supply(cause);
    let advice = advice.map(|id| view.text_with(id, "domain", &outline.report.domain));
    match cause {
        Cause::Selector => selector(view),
        cause if cause.is_of_resolver() => resolvers(view, advice),
        _ => html! {
            <div class="supply">
                <p>{ advice }</p>
                <button type="button" class="primary" onclick={view.on(|| Action::Again { now: browser::now() })}>
                    { view.text("page-try-again") }
                </button>
            </div>
        },
    }
}

/// How the header of a message is shown, one text a program.
const FINDING_SELECTORS: [&str; 4] = [
    "page-find-selector-gmail",
    "page-find-selector-outlook",
    "page-find-selector-apple",
    "page-find-selector-thunderbird",
];

/// The field for the DKIM selector, and where to find one.
pub(crate) fn selector(view: View<'_>) -> Html {
    html! {
        <form class="supply" novalidate=true onsubmit={view.on(|| Action::Submit { now: browser::now() })}>
            <p>{ view.text("supply-selector") }</p>
            <pre class="example" aria-hidden="true">
                { "DKIM-Signature: v=1; a=rsa-sha256; d=…;\n        " }<mark>{ "s=selector1" }</mark>{ "; h=from:to:…" }
            </pre>
            <div class="line">
                <div>{ form::text_field(view, Field::Selectors, "selector-here", "selector1") }</div>
                <button class="primary" type="submit">{ view.text("page-check-selector") }</button>
            </div>
            <details class="forms">
                <summary>{ view.text("page-find-selector") }</summary>
                <p>{ view.text("page-find-selector-first") }</p>
                <ul class="ways">
                    { for FINDING_SELECTORS.iter().map(|id| html! { <li>{ view.text(id) }</li> }) }
                </ul>
            </details>
        </form>
    }
}

/// The resolvers that were tried, and a way to ask another one first.
fn resolvers(view: View<'_>, advice: Option<String>) -> Html {
    let resolver = |(index, url): (usize, &String)| {
        // The first is the one that the visitor came with.
        let class = if index == 0 { "primary" } else { "plain" };
        html! {
            <li>
                <code>{ host_of(url) }</code>
                <button type="button" {class} onclick={view.on(move || Action::AgainAt { index, now: browser::now() })}>
                    { view.text(if index == 0 { "page-try-again" } else { "page-ask-first" }) }
                </button>
            </li>
        }
    };
    html! {
        <div class="supply">
            <p>{ advice }</p>
            <h3>{ view.text("page-tried") }</h3>
            <ol class="resolvers">{ for view.state.resolvers.iter().enumerate().map(resolver) }</ol>
        </div>
    }
}
