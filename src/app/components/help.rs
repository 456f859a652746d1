//! Asking for help: three details, and the request that they make.

use yew::prelude::*;

use super::copy::{copy, copy_first};
use super::form::text_field;
use super::link::link;
use super::{View, heading};
use crate::app::form::Field;
use crate::app::help::Letter;
use crate::app::state::Done;
use crate::outline::{Outline, Section};

/// The id of the request.
const TEXT: &str = "help-text";

/// The fields: the id of each, what it may look like.
const FIELDS: [(Field, &str, &str); 3] = [
    (Field::SentFrom, "sent-from", "you@shop.example"),
    (Field::SentTo, "sent-to", "desk@office.example"),
    (Field::SentAt, "sent-at", "2026-11-21 10:00 UTC"),
];

/// The section, folded where there is something else to do.
pub(crate) fn help(view: View<'_>, done: &Done, outline: &Outline<'_>) -> Html {
    let letter = Letter::compose(view.texts, outline, &view.state.form, &link(view, done));
    let support = view
        .loaded
        .and_then(|loaded| loaded.settings.support.as_ref());
    let is_first = outline.asks_removal();
    let copy = match is_first && support.is_none() {
        true => copy_first,
        false => copy,
    };
    let field = |(field, id, example): (Field, &str, &str)| {
        html! { <div>{ text_field(view, field, id, example) }</div> }
    };
    html! {
        <details class="row help" id={super::HELP} open={is_first}>
            <summary><h2>{ heading(view, outline, Section::Help) }</h2></summary>
            <div class="inside">
                <p>{ view.text("page-help-what") }</p>
                <div class="grid">{ for FIELDS.into_iter().map(field) }</div>
                <pre class="example" id={TEXT}>{ &letter.body }</pre>
                <div class="buttons">
                    { copy(view, TEXT, &letter.body, &view.text("page-help-text")) }
                    if let Some(support) = support {
                        <a class={if is_first { "primary" } else { "plain" }} href={letter.mailto(view.texts, support)}>{ view.text_with("page-help-mail", "address", support) }</a>
                    }
                </div>
                <p class="fine">{ view.text("page-help-private") }</p>
            </div>
        </details>
    }
}
