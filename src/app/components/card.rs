//! A card each for SPF, DMARC, DKIM and the server; behind them, two that weigh on nothing.
//!
//! What is to be done stands above them. So they are closed until somebody looks, and what stands
//! in one is drawn no sooner.

use yew::prelude::*;

use super::mark::{card_id, mark};
use super::{View, client, dkim, dmarc, heading, spf};
use crate::app::browser;
use crate::app::state::Action;
use crate::outline::{Card, Outline, Section, Tone};
use crate::texts::{Part, Worded};

/// The cards.
pub(crate) fn cards(view: View<'_>, outline: &Outline<'_>, within: Html) -> Html {
    html! {
        <section class="cards" aria-labelledby="cards">
            <h2 id="cards">{ heading(view, outline, Section::Cards) }</h2>
            { within }
        </section>
    }
}

/// One card: its line is what is wrong, else what its subject comes to. Without a mark where what
/// stands in it is neither right nor wrong.
pub(crate) fn card(view: View<'_>, outline: &Outline<'_>, section: Section) -> Html {
    let card = outline.card_of(section);
    let first = card.as_ref().and_then(|card| card.first);
    let line = match first {
        Some(finding) => view.texts.finding(finding, Part::Title),
        None => in_order(view, outline, section),
    };
    let tone = card.as_ref().filter(|_| section != Section::Beyond);
    let tone = tone.map(|card| card.tone);
    let id = card.map_or("card-blocklist", |card: Card<'_>| card_id(card.subject));
    let is_open = view.state.unfolded.contains(&section);
    let send = view.send.clone();
    let toggled = Callback::from(move |event: Event| {
        if let Some(is_open) = browser::is_toggled(&event, id) {
            send.dispatch(Action::Unfold { section, is_open });
        }
    });
    html! {
        <details class={classes!("card", tone.map(Tone::class))} {id} open={is_open} ontoggle={toggled}>
            <summary>
                <h3>{ heading(view, outline, section) }</h3>
                <span class="line">{ line }</span>
                if let Some(tone) = tone {
                    { mark(view, tone, tone.text_id()) }
                }
            </summary>
            if is_open {
                { inside(view, outline, section) }
            }
        </details>
    }
}

/// The line of a card where nothing is wrong.
fn in_order(view: View<'_>, outline: &Outline<'_>, section: Section) -> String {
    let report = outline.report;
    match (section, &report.client) {
        (Section::BlockLists, _) => view.text("page-blocklist-line"),
        (Section::Beyond, _) => view.text("page-beyond-line"),
        (Section::Dmarc, _) => dmarc::summary(view, report),
        (Section::Dkim, _) => dkim::summary(view, outline),
        (Section::Client, Some(found)) => client::summary(view, found),
        _ => spf::summary(view, report),
    }
}

/// What stands in a card, where what draws it is there.
fn inside(view: View<'_>, outline: &Outline<'_>, section: Section) -> Html {
    let body = match view.parts.cards() {
        Some(part) => (part.inside)(view, outline, section),
        None if view.state.lacks_cards => html! { <p>{ view.text("page-part-missing") }</p> },
        None => html! {},
    };
    html! { <div class="inside">{ body }</div> }
}
