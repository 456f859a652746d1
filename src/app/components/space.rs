//! SPF: which addresses the record lets send, and what becomes of everybody else.

use yew::prelude::*;

use super::View;
use crate::report::Report;
use crate::spf::{Network, Space};
use crate::texts::Worded;

/// Networks that are listed; of more only the number is said.
const SHOWN: usize = 300;

/// The addresses, in numbers and then one by one.
pub(crate) fn space(view: View<'_>, report: &Report, space: &Space) -> Html {
    let unlisted = report.spf.expansion.unlisted;
    html! {
        <div class="space">
            <h4>{ view.text("page-space") }</h4>
            <p>{ view.texts.space(space) }</p>
            if space.at_most {
                <p>{ view.text("page-space-at-most") }</p>
            }
            if let Some(result) = unlisted.filter(|_| !space.everybody) {
                <p>{ view.text_with("page-space-unlisted", "result", &view.text(result.text_id())) }</p>
            }
            if !space.networks.is_empty() {
                { networks(view, &space.networks) }
            }
        </div>
    }
}

/// The networks, each with the record that names it.
fn networks(view: View<'_>, networks: &[Network]) -> Html {
    let shown = networks.iter().take(SHOWN).map(|network| {
        let holder = network.within.and_then(|holder| networks.get(holder));
        html! {
            <li>
                <code>{ &network.network }</code>
                <span>{ &network.domain }</span>
                if let Some(holder) = holder {
                    <span class="state">{ view.text_with("page-space-within", "network", &holder.network) }</span>
                }
            </li>
        }
    });
    html! {
        <details class="networks">
            <summary>{ view.text_count("page-space-networks", networks.len()) }</summary>
            <ul>{ for shown }</ul>
            if networks.len() > SHOWN {
                <p>{ view.text_count("page-space-more", networks.len() - SHOWN) }</p>
            }
        </details>
    }
}
