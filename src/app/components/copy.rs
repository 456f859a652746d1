//! A button that copies exactly what stands beside it.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::View;
use super::record::words;
use crate::app::browser;
use crate::app::pause::pause;
use crate::app::state::{Action, Copied, State};

/// How long a button says that it has copied.
const SAID_FOR: u32 = 2_000;

/// A button that copies a text; `id` is the element that shows it, `of` names it for a screen reader.
pub(crate) fn copy(view: View<'_>, id: &str, text: &str, of: &str) -> Html {
    copy_as(view, "copy", id, text, of)
}

/// The same where copying is what there is to do.
pub(crate) fn copy_first(view: View<'_>, id: &str, text: &str, of: &str) -> Html {
    copy_as(view, "copy primary", id, text, of)
}

/// The same in a look.
fn copy_as(view: View<'_>, look: &'static str, id: &str, text: &str, of: &str) -> Html {
    let copied = view.state.copied.as_ref().filter(|copied| copied.id == id);
    let word = match copied {
        None => "page-copy",
        Some(copied) if copied.on_clipboard => "page-copied",
        Some(_) => "page-selected",
    };
    let label = copied
        .is_none()
        .then(|| view.text_with("page-copy-what", "what", &of));
    // What it says next, so that it is as wide before as after.
    let next = view.text(if copied.is_some() {
        "page-copy"
    } else {
        "page-copied"
    });
    html! {
        <button type="button" class={classes!(look, copied.map(|_| "done"))} aria-label={label} data-next={next}
            onclick={on_click(view, id, text)}>
            { view.text(word) }
        </button>
    }
}

/// A line of a label, a text and a button that copies it; `of` says whose it is.
pub(crate) fn field(view: View<'_>, id: &str, label: &str, text: &str, of: &str) -> Html {
    field_as(view, "field", id, [label, of], text, words(text))
}

/// The same in a look of its own, where the text is drawn otherwise.
pub(super) fn field_as(
    view: View<'_>,
    look: &'static str,
    id: &str,
    [label, of]: [&str; 2],
    text: &str,
    drawn: Html,
) -> Html {
    let name = [label, ", ", of].concat();
    html! {
        <div class={look}>
            <dt>{ label }</dt>
            <dd>
                <code id={id.to_owned()}>{ drawn }</code>
                { copy(view, id, text, &name) }
            </dd>
        </div>
    }
}

/// What has just happened, for screen readers: a check runs, something was copied.
pub(crate) fn announcement(view: View<'_>) -> Html {
    let words = match (view.state.job(), &view.state.copied) {
        (Some(job), _) => Some(view.text_with("page-running", "domain", &job.request.domain)),
        (None, Some(copied)) if copied.on_clipboard => Some(view.text("page-copied")),
        (None, Some(_)) => Some(view.text("page-selected")),
        (None, None) => None,
    };
    html! { <p class="quiet" role="status">{ words }</p> }
}

/// Copies at a press.
fn on_click(view: View<'_>, id: &str, text: &str) -> Callback<MouseEvent> {
    let (send, id, text) = (view.send.clone(), id.to_owned(), text.to_owned());
    Callback::from(move |_| {
        let (send, id, text) = (send.clone(), id.clone(), text.clone());
        spawn_local(async move {
            let on_clipboard = browser::copy(&text, &id).await;
            copied(&send, id, on_clipboard).await;
        });
    })
}

/// Says that something was copied, and two seconds later no more.
pub(super) async fn copied(send: &UseReducerDispatcher<State>, id: String, on_clipboard: bool) {
    send.dispatch(Action::Copied(Some(Copied { id, on_clipboard })));
    pause(SAID_FOR).await;
    send.dispatch(Action::Copied(None));
}
