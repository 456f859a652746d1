//! The sending server: the names of its address, whether they lead back, how it greets.

use yew::prelude::*;

use super::copy::field;
use super::{View, further};
use crate::client::{Client, Confirmation, Helo, HeloState, NAME_LIMIT, Reverse};
use crate::findings::Arg;
use crate::outline::Outline;
use crate::report::Report;
use crate::texts::Worded;

/// The line of the card where nothing is wrong.
pub(crate) fn summary(view: View<'_>, client: &Client) -> String {
    let ip = client.ip.to_string();
    let known = client.reverse.as_ref();
    let said = known.and_then(|reverse| match reverse {
        Reverse::Failed(failure) => Some(view.text(failure.text_id())),
        _ => reverse.best().map(|name| {
            let said = view.text(name.confirmation.text_id());
            [name.name.as_str(), ", ", &said].concat()
        }),
    });
    said.map_or_else(|| ip.clone(), |said| [&ip, ": ", &said].concat())
}

/// The inside of the card.
pub(crate) fn card(view: View<'_>, outline: &Outline<'_>, client: &Client) -> Html {
    html! {
        <>
            if let Some(reverse) = &client.reverse {
                { names(view, client, reverse) }
            } else {
                <p>{ about(view, "page-ip-scope", client, "scope", view.text(client.scope.text_id())) }</p>
            }
            if let Some(helo) = &client.helo {
                { greeting(view, client, helo) }
            }
            if outline.needs_hoster() {
                { request(view, outline.report, client) }
            }
        </>
    }
}

/// The names of the address.
fn names(view: View<'_>, client: &Client, reverse: &Reverse) -> Html {
    if let Reverse::Failed(failure) = reverse {
        let failure = view.text(failure.text_id());
        return html! { <p>{ about(view, "page-ip-names-failed", client, "failure", failure) }</p> };
    }
    // That there is none is said as a finding.
    if reverse.names().is_empty() {
        return html! {};
    }
    let args = [
        ("ip", Arg::Text(client.ip.to_string())),
        ("count", Arg::Number(reverse.names().len() as u64)),
    ];
    let names = reverse
        .names()
        .iter()
        .take(NAME_LIMIT)
        .map(|name| line(name.name.as_str(), &view.text(name.confirmation.text_id())));
    html! {
        <div>
            <p>{ view.texts.format("page-ip-names", &args) }</p>
            <ul class="names">{ for names }</ul>
            { further(view, reverse.names().len(), NAME_LIMIT) }
        </div>
    }
}

/// How the server greets.
fn greeting(view: View<'_>, client: &Client, helo: &Helo) -> Html {
    let mut said = view.text(helo.state.text_id());
    if client.helo_is_reverse_name() {
        said = [&said, ", ", &view.text("page-helo-same")].concat();
    }
    html! {
        <div>
            <p>{ view.text("page-helo") }</p>
            <ul class="names">{ line(&helo.text, &said) }</ul>
        </div>
    }
}

/// A name and what is said of it.
fn line(name: &str, said: &str) -> Html {
    html! { <li class="term"><code>{ name }</code><span class="state">{ said }</span></li> }
}

/// What to ask for, as a text to copy.
fn request(view: View<'_>, report: &Report, client: &Client) -> Html {
    let confirmed = client
        .helo
        .as_ref()
        .filter(|helo| helo.state == HeloState::Name(Confirmation::Confirmed));
    let name = confirmed.map_or_else(
        || ["mail.", report.domain.as_str()].concat(),
        |helo| helo.text.clone(),
    );
    let kind = client.forward_question(&report.domain).record_type;
    let args = [
        ("ip", client.ip.to_string()),
        // What is copied has the name as the DNS has it.
        ("host", name.clone()),
        ("name", name),
        ("type", kind.to_string()),
    ];
    let args = args.map(|(name, value)| (name, Arg::Text(value)));
    html! {
        <div>
            <h4>{ view.text("page-ip-ask") }</h4>
            <dl class="fields">
                { field(view, "ip-request", &view.text("page-ip-request-label"), &view.texts.format("page-ip-request", &args), &client.ip.to_string()) }
            </dl>
            if confirmed.is_none() {
                <p class="fine">{ view.texts.format("page-ip-request-hint", &args) }</p>
            }
        </div>
    }
}

/// A sentence about the address and one thing more.
fn about(view: View<'_>, id: &str, client: &Client, name: &str, value: String) -> String {
    let ip = Arg::Text(client.ip.to_string());
    view.texts
        .format(id, &[("ip", ip), (name, Arg::Text(value))])
}
