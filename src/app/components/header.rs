//! The name of the page, its language, and light or dark.

use yew::prelude::*;

use super::View;
use super::language::menu;
use crate::app::state::Action;
use crate::app::storage;
use crate::app::theme::Theme;
use crate::app::view::follow;

/// The header.
pub(crate) fn header(view: View<'_>) -> Html {
    let theme = match view.state.theme {
        Theme::System => "page-theme-system",
        Theme::Light => "page-theme-light",
        Theme::Dark => "page-theme-dark",
    };
    let theme = view.text(theme);
    let next = view.state.theme.next();
    let show = view.on(move || {
        storage::keep_theme(next);
        Action::Show(next)
    });
    html! {
        <header class="top">
            { name(view) }
            { menu(view) }
            <button type="button" class="theme" title={theme.clone()} aria-label={theme}
                onclick={show}>
                <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                    <circle class="ring" cx="12" cy="12" r="8" />
                    <path class="half" d="M12 4a8 8 0 0 1 0 16z" />
                </svg>
            </button>
        </header>
    }
}

/// The name; it leads to its owner's site where the settings say so, else to the beginning.
fn name(view: View<'_>) -> Html {
    let config = view.config;
    let name = config
        .name
        .clone()
        .unwrap_or_else(|| view.text("page-name"));
    match &config.link {
        Some(link) => html! { <a class="name" href={link.clone()}>{ name }</a> },
        None => html! {
            <a class="name" href="#" onclick={view.on(|| follow(None))}>{ name }</a>
        },
    }
}
