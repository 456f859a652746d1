//! The rejection and the message that were given: what happened, whose turn it is, which way the
//! mail came.

use yew::prelude::*;

use super::View;
use crate::app::browser;
use crate::bounce::{Bounce, Kind, Refuser, Said, Turn};
use crate::findings::{Arg, Code};
use crate::gateways::sentraguard;
use crate::message::{AuthenticationResults, Hop, Message, MethodResult};
use crate::report::Report;
use crate::texts::Worded;

/// What happened, in plain words; nothing where the rejection is not known.
pub(crate) fn happened(view: View<'_>, bounce: &Bounce) -> Html {
    let Some(kind) = bounce.kind else {
        return html! {};
    };
    let gateway = bounce.gateway.map_or_else(
        || view.text("page-bounce-receiver"),
        |gateway| view.text(gateway.text_id()),
    );
    let id = match bounce.permanent {
        Some(false) => "page-bounce-later",
        _ => "page-bounce-refused",
    };
    html! {
        <p>{ view.text_with(id, "gateway", &gateway) }{ " " }{ view.text(kind.text_id()) }</p>
    }
}

/// Whose turn it is and what to do; then what else can be read in the rejection. One that is out
/// of date leaves nobody anything to do but to send again.
pub(crate) fn now(view: View<'_>, report: &Report, bounce: &Bounce) -> Html {
    let outdated = report
        .findings
        .iter()
        .any(|finding| finding.code == Code::EvidenceOutdated);
    let turn = bounce.turn.filter(|_| !outdated);
    let publish = turn == Some(Turn::SenderDns) && !report.fixes.is_empty();
    let blocked = matches!(bounce.kind, Some(Kind::SenderBlocked | Kind::IpBlocked));
    html! {
        <>
            if let Some(turn) = turn {
                <p>
                    <strong>{ view.text_with(turn.text_id(), "domain", &report.domain) }</strong>
                    if publish {
                        { " " }{ view.text("page-bounce-publish") }
                    }
                </p>
            }
            if blocked {
                { blocklist(view) }
            }
            { results(view, bounce) }
            if let Some(text) = counterpart(bounce) {
                <p>{ view.text_with("page-bounce-counterpart", "text", &text) }</p>
            }
            { read(view, bounce) }
        </>
    }
}

/// What an entry in a block list means, where it comes from, what cannot be known, what to do.
fn blocklist(view: View<'_>) -> Html {
    html! {
        <>
            <ol class="ways">
                <li>{ view.text("page-bounce-blocked-stop") }</li>
                <li>{ view.text("page-bounce-blocked-ask") }</li>
            </ol>
            <p>
                <button type="button" class="plain" onclick={Callback::from(|_| browser::open(super::HELP))}>
                    { view.text("page-bounce-blocked-request") }
                </button>
            </p>
            <p>{ view.text("page-bounce-blocked-cause") }</p>
            <p>{ view.text("page-bounce-blocked-unknown") }</p>
        </>
    }
}

/// The codes and names in the rejection, as they stand there.
fn read(view: View<'_>, bounce: &Bounce) -> Html {
    let delivery = bounce.delivery.as_ref();
    let host = delivery.and_then(|delivery| delivery.remote_mta.as_ref());
    let recipient = delivery.and_then(|delivery| delivery.recipient.as_ref());
    let codes = Some(bounce.codes.join(", ")).filter(|codes| !codes.is_empty());
    let lines = [
        codes.map(|codes| view.text_with("page-bounce-codes", "codes", &codes)),
        host.map(|host| view.text_with("page-bounce-refused-by", "host", host)),
        recipient.map(|to| view.text_with("page-bounce-for", "recipient", to)),
    ];
    let lines: Vec<String> = lines.into_iter().flatten().collect();
    html! {
        if !lines.is_empty() {
            <p class="fine">{ lines.join(" · ") }</p>
        }
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
            <div>
                <p>{ view.text("page-bounce-results") }</p>
                <ul class="ways">{ for rows }</ul>
            </div>
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
        <div>
            <p>{ view.texts.format("page-results-by", &by) }</p>
            <ul class="ways">{ for results.results.iter().map(line) }</ul>
        </div>
    }
}
