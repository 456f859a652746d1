//! Where a check cannot be ended, because a part of the page cannot be fetched.

use yew::prelude::*;

use super::View;
use crate::app::browser;
use crate::app::state::Action;

/// Says so, and offers to try again.
pub(crate) fn stopped(view: View<'_>) -> Html {
    html! {
        <section id={super::RESULT} class="note" role="alert">
            <p>{ view.text("page-part-missing") }</p>
            <button type="button" class="primary" onclick={view.on(|| Action::Again { now: browser::now() })}>
                { view.text("page-try-again") }
            </button>
        </section>
    }
}
