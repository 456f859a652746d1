//! The rejection and the message that were given: what happened, whose turn it is, which way the
//! mail came.

use yew::prelude::*;

use super::View;
use crate::bounce::{Bounce, Kind, Refuser, Said};
use crate::findings::Arg;
use crate::gateways::sentraguard;
use crate::message::{AuthenticationResults, Hop, Message, MethodResult};
use crate::report::Report;
use crate::texts::Worded;

/// What the rejection says, in plain words.
pub(crate) fn bounce(view: View<'_>, report: &Report, bounce: &Bounce) -> Html {
    let gateway = bounce.gateway.map(|gateway| view.text(gateway.text_id()));
    let codes = bounce.codes.join(" · ");
    let delivery = bounce.delivery.as_ref();
    let host = delivery.and_then(|delivery| delivery.remote_mta.as_ref());
    let recipient = delivery.and_then(|delivery| delivery.recipient.as_ref());
    let blocked = matches!(bounce.kind, Some(Kind::SenderBlocked | Kind::IpBlocked));
    html! {
        <>
            <p class="fine">{ [gateway.unwrap_or_default(), codes].join(" ") }</p>
            if let Some(kind) = bounce.kind {
                <p>{ view.text(kind.text_id()) }</p>
            }
            if let Some(turn) = bounce.turn {
                <p class="do">{ view.text_with(turn.text_id(), "domain", &report.domain) }</p>
            }
            if blocked {
                <p>{ view.text("page-bounce-blocked-cause") }{ " " }{ view.text("page-bounce-blocked-unknown") }</p>
                <p class="do">{ view.text("page-bounce-blocked-do") }</p>
            }
            if let Some(text) = counterpart(bounce) {
                <p class="fine">{ view.text_with("page-bounce-counterpart", "text", &text) }</p>
            }
            { results(view, bounce) }
            if let Some(host) = host {
                <p class="fine">{ view.text_with("page-bounce-refused-by", "host", host) }</p>
            }
            if let Some(recipient) = recipient {
                <p class="fine">{ view.text_with("page-bounce-for", "recipient", recipient) }</p>
            }
        </>
    }
}

/// What SentraGuard would have said in the place of another gateway.
fn counterpart(bounce: &Bounce) -> Option<&'static str> {
    if bounce.gateway == Some(Refuser::Sentraguard) {
        return None;
    }
    match bounce.kind? {
        Kind::Spf | Kind::Dkim | Kind::Dmarc | Kind::Authentication => {
            Some(sentraguard::AUTHENTICATION)
        }
        Kind::SenderBlocked => Some(sentraguard::SENDER_BLOCKED),
        Kind::IpBlocked => Some(sentraguard::IP_BLOCKED),
        _ => None,
    }
}

/// What the receiver found.
fn results(view: View<'_>, bounce: &Bounce) -> Html {
    let found = [
        ("SPF", bounce.results.spf),
        ("DKIM", bounce.results.dkim),
        ("DMARC", bounce.results.dmarc),
    ];
    let row = |(name, said): (&str, Said)| {
        html! { <li><strong>{ name.to_owned() }</strong>{ ": " }{ view.text(said.text_id()) }</li> }
    };
    let rows = found
        .into_iter()
        .filter_map(|(name, said)| Some(row((name, said?))));
    html! {
        if !bounce.results.is_empty() {
            <p>{ view.text("page-bounce-results") }</p>
            <ul class="ways">{ for rows }</ul>
        }
    }
}

/// What the header of the message says.
pub(crate) fn message(view: View<'_>, message: &Message) -> Html {
    html! {
        <>
            if !message.hops.is_empty() {
                <h4>{ view.text("page-hops") }</h4>
                { hops(view, message) }
            }
            { for message.results.iter().map(|results| found(view, results)) }
            if message.results.is_empty() && !message.hops.is_empty() {
                <p class="fine">{ view.text("page-results-none") }</p>
            }
        </>
    }
}

/// The way of the message, the first hop first.
fn hops(view: View<'_>, message: &Message) -> Html {
    let entry = message.entry();
    let row = |hop: &Hop| {
        let delay = hop.delay.and_then(|delay| usize::try_from(delay).ok());
        let ip = hop.ip.map(|ip| ip.to_string()).unwrap_or_default();
        html! {
            <tr class={classes!((entry == Some(hop)).then_some("applies"))}>
                <th scope="row">
                    <code>{ hop.from.clone().unwrap_or_default() }</code>{ " " }<code>{ ip }</code>
                    if entry == Some(hop) {
                        <br /><small>{ view.text("page-hop-entry") }</small>
                    }
                </th>
                <td><code>{ hop.by.clone().unwrap_or_default() }</code></td>
                <td class="number">{ delay.map(|delay| view.text_count("page-hop-seconds", delay)).unwrap_or_default() }</td>
            </tr>
        }
    };
    html! {
        <table class="hops">
            <thead>
                <tr>
                    <th scope="col">{ view.text("page-hop-from") }</th>
                    <th scope="col">{ view.text("page-hop-by") }</th>
                    <th scope="col" class="number">{ view.text("page-hop-delay") }</th>
                </tr>
            </thead>
            <tbody>{ for message.hops.iter().rev().map(row) }</tbody>
        </table>
    }
}

/// What one receiver found.
fn found(view: View<'_>, results: &AuthenticationResults) -> Html {
    let by = [("by", Arg::Text(results.by.clone()))];
    let line = |result: &MethodResult| {
        let about: Vec<String> = result
            .properties
            .iter()
            .map(|(name, value)| [name, "=", value].concat())
            .collect();
        html! {
            <li><strong>{ &result.method }</strong>{ ": " }{ &result.result }{ " " }<code>{ about.join(" ") }</code></li>
        }
    };
    html! {
        <>
            <p>{ view.texts.format("page-results-by", &by) }</p>
            <ul class="ways">{ for results.results.iter().map(line) }</ul>
        </>
    }
}
