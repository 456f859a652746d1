//! What the page does beside drawing: the address, the focus, the running check, what is fetched.
//!
//! Each of these hooks looks at the state and acts on the world outside, and hears of that world and
//! sends an action. None of them changes the state itself.

use std::rc::Rc;

use futures_util::future::{AbortHandle, abortable, join};
use gloo_events::EventListener;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::config::Config;
use super::form::Field;
use super::route::Route;
use super::state::{Action, Job, Run, State, Wish};
use super::storage;
use super::view::{Parts, follow};
use super::{browser, components, drag};
use crate::texts::{Texts, as_written};

/// Keeps the address and the state in step, in both directions.
#[hook]
pub(super) fn use_links(state: &UseReducerHandle<State>, send: &UseReducerDispatcher<State>) {
    let to_state = send.clone();
    use_effect_with((), move |()| {
        let follow = move || {
            let route = Route::parse(&browser::hash());
            to_state.dispatch(follow(route));
        };
        let listener = browser::window()
            .map(|window| EventListener::new(&window, "hashchange", move |_| follow()));
        move || drop(listener)
    });
    let embedded = state.embedded;
    use_effect_with(state.route.clone(), move |route| {
        if Route::parse(&browser::hash()) != *route {
            let hash = route.as_ref().map(Route::hash).unwrap_or_default();
            browser::set_hash(&hash, embedded);
        }
    });
}

/// Fetches the rest of the program as soon as something stands in the field; at once where the
/// settings say more than is read of them here.
#[hook]
pub(super) fn use_rest(
    state: &UseReducerHandle<State>,
    parts: &Rc<Parts>,
    has_more: bool,
    send: &UseReducerDispatcher<State>,
) {
    let begun = has_more || !state.form.get(Field::Domain).is_empty();
    let (parts, send) = (parts.clone(), send.clone());
    use_effect_with(begun, move |begun| {
        if *begun {
            // Where this fails, the check tries again and says so.
            spawn_local(async move {
                if let (_, Some(_)) = join(parts.ask(), parts.load()).await {
                    send.dispatch(Action::Loaded);
                }
            });
        }
    });
}

/// Leaves out the resolvers that the page's own policy forbids to ask.
#[hook]
pub(super) fn use_forbidden(send: &UseReducerDispatcher<State>) {
    let send = send.clone();
    use_effect_with((), move |()| {
        let listener = browser::on_forbidden(move |uri| send.dispatch(Action::Forbidden(uri)));
        move || drop(listener)
    });
}

/// Runs the check that the state asks for, and stops it when the state no longer does.
#[hook]
pub(super) fn use_check(
    state: &UseReducerHandle<State>,
    parts: &Rc<Parts>,
    send: &UseReducerDispatcher<State>,
) {
    let job = state.job();
    let number = job.as_ref().map(|job| job.number);
    let (parts, send) = (parts.clone(), send.clone());
    use_effect_with(number, move |_| {
        let running = job.map(|job| start(job, parts, send));
        move || drop(running)
    });
}

/// A check that is under way; when it is dropped, so are all its questions.
struct Check(AbortHandle);

impl Drop for Check {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Starts a check.
fn start(job: Rc<Job>, parts: Rc<Parts>, send: UseReducerDispatcher<State>) -> Check {
    let (task, handle) = abortable(async move {
        match parts.ask().await {
            Some(ask) => (ask.run)(job, parts, send).await,
            None => send.dispatch(Action::Stop(job.number)),
        }
    });
    spawn_local(async move {
        // An aborted check has nothing to say.
        let _ = task.await;
    });
    Check(handle)
}

/// Fetches what draws the inside of cards when a result is there, and where that failed once more
/// with each card that is unfolded.
#[hook]
pub(super) fn use_cards(
    state: &UseReducerHandle<State>,
    parts: &Rc<Parts>,
    send: &UseReducerDispatcher<State>,
) {
    let wanted = state.done().is_some() && parts.cards().is_none();
    let (parts, send) = (parts.clone(), send.clone());
    use_effect_with((wanted, state.unfolded.len()), move |(wanted, _)| {
        if *wanted {
            spawn_local(async move {
                let is_there = parts.with_cards().await.is_some();
                send.dispatch(Action::Cards { is_there });
            });
        }
    });
}

/// Takes what is dropped, and reads what was given as soon as what can read it is there.
#[hook]
pub(super) fn use_pasted(
    state: &UseReducerHandle<State>,
    parts: &Rc<Parts>,
    send: &UseReducerDispatcher<State>,
) {
    let to_state = send.clone();
    use_effect_with((), move |()| {
        let listeners = drag::listen(move |given| to_state.dispatch(Action::Paste(given)));
        move || drop(listeners)
    });
    let (parts, send) = (parts.clone(), send.clone());
    // A part that could not be fetched is tried again with the check.
    let waits = !matches!(state.run, Run::Stopped);
    let unread = state.unread.clone().filter(|_| waits);
    use_effect_with(unread, move |unread| {
        if let Some(given) = unread.clone() {
            spawn_local(async move {
                let found = match join(parts.paste(), parts.load_all()).await {
                    (Some(paste), Some(loaded)) => {
                        let settings = loaded.settings.clone();
                        (paste.read)(given.clone(), settings, parts.clone()).await
                    }
                    _ => None,
                };
                send.dispatch(Action::Read { given, found });
            });
        }
    });
}

/// Fetches what checks several domains when the address asks for it.
#[hook]
pub(super) fn use_several(
    state: &UseReducerHandle<State>,
    parts: &Rc<Parts>,
    send: &UseReducerDispatcher<State>,
) {
    let wanted = state.is_listing() && !matches!(state.run, Run::Stopped);
    let (parts, send) = (parts.clone(), send.clone());
    use_effect_with(wanted, move |wanted| {
        if *wanted {
            spawn_local(async move {
                let (more, loaded) = join(parts.more(), parts.load_all()).await;
                let is_there = more.is_some() && loaded.is_some();
                send.dispatch(Action::Several { is_there });
            });
        }
    });
}

/// Talks with a page around this one: of the height from the beginning, of each result as it comes.
#[hook]
pub(super) fn use_host(
    state: &UseReducerHandle<State>,
    parts: &Rc<Parts>,
    send: &UseReducerDispatcher<State>,
) {
    let embedded = state.embedded;
    let (parts, send) = (parts.clone(), send.clone());
    let done = state.done().cloned();
    // The same result once; what is added to it later makes another of it.
    let shown = done.as_ref().map(Rc::as_ptr);
    use_effect_with(shown, move |_| {
        if !embedded {
            return;
        }
        spawn_local(async move {
            // Where this fails, the next result tries again.
            if let Some(frame) = parts.frame().await {
                (frame.begin)(&send);
                if let Some(done) = done {
                    (frame.tell)(&done.report);
                }
            }
        });
    });
}

/// Fetches the words of a language that is chosen, and says in which one the page is.
#[hook]
pub(super) fn use_language(
    state: &UseReducerHandle<State>,
    texts: &Texts,
    config: &Config,
    parts: &Rc<Parts>,
    send: &UseReducerDispatcher<State>,
) {
    let (parts, send) = (parts.clone(), send.clone());
    use_effect_with(state.wish, move |wish| {
        if let Wish::Asked(language) = *wish {
            spawn_local(async move {
                let is_there = parts.speak(language).await;
                send.dispatch(Action::Speak { language, is_there });
            });
        }
    });
    let shown = match state.wish {
        Wish::Asked(language) => language,
        Wish::None | Wish::Failed(_) => texts.language(),
    };
    use_effect_with(shown, |language| {
        browser::choose(components::LANGUAGE_MENU, language.tag);
    });
    let chosen = state.language.is_some();
    let look = Some(state.look.query()).filter(|_| state.look.lang.is_some());
    let name = config.name.clone();
    let name = name.unwrap_or_else(|| texts.get("page-name"));
    let title = [&subject(state, texts), " · ", &name].concat();
    use_effect_with((texts.language(), title), move |(language, title)| {
        browser::apply_language(language, title);
        if chosen {
            storage::keep_language(language);
            if let Some(look) = look {
                browser::rewrite(&[look, browser::hash()].concat());
            }
        }
    });
}

/// What the page is about: of several that are open, each can be told by it.
fn subject(state: &State, texts: &Texts) -> String {
    match state.done() {
        _ if state.is_listing() && state.has_several => texts.get("domains-title"),
        Some(done) => [
            &as_written(done.report.domain.as_str()),
            " · ",
            &texts.get("page-question"),
        ]
        .concat(),
        None => texts.get("page-question"),
    }
}

/// Shows the page light or dark.
#[hook]
pub(super) fn use_theme(state: &UseReducerHandle<State>) {
    use_effect_with(state.theme, |theme| browser::apply_theme(*theme));
}

/// Puts the focus where the eye goes: the result's heading, the field with a problem.
#[hook]
pub(super) fn use_focus(state: &UseReducerHandle<State>, focused: bool) {
    use_effect_with((), move |()| {
        if focused {
            browser::focus(components::DOMAIN);
        }
    });
    let shown = match &state.run {
        Run::Idle | Run::Stopped => None,
        Run::Running(progress) => Some((progress.job.number, None)),
        Run::Done(done) => Some((done.number, Some(done.for_records))),
    };
    // In a frame, whoever reads the page around it is not taken away from there.
    let embedded = state.embedded;
    use_effect_with(shown, move |shown| match shown {
        _ if embedded && !browser::has_focus() => {}
        Some((_, Some(true))) if browser::element(components::RECORDS_HEADING).is_some() => {
            browser::focus(components::RECORDS_HEADING);
            browser::scroll_to(components::RECORDS_HEADING);
        }
        Some((_, Some(_))) => {
            browser::focus(components::RESULT_HEADING);
            browser::scroll_to(components::RESULT);
        }
        Some((_, None)) => browser::scroll_to(components::RESULT),
        None => {}
    });
    // What was given names no domain, so the field waits for it.
    let waits = state.waits_for_domain() && (!embedded || browser::has_focus());
    use_effect_with(waits, |waits| {
        if *waits {
            browser::focus(components::DOMAIN);
        }
    });
    use_effect_with(state.problem, |problem| {
        if let Some((field, _)) = problem {
            browser::focus(components::field_id(*field));
        }
    });
}
