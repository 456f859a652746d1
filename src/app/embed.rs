//! What the page in a frame and the page around it tell each other.
//!
//! Every message is a plain object with `app: "sentra-check"` and `version: 1`, and a `type`:
//!
//! | from the frame | beside it |
//! | --- | --- |
//! | `ready` | nothing: from now on it listens |
//! | `height` | `height`: of the whole page in the frame, in CSS pixels |
//! | `result` | `outcome`, `error`, `codes`, `domain`, as the report has them |
//!
//! | to the frame | beside it |
//! | --- | --- |
//! | `theme` | `theme`: `light`, `dark` or `auto` |
//! | `check` | the fields of a link: `domain`, `selector` …; without a domain, the form alone |
//!
//! Of many `check` in a second, the first and then the last are followed.
//!
//! A message counts only if it comes from the window around this one and is exactly of that form.
//! Whatever it says ends up where a visitor could have typed or pressed it: no markup, no address
//! and no style is ever taken from outside.

use std::cell::{Cell, RefCell};

use gloo_events::EventListener;
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{MessageEvent, ResizeObserver, Window};
use yew::UseReducerDispatcher;

use super::pause::pause;
use super::route::Route;
use super::state::{Action, State};
use super::theme::Theme;
use super::{browser, typed};
use crate::dns::Name;
use crate::findings::Code;
use crate::gateways::{ErrorKind, Outcome};
use crate::report::Report;

/// Who talks.
const APP: &str = "sentra-check";

/// The version of the messages.
const VERSION: f64 = 1.0;

/// The height is told at most once in so many milliseconds.
const PAUSE: u32 = 50;

/// The page around this one gets at most one check in so many milliseconds.
const CHECK_PAUSE: u32 = 1_000;

/// The longest text that is taken from outside.
const TEXT_LIMIT: usize = 2_000;

/// The names that a message may have a text under.
const NAMES: [&str; 7] = [
    "theme", "domain", "selector", "ip", "from", "helo", "sender",
];

thread_local! {
    /// Whether it has begun.
    static BEGUN: Cell<bool> = const { Cell::new(false) };
    /// Whether the height is about to be told.
    static DUE: Cell<bool> = const { Cell::new(false) };
    /// The height that was told last.
    static HEIGHT: Cell<f64> = const { Cell::new(0.0) };
    /// What is to be checked next.
    static ASKED: RefCell<Option<Action>> = const { RefCell::new(None) };
    /// Whether a check was begun so shortly ago that the next one waits.
    static PACING: Cell<bool> = const { Cell::new(false) };
    /// The result that was told last.
    static RESULT: RefCell<Option<Told>> = const { RefCell::new(None) };
}

/// What is told of a result: whether SentraGuard takes the mail, the error that comes back, the codes
/// of all findings, the domain.
type Told = (Outcome, Option<ErrorKind>, Vec<Code>, Name);

/// Listens to the page around this one and tells it the height, from the first call on.
pub(super) fn begin(send: &UseReducerDispatcher<State>) {
    let Some(parent) = parent().filter(|_| !BEGUN.replace(true)) else {
        return;
    };
    let send = send.clone();
    if let Some(window) = browser::window() {
        let listen = move |event: &web_sys::Event| {
            let event = event.dyn_ref::<MessageEvent>();
            let from_parent = |event: &&MessageEvent| {
                let source = event.source().map(JsValue::from);
                source.as_ref() == Some(parent.as_ref())
            };
            let action = event
                .filter(from_parent)
                .and_then(|event| read(&event.data()));
            match action {
                Some(action @ Action::Follow { .. }) => ask(action, &send),
                Some(action) => send.dispatch(action),
                None => {}
            }
        };
        // As long as the page is there.
        EventListener::new(&window, "message", listen).forget();
    }
    let resized = Closure::<dyn FnMut()>::new(tell_height);
    let body = browser::window()
        .and_then(|window| window.document())
        .and_then(|document| document.body());
    if let (Ok(observer), Some(body)) =
        (ResizeObserver::new(resized.as_ref().unchecked_ref()), body)
    {
        observer.observe(&body);
        resized.forget();
    }
    post("ready", &[]);
    tell_height();
}

/// Takes what is to be checked. Of several that come at once the last counts, and there is at most one
/// in [`CHECK_PAUSE`]: each asks some fifty questions from the visitor's browser.
fn ask(action: Action, send: &UseReducerDispatcher<State>) {
    ASKED.set(Some(action));
    if PACING.replace(true) {
        return;
    }
    let send = send.clone();
    spawn_local(async move {
        while let Some(action) = ASKED.take() {
            send.dispatch(action);
            pause(CHECK_PAUSE).await;
        }
        PACING.set(false);
    });
}

/// Tells what came out; the same is told once.
pub(super) fn tell(report: &Report) {
    let verdict = report.sentraguard();
    let codes: Vec<Code> = report.findings.iter().map(|f| f.code).collect();
    let told: Told = (verdict.outcome, verdict.error, codes, report.domain.clone());
    if RESULT.with_borrow(|last| last.as_ref() == Some(&told)) {
        return;
    }
    let (outcome, error, codes, domain) = &told;
    let outcome: &str = outcome.into();
    let error = error.map(|error| JsValue::from_str(error.into()));
    let codes: Array = codes
        .iter()
        .map(|code| JsValue::from_str(code.name()))
        .collect();
    let said = [
        ("outcome", outcome.trim_start_matches("outcome-").into()),
        ("error", error.unwrap_or(JsValue::NULL)),
        ("codes", codes.into()),
        ("domain", domain.as_str().into()),
    ];
    post("result", &said);
    RESULT.set(Some(told));
}

/// Tells the height where it is another than before: soon, so that what changes at once is told at
/// once. Nothing in the style of the page depends on the height of its frame, so this comes to an end.
fn tell_height() {
    if DUE.replace(true) {
        return;
    }
    spawn_local(async {
        pause(PAUSE).await;
        DUE.set(false);
        let root = browser::window()
            .and_then(|window| window.document())
            .and_then(|document| document.document_element());
        let height = root.map_or(0.0, |root| root.get_bounding_client_rect().height().ceil());
        if height > 0.0 && HEIGHT.replace(height) != height {
            post("height", &[("height", height.into())]);
        }
    });
}

/// The window around this one, if there is one.
fn parent() -> Option<Window> {
    let window = browser::window()?;
    let parent = window.parent().ok()??;
    (parent != window).then_some(parent)
}

/// Sends a message. It may be read by whoever shows the page in a frame, so it says no more than above.
fn post(kind: &str, values: &[(&str, JsValue)]) {
    let message = Object::new();
    let head = [
        ("app", APP.into()),
        ("version", VERSION.into()),
        ("type", kind.into()),
    ];
    for (name, value) in head.iter().chain(values) {
        // A plain object takes everything.
        let _ = Reflect::set(&message, &JsValue::from_str(name), value);
    }
    if let Some(parent) = parent() {
        let _ = parent.post_message(&message, "*");
    }
}

/// What a message asks for; nothing where it is not exactly as it must be.
fn read(data: &JsValue) -> Option<Action> {
    let value = |name: &str| Reflect::get(data, &JsValue::from_str(name)).ok();
    let text = |name: &str| value(name)?.as_string();
    if !data.is_object() || text("app")? != APP || value("version")?.as_f64()? != VERSION {
        return None;
    }
    let mut texts = Vec::new();
    for name in NAMES {
        let value = value(name)?;
        if !value.is_undefined() {
            texts.push((name, value.as_string()?));
        }
    }
    asked(&text("type")?, texts, browser::now())
}

/// What a message of a type with these texts asks for.
fn asked(kind: &str, texts: Vec<(&'static str, String)>, now: i64) -> Option<Action> {
    if texts.iter().any(|(_, text)| text.len() > TEXT_LIMIT) {
        return None;
    }
    match kind {
        "theme" => match &texts[..] {
            [("theme", theme)] => Theme::asked(theme).map(Action::Show),
            _ => None,
        },
        "check" if texts.iter().all(|(name, _)| *name != "theme") => {
            let route = Route::of(false, texts.into_iter());
            let names = route.as_ref().map(|route| typed::names(&route.form));
            Some(Action::Follow {
                route,
                names: names.unwrap_or_default(),
                now,
            })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a message asks for, shown.
    fn shown(kind: &str, texts: &[(&'static str, &str)]) -> String {
        let texts = texts.iter().map(|(name, text)| (*name, (*text).to_owned()));
        match asked(kind, texts.collect(), 7) {
            Some(Action::Show(theme)) => theme.name().to_owned(),
            Some(Action::Follow {
                route: Some(route),
                now: 7,
                ..
            }) => route.hash(),
            Some(Action::Follow {
                route: None,
                now: 7,
                ..
            }) => "form".to_owned(),
            Some(other) => format!("{other:?}"),
            None => String::new(),
        }
    }

    #[test]
    fn what_is_asked_for_is_on_the_list() {
        assert_eq!(shown("theme", &[("theme", "dark")]), "dark");
        assert_eq!(shown("theme", &[("theme", "auto")]), "system");
        let check = [("domain", "shop.example"), ("selector", "s1")];
        assert_eq!(
            shown("check", &check),
            "#/check?domain=shop.example&selector=s1"
        );
        assert_eq!(shown("check", &[]), "form");
    }

    #[test]
    fn everything_else_asks_for_nothing() {
        let long = "a".repeat(TEXT_LIMIT + 1);
        for (kind, texts) in [
            ("theme", &[("theme", "purple")][..]),
            ("theme", &[("theme", "light"), ("domain", "shop.example")]),
            ("theme", &[]),
            ("check", &[("domain", "shop.example"), ("theme", "dark")]),
            ("check", &[("domain", &long)]),
            ("ready", &[]),
            ("", &[("domain", "shop.example")]),
        ] {
            assert_eq!(shown(kind, texts), "", "{kind} {texts:?}");
        }
    }
}
