//! The one field, and what somebody may know besides.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{ClipboardEvent, Element, HtmlInputElement};
use yew::prelude::*;

use super::View;
use super::samples::samples;
use crate::app::form::Field;
use crate::app::given::Given;
use crate::app::route::Route;
use crate::app::state::{Action, Run, State};
use crate::app::typed::{is_text, lines};
use crate::app::view::entered;
use crate::app::{browser, files};

/// The id of the main field; it has the same one before the program has loaded.
pub(crate) const DOMAIN: &str = "domain";

/// The id of the field for a file; nobody sees it, a button opens it.
const FILE: &str = "file";

/// The fields behind "I know more": the id of each, its text, what it may look like.
const MORE: [(Field, &str, &str); 4] = [
    (Field::Selectors, "selector", "selector1"),
    (Field::Ip, "ip", "192.0.2.25"),
    (Field::From, "from", "bounce@mail.example"),
    (Field::Helo, "helo", "mail.example"),
];

/// The id of a field.
pub(crate) fn field_id(field: Field) -> &'static str {
    MORE.iter()
        .find(|(other, ..)| *other == field)
        .map_or(DOMAIN, |(_, id, _)| id)
}

/// The form.
pub(crate) fn form(view: View<'_>) -> Html {
    let state = view.state;
    let problem = problem(view, Field::Domain);
    let open = state
        .problem
        .is_some_and(|(field, _)| field != Field::Domain);
    let typed = state.form.get(Field::Domain);
    let idle = matches!(state.run, Run::Idle);
    html! {
        <form class="ask" novalidate=true onsubmit={view.on(|| Action::Submit { now: browser::now() })}>
            <label for={DOMAIN}>{ view.text("page-field") }</label>
            <div class="line">
                <textarea id={DOMAIN} name="domain" rows={lines(typed).to_string()} inputmode="email" autocomplete="email"
                    autocapitalize="none" spellcheck="false" enterkeyhint="go"
                    placeholder={view.text("page-placeholder")}
                    aria-describedby="hint" aria-invalid={problem.as_ref().map(|_| "true")}
                    value={typed.to_owned()} oninput={typing(view, Field::Domain)} onpaste={pasting(view)}
                    onkeydown={Callback::from(|event| send_at_enter(&event))} />
                <button class="primary" type="submit">{ view.text("page-check") }</button>
                <p class="drop">{ view.text("page-drop") }</p>
            </div>
            <p id="hint" class={classes!("hint", problem.as_ref().map(|_| "problem"))} aria-live="polite">
                { problem.map_or_else(|| recognised(view), Html::from) }
            </p>
            <div class="beside">
                <button type="button" class="plain paste" onclick={asking(view)}>{ view.text("page-paste") }</button>
                <button type="button" class="plain" aria-describedby="hint-file"
                    onclick={Callback::from(|_| browser::press(browser::element(FILE)))}>
                    { view.text("page-field-file") }
                </button>
                <input id={FILE} type="file" hidden=true onchange={choosing(view)}
                    accept=".eml,.txt,.mbox,.msg,.json,text/plain,message/rfc822,application/json" />
                <p id="hint-file" class={if idle && state.pasted.is_none() { "hint" } else { "quiet" }}>
                    { view.text("page-hint-file") }
                </p>
                <details class="more" open={open}>
                    <summary>{ view.text("page-more") }</summary>
                    <div class="grid">
                        { for MORE.iter().map(|(field, id, example)| more(view, *field, id, example)) }
                    </div>
                </details>
                if idle && !state.embedded {
                    <p class="several"><a href={Route::domains().hash()}>{ view.text("page-several") }</a></p>
                }
                if view.config.samples && !state.embedded && idle && state.pasted.is_none() {
                    { samples(view) }
                }
            </div>
        </form>
    }
}

/// One of the fields behind "I know more".
fn more(view: View<'_>, field: Field, id: &str, example: &str) -> Html {
    html! { <div>{ text_field(view, field, id, example) }</div> }
}

/// A field with its label and its problem; `id` names its texts.
pub(crate) fn text_field(view: View<'_>, field: Field, id: &str, example: &str) -> Html {
    let problem = problem(view, field);
    let hint = ["hint-", id].concat();
    html! {
        <>
            <label for={id.to_owned()}>{ view.text(&["page-field-", id].concat()) }</label>
            <input id={id.to_owned()} type="text" autocomplete="off" autocapitalize="none" spellcheck="false"
                placeholder={example.to_owned()} aria-describedby={hint.clone()}
                aria-invalid={problem.as_ref().map(|_| "true")}
                value={view.state.form.get(field).to_owned()} oninput={typing(view, field)} />
            <p id={hint} class={classes!("hint", problem.as_ref().map(|_| "problem"))}>
                { problem.unwrap_or_else(|| view.text(&["page-hint-", id].concat())) }
            </p>
        </>
    }
}

/// Takes a text that is pasted to be read; a domain or an address goes into the field as ever.
fn pasting(view: View<'_>) -> Callback<Event> {
    let send = view.send.clone();
    Callback::from(move |event: Event| {
        let event = event.dyn_into::<ClipboardEvent>().ok();
        let text = event
            .as_ref()
            .and_then(ClipboardEvent::clipboard_data)
            .and_then(|data| browser::text_of(&data));
        if let (Some(event), Some(text)) = (event, text)
            && is_text(&text)
        {
            event.prevent_default();
            send.dispatch(Action::Paste(Given::text(&text)));
        }
    })
}

/// Takes what is on the clipboard, at a press.
fn asking(view: View<'_>) -> Callback<MouseEvent> {
    let send = view.send.clone();
    Callback::from(move |_| {
        let send = send.clone();
        spawn_local(async move { ask_clipboard(&send).await });
    })
}

/// Takes what is on the clipboard. Where that is nothing, it can still be pasted into the field.
async fn ask_clipboard(send: &UseReducerDispatcher<State>) {
    let text = browser::read_clipboard().await;
    let action = match text {
        Some(text) if is_text(&text) => Action::Paste(Given::text(&text)),
        Some(text) => entered(Field::Domain, text.trim().to_owned()),
        None => Action::NothingToPaste,
    };
    if !matches!(action, Action::Paste(_)) {
        browser::focus(DOMAIN);
    }
    send.dispatch(action);
}

/// Sends the form at Enter; with Shift, a new line begins. The button is pressed, as the browser does
/// it for a field of one line.
fn send_at_enter(event: &KeyboardEvent) {
    if event.key() == "Enter" && !event.shift_key() && !event.is_composing() {
        event.prevent_default();
        let field = event.target_unchecked_into::<Element>();
        browser::press(field.next_element_sibling());
    }
}

/// Takes a file that is chosen.
fn choosing(view: View<'_>) -> Callback<Event> {
    let send = view.send.clone();
    Callback::from(move |event: Event| {
        let input: Option<HtmlInputElement> = event.target_dyn_into();
        let files = input.as_ref().and_then(HtmlInputElement::files);
        if let Some(file) = files.and_then(|files| files.get(0)) {
            send.dispatch(Action::Paste(files::keep(file)));
        }
        // The same file can be chosen once more.
        if let Some(input) = input {
            input.set_value("");
        }
    })
}

/// Sends what is typed.
fn typing(view: View<'_>, field: Field) -> Callback<InputEvent> {
    let send = view.send.clone();
    Callback::from(move |event: InputEvent| {
        let value = browser::value_of(&event.target_unchecked_into());
        send.dispatch(entered(field, value));
    })
}

/// The sentence about a field that cannot be used.
fn problem(view: View<'_>, field: Field) -> Option<String> {
    let (at, problem) = view.state.problem?;
    (at == field).then(|| view.text(problem.text_id()))
}

/// Which domain was recognised, where it is not simply what was typed; an example at the start.
fn recognised(view: View<'_>) -> Html {
    let state = view.state;
    let typed = state.form.get(Field::Domain);
    match state.recognised() {
        _ if state.unread.is_some() && !matches!(state.run, Run::Stopped) => {
            Html::from(view.text("page-reading"))
        }
        _ if state.refused => Html::from(view.text("page-nothing-to-paste")),
        _ if state.names.is_text => Html::from(view.text("page-text")),
        Some(subject) if subject.domain.as_str() != typed => html! {
            <>{ view.text("page-recognised") }{ " " }<strong>{ subject.domain.as_str() }</strong></>
        },
        _ if matches!(state.run, Run::Idle) && state.pasted.is_none() => {
            Html::from(view.text("page-example"))
        }
        _ => html! {},
    }
}
