//! The rejection and the message that were given: what happened, whose turn it is, which way the
//! mail came.

use yew::prelude::*;

use super::pasted::refuser;
use super::record::words;
use super::{View, heading};
use crate::bounce::{Bounce, Kind};
use crate::message::{AuthenticationResults, Hop, Message, MethodResult};
use crate::outline::{Outline, Section};
use crate::texts::Worded;

/// What happened, in plain words; nothing where the rejection is not known.
pub(crate) fn happened(view: View<'_>, bounce: &Bounce) -> Html {
    let Some(about) = view.texts.about(bounce) else {
        return html! {};
    };
    // Of an abuse report nothing was refused.
    if bounce.kind == Some(Kind::Complaint) {
        return html! { <p>{ about }</p> };
    }
    let gateway = refuser(view, bounce).unwrap_or_else(|| view.text("page-bounce-receiver"));
    let id = match bounce.permanent {
        Some(false) => "page-bounce-later",
        _ => "page-bounce-refused",
    };
    html! {
        <p>{ view.text_with(id, "gateway", &gateway) }{ " " }{ about }</p>
    }
}

/// What there is to know about an entry in a block list; then what else can be read in the rejection.
pub(crate) fn now(view: View<'_>, outline: &Outline<'_>, bounce: &Bounce) -> Html {
    let blocked = matches!(bounce.kind, Some(Kind::SenderBlocked | Kind::IpBlocked));
    html! {
        <>
            if let Some(words) = bounce.own.as_ref().and_then(|own| own.words.as_ref()) {
                <p>{ words }</p>
            }
            if blocked {
                { blocklist(view, bounce) }
            }
            { results(view, bounce) }
            if let Some(text) = outline.counterpart() {
                if outline.quote.as_ref() == Some(&text) {
                    <p>{ view.text("page-bounce-counterpart-above") }</p>
                } else {
                    <p>{ view.text_with("page-bounce-counterpart", "text", &text) }</p>
                }
            }
            { read(view, bounce) }
        </>
    }
}

/// Where an entry in a block list comes from, and who can see it.
fn blocklist(view: View<'_>, bounce: &Bounce) -> Html {
    let by = bounce.gateway.map_or("", |gateway| gateway.text_id());
    html! {
        <>
            <p>{ view.text("page-bounce-blocked-cause") }</p>
            <p>{ view.text_with("page-bounce-blocked-unknown", "by", &by) }</p>
        </>
    }
}

/// The codes and names in the rejection, as they stand there.
fn read(view: View<'_>, bounce: &Bounce) -> Html {
    let delivery = bounce.delivery.as_ref();
    let host = delivery.and_then(|delivery| delivery.remote_mta.as_ref());
    let recipient = delivery.and_then(|delivery| delivery.recipient.as_ref());
    // The finding about a rejection that is not known lists them.
    let is_known = bounce.kind.is_some() && !bounce.codes.is_empty();
    let codes = is_known.then(|| bounce.codes.join(", "));
    let lines = [
        codes.map(|codes| view.text_with("page-bounce-codes", "codes", &codes)),
        host.or(bounce.refused_by.as_ref())
            .map(|host| view.text_with("page-bounce-refused-by", "host", host)),
        recipient.map(|to| view.text_with("page-bounce-for", "recipient", to)),
    ];
    let lines: Vec<String> = lines.into_iter().flatten().collect();
    let evidence = view.texts.bounce_evidence(bounce);
    html! {
        <>
            if !lines.is_empty() {
                <p class="fine">{ lines.join(" · ") }</p>
            }
            if !evidence.is_empty() {
                <ul class="fine">{ for evidence.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
            }
        </>
    }
}

/// What the receiver found, in a line.
fn results(view: View<'_>, bounce: &Bounce) -> Html {
    let found = [
        ("SPF", bounce.results.spf),
        ("DKIM", bounce.results.dkim),
        ("DMARC", bounce.results.dmarc),
    ];
    let found = found.into_iter().filter_map(|(name, said)| {
        let said = view.text(said?.text_id());
        Some([name, " ", &said].concat())
    });
    let found: Vec<String> = found.collect();
    html! {
        if !found.is_empty() {
            <p>{ view.text_with("page-bounce-results", "results", &found.join(" · ")) }</p>
        }
    }
}

/// What the header of the message says; it opens by itself where nothing else is to be read first.
pub(crate) fn way(view: View<'_>, outline: &Outline<'_>) -> Html {
    let report = outline.report;
    let Some(message) = &report.request.message else {
        return html! {};
    };
    let found_any = !message.results.is_empty() || !message.received_spf.is_empty();
    let open = report.request.bounce.is_none() && report.fixes.is_empty();
    html! {
        <details class="tree" {open}>
            <summary>{ heading(view, outline, Section::Way) }</summary>
            <div class="key">
                if !message.hops.is_empty() {
                    { hops(view, message) }
                }
                if let Some(said) = view.texts.client(message) {
                    <p>{ said }</p>
                    <p class="fine"><code>{ message.client_from.clone().unwrap_or_default() }</code></p>
                }
                { for message.results.iter().map(|results| found(view, results)) }
                { for message.notes_of_spf().map(|spf| html! { <p>{ view.texts.noted(spf) }</p> }) }
                if !found_any {
                    <p class="fine">{ view.text("page-results-none") }</p>
                }
            </div>
        </details>
    }
}

/// The way of the message, the first hop first.
fn hops(view: View<'_>, message: &Message) -> Html {
    let entry = message.entry();
    let row = |hop: &Hop| {
        let delay = hop.delay.and_then(|delay| usize::try_from(delay).ok());
        let ip = hop.ip.map(|ip| ip.to_string()).unwrap_or_default();
        let from = hop.from.clone().filter(|from| *from != ip);
        html! {
            <tr class={classes!((entry == Some(hop)).then_some("applies"))}>
                <th scope="row">
                    <code>{ words(&from.unwrap_or_default()) }</code>{ " " }<code>{ ip }</code>
                    if entry == Some(hop) {
                        <br /><small>{ view.text("page-hop-entry") }</small>
                    }
                </th>
                <td><code>{ words(hop.by.as_deref().unwrap_or_default()) }</code></td>
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
    let by = match &*results.by {
        // Microsoft does not say who it is.
        "" => view.text("page-results-by-receiver"),
        by => view.text_with("page-results-by", "by", &by),
    };
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
            <p>{ by }</p>
            <ul class="ways">{ for results.results.iter().map(line) }</ul>
        </div>
    }
}
