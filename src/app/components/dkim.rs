//! DKIM: the keys that were found, and what is not known.

use yew::prelude::*;

use super::key_pair::key_pair;
use super::record::long_record;
use super::verdict::selector;
use super::{ROWS, View, further};
use crate::dkim::{FoundKey, KeyRecord, KeyState, KeyType, Namespace};
use crate::dns::{Name, Question};
use crate::findings::Arg;
use crate::outline::{Outline, marks_in};
use crate::providers::COMMON_SELECTORS_READ;
use crate::report::Report;
use crate::texts::{self, Worded};

/// The line of the card where nothing is wrong.
pub(crate) fn summary(view: View<'_>, outline: &Outline<'_>) -> String {
    if outline.has_broken_signature() {
        return view.text("report-key-and-signature");
    }
    let report = outline.report;
    let keys = &report.dkim;
    let usable = keys.decisive().find(|key| key.state.is_usable());
    match (usable, keys.namespace) {
        (Some(key), _) => [
            &key.selector,
            ": ",
            &kind(key),
            ", ",
            &view.text(key.state.text_id()),
        ]
        .concat(),
        (None, Namespace::Unknown(failure)) => view.text(failure.text_id()),
        (None, _) if report.operator.is_some() => view
            .texts
            .format("page-operator-signs", &texts::named(report)),
        (None, _) => view.text("key-state-missing"),
    }
}

/// The inside of the card.
pub(crate) fn card(view: View<'_>, outline: &Outline<'_>) -> Html {
    let report = outline.report;
    let keys = &report.dkim;
    let works = keys.keys.iter().any(|key| key.state.is_usable());
    html! {
        <>
            if !keys.keys.is_empty() {
                { table(view, &keys.keys) }
            }
            { for keys.keys.iter().map(|key| text(view, report, key)) }
            if !works || keys.namespace == Namespace::Contradicted {
                <p>{ view.text_with(keys.namespace.text_id(), "domain", &report.domain) }</p>
            }
            if keys.guessed > keys.unanswered {
                <p class="fine">{ view.texts.format("page-guessed", &[
                    ("count", Arg::Number(keys.guessed as u64)),
                    ("date", Arg::Text(COMMON_SELECTORS_READ.to_owned())),
                ]) }</p>
            }
            if outline.asks_selector_below() {
                { selector(view) }
            }
            if outline.makes_key_below() {
                { key_pair(view, report) }
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

/// Where a key stands and where that leads to, its record, and what is wrong with it.
fn text(view: View<'_>, report: &Report, key: &FoundKey) -> Html {
    if key.record.is_none() && key.others.is_empty() && key.aliases.is_empty() {
        return html! {};
    }
    let question = Question::txt(key.name.clone());
    let alias = |name: &Name| {
        html! { <>{ " " }{ view.text("page-alias") }{ " " }<code>{ name.as_str() }</code></> }
    };
    let others = key.others.iter().take(ROWS).map(|other| {
        let shown = other.shown();
        let marks = marks_in(report, &question, &shown);
        long_record(view, &question, &shown, &marks)
    });
    html! {
        <div class="key">
            <p class="fine"><code>{ key.name.as_str() }</code>{ for key.aliases.iter().map(alias) }</p>
            if let Some(found) = &key.record {
                { record(view, report, &question, found) }
            }
            if key.record.is_some() && !key.others.is_empty() {
                <p class="fine">{ view.text("page-also-there") }</p>
            }
            { for others }
            { further(view, key.others.len(), ROWS) }
        </div>
    }
}

/// A key record, and what is wrong with it.
fn record(view: View<'_>, report: &Report, question: &Question, found: &KeyRecord) -> Html {
    let mut marks = marks_in(report, question, &found.text);
    let whole = found.text.len();
    marks.extend(
        found
            .faults
            .iter()
            .map(|fault| fault.span)
            .filter(|s| s.end - s.start < whole),
    );
    // What is wrong in several places is said once; the places are marked.
    let mut sentences: Vec<&str> = Vec::new();
    for fault in &found.faults {
        let sentence = fault.kind.text_id();
        if !sentences.contains(&sentence) {
            sentences.push(sentence);
        }
    }
    let faults = sentences
        .iter()
        .map(|id| html! { <li>{ view.text(id) }</li> });
    html! {
        <>
            { long_record(view, question, &found.text, &marks) }
            if !sentences.is_empty() {
                <ul class="faults">{ for faults }</ul>
            }
        </>
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
