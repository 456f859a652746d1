//! What other gateways make of the same records: a row each, which opens.

use yew::prelude::*;

use super::mark::mark;
use super::reasons::reasons;
use super::{View, heading, quotation};
use crate::gateways::Outcome;
use crate::outline::{Other, Outline, Section};
use crate::texts::Worded;

/// The other gateways.
pub(crate) fn others(view: View<'_>, outline: &Outline<'_>) -> Html {
    html! {
        <section class="others" aria-labelledby="others">
            <h2 id="others">{ heading(view, outline, Section::Others) }</h2>
            { for outline.others.iter().map(|other| row(view, outline, other)) }
        </section>
    }
}

/// One gateway.
fn row(view: View<'_>, outline: &Outline<'_>, other: &Other<'_>) -> Html {
    let verdict = other.verdict;
    let code = verdict
        .text
        .as_ref()
        .and_then(|text| text.split(' ').next());
    html! {
        <details class="row">
            <summary>
                <h3>{ view.text(other.gateway.text_id()) }</h3>
                { mark(view, other.tone, verdict.outcome.text_id()) }
                if let Some(code) = code {
                    <code>{ code }</code>
                }
            </summary>
            <div class="inside">
                if let Some(text) = &verdict.text {
                    <figure class="quote">
                        <figcaption>{ view.text(if verdict.outcome == Outcome::Reject { "page-quote-other" } else { "page-quote-other-maybe" }) }</figcaption>
                        { quotation(view, text) }
                    </figure>
                }
                if other.reasons.is_empty() {
                    <p>{ view.text("page-no-reason") }</p>
                } else {
                    { reasons(view, outline, &other.reasons, false) }
                }
            </div>
        </details>
    }
}
