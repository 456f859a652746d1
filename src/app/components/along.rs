//! The result to take along: its link, paper, and the ways into another page.

use yew::prelude::*;

use super::View;
use super::copy::copy;
use super::embed::embed;
use crate::app::browser;
use crate::app::route::Look;
use crate::app::state::Done;

/// The link to a result, the button that prints it, and what puts it into another page. In a frame
/// only the way out.
pub(crate) fn along(view: View<'_>, done: &Done) -> Html {
    let address = link(view, done);
    if view.state.embedded {
        return html! {
            <p><a href={address} target="_blank" rel="noopener">{ view.text("page-open-alone") }</a></p>
        };
    }
    let label = view.text("page-link");
    html! {
        <>
        <div class="along">
            <p><span>{ &label }</span>{ " " }<code id="link">{ &address }</code></p>
            <div>
                { copy(view, "link", &address, &label) }
                <button type="button" class="plain" onclick={Callback::from(|_| browser::print())}>{ view.text("page-print") }</button>
            </div>
        </div>
        { embed(view, done) }
        </>
    }
}

/// The address that leads to the same result, in the same language.
pub(crate) fn link(view: View<'_>, done: &Done) -> String {
    let look = Look {
        // Light or dark is for whoever follows it to choose.
        theme: None,
        ..view.state.look.clone()
    };
    let hash = done.route.with(&done.report.request).hash();
    [browser::page(), look.query(), hash].concat()
}
