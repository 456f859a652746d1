//! DMARC: the way from a policy that asks for little to `p=reject`, with what to watch at each step.

use yew::prelude::*;

use super::View;
use super::panel::of_panel;
use super::record::words;
use crate::dmarc::Policy;
use crate::report::{PolicyStep, Report};
use crate::texts::Field;

/// The steps, each with its record; nothing where there is no way to go.
pub(crate) fn policy_path(view: View<'_>, report: &Report) -> Html {
    if report.policy_path.is_empty() {
        return html! {};
    }
    let mut steps = report.policy_path.iter().peekable();
    // The first step may be a record, too: one that asks for reports.
    let reports = steps.next_if(|step| step.policy == Policy::None);
    html! {
        <details class="forms">
            <summary>{ view.text("page-path") }</summary>
            <ol class="steps">
                <li class="step">
                    <h4>{ view.text("page-path-first") }</h4>
                    if let Some(step) = reports {
                        <p>{ view.text("page-path-reports") }</p>
                        { record(view, report, step) }
                    }
                    <p>{ view.text_with("page-path-watch", "domain", &report.domain) }</p>
                </li>
                { for steps.map(|at| step(view, report, at)) }
            </ol>
        </details>
    }
}

/// One step: when to take it, its record, what to watch then.
fn step(view: View<'_>, report: &Report, step: &PolicyStep) -> Html {
    let text = match step.policy {
        Policy::Reject => view.text("page-path-reject"),
        _ => view.text_with("page-path-quarantine", "name", &step.record.name),
    };
    html! {
        <li class="step">
            <h4>{ ["p=", step.policy.keyword()].concat() }</h4>
            <p>{ text }</p>
            { record(view, report, step) }
        </li>
    }
}

/// The record of a step.
fn record(view: View<'_>, report: &Report, step: &PolicyStep) -> Html {
    let fix = &step.record;
    let line = |part: &str, name, value: &str| {
        let id = ["path-", step.policy.keyword(), "-", part].concat();
        let policy = ["p=", step.policy.keyword()].concat();
        of_panel(view, report, &id, name, [value, &policy], words(value))
    };
    html! {
        <>
            <dl class="fields">
                { line("host", Field::Host, &fix.host) }
                { line("value", Field::Value, &fix.value) }
            </dl>
            { for fix.choices.iter().map(|choice| html! {
                <p class="note">{ view.texts.choice(choice) }</p>
            }) }
        </>
    }
}
