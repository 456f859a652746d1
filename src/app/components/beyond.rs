//! What SentraGuard does not ask for: one line each, with what stands behind it folded away.

use yew::prelude::*;

use super::record::record;
use super::{View, further};
use crate::beyond::{Beyond, Extra, ExtraState, HOST_LIMIT, HostState, MailHost, NameServers};
use crate::checkup::Mx;
use crate::findings::Arg;
use crate::report::Report;
use crate::texts::Worded;

/// Name servers that are shown; a zone has no more than 13 that fit into one plain answer.
const NAME_SERVERS: usize = 13;

/// The inside of the card.
pub(crate) fn card(view: View<'_>, report: &Report, beyond: &Beyond) -> Html {
    html! {
        <ul class="rows">
            { mail(view, report, beyond) }
            { servers(view, &beyond.name_servers) }
            { row(view, "beyond-dnssec", &dnssec(view, beyond), None) }
            { extra(view, "beyond-mta-sts", &beyond.mta_sts, Some("beyond-mta-sts-note")) }
            { extra(view, "beyond-tls-rpt", &beyond.tls_rpt, None) }
            { extra(view, "beyond-bimi", &beyond.bimi, Some(bimi(beyond))) }
        </ul>
    }
}

/// One line; what stands behind it opens, where there is anything.
fn row(view: View<'_>, name: &str, state: &str, inside: Option<Html>) -> Html {
    let head = html! {
        <>
            <span>{ view.text(name) }</span>
            <span class="state">{ state }</span>
        </>
    };
    html! {
        <li>
            if let Some(inside) = inside {
                <details class="branch">
                    <summary class="term">{ head }</summary>
                    { inside }
                </details>
            } else {
                <p class="term">{ head }</p>
            }
        </li>
    }
}

/// The hosts that take the domain's mail.
fn mail(view: View<'_>, report: &Report, beyond: &Beyond) -> Html {
    if !matches!(report.mx, Mx::Hosts(_)) {
        return row(view, "beyond-mail", &view.texts.word(&report.mx), None);
    }
    let trouble = beyond
        .hosts
        .iter()
        .filter(|host| host.is_dangling())
        .count();
    let args = [("count", beyond.hosts.len()), ("trouble", trouble)];
    let args = args.map(|(name, number)| (name, Arg::Number(number as u64)));
    let id = if trouble == 0 {
        "beyond-mail-hosts"
    } else {
        "beyond-mail-trouble"
    };
    let hosts = beyond.hosts.iter().take(HOST_LIMIT);
    let inside = html! {
        <>
            <ul>{ for hosts.map(|found| host(view, found)) }</ul>
            { further(view, beyond.hosts.len(), HOST_LIMIT) }
        </>
    };
    row(
        view,
        "beyond-mail",
        &view.texts.format(id, &args),
        Some(inside),
    )
}

/// One host.
fn host(view: View<'_>, host: &MailHost) -> Html {
    html! {
        <li class="term">
            <code>{ [&host.preference.to_string(), " ", host.name.as_str()].concat() }</code>
            <span class="state">{ view.texts.word(&host.state) }</span>
            if let HostState::Alias(target) = &host.state {
                <code>{ target.as_str() }</code>
            }
        </li>
    }
}

/// Who serves the zone.
fn servers(view: View<'_>, servers: &NameServers) -> Html {
    match servers {
        NameServers::None => row(
            view,
            "beyond-servers",
            &view.text("beyond-servers-none"),
            None,
        ),
        NameServers::Failed(failure) => {
            row(view, "beyond-servers", &view.text(failure.text_id()), None)
        }
        NameServers::Of(zone, names) => {
            let args = [
                ("count", Arg::Number(names.len() as u64)),
                ("zone", Arg::Text(zone.to_string())),
            ];
            let said = view.texts.format("beyond-servers-of", &args);
            let name = |name: &crate::dns::Name| html! { <li><code>{ name.as_str() }</code></li> };
            let inside = html! {
                <>
                    <ul>{ for names.iter().take(NAME_SERVERS).map(name) }</ul>
                    { further(view, names.len(), NAME_SERVERS) }
                </>
            };
            row(view, "beyond-servers", &said, Some(inside))
        }
    }
}

/// Whether the answers are signed.
fn dnssec(view: View<'_>, beyond: &Beyond) -> String {
    let state = beyond.dnssec.as_ref();
    state.map_or_else(
        || view.text("beyond-unknown"),
        |state| view.texts.word(state),
    )
}

/// What is to be said of a logo.
fn bimi(beyond: &Beyond) -> &'static str {
    match beyond.is_enforced {
        Some(true) => "beyond-bimi-strict",
        Some(false) => "beyond-bimi-weak",
        None => "beyond-bimi-open",
    }
}

/// One of the records; the note stands with one that counts.
fn extra(view: View<'_>, name: &str, extra: &Extra, note: Option<&str>) -> Html {
    let state = view.texts.word(&extra.state);
    let Some(question) = extra.question.as_ref().filter(|_| !extra.texts.is_empty()) else {
        return row(view, name, &state, None);
    };
    let marks: Vec<_> = extra.faults.iter().map(|fault| fault.span).collect();
    let faults = extra.faults.iter();
    let inside = html! {
        <>
            <p class="fine"><code>{ question.name.as_str() }</code></p>
            { for extra.texts.iter().map(|text| record(view, question, text, &marks)) }
            { for faults.map(|fault| html! { <p class="fine">{ view.text(fault.kind.text_id()) }</p> }) }
            if let Some(note) = note.filter(|_| extra.state == ExtraState::Present) {
                <p class="fine">{ view.text(note) }</p>
            }
        </>
    };
    row(view, name, &state, Some(inside))
}
