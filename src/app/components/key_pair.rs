//! A key pair made in the page: for whoever runs the mail server and has no key yet.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::View;
use super::panel::{forms, lines};
use crate::app::browser;
use crate::app::form::Field;
use crate::app::key_pair;
use crate::app::state::{Action, KeyPair, KeyPairs, Making, Stage};
use crate::app::view::entered;
use crate::dkim::{KeyState, KeyType};
use crate::input;
use crate::outline::provider;
use crate::report::Report;

/// The id of the field for the selector.
const SELECTOR: &str = "pair-selector";

/// The maker, with the pairs that it has made.
pub(super) fn key_pair(view: View<'_>, report: &Report) -> Html {
    let pairs = view.state.pairs.of(&report.domain);
    let running = pairs.stage == Stage::Running;
    let problem = match pairs.stage {
        Stage::NoSelector => Some("pair-no-selector"),
        Stage::Failed(KeyType::Ed25519) => Some("pair-no-ed25519"),
        Stage::Failed(_) => Some("pair-failed"),
        Stage::Idle | Stage::Running => None,
    };
    let button = |id: &str, algorithm: KeyType| {
        html! {
            <button type="button" class="plain" disabled={running}
                onclick={making(view, report, algorithm)}>{ view.text(id) }</button>
        }
    };
    let provider = provider(report).map(|provider| provider.name);
    html! {
        <details class="pair" open={!pairs.made.is_empty()}>
            <summary>{ view.text("pair-title") }</summary>
            if let Some(name) = provider {
                <p>{ view.text_with("pair-provider", "name", &name) }</p>
            }
            <p>{ view.text("pair-what") }</p>
            <div class="supply">
                <div>
                    <label for={SELECTOR}>{ view.text("pair-selector") }</label>
                    <input id={SELECTOR} type="text" autocomplete="off" autocapitalize="none" spellcheck="false"
                        disabled={running} aria-describedby="pair-hint"
                        aria-invalid={(pairs.stage == Stage::NoSelector).then_some("true")}
                        value={selector(&pairs, report)} oninput={typing(view, report)} />
                    <p id="pair-hint" class={classes!("hint", problem.map(|_| "problem"))} aria-live="polite">
                        { view.text(if running { "pair-running" } else { problem.unwrap_or("pair-selector-hint") }) }
                    </p>
                </div>
                <div class="buttons">
                    { button("pair-make-rsa", KeyType::Rsa) }
                    { button("pair-make-ed25519", KeyType::Ed25519) }
                </div>
            </div>
            { for pairs.made.iter().enumerate().map(|(index, pair)| made(view, report, index, pair)) }
        </details>
    }
}

/// A pair that was made: the record, the file, what comes next.
fn made(view: View<'_>, report: &Report, index: usize, pair: &Rc<KeyPair>) -> Html {
    let Some(fix) = report.key_record(&pair.selector, &pair.public) else {
        return html! {};
    };
    let prefix = ["pair-", &index.to_string()].concat();
    let file = [&pair.selector, ".", report.domain.as_str(), ".pem"].concat();
    let (name, content) = (file.clone(), pair.clone());
    let download = Callback::from(move |_: MouseEvent| {
        let (name, content) = (name.clone(), content.clone());
        spawn_local(async move { browser::download(&name, &content.private.0).await });
    });
    let (send, chosen) = (view.send.clone(), selectors(view, &pair.selector));
    let check = Callback::from(move |_: MouseEvent| {
        send.dispatch(entered(Field::Selectors, chosen.clone()));
        send.dispatch(Action::Again {
            now: browser::now(),
        });
    });
    let title = if pair.algorithm == KeyType::Ed25519 {
        "pair-made-ed25519"
    } else {
        "pair-made-rsa"
    };
    html! {
        <div class="made">
            <h4>{ view.text_with(title, "selector", &pair.selector) }</h4>
            <ol>
                <li>
                    <p>{ view.text("pair-keep") }</p>
                    <button type="button" class="primary" id={[&prefix, "-file"].concat()} onclick={download}>
                        { view.text("pair-download") }
                    </button>
                    <p class="note">{ view.text_with("pair-only-copy", "file", &file) }</p>
                </li>
                <li>
                    <p>{ view.text_with("pair-publish", "name", &fix.name) }</p>
                    { lines(view, report, &prefix, &fix) }
                    { forms(view, &prefix, &fix) }
                </li>
                <li>
                    <p>{ view.text("pair-check") }</p>
                    <button type="button" class="plain" onclick={check}>{ view.text("pair-check-now") }</button>
                </li>
                <li>
                    <p>{ view.texts.format("pair-sign", &[
                        ("selector", crate::findings::Arg::Text(pair.selector.clone())),
                        ("domain", crate::findings::Arg::Text(report.domain.to_string())),
                    ]) }</p>
                </li>
            </ol>
        </div>
    }
}

/// The selectors to check with: those that are known already, and the new one.
fn selectors(view: View<'_>, new: &str) -> String {
    let known = view.state.form.get(Field::Selectors).split_whitespace();
    let known = known.filter(|selector| *selector != new);
    let all: Vec<&str> = std::iter::once(new).chain(known).collect();
    all.join(" ")
}

/// The selector in the field: as it was typed, else the day, with a letter where that has a key.
fn selector(pairs: &KeyPairs, report: &Report) -> String {
    if let Some(typed) = &pairs.selector {
        return typed.clone();
    }
    let day = ["s", &browser::today()].concat();
    let with_letter = |letter: char| [&day, letter.encode_utf8(&mut [0; 4]) as &str].concat();
    std::iter::once(day.clone())
        .chain(('b'..='z').map(with_letter))
        .find(|selector| !is_taken(pairs, report, selector))
        .unwrap_or(day)
}

/// Whether a selector has a key.
fn is_taken(pairs: &KeyPairs, report: &Report, selector: &str) -> bool {
    let found = report.dkim.keys.iter();
    let mut found = found.filter(|key| key.state != KeyState::Missing);
    found.any(|key| key.selector == selector)
        || pairs.made.iter().any(|pair| pair.selector == selector)
}

/// Keeps what is typed.
fn typing(view: View<'_>, report: &Report) -> Callback<InputEvent> {
    let (send, domain) = (view.send.clone(), report.domain.clone());
    Callback::from(move |event: InputEvent| {
        let input: Option<web_sys::HtmlInputElement> = event.target_dyn_into();
        if let Some(input) = input {
            let (domain, making) = (domain.clone(), Making::Typed(input.value()));
            send.dispatch(Action::KeyPair { domain, making });
        }
    })
}

/// Makes a pair.
fn making(view: View<'_>, report: &Report, algorithm: KeyType) -> Callback<MouseEvent> {
    let pairs = view.state.pairs.of(&report.domain);
    let read = input::read_selectors(&selector(&pairs, report)).unwrap_or_default();
    let selector = match &read[..] {
        [one] if !is_taken(&pairs, report, one) => Some(one.clone()),
        _ => None,
    };
    let (send, domain) = (view.send.clone(), report.domain.clone());
    let tell = move |making| {
        let domain = domain.clone();
        send.dispatch(Action::KeyPair { domain, making });
    };
    Callback::from(move |_| {
        let Some(selector) = selector.clone() else {
            return tell(Making::NoSelector);
        };
        tell(Making::Begun);
        let tell = tell.clone();
        spawn_local(async move {
            tell(match key_pair::make(algorithm, selector).await {
                Some(pair) => Making::Made(Rc::new(pair)),
                None => Making::Failed(algorithm),
            });
        });
    })
}
