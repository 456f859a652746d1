//! What the browser keeps: choices from one visit to the next, a list until the tab is closed.
//!
//! Nothing here can fail loudly: what a sandbox forbids is left out.

use web_sys::Storage;

use super::theme::Theme;
use crate::language::Language;

/// Under which name the choice of light or dark is kept.
const THEME_KEY: &str = "sentra-check-theme";

/// Under which name the choice of a language is kept; boot.js reads it.
const LANGUAGE_KEY: &str = "sentra-check-language";

/// Keeps the choice of a language.
pub(crate) fn keep_language(language: &Language) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(LANGUAGE_KEY, language.tag);
    }
}

/// Where small things are kept, unless a sandbox forbids it.
fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// Where things are kept until the tab is closed, unless a sandbox forbids it.
fn session_storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// Keeps a text until the tab is closed; nothing where there is no room for it.
pub(crate) fn keep_for_session(key: &str, text: &str) {
    if let Some(storage) = session_storage() {
        let _ = match text {
            "" => storage.remove_item(key),
            _ => storage
                .set_item(key, text)
                .or_else(|_| storage.remove_item(key)),
        };
    }
}

/// The text that was kept so.
pub(crate) fn kept_for_session(key: &str) -> Option<String> {
    session_storage()?.get_item(key).ok()?
}

/// The choice of light or dark that was made before.
pub(crate) fn stored_theme() -> Theme {
    let stored = storage().and_then(|storage| storage.get_item(THEME_KEY).ok()?);
    Theme::named(&stored.unwrap_or_default())
}

/// Keeps the choice of light or dark.
pub(crate) fn keep_theme(theme: Theme) {
    if let Some(storage) = storage() {
        let _ = match theme {
            Theme::System => storage.remove_item(THEME_KEY),
            Theme::Light | Theme::Dark => storage.set_item(THEME_KEY, theme.name()),
        };
    }
}
