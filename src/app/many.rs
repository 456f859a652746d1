//! Several domains at once: a list in, a table out that fills as the answers come.
//!
//! This is a small page of its own with a state of its own, so that nobody else downloads it:
//! `state` is what it does, `run` asks, `draw` draws, `list` reads what was typed and given. It goes
//! on while it is hidden, so that whoever looks at one domain of the table comes back to the table.

mod draw;
mod list;
mod place;
mod run;
mod state;
mod stored;

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::given::Given;
use super::keep;
use super::pause::pause;
use super::state::{Action as PageAction, State};
use super::view::{Parts, View, follow};
use super::{browser, files};
use crate::summary;
use crate::texts::Texts;
use place::{FIELD, FILE, HEADING, RESULT};
use state::{Action, Many, Stage};

impl Reducible for Many {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new((*self).clone().after(action))
    }
}

/// What it draws from.
#[derive(Clone, PartialEq, Properties)]
struct Props {
    /// The words.
    texts: Texts,
    /// The resolvers, the preferred first.
    resolvers: Vec<String>,
    /// What was given last, and its number.
    given: Option<(usize, Given)>,
    /// Whether it is what the visitor sees.
    shown: bool,
    /// The parts of the program.
    parts: Rc<Parts>,
    /// Where goes what is no list.
    page: UseReducerDispatcher<State>,
}

/// Draws it, seen or hidden.
pub(super) fn draw(view: View<'_>) -> Html {
    let state = view.state;
    let nobody = state.is_listing() && state.resolvers.is_empty();
    html! {
        <>
            if let Some(loaded) = view.loaded.filter(|_| nobody) {
                { (loaded.code.nobody)(view) }
            }
            <Several texts={view.texts.clone()} resolvers={state.resolvers.clone()}
                given={state.listed.clone()} shown={state.is_listing()}
                parts={view.parts.clone()} page={view.send.clone()} />
        </>
    }
}

/// The list and its table.
#[component]
fn Several(props: &Props) -> Html {
    let before = use_memo((), |()| RefCell::new(stored::restore()));
    let many = use_reducer(|| std::mem::take(&mut before.borrow_mut().0));
    let send = many.dispatcher();
    let field = use_node_ref();

    // What there is when the page goes is there when it comes again.
    let latest = use_mut_ref(|| None);
    latest.replace(Some(many.clone()));
    use_effect_with((), {
        let field = field.clone();
        move |()| {
            let value = move || field.cast::<HtmlTextAreaElement>();
            if let Some(field) = value() {
                field.set_value(&before.borrow().1);
            }
            let leave = move || {
                if let Some(many) = &*latest.borrow() {
                    stored::keep(many, value().map(|f| f.value()).unwrap_or_default());
                }
            };
            let window = browser::window();
            let listener =
                window.map(|window| EventListener::new(&window, "pagehide", move |_| leave()));
            move || drop(listener)
        }
    });
    let to_many = send.clone();
    use_effect_with(many.job(), {
        let (resolvers, parts) = (props.resolvers.clone(), props.parts.clone());
        move |job| {
            let running = job.clone();
            let running = running.map(|job| run::start(job, &resolvers, parts, to_many));
            move || drop(running)
        }
    });
    let to_many = send.clone();
    use_effect_with((many.is_drawn(), many.turn), move |(is_drawn, _)| {
        if !is_drawn {
            spawn_local(async move {
                pause(0).await;
                to_many.dispatch(Action::Turn);
            });
        }
    });
    let taking = {
        let (send, field, page) = (send.clone(), field.clone(), props.page.clone());
        move |given| take(given, field.clone(), send.clone(), page.clone())
    };
    use_effect_with(props.given.clone(), {
        let taking = taking.clone();
        move |given| {
            if let Some((_, given)) = given.clone() {
                taking(given);
            }
        }
    });
    use_effect_with(props.shown, |shown| {
        if *shown {
            browser::focus(HEADING);
        }
    });
    use_effect_with(many.problem, |problem| {
        if problem.is_some() {
            browser::focus(FIELD);
        }
    });
    // The news is where the table begins; whoever is in it already stays there.
    use_effect_with(many.stage, |stage| {
        if *stage == Stage::Running {
            browser::focus(RESULT);
        }
    });

    let submit = {
        let (send, field) = (send.clone(), field.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let text = field.cast::<HtmlTextAreaElement>().map(|f| f.value());
            let send = send.clone();
            spawn_local(async move {
                let read = list::read(text.unwrap_or_default().as_bytes()).await;
                send.dispatch(Action::Start(read));
            });
        })
    };
    let choose = Callback::from(move |event: Event| {
        let input: Option<HtmlInputElement> = event.target_dyn_into();
        let files = input.as_ref().and_then(HtmlInputElement::files);
        if let Some(file) = files.and_then(|files| files.get(0)) {
            taking(files::keep(file));
        }
        // The same file can be chosen once more.
        if let Some(input) = input {
            input.set_value("");
        }
    });
    let press = |action: Action| {
        let send = send.clone();
        Callback::from(move |_: MouseEvent| {
            // The button goes with what it does.
            browser::focus(RESULT);
            send.dispatch(action.clone());
        })
    };
    let only = |tone| {
        let send = send.clone();
        Callback::from(move |_: MouseEvent| send.dispatch(Action::Only(tone)))
    };
    let texts = &props.texts;
    html! {
        <section class="several" hidden={!props.shown} aria-labelledby={HEADING}>
            <h1 id={HEADING} tabindex="-1">{ texts.get("domains-title") }</h1>
            <p class="lead">{ texts.get("domains-lead") }</p>
            <form class="ask" novalidate=true onsubmit={submit}>
                <label for={FIELD}>{ texts.get("domains-field") }</label>
                <div class="list">
                    <textarea id={FIELD} ref={field} rows="8" autocomplete="off" autocapitalize="none" spellcheck="false"
                        placeholder={"shop.example\nmail.example"} aria-describedby="domains-hint"
                        aria-invalid={many.problem.map(|_| "true")} />
                    <p class="drop">{ texts.get("domains-drop") }</p>
                </div>
                <div id="domains-hint" aria-live="polite">{ draw::hint(texts, &many) }</div>
                <div class="buttons">
                    <button class="primary" type="submit" disabled={props.resolvers.is_empty()}>{ texts.get("domains-check") }</button>
                    <button type="button" class="plain" aria-describedby="domains-file-hint"
                        onclick={Callback::from(|_| browser::press(browser::element(FILE)))}>
                        { texts.get("domains-file") }
                    </button>
                    <input id={FILE} type="file" hidden=true accept=".csv,.tsv,.txt,text/csv,text/plain" onchange={choose} />
                </div>
                <p id="domains-file-hint" class="hint">{ texts.get("domains-file-hint") }</p>
                <p><a href="#">{ texts.get("domains-single") }</a></p>
            </form>
            if many.stage != Stage::Empty {
                { draw::progress(texts, &many, press(Action::Cancel), &only) }
                { draw::buttons(texts, &many, &press, [export_csv(&many), export_json(&many)]) }
                { draw::table(texts, &many) }
                <p class="hint">{ texts.get("domains-kept") }</p>
            }
        </section>
    }
}

/// Reads what was given, and adds its domains to what stands in the field.
fn take(
    given: Given,
    field: NodeRef,
    send: UseReducerDispatcher<Many>,
    page: UseReducerDispatcher<State>,
) {
    spawn_local(async move {
        let is_file = matches!(given, Given::File { .. });
        let bytes = files::start_of(&given, crate::list::SIZE_LIMIT + 1).await;
        if keep::is_saved(&bytes) {
            // A report that was kept is shown where every report is.
            page.dispatch(follow(None));
            page.dispatch(PageAction::Paste(given));
            return;
        }
        let read = list::read(&bytes).await;
        if let (Ok(list), Some(field)) = (&read, field.cast::<HtmlTextAreaElement>()) {
            // A text stays as it is; of a file, which may be long, the domains.
            let adds = match is_file {
                true => list
                    .domains
                    .iter()
                    .map(|name| [name.as_str(), "\n"].concat())
                    .collect(),
                false => String::from_utf8_lossy(&bytes).into_owned(),
            };
            let before = field.value();
            let gap = match before.is_empty() || before.ends_with('\n') {
                true => "",
                false => "\n",
            };
            field.set_value(&[&before, gap, &adds].concat());
        }
        if is_file {
            send.dispatch(Action::Read(read));
        }
    });
}

/// Gives the table to the visitor as CSV.
fn export_csv(many: &UseReducerHandle<Many>) -> Callback<MouseEvent> {
    export(many, "csv", |many| Some(summary::csv(&many.summaries())))
}

/// Gives the table to the visitor as JSON.
fn export_json(many: &UseReducerHandle<Many>) -> Callback<MouseEvent> {
    export(many, "json", |many| keep::json(&many.summaries()))
}

/// Gives the table to the visitor as a file.
fn export(
    many: &UseReducerHandle<Many>,
    ending: &'static str,
    write: fn(&Many) -> Option<String>,
) -> Callback<MouseEvent> {
    let many = many.clone();
    Callback::from(move |_| {
        if let Some(text) = write(&many) {
            let name = ["sentra-check-domains-", &browser::today(), ".", ending].concat();
            spawn_local(async move { browser::download(&name, &text).await });
        }
    })
}
