//! Who sends for the domain: providers to choose, so that the proposed record lets them in.

use yew::prelude::*;

use super::View;
use crate::app::browser;
use crate::app::state::Action;
use crate::findings::Code;
use crate::providers::{self, PROVIDERS, Provider};
use crate::report::Report;

/// The choice, with what the record lets in already.
pub(crate) fn senders(view: View<'_>, report: &Report) -> Html {
    let chosen: Vec<&str> = view.state.form.senders().collect();
    let listed = listed(report);
    let own = report.request.ip.map(|ip| ip.to_string());
    let shut_out = own.as_ref().filter(|ip| {
        let mut findings = report.findings.iter();
        !chosen.contains(&&***ip)
            && findings.any(|f| f.code == Code::SpfIpNotAuthorized && !f.is_owned())
    });
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
            <form onsubmit={view.on(|| Action::Propose(browser::now()))}>
                <fieldset>
                    <legend>{ view.text("page-senders-hint") }</legend>
                    <ul>{ own }{ for choices }</ul>
                </fieldset>
                { for left_out(report).map(|name| html! {
                    <p class="note">{ view.text_with("page-sender-left-out", "name", &name) }</p>
                }) }
                if !report.request.senders.is_empty() && !report.fixes.iter().any(|fix| fix.name == report.domain) {
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
    let first = view
        .state
        .rest()
        .map(|rest| rest.settings.providers.clone());
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
        <button type="button" class="plain let-in" onclick={view.on(move || Action::LetIn(id.clone(), browser::now()))}>
            { view.text_with("page-let-in", "ip", &ip) }
        </button>
    }
}

/// The providers that the record names already.
fn listed(report: &Report) -> Vec<&'static str> {
    let terms = report.spf.expansion.root.terms.asking();
    let children = terms.filter_map(|term| term.child.as_ref());
    children
        .filter_map(|child| providers::sending(&child.domain))
        .map(|provider| provider.id)
        .collect()
}

/// The providers that were chosen, and are not in the proposed record: what they tell their customers
/// to include leads nowhere.
fn left_out(report: &Report) -> impl Iterator<Item = &'static str> {
    let fix = report.fixes.iter().find(|fix| fix.name == report.domain);
    let chosen = report
        .request
        .senders
        .iter()
        .filter_map(|id| providers::by_id(id));
    chosen.filter_map(move |provider| {
        let term = provider.spf?;
        let is_there = fix?.value.split(' ').any(|other| other == term);
        (!is_there).then_some(provider.name)
    })
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
