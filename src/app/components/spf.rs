//! SPF: the record, what it refers to, how much it costs.

use yew::prelude::*;

use super::record::record;
use super::senders::senders;
use super::space::space;
use super::{ROWS, View, further};
use crate::dns::{Name, Question, Text};
use crate::findings::Arg;
use crate::outline::{marks_in, spf_record};
use crate::report::Report;
use crate::spf::{Checked, LOOKUP_LIMIT, Node, NodeState, Step, StepKind, TermUse, VOID_LIMIT};
use crate::texts::Worded;

/// Boxes of the meter beyond the limit; more lookups than these are only said.
const BOXES_OVER: usize = 10;

/// The line of the card where nothing is wrong.
pub(crate) fn summary(view: View<'_>, report: &Report) -> String {
    match report.spf.expansion.root.state {
        NodeState::Record => count(view, "page-spf-in-order", report.spf.expansion.lookups),
        state => view.text(state.text_id()),
    }
}

/// The inside of the card.
pub(crate) fn card(view: View<'_>, report: &Report) -> Html {
    let spf = &report.spf;
    let question = Question::txt(report.domain.clone());
    let near: Vec<String> = spf.near_misses.iter().map(Text::shown).collect();
    let has_terms = spf.expansion.root.terms.asking().next().is_some();
    html! {
        <>
            { for spf.records.iter().take(ROWS).map(|text| {
                let text = text.shown();
                own_record(view, report, &question, &text)
            }) }
            { further(view, spf.records.len(), ROWS) }
            { faults(view, &spf.expansion.root) }
            if !near.is_empty() {
                <p>{ view.text("page-near-misses") }</p>
                { for near.iter().take(ROWS).map(|text| own_record(view, report, &question, text)) }
                { further(view, near.len(), ROWS) }
            }
            if spf.expansion.root.state == NodeState::Record {
                { meter(view, spf.expansion.consumed()) }
                { voids(view, report) }
            }
            if let Some(found) = &spf.space {
                { space(view, report, found) }
            }
            if let Some(check) = &spf.check {
                { trace(view, report, check) }
            }
            if report.operator.is_none() && spf_record(report).is_none() {
                { senders(view, report) }
            }
            if has_terms {
                <details class="tree" open={spf.expansion.lookups > LOOKUP_LIMIT || has_trouble(&spf.expansion.root)}>
                    <summary>{ view.text("page-tree") }</summary>
                    { terms(view, report, &spf.expansion.root) }
                </details>
            }
        </>
    }
}

/// A record of the domain, with what findings mark in it.
fn own_record(view: View<'_>, report: &Report, question: &Question, text: &str) -> Html {
    let mut marks = marks_in(report, question, text);
    let root = &report.spf.expansion.root;
    if root.record == text {
        marks.extend(root.faults.iter().map(|fault| fault.span));
    }
    record(view, question, text, &marks)
}

/// What is wrong with a record, term by term.
fn faults(view: View<'_>, node: &Node) -> Html {
    if node.faults.is_empty() {
        return html! {};
    }
    let faults = node.faults.iter().map(|fault| {
        html! {
            <li>
                <code>{ fault.span.of(&node.record) }</code>{ " " }{ view.text(fault.kind.text_id()) }
                if let Some(suggestion) = &fault.suggestion {
                    { " " }{ view.text("page-suggestion") }{ " " }<code>{ suggestion }</code>
                }
            </li>
        }
    });
    html! { <ul class="faults">{ for faults }</ul> }
}

/// How many lookups of ten.
fn meter(view: View<'_>, lookups: usize) -> Html {
    let boxes = (1..=lookups.clamp(LOOKUP_LIMIT, LOOKUP_LIMIT + BOXES_OVER)).map(|index| {
        let used = if index > LOOKUP_LIMIT {
            "over"
        } else if index <= lookups {
            "used"
        } else {
            "free"
        };
        html! { <i class={used} /> }
    });
    html! {
        <p class="meter">
            <span>{ count(view, "page-lookups", lookups) }</span>
            <span class="boxes" aria-hidden="true">{ for boxes }</span>
        </p>
    }
}

/// How many empty lookups of two, where there are any; both counts where receivers differ.
fn voids(view: View<'_>, report: &Report) -> Html {
    let expansion = &report.spf.expansion;
    // That a name has no IPv6 address is common, and matters only where a limit is near.
    if expansion.voids == 0 && expansion.voids_strict <= VOID_LIMIT {
        return html! {};
    }
    let args = [
        ("count", expansion.voids),
        ("strict", expansion.voids_strict),
        ("limit", VOID_LIMIT),
    ];
    let args = args.map(|(name, number)| (name, Arg::Number(number as u64)));
    let id = if expansion.voids == expansion.voids_strict {
        "page-voids"
    } else {
        "page-voids-strict"
    };
    html! { <p class="meter">{ view.texts.format(id, &args) }</p> }
}

/// A sentence with lookups and their limit.
fn count(view: View<'_>, id: &str, lookups: usize) -> String {
    let args = [("count", lookups), ("limit", LOOKUP_LIMIT)];
    let args = args.map(|(name, number)| (name, Arg::Number(number as u64)));
    view.texts.format(id, &args)
}

/// Whether something that a record refers to is not as it should be.
fn has_trouble(node: &Node) -> bool {
    node.walk()
        .iter()
        .any(|below| below.state != NodeState::Record || !below.faults.is_empty())
}

/// What the terms of a record refer to.
fn terms(view: View<'_>, report: &Report, node: &Node) -> Html {
    let all = node.terms.asking().count();
    html! {
        <>
            <ul>{ for node.terms.asking().take(ROWS).map(|t| term(view, report, t)) }</ul>
            { further(view, all, ROWS) }
        </>
    }
}

/// One term with what it refers to.
fn term(view: View<'_>, report: &Report, term: &TermUse) -> Html {
    let below = term.child.as_ref().map_or(0, |child| child.lookups);
    let cost = view.text_count("page-term-lookups", term.lookups + below);
    let state = term
        .child
        .as_ref()
        .map(|child| child.state)
        .filter(|s| *s != NodeState::Record);
    let troubled = state.is_some_and(|s| s != NodeState::DependsOnSender) || term.failure.is_some();
    let head = html! {
        <>
            <code>{ &term.text }</code>
            <span class="cost">{ cost }</span>
            if let Some(failure) = term.failure {
                <span class="state">{ view.text(failure.text_id()) }</span>
            } else if let Some(state) = state {
                <span class="state">{ view.text(state.text_id()) }</span>
            } else if term.voids[0] > 0 {
                <span class="state">{ view.text("page-void") }</span>
            }
            if let Some(example) = &term.example {
                <span class="state">{ view.text("page-asks-for") }{ " " }<code>{ example }</code></span>
            }
        </>
    };
    let child = term
        .child
        .as_ref()
        .filter(|child| child.state == NodeState::Record);
    html! {
        <li class={classes!(troubled.then_some("trouble"))}>
            if let Some(child) = child {
                // What is in order stays folded, so that the trouble is seen.
                <details class="branch" open={has_trouble(child)}>
                    <summary class="term">{ head }</summary>
                    { child_record(view, report, child) }
                </details>
            } else {
                <p class="term">{ head }</p>
            }
        </li>
    }
}

/// The record that a term refers to, and what that one refers to.
fn child_record(view: View<'_>, report: &Report, child: &Node) -> Html {
    let Ok(name) = Name::parse(&child.domain) else {
        return html! {};
    };
    let question = Question::txt(name);
    let mut marks = marks_in(report, &question, &child.record);
    marks.extend(child.faults.iter().map(|fault| fault.span));
    html! {
        <>
            { record(view, &question, &child.record, &marks) }
            { faults(view, child) }
            if child.terms.asking().next().is_some() {
                { terms(view, report, child) }
            }
        </>
    }
}

/// The evaluation for the mail server that was given, step by step.
fn trace(view: View<'_>, report: &Report, check: &Checked) -> Html {
    let ip = report
        .request
        .ip
        .map(|ip| ip.to_string())
        .unwrap_or_default();
    // Of very many steps, most are networks that do not match and that nothing was asked for.
    let all = check.steps.len();
    let matters = |step: &Step<'_>| {
        all <= ROWS || step.kind != StepKind::NoMatch || !step.questions.is_empty()
    };
    let steps: Vec<Step<'_>> = check.steps.iter().filter(matters).take(ROWS).collect();
    let left_out = all - steps.len();
    let steps = steps.iter().map(|step| {
        let depth = ["depth-0", "depth-1", "depth-2", "depth-3", "depth-4"][step.depth.min(4)];
        html! {
            <li class={depth}>
                <code>{ step.subject().to_owned() }</code>{ " " }
                <span>{ view.texts.word(&step.kind) }</span>
                { for step.questions.iter().map(|question| asked(view, question)) }
            </li>
        }
    });
    html! {
        <>
            <p class="checked">
                <code>{ ip }</code>{ ": " }{ view.text(check.result.text_id()) }
                if let Some(reason) = check.reason {
                    { " · " }{ view.texts.word(&reason) }
                }
            </p>
            if let Some(explanation) = &check.explanation {
                <p>{ view.text("page-explanation") }{ " " }<q>{ explanation }</q></p>
            }
            <details class="trace">
                <summary>{ view.text("page-trace") }</summary>
                <ol>{ for steps }</ol>
                { further(view, left_out, 0) }
            </details>
        </>
    }
}

/// What a step asked, and what came back.
fn asked(view: View<'_>, question: &Question) -> Html {
    let answer = view.snapshot().and_then(|dns| dns.get(question).ok());
    html! {
        <small class="asked">
            <code>{ question.to_string() }</code>
            if let Some(answer) = answer {
                { ": " }{ view.texts.answer(answer) }
            }
        </small>
    }
}
