//! DMARC: which names were asked, what stood there, which policy applies.

use yew::prelude::*;

use super::View;
use super::card::Summary;
use super::record::{marks_in, record};
use crate::dmarc::{Visit, VisitState};
use crate::dns::Failure;
use crate::findings::Arg;
use crate::report::Report;
use crate::texts::Worded;

/// The line of the card where nothing is wrong.
pub(crate) fn summary(view: View<'_>, report: &Report) -> Summary {
    let dmarc = &report.dmarc;
    Summary {
        text: match (dmarc.policy, failure(report)) {
            (Some(policy), _) => view.text(policy.text_id()),
            (None, Some(failure)) => view.text(failure.text_id()),
            (None, None) => view.text("visit-state-no-record"),
        },
        failed: dmarc.policy.is_none() && failure(report).is_some(),
    }
}

/// The first failure of the walk.
fn failure(report: &Report) -> Option<Failure> {
    report
        .dmarc
        .walk
        .visits
        .iter()
        .find_map(|visit| match visit.state {
            VisitState::Failed(failure) => Some(failure),
            _ => None,
        })
}

/// The inside of the card.
pub(crate) fn card(view: View<'_>, report: &Report) -> Html {
    let dmarc = &report.dmarc;
    let applies = dmarc
        .record_domain
        .as_ref()
        .zip(dmarc.policy)
        .map(|(domain, policy)| {
            let args = [
                ("domain", Arg::Text(domain.to_string())),
                ("policy", Arg::Text(view.text(policy.text_id()))),
            ];
            view.texts.format("page-policy", &args)
        });
    html! {
        <>
            <ol class="walk">{ for dmarc.walk.visits.iter().map(|at| visit(view, report, at)) }</ol>
            if let Some(applies) = applies {
                <p>{ applies }</p>
            }
        </>
    }
}

/// One name of the walk.
fn visit(view: View<'_>, report: &Report, visit: &Visit) -> Html {
    let Some(question) = visit.question() else {
        return html! {};
    };
    let state = match visit.state {
        VisitState::Failed(failure) => failure.text_id(),
        state => state.text_id(),
    };
    let faults = visit.record.iter().flat_map(|found| {
        found.faults.iter().map(|fault| {
            html! {
                <li><code>{ fault.span.of(&found.text) }</code>{ " " }{ view.text(fault.kind.text_id()) }</li>
            }
        })
    });
    let faults: Vec<Html> = faults.collect();
    let applies = report.dmarc.record_domain.as_ref() == Some(&visit.domain);
    html! {
        <li class={classes!(applies.then_some("applies"))}>
            <p class="term"><code>{ question.name.as_str() }</code><span class="state">{ view.text(state) }</span></p>
            if let Some(found) = &visit.record {
                { record(view, &question, &found.text, &{
                    let mut marks = marks_in(report, &question, &found.text);
                    marks.extend(found.faults.iter().map(|fault| fault.span));
                    marks
                }) }
            }
            if !faults.is_empty() {
                <ul class="faults">{ for faults }</ul>
            }
            { for visit.discarded.iter().map(|text| {
                let text = text.shown();
                record(view, &question, &text, &marks_in(report, &question, &text))
            }) }
        </li>
    }
}
