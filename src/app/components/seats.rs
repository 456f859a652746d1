//! The ten lookups of an SPF record as ten seats: who takes them, who stands outside, who may go.

use yew::prelude::*;

use super::mark::sign;
use super::{ROWS, View, further};
use crate::app::browser;
use crate::app::state::Action;
use crate::findings::Arg;
use crate::outline::{Outline, Seats, Service, Tone};
use crate::spf::LOOKUP_LIMIT;

/// Seats that are drawn beyond the limit; more are only counted.
const OUTSIDE: usize = 6;

/// How far one seat is from the next.
const PITCH: usize = 12;

/// How much further apart those are that stand on either side of the line.
const GAP: usize = 6;

/// The choice of who stays in the record, with what it costs; `id` is that of its heading. The record itself follows below.
pub(crate) fn seats(view: View<'_>, outline: &Outline<'_>, id: String) -> Html {
    let Some(seats) = outline.seats() else {
        return html! {};
    };
    let taken = seats.taken();
    let columns = taken.clamp(LOOKUP_LIMIT, LOOKUP_LIMIT + OUTSIDE);
    let tone = match taken > LOOKUP_LIMIT {
        true => Tone::Reject,
        false => Tone::Accept,
    };
    let args = [("count", taken), ("limit", LOOKUP_LIMIT)];
    let args = args.map(|(name, number)| (name, Arg::Number(number as u64)));
    let services = seats.0.iter().take(ROWS);
    html! {
        <li class="step">
            <h3 {id} tabindex="-1">{ view.text("seats-title") }</h3>
            <p>{ view.texts.format("seats-hint", &args) }</p>
            <ul class="seats">
                { for services.map(|service| row(view, &seats, service, columns)) }
            </ul>
            { further(view, seats.0.len(), ROWS) }
            <p class={classes!("mark", "taken", tone.class())} role="status">
                { sign(tone) }<span>{ view.texts.format("page-lookups", &args) }</span>
            </p>
        </li>
    }
}

/// A service with its seats, each at its place among all.
fn row(view: View<'_>, seats: &Seats<'_>, service: &Service<'_>, columns: usize) -> Html {
    let cost = view.text_count("page-term-lookups", service.lookups);
    let toggle = {
        let (done, send) = (view.state.done().cloned(), view.send.clone());
        let terms = seats.without(service.term);
        Callback::from(move |_: Event| {
            let terms = terms.clone();
            let report = done
                .as_ref()
                .and_then(|done| done.report.without(terms.clone()));
            let (report, now) = (report.map(Box::new), browser::now());
            send.dispatch(Action::Without { terms, report, now });
        })
    };
    let places = (0..columns).map(|place| {
        let is_own =
            service.stays && (service.before..service.before + service.lookups).contains(&place);
        let class = match (is_own, place < LOOKUP_LIMIT) {
            (true, true) => "taken",
            (true, false) => "over",
            (false, true) => "free",
            (false, false) => return html! {},
        };
        let gap = if place < LOOKUP_LIMIT { 1 } else { 1 + GAP };
        let x = (place * PITCH + gap).to_string();
        html! { <rect {class} {x} y="1" width="10" height="10" rx="2" /> }
    });
    let width = (LOOKUP_LIMIT + OUTSIDE) * PITCH + GAP;
    let edge = LOOKUP_LIMIT * PITCH + GAP / 2;
    html! {
        <li class={classes!((!service.stays).then_some("gone"))}>
            <label>
                <input type="checkbox" checked={service.stays} onchange={toggle} />
                <span>
                    { for service.name.split_inclusive('.').map(|label| html! { <>{ label }<wbr /></> }) }
                    if !service.term.ends_with(service.name) {
                        <small><code>{ service.term }</code></small>
                    }
                    <span class="quiet">
                        { ", " }{ cost }
                        if service.outside() > 0 {
                            { ", " }{ view.text("seats-outside") }
                        }
                    </span>
                </span>
            </label>
            <svg viewBox={format!("0 0 {width} 12")} aria-hidden="true" focusable="false">
                { for places }
                <path d={format!("M{edge}-20v52")} />
            </svg>
        </li>
    }
}
