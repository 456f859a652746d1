//! Why: each reason leads to the card that shows it.

use yew::prelude::*;

use super::mark::card_id;
use super::{View, heading};
use crate::app::browser;
use crate::findings::{Finding, Subject};
use crate::outline::{Outline, Section};
use crate::texts::Part;

/// The reasons of a verdict, the most decisive first.
pub(crate) fn reasons(view: View<'_>, outline: &Outline<'_>, reasons: &[&Finding]) -> Html {
    let item = |finding: &&Finding| {
        let title = view.texts.finding(finding, Part::Title);
        if finding.subject == Subject::Domain {
            return html! { <li>{ title }</li> };
        }
        let card = card_id(finding.subject);
        let go = Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            browser::open(card);
        });
        html! { <li><a href={["#", card].concat()} onclick={go}>{ title }</a></li> }
    };
    html! {
        <div class="because">
            <h3>{ heading(view, outline, Section::Reasons) }</h3>
            <ol>{ for reasons.iter().map(item) }</ol>
        </div>
    }
}
