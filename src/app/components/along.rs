//! The result to take along: its link, a file, a text for a ticket, paper, and the ways into another page.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::View;
use super::copy::{copied, copy};
use super::embed::embed;
use super::link::link;
use crate::app::browser;
use crate::app::state::Done;

/// The id of the button that copies the text for a ticket.
const TICKET: &str = "ticket";

/// The link to a result, what else can be done with it, and what puts it into another page. In a
/// frame only the way out.
pub(crate) fn along(view: View<'_>, done: &Done) -> Html {
    let address = link(view, done);
    if view.state.embedded {
        return html! {
            <p><a href={address} target="_blank" rel="noopener">{ view.text("page-open-alone") }</a></p>
        };
    }
    let label = view.text("page-link");
    let is_copied = view.state.copied.as_ref().is_some_and(|c| c.id == TICKET);
    let mut words = ["page-keep-markdown", "page-copied"];
    if is_copied {
        words.reverse();
    }
    let [ticket_word, next] = words.map(|id| view.text(id));
    html! {
        <>
        <div class="along">
            <p><span>{ &label }</span>{ " " }<code id="link">{ &address }</code></p>
            <div>
                { copy(view, "link", &address, &label) }
                <button type="button" class="plain" onclick={download(view)}>{ view.text("page-keep-json") }</button>
                <button type="button" class="plain" id={TICKET} data-next={next} onclick={ticket(view)}>{ ticket_word }</button>
                <button type="button" class="plain" onclick={Callback::from(|_| browser::print())}>{ view.text("page-print") }</button>
            </div>
        </div>
        { embed(view, done) }
        </>
    }
}

/// The name of a file for a report.
fn file(done: &Done, ending: &str) -> String {
    ["sentra-check-", done.report.domain.as_str(), ending].concat()
}

/// Gives the report to the visitor as a file.
fn download(view: View<'_>) -> Callback<MouseEvent> {
    let (shown, parts) = (view.state.done().cloned(), view.parts.clone());
    Callback::from(move |_| {
        let Some(done) = shown.clone() else { return };
        let parts = parts.clone();
        spawn_local(async move {
            let more = parts.more().await;
            if let Some(json) = more.and_then(|more| (more.json)(&done.report)) {
                browser::download(&file(&done, ".json"), &json).await;
            }
        });
    })
}

/// Copies the report as Markdown; where nothing can be copied it comes as a file.
fn ticket(view: View<'_>) -> Callback<MouseEvent> {
    let shown = view.state.done().cloned();
    let shown = shown.map(|done| (link(view, &done), done));
    let (send, texts, parts) = (view.send.clone(), view.texts.clone(), view.parts.clone());
    Callback::from(move |_| {
        let Some((address, done)) = shown.clone() else {
            return;
        };
        let (send, texts, parts) = (send.clone(), texts.clone(), parts.clone());
        spawn_local(async move {
            let Some(more) = parts.more().await else {
                return;
            };
            let text = (more.markdown)(&done.report, &texts, Some(&address));
            match browser::write_clipboard(&text).await {
                Some(()) => copied(&send, TICKET.to_owned(), true).await,
                None => browser::download(&file(&done, ".md"), &text).await,
            }
        });
    })
}
