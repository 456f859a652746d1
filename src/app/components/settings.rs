//! What in the settings of the page cannot be used, for whoever runs it.

use yew::prelude::*;

use super::View;
use crate::app::route::host_of;
use crate::findings::Arg;
use crate::settings::{Mistake, Settings};
use crate::texts::Worded;

/// What is wrong: with the file, and with what its policy allows. Nothing where all is right.
pub(crate) fn settings(view: View<'_>, settings: &Settings) -> Html {
    let forbidden = view.state.forbidden.iter();
    let forbidden =
        forbidden.map(|url| view.text_with("settings-forbidden", "host", &host_of(url)));
    let mistakes = settings
        .mistakes
        .iter()
        .map(|mistake| sentence(view, mistake));
    let lines: Vec<String> = mistakes.chain(forbidden).collect();
    if lines.is_empty() {
        return html! {};
    }
    html! {
        <section class="note settings" role="status">
            <p>{ view.text("settings-mistakes") }</p>
            <ul class="ways">{ for lines.iter().map(|line| html! { <li>{ line }</li> }) }</ul>
        </section>
    }
}

/// Says that nobody is left to be asked, in the place of a result.
pub(crate) fn nobody(view: View<'_>) -> Html {
    html! {
        <section id={super::RESULT} class="note" role="alert"><p>{ view.text("settings-nobody") }</p></section>
    }
}

/// A mistake in a sentence.
fn sentence(view: View<'_>, mistake: &Mistake) -> String {
    let args = [("key", &mistake.key), ("detail", &mistake.detail)];
    let args = args.map(|(name, text)| (name, Arg::Text(text.clone())));
    view.texts.format(mistake.wrong.text_id(), &args)
}
