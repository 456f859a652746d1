//! What was pasted or dropped: what it is, and what will be asked.

use yew::prelude::*;

use super::{DOMAIN, View};
use crate::app::browser;
use crate::app::form::Field;
use crate::app::state::{Action, Illegible, Pasted};
use crate::app::view::entered;
use crate::bounce::Bounce;
use crate::dkim;
use crate::evidence::Evidence;
use crate::findings::Arg;
use crate::message::Message;
use crate::texts::Worded;

/// Names of keys that are listed.
const KEYS_SHOWN: usize = 5;

/// What it is, in a sentence, and a button that leaves it out.
pub(crate) fn pasted(view: View<'_>, pasted: &Pasted) -> Html {
    let (title, lines) = match &pasted.evidence {
        Ok(evidence) => (title(view, evidence), about(view, pasted, evidence)),
        Err(reason) => {
            let id = match reason {
                Illegible::Evidence(reason) => reason.text_id(),
                Illegible::Report(reason) => reason.text_id(),
            };
            (view.text("page-pasted-unreadable"), vec![view.text(id)])
        }
    };
    // While a check runs, nobody has to be told what it will do.
    let is_running = view.state.job().is_some();
    html! {
        <section class="pasted" role="status">
            <p><strong>{ title }</strong></p>
            if !is_running {
                { for lines.iter().map(|line| html! { <p>{ line }</p> }) }
                { others(view, pasted) }
            }
            { forget(view) }
        </section>
    }
}

/// The others who may have sent the mail, each as a button that puts them into the field.
fn others(view: View<'_>, pasted: &Pasted) -> Html {
    let typed = view.state.form.get(Field::Domain);
    let evidence = pasted.evidence.as_ref().ok();
    let first = evidence.and_then(Evidence::subject);
    let others = evidence.map(Evidence::other_subjects).unwrap_or_default();
    if others.is_empty() {
        return html! {};
    }
    let all = first
        .into_iter()
        .chain(others)
        .filter(|other| other != typed);
    let button = |address: String| {
        let label = view.text_with("page-pasted-other", "address", &address);
        let take = view.on(move || entered(Field::Domain, address.clone()));
        html! { <button type="button" class="plain" onclick={take}>{ label }</button> }
    };
    html! { <p>{ view.text("page-pasted-others") }{ " " }{ for all.map(button) }</p> }
}

/// The button that leaves out what was given.
pub(crate) fn forget(view: View<'_>) -> Html {
    let send = view.send.clone();
    let leave_out = Callback::from(move |_| {
        send.dispatch(Action::Forget {
            now: browser::now(),
        });
        // The button goes with what it leaves out.
        browser::focus(DOMAIN);
    });
    html! {
        <button type="button" class="plain" onclick={leave_out}>
            { view.text("page-pasted-forget") }
        </button>
    }
}

/// What it is.
fn title(view: View<'_>, evidence: &Evidence) -> String {
    if let Some(bounce) = &evidence.bounce {
        return match refuser(view, bounce) {
            Some(gateway) => view.text_with("page-pasted-bounce", "gateway", &gateway),
            None if bounce.kind.is_some() => view.text("page-pasted-bounce-by-somebody"),
            None => view.text("page-pasted-unknown"),
        };
    }
    let from = evidence.message.as_ref().and_then(|m| m.from.first());
    match from {
        Some(from) => view.text_with("page-pasted-message", "from", from),
        None => view.text("page-pasted-message-without-from"),
    }
}

/// What it says, and what to do next.
fn about(view: View<'_>, pasted: &Pasted, evidence: &Evidence) -> Vec<String> {
    let mut lines: Vec<String> = evidence.bounce.iter().map(|b| said(view, b)).collect();
    let domain = view.state.recognised().map(|subject| &subject.domain);
    let Some(domain) = domain else {
        lines.push(view.text("page-pasted-no-domain"));
        lines.push(view.text("page-pasted-stays"));
        return lines;
    };
    let name = ("domain", Arg::Text(domain.to_string()));
    lines.push(match evidence.client_ip() {
        Some(ip) => {
            let args = [name, ("ip", Arg::Text(ip.to_string()))];
            view.texts.format("page-pasted-about-ip", &args)
        }
        None => view.texts.format("page-pasted-about", &[name]),
    });
    if pasted.is_signed() {
        lines.push(keys(view, evidence));
    }
    lines.push(view.text("page-pasted-private"));
    lines
}

/// Who refused the mail, where that is known.
pub(crate) fn refuser(view: View<'_>, bounce: &Bounce) -> Option<String> {
    let own = bounce.own.as_ref().map(|own| own.name.clone());
    own.or_else(|| Some(view.text(bounce.gateway?.text_id())))
}

/// Which keys are asked for.
fn keys(view: View<'_>, evidence: &Evidence) -> String {
    let keys = evidence.message.iter().flat_map(Message::keys);
    let mut names: Vec<String> = Vec::new();
    for (selector, domain) in keys {
        let name = [&dkim::key_labels(selector), ".", domain.as_str()].concat();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let more = names.len().saturating_sub(KEYS_SHOWN);
    names.truncate(KEYS_SHOWN);
    let args = [
        ("names", Arg::Text(names.join(", "))),
        ("more", Arg::Number(more as u64)),
    ];
    view.texts.format("page-pasted-keys", &args)
}

/// What a rejection says; of one that is not known, the codes.
fn said(view: View<'_>, bounce: &Bounce) -> String {
    match view.texts.about(bounce) {
        Some(about) => about,
        None if bounce.codes.is_empty() => view.text("page-pasted-no-codes"),
        None => view.text_with("page-pasted-codes", "codes", &bounce.codes.join(", ")),
    }
}
