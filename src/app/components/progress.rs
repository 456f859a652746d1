//! While the questions are under way.

use yew::prelude::*;

use super::View;
use crate::app::browser;
use crate::app::state::{Action, Progress};

/// The progress of a check.
pub(crate) fn progress(view: View<'_>, progress: &Progress) -> Html {
    let counts = [
        ("answered", progress.answered),
        ("needed", progress.needed.max(1)),
    ];
    let counts = counts.map(|(name, count)| (name, crate::findings::Arg::Number(count as u64)));
    let cancel = view.on(|| {
        // The button goes with what it does.
        browser::focus(super::DOMAIN);
        Action::Cancel
    });
    let domain = progress.job.request.domain.as_str();
    html! {
        <section id={super::RESULT} class="running" aria-labelledby="running">
            <h2 id="running">{ view.text_with("page-running", "domain", &domain) }</h2>
            <progress aria-labelledby="running" max={progress.needed.max(1).to_string()}
                value={progress.answered.to_string()} />
            <p class="count">{ view.texts.format("page-answered", &counts) }{ &progress.hashed }</p>
            <p role="status">{ &progress.waits }</p>
            <p class="latest"><code>{ &progress.latest }</code></p>
            <button type="button" class="plain" onclick={cancel}>{ view.text("page-cancel") }</button>
        </section>
    }
}
