//! What was asked and what came back, word for word.

use yew::prelude::*;

use super::{ROWS, View, further};
use crate::app::route::host_of;
use crate::dns::{Answer, Dnssec, Outcome, Question};
use crate::findings::Subject;
use crate::outline;
use crate::report::Report;
use crate::texts::Worded;

/// The questions that belong to a card: those with an answer one by one, the others together.
pub(crate) fn evidence(view: View<'_>, report: &Report, subject: Subject) -> Html {
    let all = outline::evidence(report, subject);
    let (with, without): (Vec<_>, Vec<_>) = all.partition(|(_, answer)| !answer.is_void());
    let mut groups: Vec<Group<'_>> = Vec::new();
    for (question, answer) in &without {
        let (empty, origin) = (empty_id(&answer.outcome), origin(view, answer));
        let known = groups
            .iter_mut()
            .find(|group| (group.0, &group.1) == (empty, &origin));
        match known {
            Some(group) => group.2.push(question),
            None => groups.push((empty, origin, vec![question])),
        }
    }
    html! {
        <details class="evidence">
            <summary>{ view.text_count("page-evidence", with.len() + without.len()) }</summary>
            <ul>
                { for with.iter().map(|(question, answer)| line(view, question, answer)) }
                { for groups.iter().map(|group| together(view, group)) }
            </ul>
        </details>
    }
}

/// Questions whose answers say nothing in the same way: the text, the origin, the questions.
type Group<'a> = (Option<&'static str>, String, Vec<&'a Question>);

/// Questions with one and the same empty answer.
fn together(view: View<'_>, (empty, origin, questions): &Group<'_>) -> Html {
    let name = |question: &&Question| {
        html! { <li>{ asked(question) }</li> }
    };
    html! {
        <li>
            <ul class="names">{ for questions.iter().map(name) }</ul>
            <p>{ empty.map(|id| view.text(id)) }</p>
            <p class="fine">{ origin }</p>
        </li>
    }
}

/// A question.
fn asked(question: &Question) -> Html {
    html! {
        <p class="question">
            <code>{ question.name.as_str() }</code>{ " " }<span>{ question.record_type.mnemonic() }</span>
        </p>
    }
}

/// One question with its answer.
fn line(view: View<'_>, question: &Question, answer: &Answer) -> Html {
    let aliases = answer.aliases.iter().map(|alias| {
        html! { <li><code>{ [alias.from.as_str(), " CNAME ", alias.to.as_str()].concat() }</code></li> }
    });
    let records = answer.records().iter().take(ROWS);
    let records = records.map(|data| html! { <li><code>{ data.zone_text() }</code></li> });
    let errors = answer.extended_errors.iter().map(|error| {
        html! { <li>{ ["EDE ", &error.code.to_string(), " ", &error.shown()].concat() }</li> }
    });
    html! {
        <li>
            { asked(question) }
            <ul>
                { for aliases }
                { for records }
                if let Some(id) = empty_id(&answer.outcome) {
                    <li>{ view.text(id) }</li>
                }
                { for errors }
            </ul>
            { further(view, answer.records().len(), ROWS) }
            <p class="fine">{ origin(view, answer) }</p>
        </li>
    }
}

/// How long an answer holds, who gave it, whether it is signed.
fn origin(view: View<'_>, answer: &Answer) -> String {
    let mut parts: Vec<String> = Vec::new();
    parts.extend(
        answer
            .ttl
            .map(|ttl| view.text_count("page-ttl", ttl as usize)),
    );
    if !answer.resolver.is_empty() {
        parts.push(view.text_with("page-by", "resolver", &host_of(&answer.resolver)));
    }
    if answer.failure().is_none() || answer.dnssec != Dnssec::Unsigned {
        parts.push(view.text_with("page-dnssec", "state", &view.text(answer.dnssec.text_id())));
    }
    parts.join(" · ")
}

/// The name of the text about an answer without records.
fn empty_id(outcome: &Outcome) -> Option<&'static str> {
    match outcome {
        Outcome::Records(_) => None,
        Outcome::NoData => Some("answer-no-data"),
        Outcome::NxDomain => Some("answer-nx-domain"),
        Outcome::Failed(failure) => Some(failure.text_id()),
    }
}
