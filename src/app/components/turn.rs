//! Whose turn it is, and two ways on: to hand it over, or to do it oneself.

use yew::prelude::*;

use super::View;
use super::copy::copy;
use super::link::link;
use crate::app::browser;
use crate::app::help::Letter;
use crate::app::state::Done;
use crate::outline::Outline;
use crate::texts::Worded;

/// The id of the text for whoever looks after the DNS.
const TEXT: &str = "hand-over-text";

/// Whose turn it is. Where a record is to be published: who is known to look after the DNS, what to
/// send to them, and where to go on alone.
pub(crate) fn turn(view: View<'_>, done: &Done, outline: &Outline<'_>) -> Html {
    let Some(turn) = outline.turn else {
        return html! {};
    };
    let keeper = outline.keeper.as_ref().filter(|_| outline.hands_over());
    html! {
        <div class="turn">
            <p class="do">
                { view.text_with(turn.text_id(), "domain", &outline.report.domain) }
                if let Some(keeper) = keeper {
                    { " " }{ view.texts.format(keeper.text_id(), &keeper.named()) }
                }
            </p>
            if outline.hands_over() {
                { ways(view, done, outline) }
            }
        </div>
    }
}

/// The two ways on.
fn ways(view: View<'_>, done: &Done, outline: &Outline<'_>) -> Html {
    let letter = Letter::hand_over(view.texts, outline, &link(view, done));
    let go = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        browser::go(super::RECORDS_HEADING);
    });
    html! {
        <>
            <details class="forms">
                <summary>{ view.text("page-hand-over") }</summary>
                <pre class="example" id={TEXT}>{ &letter.body }</pre>
                <div class="buttons">
                    { copy(view, TEXT, &letter.body, &view.text("page-hand-over-text")) }
                    <a class="plain" href={letter.mailto(view.texts, "")}>{ view.text("page-hand-over-mail") }</a>
                    if browser::can_share() {
                        { share(view, letter) }
                    }
                </div>
            </details>
            <p class="alone"><a href={["#", super::RECORDS_HEADING].concat()} onclick={go}>{ view.text("page-do-alone") }</a></p>
        </>
    }
}

/// The button that hands the text to another program of the device.
fn share(view: View<'_>, letter: Letter) -> Html {
    let share = Callback::from(move |_: MouseEvent| browser::share(&letter.subject, &letter.body));
    html! {
        <button type="button" class="plain" onclick={share}>{ view.text("page-hand-over-share") }</button>
    }
}
