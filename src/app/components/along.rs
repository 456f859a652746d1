//! The result to take along: its link, and paper.

use yew::prelude::*;

use super::View;
use super::copy::copy;
use crate::app::browser;
use crate::app::state::Done;

/// The link to a result, and the button that prints it.
pub(crate) fn along(view: View<'_>, done: &Done) -> Html {
    let address = link(done);
    let label = view.text("page-link");
    html! {
        <div class="along">
            <p><span>{ &label }</span>{ " " }<code id="link">{ &address }</code></p>
            <div>
                { copy(view, "link", &address, &label) }
                <button type="button" class="plain" onclick={Callback::from(|_| browser::print())}>{ view.text("page-print") }</button>
            </div>
        </div>
    }
}

/// The address that leads to the same result.
pub(crate) fn link(done: &Done) -> String {
    [
        browser::page(),
        done.route.with(&done.report.request).hash(),
    ]
    .concat()
}
