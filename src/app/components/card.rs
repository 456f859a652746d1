//! A card each for SPF, DMARC, DKIM and the server: what is wrong, the records, the evidence. Behind
//! them, two that weigh on nothing.

use yew::prelude::*;

use super::mark::{card_id, mark};
use super::signatures::{chain, signatures};
use super::{View, beyond, blocklist, bounce, client, dkim, dmarc, evidence, pasted, spf};
use crate::beyond::Beyond;
use crate::checkup::Request;
use crate::findings::{Finding, Severity, Subject};
use crate::outline::{Card, Outline};
use crate::texts::{Part, Worded};

/// The cards; those that decide are open.
pub(crate) fn cards(view: View<'_>, outline: &Outline<'_>) -> Html {
    let report = outline.report;
    html! {
        <section class="cards" aria-labelledby="cards">
            <h2 id="cards">{ view.text("page-cards") }</h2>
            { for outline.cards().iter().map(|found| card(view, outline, found)) }
            if let Some(found) = &report.beyond {
                { aside(view, "card-blocklist", ["page-blocklist", "page-blocklist-line"], false, blocklist::card(view, report)) }
                { beyond_card(view, outline, found) }
            }
        </section>
    }
}

/// What was pasted: the rejection, the message.
pub(crate) fn given(view: View<'_>, outline: &Outline<'_>) -> Html {
    let report = outline.report;
    let Request {
        bounce, message, ..
    } = &report.request;
    if bounce.is_none() && message.is_none() {
        return html! {};
    }
    let body = html! {
        <>
            if let Some(found) = bounce {
                { bounce::happened(view, found) }
            }
            { for outline.about_given().map(|finding| explain(view, finding, Some("h3"))) }
            if let Some(found) = bounce {
                { bounce::now(view, outline, found) }
            }
            { signatures(view, report) }
            { chain(view, report) }
            if let Some(found) = message {
                { bounce::message(view, found, bounce.is_none() && report.fixes.is_empty()) }
            }
        </>
    };
    let name = if bounce.is_some() {
        "page-bounce"
    } else {
        "page-message"
    };
    html! {
        <section class="given" id={card_id(Subject::Evidence)}>
            <h2>{ view.text(name) }</h2>
            { body }
            <p>{ pasted::forget(view) }</p>
        </section>
    }
}

/// The card for what changes nothing; it opens by itself only for a warning.
fn beyond_card(view: View<'_>, outline: &Outline<'_>, found: &Beyond) -> Html {
    let (report, card) = (outline.report, outline.beyond());
    let body = html! {
        <>
            { for card.findings.iter().map(|finding| explain(view, finding, Some("h4"))) }
            { beyond::card(view, report, found) }
            { evidence::evidence(view, report, Subject::Domain) }
        </>
    };
    let words = ["page-beyond", "page-beyond-line"];
    aside(view, card_id(card.subject), words, card.is_open, body)
}

/// A card without a mark: what stands in it is neither right nor wrong.
fn aside(
    view: View<'_>,
    id: &'static str,
    [name, line]: [&str; 2],
    open: bool,
    body: Html,
) -> Html {
    html! {
        <details class="card" {id} {open}>
            <summary>
                <h3>{ view.text(name) }</h3>
                <span class="line">{ view.text(line) }</span>
            </summary>
            <div class="inside">{ body }</div>
        </details>
    }
}

/// One card: its line is what is wrong, else what its subject comes to.
fn card(view: View<'_>, outline: &Outline<'_>, card: &Card<'_>) -> Html {
    let report = outline.report;
    let (in_order, body) = match (card.subject, &report.client) {
        (Subject::Dmarc, _) => (dmarc::summary(view, report), dmarc::card(view, report)),
        (Subject::Dkim, _) => (dkim::summary(view, report), dkim::card(view, outline)),
        (Subject::Ip, Some(found)) => (
            client::summary(view, found),
            client::card(view, outline, found),
        ),
        _ => (spf::summary(view, report), spf::card(view, report)),
    };
    let line = card
        .first
        .map_or(in_order, |f| view.texts.finding(f, Part::Title));
    let is_said = |finding: &Finding| card.first == Some(finding);
    html! {
        <details class={classes!("card", card.tone.class())} id={card_id(card.subject)} open={card.is_open}>
            <summary>
                <h3>{ view.text(card.subject.text_id()) }</h3>
                <span class="line">{ line }</span>
                { mark(view, card.tone, card.tone.text_id()) }
            </summary>
            <div class="inside">
                { for card.findings.iter().map(|finding| explain(view, finding, (!is_said(finding)).then_some("h4"))) }
                { body }
                { evidence::evidence(view, report, card.subject) }
            </div>
        </details>
    }
}

/// A finding in words: what it is, under a heading where the card's line does not say so already,
/// what it means, why it matters, what to do.
fn explain(view: View<'_>, finding: &Finding, heading: Option<&'static str>) -> Html {
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Notice => "notice",
        Severity::Good => "good",
    };
    html! {
        <div class={classes!("finding", severity)}>
            if let Some(heading) = heading {
                <@{heading}>{ view.texts.finding(finding, Part::Title) }</@>
            }
            <p>{ view.texts.finding(finding, Part::Means) }{ " " }{ view.texts.finding(finding, Part::Why) }</p>
            <p class="do">{ view.texts.finding(finding, Part::Fix) }</p>
        </div>
    }
}
