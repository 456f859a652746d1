//! What cannot be seen from here, who sees the question, and the report to take along.

use yew::prelude::*;

use super::copy::{announcement, copy};
use super::{View, host_of};
use crate::app::browser;
use crate::app::check::SAMPLE_SOURCE;
use crate::app::state::Done;

/// The footer.
pub(crate) fn footer(view: View<'_>) -> Html {
    html! {
        <footer class="foot">
            <p>{ view.text("limits-blocklist") }</p>
            <p>{ privacy(view) }</p>
            if let Some(done) = view.state.done() {
                { take_along(view, done) }
            }
            { announcement(view) }
        </footer>
    }
}

/// Who learns which domain was checked.
fn privacy(view: View<'_>) -> String {
    let mut hosts: Vec<&str> = Vec::new();
    if let Some(dns) = view.snapshot() {
        for (_, answer) in dns.iter() {
            let host = host_of(&answer.resolver);
            if !host.is_empty() && !hosts.contains(&host) {
                hosts.push(host);
            }
        }
    }
    if hosts == [SAMPLE_SOURCE] {
        return view.text("page-privacy-sample");
    }
    if hosts.is_empty() {
        hosts.extend(view.state.resolvers.first().map(|url| host_of(url)));
    }
    view.text_with("page-privacy", "resolver", &hosts.join(", "))
}

/// The link to this result, and paper.
fn take_along(view: View<'_>, done: &Done) -> Html {
    let address = [browser::page(), done.route.hash()].concat();
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
