//! The signatures of a message and its chain of seals: whether each holds, and why not.

use yew::prelude::*;

use super::View;
use crate::app::browser;
use crate::app::state::{Action, Done};
use crate::dkim::Signature;
use crate::findings::Arg;
use crate::report::Report;
use crate::texts::Worded;

/// Signatures that are listed.
const SHOWN: usize = 10;

/// All signatures, as the report has them.
pub(crate) fn signatures(view: View<'_>, report: &Report) -> Html {
    let all = &report.dkim.signatures;
    html! {
        if !all.is_empty() {
            <div class="key" id="signatures">
                <p>{ view.text("page-signatures") }</p>
                <ul class="ways">{ for all.iter().take(SHOWN).map(|s| signature(view, s)) }</ul>
                { super::further(view, all.len(), SHOWN) }
            </div>
        }
    }
}

/// Who sealed the message on its way, and what that is worth.
pub(crate) fn chain(view: View<'_>, report: &Report) -> Html {
    let message = report.request.message.as_ref();
    let words = message.and_then(|m| view.texts.chain(m, &report.dkim.signatures));
    let Some(words) = words else {
        return html! {};
    };
    html! {
        <div class="key" id="chain">
            <p>{ words.result }</p>
            if !words.sets.is_empty() {
                <ul class="ways">{ for words.sets.iter().map(|set| html! { <li>{ set }</li> }) }</ul>
            }
            { for words.means.iter().map(|said| html! { <p>{ said }</p> }) }
        </div>
    }
}

/// Who signed with which key, and what verification gave.
fn signature(view: View<'_>, signature: &Signature) -> Html {
    let result = view.text(signature.result.text_id());
    let reasons = signature.reasons.iter().map(|r| view.text(r.text_id()));
    let said: Vec<String> = std::iter::once(result).chain(reasons).collect();
    let args = [
        ("domain", Arg::Text(signature.domain.to_string())),
        ("selector", Arg::Text(signature.selector.clone())),
        ("result", Arg::Text(said.join(", "))),
    ];
    html! {
        <li>
            { view.texts.format("report-signature", &args) }
            if !signature.changed.is_empty() {
                { " " }<code>{ signature.changed.join(", ") }</code>
            }
        </li>
    }
}

/// That they could not be verified and why, and a button that tries again.
pub(crate) fn unverified(view: View<'_>, done: &Done) -> Html {
    let Some(reason) = done.unverified else {
        return html! {};
    };
    html! {
        <div class="note" role="alert" id="unverified">
            <p>{ view.text("page-unverified") }{ " " }{ view.text(reason.text_id()) }</p>
            <button type="button" class="plain" onclick={view.on(|| Action::Again { now: browser::now() })}>
                { view.text("page-try-again") }
            </button>
        </div>
    }
}
