//! What was pasted, in the result: the rejection, the message, and what both have to do with the
//! records.

use yew::prelude::*;

use super::finding::finding;
use super::mark::card_id;
use super::signatures::{chain, signatures};
use super::{View, bounce, heading, pasted};
use crate::findings::Subject;
use crate::outline::{Outline, Section};

/// A section about what was pasted, with those that stand within it.
pub(crate) fn given(view: View<'_>, outline: &Outline<'_>, section: Section, within: Html) -> Html {
    match section {
        Section::Given => all(view, outline, within),
        Section::Signatures => signatures(view, outline.report),
        Section::Chain => chain(view, outline.report),
        Section::Way => bounce::way(view, outline),
        _ => html! {},
    }
}

/// All of it in its frame.
fn all(view: View<'_>, outline: &Outline<'_>, within: Html) -> Html {
    let bounce = outline.report.request.bounce.as_ref();
    html! {
        <section class="given" id={card_id(Subject::Evidence)}>
            <h2>{ heading(view, outline, Section::Given) }</h2>
            // Where SentraGuard has blocked somebody, the title says so.
            if let Some(found) = bounce.filter(|_| !outline.asks_removal()) {
                { bounce::happened(view, found) }
            }
            { for outline.about_given().map(|found| finding(view, outline, found, Some("h3"))) }
            if let Some(found) = bounce {
                { bounce::now(view, outline, found) }
            }
            { within }
            <p>{ pasted::forget(view) }</p>
        </section>
    }
}
