//! Why: each reason leads to what puts it right, else to the card that shows it.

use yew::prelude::*;

use super::fixes::step_id;
use super::mark::card_id;
use super::record::prose;
use super::{View, heading};
use crate::app::browser;
use crate::findings::{Finding, Subject};
use crate::outline::{Outline, Section};
use crate::texts::Part;

/// The reasons of a verdict, the most decisive first; with numbers where those of the steps are the
/// same.
pub(crate) fn reasons(
    view: View<'_>,
    outline: &Outline<'_>,
    reasons: &[&Finding],
    is_numbered: bool,
) -> Html {
    let item = |finding: &&Finding| {
        let title = prose(&view.texts.finding(finding, Part::Title));
        match outline.step_of(finding) {
            Some(step) => leading(step_id(step), browser::go, title),
            None if finding.subject == Subject::Domain => html! { <li>{ title }</li> },
            None => leading(card_id(finding.subject).to_owned(), browser::open, title),
        }
    };
    let (list, look) = match is_numbered {
        true => ("ol", None),
        false => ("ul", Some("ways")),
    };
    html! {
        <div class="because">
            <h3>{ heading(view, outline, Section::Reasons) }</h3>
            <@{list} class={classes!(look)}>{ for reasons.iter().map(item) }</@>
        </div>
    }
}

/// A sentence in a list that leads somewhere on the page.
pub(super) fn leading(to: String, go: fn(&str), said: Html) -> Html {
    let href = ["#", &to].concat();
    let go = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        go(&to);
    });
    html! { <li><a {href} onclick={go}>{ said }</a></li> }
}
