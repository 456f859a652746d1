//! The page: one field, one verdict, the records to publish, and every detail below.
//!
//! ```text
//! typing, links, answers ─▶ Action ─▶ State ─▶ components ─▶ the screen
//!                                       │
//!                                       └─▶ effects: the address, focus, the running check
//! ```
//!
//! All that the page does is `state`: a pure function from a state and an action to the next state.
//! What only a browser gives, such as the time and the names that `typed` reads, comes with the
//! action.
//!
//! - `effects` act on what is outside: the address, the focus, what is fetched. `browser` is
//!   everything that only a browser can do, with `pause`, which gives it its turn, and `storage`,
//!   which is what it keeps; `files` has what was dropped or chosen, `drag` hears what is dragged
//!   over the page.
//! - `route` is what an address says, `config` what the owner of a site may set, `words` are those
//!   of a language.
//! - `view` is what the `components` draw from, and has the form of the program's parts. `rest` is
//!   where the program is cut into them: what is not needed before something stands in the field
//!   comes later.
//! - `check` runs a check and `whole` is all that belongs to one. `paste` finds out what was given,
//!   `many` checks several domains, `keep` writes and reads reports, `help` composes a request for
//!   help, `embed` talks with a page around this one.
//!
//! The words of the form and the settings are fetched before anything is drawn. Until then the
//! visitor sees the same form in `index.html`, and what was typed there is taken over.

mod browser;
mod check;
mod components;
mod config;
mod drag;
mod effects;
mod embed;
mod files;
mod form;
mod given;
mod hand_over;
mod help;
mod keep;
mod key_pair;
mod many;
mod paste;
mod pause;
mod rest;
mod route;
mod samples;
mod session;
mod state;
mod storage;
mod theme;
mod typed;
mod verification;
mod view;
mod whole;
mod words;

use futures_util::future::join;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::language::LANGUAGES;
use crate::texts::Texts;
use config::Config;
use effects::{
    use_cards, use_check, use_focus, use_forbidden, use_host, use_language, use_links, use_pasted,
    use_rest, use_several, use_theme,
};
use form::Field;
use rest::CUTS;
use route::Address;
use state::{Run, State};
use view::{Parts, View};

/// Where the settings are.
const CONFIG: &str = "config.json";

/// The id of the element that the page takes over.
const ROOT: &str = "app";

/// Fetches what the page needs and starts it.
pub fn start() {
    spawn_local(async {
        let embedded = browser::is_embedded();
        let address = Address::parse(&browser::address());
        if address.misplaced && !embedded {
            browser::rewrite(&address.written());
        }
        let config = async {
            let brand = address.look.brand.as_deref().unwrap_or_default();
            Config::parse(browser::fetch(CONFIG).await.as_deref(), brand)
        };
        let (texts, config) = match browser::wanted_language() {
            Some(language) => join(words::start(language), config).await,
            None => {
                let config = config.await;
                (words::start(config.language()).await, config)
            }
        };
        let texts = match texts {
            // A site may lack the file of a language.
            None => words::start(&LANGUAGES[0]).await,
            texts => texts,
        };
        let (Some(texts), Some(root)) = (texts, browser::element(ROOT)) else {
            browser::show_boot_error();
            return;
        };
        let (typed, focused) = browser::typed_before(components::DOMAIN);
        let props = Props {
            texts,
            config,
            typed,
            focused,
            address,
            embedded,
        };
        yew::Renderer::<App>::with_root_and_props(root, props).render();
    });
}

/// What the page starts with.
#[derive(Clone, PartialEq, Properties)]
struct Props {
    /// The words.
    texts: Texts,
    /// The settings.
    config: Config,
    /// What was typed before.
    typed: String,
    /// Whether the field had the focus.
    focused: bool,
    /// What the address asks for.
    address: Address,
    /// Whether the page stands in a frame of another.
    embedded: bool,
}

/// The page.
#[component]
fn App(props: &Props) -> Html {
    let state = use_reducer(|| {
        let resolvers = props.config.resolvers.clone();
        let Address { route, look, .. } = props.address.clone();
        let theme = look.theme.unwrap_or_else(storage::stored_theme);
        let typed = typed::entry(Field::Domain, props.typed.clone());
        let mut state = State::new(typed, resolvers, theme);
        (state.look, state.embedded) = (look, props.embedded);
        match route {
            None => state,
            Some(route) => {
                let names = typed::names(&route.form);
                state.at(Some(route), names, browser::now())
            }
        }
    });
    let send = state.dispatcher();
    let parts = use_memo((), |()| {
        Parts::new(&CUTS, props.texts.clone(), props.config.clone())
    });
    use_rest(&state, &parts, props.config.has_more, &send);
    use_forbidden(&send);
    use_links(&state, &send);
    use_check(&state, &parts, &send);
    use_cards(&state, &parts, &send);
    use_pasted(&state, &parts, &send);
    use_several(&state, &parts, &send);
    use_theme(&state);
    use_focus(&state, props.focused);
    use_host(&state, &parts, &send);

    let texts = parts.texts(state.language);
    use_language(&state, &texts, &props.config, &parts, &send);
    let view = View {
        texts: &texts,
        state: &state,
        config: &props.config,
        send: &send,
        parts: &parts,
        loaded: parts.loaded().filter(|_| state.is_loaded),
    };
    let idle = matches!(state.run, Run::Idle);
    let pasted = state.pasted.as_ref();
    let pasted = pasted.filter(|_| state.done().is_none());
    html! {
        <>
            if !state.embedded {
                { components::header(view) }
            }
            <main class={classes!((!idle).then_some("compact"))}>
                if props.config.broken {
                    <p class="note" role="status">{ view.text("page-config-broken") }</p>
                }
                { components::language_missing(view) }
                if let Some(loaded) = view.loaded {
                    { (loaded.code.settings)(view, &loaded.settings) }
                }
                if let Some(more) = parts.several().filter(|_| state.has_several) {
                    { (more.several)(view) }
                }
                if !state.is_listing() {
                    <h1>{ view.text("page-question") }</h1>
                    if idle && !state.embedded {
                        <p class="lead">{ view.text("page-lead") }</p>
                    }
                    { components::form(view) }
                }
                if let Some((pasted, part)) = pasted.zip(parts.pasting()) {
                    { (part.draw)(view, pasted) }
                }
                { match &state.run {
                    Run::Idle => html! {},
                    Run::Running(progress) => components::progress(view, progress),
                    Run::Stopped => match view.loaded {
                        Some(loaded) if state.resolvers.is_empty() => (loaded.code.nobody)(view),
                        _ => components::stopped(view),
                    },
                    Run::Done(done) => html! {
                        if let Some(loaded) = view.loaded {
                            { (loaded.code.result)(view, done) }
                        }
                    },
                } }
                if state.embedded {
                    { components::footer(view) }
                }
                { components::announcement(view) }
            </main>
            if !state.embedded && !state.is_to_come() {
                { components::footer(view) }
            }
        </>
    }
}
