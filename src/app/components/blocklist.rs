//! Block lists: why none is asked here, who can be asked instead, and what a code means.

use yew::prelude::*;

use super::View;
use super::form::text_field;
use crate::app::form::Field;
use crate::blocklist::{OPERATORS, Operator, There, decode};
use crate::report::Report;
use crate::texts::Worded;

/// The inside of the card.
pub(crate) fn card(view: View<'_>, report: &Report) -> Html {
    let client = report.client.as_ref();
    let ip = client.filter(|client| client.scope.is_routed());
    let domain = &report.domain;
    html! {
        <>
            if let Some(listing) = &report.listing {
                <p><strong>{ view.texts.listing(listing) }</strong></p>
            }
            <p>{ view.text("page-blocklist-private") }</p>
            <p>{ view.text("page-blocklist-ask") }</p>
            if let Some(client) = ip {
                <h4>{ view.text_with("page-blocklist-ip", "ip", &client.ip) }</h4>
                { pages(view, &|operator| operator.page_about_ip(client.ip)) }
            }
            <h4>{ view.text_with("page-blocklist-domain", "domain", domain) }</h4>
            { pages(view, &|operator| operator.page_about_domain(domain)) }
            if client.is_none() {
                <p class="fine">{ view.text("page-blocklist-no-ip") }</p>
            }
            { decoder(view) }
        </>
    }
}

/// The pages of the operators.
fn pages(view: View<'_>, page: &dyn Fn(&Operator) -> Option<String>) -> Html {
    let link = |operator: &Operator| {
        let page = page(operator)?;
        let there = match operator.there {
            There::Answered => None,
            There::Typed => Some("page-blocklist-typed-there"),
            There::Account => Some("page-blocklist-account"),
        };
        Some(html! {
            <li class="term">
                <a href={page} target="_blank" rel="noreferrer">{ operator.name }</a>
                if let Some(id) = there {
                    <span class="state">{ view.text(id) }</span>
                }
            </li>
        })
    };
    html! { <ul class="names">{ for OPERATORS.iter().filter_map(link) }</ul> }
}

/// A field for a code, and what it means.
fn decoder(view: View<'_>) -> Html {
    let typed = view.state.form.get(Field::Code);
    html! {
        <div class="decoder">
            <h4>{ view.text("page-decoder") }</h4>
            { text_field(view, Field::Code, "code", "zen.spamhaus.org 127.0.0.2") }
            <div aria-live="polite">{ meaning(view, typed) }</div>
        </div>
    }
}

/// What a code means.
fn meaning(view: View<'_>, typed: &str) -> Html {
    let Some(decoded) = decode(typed) else {
        let is_typed = !typed.trim().is_empty();
        return html! { if is_typed { <p>{ view.text("page-code-none") }</p> } };
    };
    if decoded.readings.is_empty() {
        return html! { <p>{ view.text_with("page-code-unknown", "code", &decoded.code) }</p> };
    }
    let readings = decoded.readings.iter().map(|reading| {
        let meaning = view.text(reading.meaning.text_id());
        html! { <li>{ [reading.list, ": ", &meaning].concat() }</li> }
    });
    html! { <ul>{ for readings }</ul> }
}
