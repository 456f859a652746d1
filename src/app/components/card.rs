//! A card each for SPF, DMARC, DKIM and the server: what is wrong, the records, the evidence. Behind
//! them, two that weigh on nothing.

use yew::prelude::*;

use super::mark::{card_id, mark};
use super::{View, beyond, blocklist, client, dkim, dmarc, evidence, heading, spf};
use crate::findings::{Finding, Severity, Subject};
use crate::outline::{Outline, Section};
use crate::texts::{Part, Worded};

/// The cards.
pub(crate) fn cards(view: View<'_>, outline: &Outline<'_>, within: Html) -> Html {
    html! {
        <section class="cards" aria-labelledby="cards">
            <h2 id="cards">{ heading(view, outline, Section::Cards) }</h2>
            { within }
        </section>
    }
}

/// The card about block lists.
pub(crate) fn block_lists(view: View<'_>, outline: &Outline<'_>) -> Html {
    let words = [
        heading(view, outline, Section::BlockLists),
        view.text("page-blocklist-line"),
    ];
    aside(
        "card-blocklist",
        words,
        false,
        blocklist::card(view, outline.report),
    )
}

/// The card for what changes nothing; it opens by itself only for a warning.
pub(crate) fn beyond(view: View<'_>, outline: &Outline<'_>) -> Html {
    let (report, card) = (outline.report, outline.beyond());
    let body = html! {
        <>
            { for card.findings.iter().map(|finding| explain(view, finding, Some("h4"))) }
            { for report.beyond.iter().map(|found| beyond::card(view, report, found)) }
            { evidence::evidence(view, report, Subject::Domain) }
        </>
    };
    let words = [
        heading(view, outline, Section::Beyond),
        view.text("page-beyond-line"),
    ];
    aside(card_id(card.subject), words, card.is_open, body)
}

/// A card without a mark: what stands in it is neither right nor wrong.
fn aside(id: &'static str, [name, line]: [String; 2], open: bool, body: Html) -> Html {
    html! {
        <details class="card" {id} {open}>
            <summary>
                <h3>{ name }</h3>
                <span class="line">{ line }</span>
            </summary>
            <div class="inside">{ body }</div>
        </details>
    }
}

/// One card: its line is what is wrong, else what its subject comes to.
pub(crate) fn card(view: View<'_>, outline: &Outline<'_>, section: Section) -> Html {
    let report = outline.report;
    let (subject, in_order, body) = match (section, &report.client) {
        (Section::Dmarc, _) => (
            Subject::Dmarc,
            dmarc::summary(view, report),
            dmarc::card(view, report),
        ),
        (Section::Dkim, _) => (
            Subject::Dkim,
            dkim::summary(view, report),
            dkim::card(view, outline),
        ),
        (Section::Client, Some(found)) => (
            Subject::Ip,
            client::summary(view, found),
            client::card(view, outline, found),
        ),
        _ => (
            Subject::Spf,
            spf::summary(view, report),
            spf::card(view, report),
        ),
    };
    let card = outline.card(subject);
    let line = card
        .first
        .map_or(in_order, |f| view.texts.finding(f, Part::Title));
    let is_said = |finding: &Finding| card.first == Some(finding);
    html! {
        <details class={classes!("card", card.tone.class())} id={card_id(card.subject)} open={card.is_open}>
            <summary>
                <h3>{ heading(view, outline, section) }</h3>
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
pub(super) fn explain(view: View<'_>, finding: &Finding, heading: Option<&'static str>) -> Html {
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
