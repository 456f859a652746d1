//! Who sends for the domain: providers to choose, so that the proposed record lets them in.

use yew::prelude::*;

use super::View;
use crate::app::browser;
use crate::app::state::Action;
use crate::outline::{left_out, listed, shut_out, spf_record};
use crate::providers::{PROVIDERS, Provider};
use crate::report::Report;

/// The choice, with what the record lets in already.
pub(crate) fn senders(view: View<'_>, report: &Report) -> Html {
    let chosen: Vec<&str> = view.state.form.senders().collect();
    let listed: Vec<&str> = listed(report).map(|provider| provider.id).collect();
    let own = report.request.ip.map(|ip| ip.to_string());
    let shut_out = own
        .as_ref()
        .filter(|ip| !chosen.contains(&&***ip) && shut_out(report));
    let own = own.as_ref().map(|ip| {
        let label = view.text_with("page-own-server", "ip", ip);
        choice(view, ip, &label, chosen.contains(&&**ip), false)
    });
    let choices = in_order(view)
        .into_iter()
        .filter(|provider| provider.spf.is_some())
        .map(|provider| {
            let is_listed = listed.contains(&provider.id);
            let is_chosen = is_listed || chosen.contains(&provider.id);
            choice(view, provider.id, provider.name, is_chosen, is_listed)
        });
    html! {
        <>
        if let Some(ip) = shut_out {
            { let_in(view, ip) }
        }
        <details class="senders" open={!chosen.is_empty()}>
            <summary>{ view.text("page-senders") }</summary>
            <form onsubmit={view.on(|| Action::Propose { now: browser::now() })}>
                <fieldset>
                    <legend>{ view.text("page-senders-hint") }</legend>
                    <ul>{ own }{ for choices }</ul>
                </fieldset>
                { for left_out(report).map(|provider| html! {
                    <p class="note">{ view.text_with("page-sender-left-out", "name", &provider.name) }</p>
                }) }
                if !report.request.senders.is_empty() && spf_record(report).is_none() {
                    <p class="note">{ view.text("page-senders-none") }</p>
                }
                <button type="submit" class="plain">{ view.text("page-propose") }</button>
            </form>
        </details>
        </>
    }
}

/// The providers, those first that the settings of the page name.
fn in_order(view: View<'_>) -> Vec<&'static Provider> {
    let first = view.loaded;
    let first = first.map(|loaded| loaded.settings.providers.clone());
    let first = first.unwrap_or_default();
    let mut providers: Vec<&Provider> = PROVIDERS.iter().collect();
    let place = |provider: &&Provider| first.iter().position(|id| *id == provider.id);
    // The sort keeps the order of all others.
    providers.sort_by_key(|provider| place(provider).unwrap_or(first.len()));
    providers
}

/// The button that lets in the server whose address was given.
fn let_in(view: View<'_>, ip: &str) -> Html {
    let id = ip.to_owned();
    html! {
        <button type="button" class="plain let-in" onclick={view.on(move || Action::LetIn { id: id.clone(), now: browser::now() })}>
            { view.text_with("page-let-in", "ip", &ip) }
        </button>
    }
}

/// One sender.
fn choice(view: View<'_>, id: &str, label: &str, is_chosen: bool, is_listed: bool) -> Html {
    let sender = id.to_owned();
    let toggle = view.send.clone();
    let toggle = Callback::from(move |_: Event| toggle.dispatch(Action::Sender(sender.clone())));
    html! {
        <li>
            <label>
                <input type="checkbox" checked={is_chosen} disabled={is_listed} onchange={toggle} />
                { label }
                if is_listed {
                    <small>{ view.text("page-sender-listed") }</small>
                }
            </label>
        </li>
    }
}
