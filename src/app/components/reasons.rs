//! Why: each reason leads to the card that shows it.

use yew::prelude::*;

use super::View;
use super::mark::card_id;
use crate::app::browser;
use crate::findings::{Finding, Subject};
use crate::texts::Part;

/// The reasons of a verdict, the most decisive first.
pub(crate) fn reasons(view: View<'_>, reasons: &[&Finding]) -> Html {
    let items: Vec<Html> = reasons
        .iter()
        .map(|finding| {
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
        })
        .collect();
    if items.is_empty() {
        return html! {};
    }
    html! {
        <div class="because">
            <h3>{ view.text("page-because") }</h3>
            <ol>{ for items }</ol>
        </div>
    }
}
