//! The languages to choose from.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::View;
use crate::app::state::{Action, Wish};
use crate::language::{LANGUAGES, Language};

/// The id of the menu.
pub(crate) const MENU: &str = "language";

/// The menu: every language by its own name.
pub(crate) fn menu(view: View<'_>) -> Html {
    let option = |language: &Language| {
        html! { <option value={language.tag} lang={language.tag}>{ language.name }</option> }
    };
    html! {
        <select id={MENU} class="language" aria-label={view.text("page-language")} onchange={choosing(view)}>
            { for LANGUAGES.iter().map(option) }
        </select>
    }
}

/// That a language could not be fetched, in the one that stays.
pub(crate) fn language_missing(view: View<'_>) -> Html {
    let Wish::Failed(language) = view.state.wish else {
        return html! {};
    };
    html! {
        <p class="note" role="alert">{ view.text_with("page-language-missing", "language", &language.name) }</p>
    }
}

/// Takes the language that is chosen.
fn choosing(view: View<'_>) -> Callback<Event> {
    let send = view.send.clone();
    Callback::from(move |event: Event| {
        let menu: Option<HtmlSelectElement> = event.target_dyn_into();
        if let Some(language) = menu.and_then(|menu| Language::of_tag(&menu.value())) {
            send.dispatch(Action::Choose(language));
        }
    })
}
