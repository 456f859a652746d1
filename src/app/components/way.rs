//! The way of the mail: its stations in a line, the locks of SentraGuard, and where it stops.

use yew::prelude::*;

use super::View;
use super::mark::{LOCK, shape};
use crate::bounce::Turn;
use crate::outline::{Gate, Outline, Place, Station, Tone};
use crate::texts::Worded;

/// What stands for each place, in a square of 24.
fn strokes(place: &Place<'_>) -> &'static str {
    match place {
        Place::Sender(_) => "M3 5.5h18v13H3zM3.5 6l8.5 7 8.5-7",
        Place::Server { .. } => "M4 4h16v7H4zM4 13h16v7H4zM7.5 7.5h.1M7.5 16.5h.1",
        Place::Gate(_) => "",
        Place::Recipient => "M3 13.5l3-8h12l3 8v6H3zM3 13.5h5l1.5 3h5l1.5-3h5",
    }
}

/// The drawing: a list, in which every shape has its word.
pub(crate) fn way(view: View<'_>, outline: &Outline<'_>) -> Html {
    let Some(way) = outline.way() else {
        return html! {};
    };
    let stations = way.0.iter().enumerate().map(|(index, station)| {
        // A line is broken from where the mail may not come on.
        let next = way.0.get(index + 1);
        let goes_on = next.is_none_or(|next| next.is_reached);
        let classes = classes!(
            (!station.is_reached).then_some("cut"),
            (!goes_on).then_some("stop"),
            match station.place {
                Place::Gate(_) => "gate",
                Place::Recipient => "end",
                _ => "station",
            }
        );
        html! {
            <li class={classes}>
                <div class="track">{ picture(view, station) }</div>
                { label(view, outline, station) }
            </li>
        }
    });
    html! { <ol class="way" aria-label={view.text("way-label")}>{ for stations }</ol> }
}

/// What is seen of a station.
fn picture(view: View<'_>, station: &Station<'_>) -> Html {
    let lock = |name: String, tone: Tone| {
        let bow = if tone == Tone::Accept {
            LOCK[1]
        } else {
            LOCK[0]
        };
        html! {
            <li class={tone.class()}>
                { shape(bow, Some(tone)) }
                { name }<span class="quiet">{ ": " }{ view.text(tone.text_id()) }</span>
            </li>
        }
    };
    match &station.place {
        Place::Gate(Gate::Locks(locks)) => html! {
            <ul class="locks">
                { for locks.iter().map(|one| lock(view.text(one.subject.text_id()), one.tone)) }
            </ul>
        },
        Place::Gate(Gate::BlockList) => html! {
            <ul class="locks only">{ lock(view.text("way-block-list"), Tone::Reject) }</ul>
        },
        place => shape(strokes(place), None),
    }
}

/// What is said of a station: its name, where its DNS is, whether it is the turn of whoever is there.
fn label(view: View<'_>, outline: &Outline<'_>, station: &Station<'_>) -> Html {
    let is_in_dns = station.has_turn && outline.turn == Some(Turn::SenderDns);
    html! {
        <div>
            <b>{ view.texts.station(&station.place) }</b>
            if is_in_dns {
                <small>{ view.texts.dns_at(outline.keeper.as_ref()) }</small>
            }
            if station.has_turn {
                { " " }<span class="whose">{ view.text("way-turn") }</span>
            }
        </div>
    }
}
