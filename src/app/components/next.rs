//! What to do next where that is not to publish a record: after a rejection though all is in order,
//! and about an entry in a block list.

use yew::prelude::*;

use super::reasons::leading;
use super::record::prose;
use super::{DOMAIN, View, heading};
use crate::app::browser;
use crate::outline::{Next, Outline, Section};
use crate::texts::{Worded, named};

/// The ways on, or the steps one after the other, each with what leads there.
pub(crate) fn next(view: View<'_>, outline: &Outline<'_>) -> Html {
    let named = named(outline.report);
    let item = |next: &Next| {
        let said = view.texts.format(next.text_id(), &named);
        match next {
            Next::Rejection | Next::Message => {
                leading(DOMAIN.to_owned(), browser::focus, prose(&said))
            }
            Next::Ask => {
                let said = [said, view.text("page-next-ready")].join(" ");
                leading(super::HELP.to_owned(), browser::open, prose(&said))
            }
            Next::Remove => html! {
                <li>
                    <p>{ said }</p>
                    <button type="button" class="primary" onclick={Callback::from(|_| browser::open(super::HELP))}>
                        { view.text("page-next-write") }
                    </button>
                </li>
            },
            Next::StopSender | Next::StopServer | Next::RemoveElsewhere => {
                html! { <li>{ said }</li> }
            }
        }
    };
    let heading = heading(view, outline, Section::Next);
    // Without a heading they are steps, of which one comes after the other.
    let list = if heading.is_empty() { "ol" } else { "ul" };
    html! {
        <div class="next">
            if !heading.is_empty() {
                <h3>{ heading }</h3>
            }
            <@{list} class="ways">{ for outline.next.iter().map(item) }</@>
        </div>
    }
}
