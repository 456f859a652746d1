//! What to do next where that is not to publish a record: after a rejection though all is in order,
//! and about an entry in a block list.

use yew::prelude::*;

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
            Next::Rejection | Next::Message => link(DOMAIN, said, browser::focus),
            Next::Ask => {
                let said = [said, view.text("page-next-ready")].join(" ");
                link(super::HELP, said, browser::open)
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
    let items: Html = outline.next.iter().map(item).collect();
    let heading = heading(view, outline, Section::Next);
    html! {
        <div class="next">
            if heading.is_empty() {
                <ol class="ways">{ items }</ol>
            } else {
                <h3>{ heading }</h3>
                <ul class="ways">{ items }</ul>
            }
        </div>
    }
}

/// A sentence that leads somewhere on the page.
fn link(to: &'static str, said: String, go: fn(&str)) -> Html {
    let go = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        go(to);
    });
    html! { <li><a href={["#", to].concat()} onclick={go}>{ said }</a></li> }
}
