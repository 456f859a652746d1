//! DKIM: the keys that were found, and what is not known.

use yew::prelude::*;

use super::View;
use super::card::Summary;
use super::record::{long_record, marks_in};
use super::verdict::selector;
use crate::dkim::{FoundKey, KeyState, KeyType, Namespace};
use crate::dns::Question;
use crate::findings::Code;
use crate::gateways::Outcome;
use crate::report::Report;
use crate::texts::Worded;

/// The line of the card where nothing is wrong.
pub(crate) fn summary(view: View<'_>, report: &Report) -> Summary {
    let keys = &report.dkim;
    let usable = keys.keys.iter().find(|key| key.state.is_usable());
    Summary {
        text: match (usable, keys.namespace) {
            (Some(key), _) => [
                &key.selector,
                ": ",
                &kind(key),
                ", ",
                &view.text(key.state.text_id()),
            ]
            .concat(),
            (None, Namespace::Unknown(failure)) => view.text(failure.text_id()),
            (None, _) => view.text("key-state-missing"),
        },
        failed: usable.is_none() && matches!(keys.namespace, Namespace::Unknown(_)),
    }
}

/// The inside of the card.
pub(crate) fn card(view: View<'_>, report: &Report) -> Html {
    let keys = &report.dkim;
    let unknown = report
        .findings
        .iter()
        .any(|f| f.code == Code::DkimSelectorUnknown);
    // Where the verdict hangs on it, the field stands up there.
    let asks_here = unknown && report.sentraguard().outcome != Outcome::Unknown;
    html! {
        <>
            if !keys.keys.is_empty() {
                { table(view, &keys.keys) }
            }
            { for keys.keys.iter().map(|key| text(view, report, key)) }
            if keys.keys.is_empty() {
                <p>{ view.text_with(keys.namespace.text_id(), "domain", &report.domain) }</p>
            }
            if keys.guessed > keys.unanswered {
                <p class="fine">{ view.text_count("page-guessed", keys.guessed) }</p>
            }
            if asks_here {
                { selector(view) }
            }
        </>
    }
}

/// All keys, a line each.
fn table(view: View<'_>, keys: &[FoundKey]) -> Html {
    let row = |key: &FoundKey| {
        let bits = key.record.as_ref().and_then(|record| record.bits);
        let good = matches!(key.state, KeyState::Valid | KeyState::Weak);
        html! {
            <tr>
                <th scope="row"><code>{ &key.selector }</code></th>
                <td>{ algorithm(key) }</td>
                <td class="number">{ bits.map_or_else(|| "–".to_owned(), |bits| bits.to_string()) }</td>
                <td class={classes!((!good).then_some("trouble"))}>{ view.text(key.state.text_id()) }</td>
                <td class="wide">{ view.text(key.source.text_id()) }</td>
            </tr>
        }
    };
    html! {
        <table>
            <thead>
                <tr>
                    <th scope="col">{ view.text("page-selector") }</th>
                    <th scope="col">{ view.text("page-key-type") }</th>
                    <th scope="col" class="number">{ view.text("page-bits") }</th>
                    <th scope="col">{ view.text("page-state") }</th>
                    <th scope="col" class="wide">{ view.text("page-source") }</th>
                </tr>
            </thead>
            <tbody>{ for keys.iter().map(row) }</tbody>
        </table>
    }
}

/// The record of a key, and what is wrong with it.
fn text(view: View<'_>, report: &Report, key: &FoundKey) -> Html {
    let Some(found) = &key.record else {
        return html! {};
    };
    let question = Question::txt(key.name.clone());
    let mut marks = marks_in(report, &question, &found.text);
    let whole = found.text.len();
    marks.extend(
        found
            .faults
            .iter()
            .map(|fault| fault.span)
            .filter(|s| s.end - s.start < whole),
    );
    let faults = found
        .faults
        .iter()
        .map(|fault| html! { <li>{ view.text(fault.kind.text_id()) }</li> });
    let faults: Vec<Html> = faults.collect();
    html! {
        <div class="key">
            <p class="fine"><code>{ key.name.as_str() }</code></p>
            { long_record(view, &question, &found.text, &marks) }
            if !faults.is_empty() {
                <ul class="faults">{ for faults }</ul>
            }
        </div>
    }
}

/// The algorithm of a key; a dash where there is none.
fn algorithm(key: &FoundKey) -> &'static str {
    match key.record.as_ref().map(|record| record.key_type) {
        Some(KeyType::Rsa) => "RSA",
        Some(KeyType::Ed25519) => "Ed25519",
        Some(KeyType::Unknown) => "?",
        None => "–",
    }
}

/// The algorithm with the size of the key.
fn kind(key: &FoundKey) -> String {
    let bits = key.record.as_ref().and_then(|record| record.bits);
    match bits {
        Some(bits) if algorithm(key) == "RSA" => ["RSA ", &bits.to_string()].concat(),
        _ => algorithm(key).to_owned(),
    }
}
