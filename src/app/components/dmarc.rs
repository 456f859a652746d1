//! DMARC: which names were asked, what stood there, which policy applies, what is aligned.

use yew::prelude::*;

use super::policy_path::policy_path;
use super::record::record;
use super::{ROWS, View, further};
use crate::dmarc::{Dmarc, DmarcRecord, Identity, Older, Origin, Psd, Remark, Visit};
use crate::dns::{Name, Question};
use crate::findings::Arg;
use crate::outline::marks_in;
use crate::report::Report;
use crate::span::Span;
use crate::texts::Worded;

/// The line of the card where nothing is wrong.
pub(crate) fn summary(view: View<'_>, report: &Report) -> String {
    match (report.dmarc.policy, report.dmarc.walk.failure()) {
        (Some(policy), _) => view.text(policy.text_id()),
        (None, Some(failure)) => view.text(failure.text_id()),
        (None, None) => view.text("visit-state-no-record"),
    }
}

/// The inside of the card.
pub(crate) fn card(view: View<'_>, report: &Report) -> Html {
    let dmarc = &report.dmarc;
    let more = dmarc.walk.visits.len() > 1;
    html! {
        <>
            { for sentences(view, report).into_iter().map(|said| html! { <p>{ said }</p> }) }
            <ol class="walk">
                { for dmarc.walk.visits.iter().map(|at| visit(view, report, at)) }
            </ol>
            if more {
                <p class="fine">{ view.text("page-walk-explained") }</p>
            }
            if let Some(found) = &dmarc.older {
                { older(view, found) }
            }
            if !dmarc.identities.is_empty() {
                { identities(view, report) }
            }
            { policy_path(view, report) }
        </>
    }
}

/// What it means for the domain and for its subdomains.
fn sentences(view: View<'_>, report: &Report) -> Vec<String> {
    let dmarc = &report.dmarc;
    let word = |id: &str| Arg::Text(view.text(id));
    let mut said = Vec::new();
    if let (Some(domain), Some(policy)) = (&dmarc.record_domain, dmarc.policy) {
        let args = [
            ("name", Arg::Text(report.domain.to_string())),
            ("domain", Arg::Text(domain.to_string())),
            ("policy", word(policy.text_id())),
        ];
        said.push(view.texts.format("page-policy", &args));
    }
    if let Some(below) = &dmarc.subdomains {
        let alike = below.existing == below.nonexistent;
        let args = [
            ("domain", Arg::Text(below.record_domain.to_string())),
            ("policy", word(below.existing.text_id())),
            ("other", word(below.nonexistent.text_id())),
        ];
        let id = if alike {
            "page-policy-below"
        } else {
            "page-policies-below"
        };
        said.push(view.texts.format(id, &args));
    }
    said
}

/// What a receiver does that follows the standard before this one, where that is something else.
fn older(view: View<'_>, older: &Older) -> Html {
    let organization = &older.organizational_domain;
    let applies = match &older.record_domain {
        Some(domain) => view.text_with("page-older-record", "domain", domain),
        None => view.text("page-older-none"),
    };
    let identity = |(name, aligned): &(Name, bool)| {
        let id = if *aligned {
            "page-older-aligned"
        } else {
            "page-older-apart"
        };
        html! { <>{ " " }{ view.text_with(id, "name", name) }</> }
    };
    html! {
        <p class="note">
            { view.text_with("page-older", "organization", organization) }{ " " }{ applies }
            { for older.identities.iter().map(identity) }
        </p>
    }
}

/// One name of the walk: what was asked, what stood there, why it was taken or not.
fn visit(view: View<'_>, report: &Report, visit: &Visit) -> Html {
    let Some(question) = visit.question() else {
        return html! {};
    };
    let dmarc = &report.dmarc;
    let applies = dmarc.record_domain.as_ref() == Some(&visit.domain);
    let left_out = dmarc.walk.left_out();
    let jumps = left_out > 0 && dmarc.walk.visits.first() == Some(visit);
    html! {
        <li class={classes!(applies.then_some("applies"))}>
            <p class="term"><code>{ question.name.as_str() }</code></p>
            if let Some(found) = &visit.record {
                { policy_record(view, report, &question, found) }
            }
            { for visit.discarded.iter().take(ROWS).map(|text| {
                let text = text.shown();
                record(view, &question, &text, &marks_in(report, &question, &text))
            }) }
            { further(view, visit.discarded.len(), ROWS) }
            <p class="state">{ reading(view, dmarc, visit) }</p>
            if jumps {
                <p class="state">{ view.text_count("page-walk-left-out", left_out) }</p>
            }
        </li>
    }
}

/// Why a name was taken or not, and whether the walk ends there.
fn reading(view: View<'_>, dmarc: &Dmarc, visit: &Visit) -> String {
    let mut said = view.texts.word(&dmarc.walk.reading(visit));
    if let (Psd::Yes | Psd::No, Some(organization)) = (visit.psd(), &dmarc.organizational_domain) {
        said.push(' ');
        said.push_str(&view.text_with("page-walk-ends", "organization", organization));
    }
    said
}

/// A policy record with what can be said of its parts.
fn policy_record(
    view: View<'_>,
    report: &Report,
    question: &Question,
    found: &DmarcRecord,
) -> Html {
    let mut marks: Vec<Span> = marks_in(report, question, &found.text);
    let (faults, notes): (Vec<&Remark>, Vec<&Remark>) = found
        .remarks
        .iter()
        .partition(|remark| remark.kind.is_fault());
    marks.extend(faults.iter().map(|remark| remark.span));
    let line = |remark: &Remark| {
        html! {
            <li>
                <code>{ remark.span.of(&found.text) }</code>{ " " }{ view.text(remark.kind.text_id()) }
                if let Some(suggestion) = &remark.suggestion {
                    { " " }{ view.text("page-suggestion") }{ " " }<code>{ suggestion }</code>
                }
            </li>
        }
    };
    html! {
        <>
            { record(view, question, &found.text, &marks) }
            if !faults.is_empty() {
                <ul class="faults">{ for faults.into_iter().map(line) }</ul>
            }
            if !notes.is_empty() {
                <ul class="fine">{ for notes.into_iter().map(line) }</ul>
            }
        </>
    }
}

/// The names in hand beside the domain in the From, each with its alignment.
fn identities(view: View<'_>, report: &Report) -> Html {
    let dmarc = &report.dmarc;
    let strict = |origin: Origin| {
        let visits = dmarc.walk.visits.iter();
        let mut applies =
            visits.filter(|visit| dmarc.record_domain.as_ref() == Some(&visit.domain));
        let record = applies.find_map(|visit| visit.record.as_ref());
        record.is_some_and(|record| record.is_strict(origin))
    };
    let row = |identity: &Identity| {
        let source = if identity.is_dkim() {
            "page-name-dkim"
        } else {
            "page-name-spf"
        };
        let mode = if strict(identity.origin) {
            "page-strict"
        } else {
            "page-relaxed"
        };
        let organization = identity.organizational_domain.as_ref();
        html! {
            <li>
                <p class="term"><span>{ view.text(source) }</span>{ " " }<code>{ identity.domain.as_str() }</code></p>
                <p class="state">
                    { view.text(identity.alignment.text_id()) }
                    { " · " }{ view.text(mode) }
                    if let Some(organization) = organization {
                        { " · " }{ view.text_with("page-organization", "domain", organization) }
                    }
                </p>
            </li>
        }
    };
    let own = dmarc.organizational_domain.as_ref();
    html! {
        <div class="aligned">
            <h4>{ view.text("page-alignment") }</h4>
            <ul class="walk">
                <li>
                    <p class="term"><span>{ view.text("page-name-from") }</span>{ " " }<code>{ report.domain.as_str() }</code></p>
                    if let Some(own) = own {
                        <p class="state">{ view.text_with("page-organization", "domain", own) }</p>
                    }
                </li>
                { for dmarc.identities.iter().map(row) }
            </ul>
            if let Some(result) = dmarc.result {
                <p>{ view.text_with("page-dmarc-result", "result", &view.text(result.text_id())) }</p>
            }
        </div>
    }
}
