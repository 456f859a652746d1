//! What is drawn below the field: what the list came to, how far it is, the table.

use std::rc::Rc;

use yew::prelude::*;

use super::place::{PROGRESS, RESULT, TABLE};
use super::state::{Action, Many, PARTS, Problem, Row, Stage};
use crate::app::components::{prose, sign, words};
use crate::app::form::Field;
use crate::app::route::Route;
use crate::evidence::Unreadable;
use crate::findings::{Arg, Subject};
use crate::gateways::Outcome;
use crate::list::{DOMAIN_LIMIT, List};
use crate::outline::Tone;
use crate::texts::{Texts, Worded, as_written, why};

/// The word for how a domain stands.
fn word(texts: &Texts, tone: Tone) -> String {
    let outcome = match tone {
        Tone::Reject => Outcome::Reject,
        Tone::AtRisk => Outcome::AtRisk,
        Tone::Unknown => Outcome::Unknown,
        Tone::Accept => Outcome::Accept,
        Tone::Parked => return texts.word(&tone),
    };
    texts.word(&outcome)
}

/// A text with a number.
fn counted(texts: &Texts, id: &str, count: usize) -> String {
    texts.format(id, &[("count", Arg::Number(count as u64))])
}

/// A text with two numbers: how many are checked, and how many there are.
fn progressed(texts: &Texts, id: &str, many: &Many) -> String {
    let numbers = [("done", many.count()), ("count", many.domains.len())];
    let numbers = numbers.map(|(name, number)| (name, Arg::Number(number as u64)));
    texts.format(id, &numbers)
}

/// What stands below the field: what may stand in it, what is wrong, what was left out.
pub(super) fn hint(texts: &Texts, many: &Many) -> Html {
    let class = classes!("hint", many.problem.map(|_| "problem"));
    html! {
        <>
            <p class={class}>{ texts.get(many.problem.map_or("domains-hint", said)) }</p>
            { for many.file.iter().map(|list| left_out(texts, list, "domains-of-file")) }
            { for many.list.iter().map(|list| left_out(texts, list, "domains-of-list")) }
        </>
    }
}

/// What is said of why nothing can be checked.
fn said(problem: Problem) -> &'static str {
    match problem {
        Problem::NoDomains => "domains-none",
        Problem::NoDomainsInFile => "domains-none-in-file",
        // The sentences about these are about a mail.
        Problem::Unreadable(Unreadable::Empty) => "domains-empty",
        Problem::Unreadable(Unreadable::Archive) => "domains-document",
        Problem::Unreadable(Unreadable::Picture) => "domains-picture",
        Problem::Unreadable(reason) => reason.text_id(),
    }
}

/// What of a list is not checked; nothing where all of it is.
fn left_out(texts: &Texts, list: &List, title: &str) -> Html {
    let further = list.wrong_count.saturating_sub(list.wrong.len());
    let lines = [
        list.is_cut.then(|| texts.get("domains-cut")),
        (list.repeated > 0).then(|| counted(texts, "domains-repeated", list.repeated)),
        (list.beyond > 0).then(|| {
            let numbers = [("count", list.beyond), ("limit", DOMAIN_LIMIT)];
            let numbers = numbers.map(|(name, number)| (name, Arg::Number(number as u64)));
            texts.format("domains-beyond", &numbers)
        }),
        (list.wrong_count > 0).then(|| counted(texts, "domains-wrong", list.wrong_count)),
    ];
    let lines: Vec<String> = lines.into_iter().flatten().collect();
    if lines.is_empty() {
        return html! {};
    }
    let wrong = list.wrong.iter().map(|wrong| {
        let args = [
            ("line", Arg::Number(wrong.line)),
            ("text", Arg::Text(wrong.text.clone())),
        ];
        html! { <li>{ texts.format("domains-wrong-line", &args) }</li> }
    });
    html! {
        <div class="note">
            <p>{ counted(texts, title, list.domains.len()) }</p>
            { for lines.iter().map(|line| html! { <p>{ line }</p> }) }
            <ul class="ways">
                { for wrong }
                if further > 0 {
                    <li>{ counted(texts, "page-space-more", further) }</li>
                }
            </ul>
        </div>
    }
}

/// How far it is, and how many have which outcome.
pub(super) fn progress(
    texts: &Texts,
    many: &Many,
    cancel: Callback<MouseEvent>,
    only: &dyn Fn(Tone) -> Callback<MouseEvent>,
) -> Html {
    let running = many.stage == Stage::Running;
    let title = match many.stage {
        Stage::Empty | Stage::Running => counted(texts, "domains-running", many.domains.len()),
        Stage::Done => counted(texts, "domains-done", many.domains.len()),
        Stage::Cancelled => progressed(texts, "domains-cancelled", many),
    };
    html! {
        <div id={PROGRESS} class={classes!(running.then_some("running"))}>
            <h2 id={RESULT} tabindex="-1">{ &title }</h2>
            if running {
                <progress aria-labelledby={RESULT} max={many.domains.len().to_string()} value={many.count().to_string()} />
                <p class="count">{ progressed(texts, "domains-progress", many) }</p>
            }
            <ul class="outcomes" aria-label={texts.get("domains-only")}>
                { for Tone::ALL.into_iter().filter_map(|tone| sum(texts, many, tone, only(tone))) }
            </ul>
            if running {
                <button type="button" class="plain" onclick={cancel}>{ texts.get("page-cancel") }</button>
            }
            <p class="quiet" role="status">{ announcement(texts, many, &title) }</p>
        </div>
    }
}

/// How many domains stand so, and whether they alone are shown.
fn sum(texts: &Texts, many: &Many, tone: Tone, only: Callback<MouseEvent>) -> Option<Html> {
    let count = many.count_of(tone);
    let is_pressed = many.only.contains(&tone);
    // While more may come, the usual ones have their places.
    let is_to_come = many.stage == Stage::Running && tone != Tone::Parked;
    if count == 0 && !is_pressed && !is_to_come {
        return None;
    }
    let said = [
        &counted(texts, "domains-sum", count),
        " ",
        &word(texts, tone),
    ]
    .concat();
    Some(html! {
        <li>
            <button type="button" class={classes!("plain", "mark", tone.class())} onclick={only}
                aria-pressed={is_pressed.to_string()} disabled={count == 0 && !is_pressed}>
                { sign(tone) }<span>{ said }</span>
            </button>
        </li>
    })
}

/// What is said aloud: that it began, each quarter, and the end.
fn announcement(texts: &Texts, many: &Many, title: &str) -> String {
    let all = many.domains.len().max(1);
    match (many.stage, many.count() * 4 / all) {
        (Stage::Running, quarter @ 1..=3) => counted(texts, "domains-part", quarter * 25),
        _ => title.to_owned(),
    }
}

/// What can be done with the table.
pub(super) fn buttons(
    texts: &Texts,
    many: &Many,
    press: &dyn Fn(Action) -> Callback<MouseEvent>,
    [csv, json]: [Callback<MouseEvent>; 2],
) -> Html {
    let ended = many.stage != Stage::Running;
    let (left, silent) = (many.unasked(), many.unanswered());
    html! {
        <div class="buttons">
            if ended && left > 0 {
                <button type="button" class="primary" onclick={press(Action::Rest)}>{ counted(texts, "domains-rest", left) }</button>
            }
            if ended && silent > 0 {
                <button type="button" class={if left > 0 { "plain" } else { "primary" }} onclick={press(Action::Again)}>{ counted(texts, "domains-again", silent) }</button>
            }
            if ended && !many.sorted && many.count() > 1 {
                <button type="button" class="plain" onclick={press(Action::Sort)}>{ texts.get("domains-sort") }</button>
            }
            if many.count() > 0 {
                <button type="button" class="plain" onclick={csv}>{ texts.get("domains-csv") }</button>
                <button type="button" class="plain" onclick={json}>{ texts.get("domains-json") }</button>
            }
        </div>
    }
}

/// The table.
pub(super) fn table(texts: &Texts, many: &Many) -> Html {
    let block = |(index, rows): (usize, &Rc<[Row]>)| {
        html! { <Block key={index} texts={texts.clone()} rows={rows.clone()} /> }
    };
    let hides = |tone: &Tone| !many.only.is_empty() && !many.only.contains(tone);
    let hidden = Tone::ALL.into_iter().filter(hides);
    let hidden = hidden.map(|tone| ["no-", tone.class()].concat());
    // All that stands in the table has a key: were the head without, each new block would draw them all anew.
    html! {
        <table id={TABLE} class={classes!("domains", hidden.collect::<Vec<_>>())} aria-labelledby={RESULT} aria-busy={(!many.is_drawn()).then_some("true")}>
            <thead key="head">
                <tr>
                    <th scope="col">{ texts.get("domains-domain") }</th>
                    <th scope="col">{ texts.get("gateway-sentraguard") }</th>
                    { for PARTS.iter().map(|part| html! { <th scope="col" class="part">{ texts.word(part) }</th> }) }
                    <th scope="col">{ texts.get("domains-why") }</th>
                </tr>
            </thead>
            { for many.drawn.iter().enumerate().map(block) }
        </table>
    }
}

/// Some rows.
#[derive(Properties)]
struct BlockProps {
    /// The words.
    texts: Texts,
    /// The rows.
    rows: Rc<[Row]>,
}

impl PartialEq for BlockProps {
    /// A block that is the same is not looked into: of a thousand rows most have been drawn before.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.rows, &other.rows) && self.texts == other.texts
    }
}

/// Some rows, drawn anew only where one of them is another.
#[component]
fn Block(props: &BlockProps) -> Html {
    html! { <tbody>{ for props.rows.iter().map(|row| drawn(&props.texts, row)) }</tbody> }
}

/// One row.
fn drawn(texts: &Texts, row: &Row) -> Html {
    let domain = row.summary.domain.as_str();
    let mut route = Route::default();
    route.form.set(Field::Domain, domain.to_owned());
    let word = if row.summary.is_unanswered() {
        texts.get("domains-unanswered")
    } else {
        word(texts, row.tone)
    };
    let part = |(part, tone): (&Subject, Tone)| {
        html! {
            <td class="part" data-part={texts.word(part)}>
                { sign(tone) }<span class="quiet">{ texts.word(&tone) }</span>
            </td>
        }
    };
    html! {
        <tr key={row.index} class={row.tone.class()}>
            <th scope="row"><a href={route.hash()}>{ words(&as_written(domain)) }</a></th>
            <td><span class={classes!("mark", row.tone.class())}>{ sign(row.tone) }<span>{ word }</span></span></td>
            { for PARTS.iter().zip(row.parts).map(part) }
            <td>{ prose(&reason(texts, row)) }</td>
        </tr>
    }
}

/// The main reason. The domain stands in its row already; what is in order has none.
fn reason(texts: &Texts, row: &Row) -> String {
    let operator = row.summary.operator.as_ref();
    match (&row.reason, row.summary.error, row.tone) {
        (Some(reason), ..) => texts.beside(reason.code, &reason.arguments, &row.summary.domain),
        (None, Some(cause), _) => texts.get(why(cause)),
        (None, None, Tone::Reject) => texts.get("why-nonexistent"),
        (None, None, _) => operator.map_or_else(String::new, |operator| {
            let args = [("operator", Arg::Text(operator.clone()))];
            texts.format("why-operator", &args)
        }),
    }
}
