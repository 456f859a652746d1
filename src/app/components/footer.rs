//! What cannot be seen from here, who sees the question, and the result to take along.

use yew::prelude::*;

use super::View;
use crate::app::route::host_of;
use crate::findings::Arg;

/// The footer; in a frame, the same as the last lines of the text.
pub(crate) fn footer(view: View<'_>) -> Html {
    let tag = if view.state.embedded { "div" } else { "footer" };
    html! {
        <@{tag} class="foot">
            // A result says it by itself, where that is so.
            if view.state.done().is_none() {
                <p>{ view.text("limits-blocklist") }</p>
            }
            <p>{ privacy(view) }</p>
            if view.state.embedded {
                <p>{ view.text("page-privacy-embedded") }</p>
            }
            if let Some((done, loaded)) = view.state.done().zip(view.loaded) {
                { (loaded.code.along)(view, done) }
            }
        </@>
    }
}

/// Who may learn which domain is checked: every resolver that is asked where another fails.
fn privacy(view: View<'_>) -> String {
    if view.state.route.as_ref().is_some_and(|route| route.sample) {
        return view.text("page-privacy-sample");
    }
    let hosts: Vec<&str> = view
        .state
        .resolvers
        .iter()
        .map(|url| host_of(url))
        .collect();
    let Some((first, others)) = hosts.split_first() else {
        return String::new();
    };
    let args = [
        ("first", (*first).to_owned()),
        ("others", others.join(", ")),
    ];
    let args = args.map(|(name, text)| (name, Arg::Text(text)));
    let id = if others.is_empty() {
        "page-privacy-one"
    } else {
        "page-privacy"
    };
    view.texts.format(id, &args)
}
