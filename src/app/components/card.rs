//! A card each for SPF, DMARC, DKIM and the server: what is wrong, the records, the evidence. Behind
//! them, two that weigh on nothing.

use yew::prelude::*;

use super::mark::{Tone, card_id, mark, tone_of};
use super::signatures::{chain, signatures};
use super::summary::Summary;
use super::{View, beyond, blocklist, bounce, client, dkim, dmarc, evidence, pasted, spf};
use crate::beyond::Beyond;
use crate::checkup::Request;
use crate::findings::{Code, Finding, Severity, Subject};
use crate::report::Report;
use crate::texts::Part;

/// The cards; those that decide are open.
pub(crate) fn cards(view: View<'_>, report: &Report) -> Html {
    html! {
        <section class="cards" aria-labelledby="cards">
            <h2 id="cards">{ view.text("page-cards") }</h2>
            { card(view, report, Subject::Spf, "subject-spf", &spf::summary(view, report), spf::card(view, report)) }
            { card(view, report, Subject::Dmarc, "subject-dmarc", &dmarc::summary(view, report), dmarc::card(view, report)) }
            { card(view, report, Subject::Dkim, "subject-dkim", &dkim::summary(view, report), dkim::card(view, report)) }
            if let Some(found) = &report.client {
                { card(view, report, Subject::Ip, "subject-ip", &client::summary(view, found), client::card(view, report, found)) }
            }
            if let Some(found) = &report.beyond {
                { aside(view, "card-blocklist", ["page-blocklist", "page-blocklist-line"], false, blocklist::card(view, report)) }
                { beyond_card(view, report, found) }
            }
        </section>
    }
}

/// What was pasted: the rejection, the message.
pub(crate) fn given(view: View<'_>, report: &Report) -> Html {
    let Request {
        bounce, message, ..
    } = &report.request;
    if bounce.is_none() && message.is_none() {
        return html! {};
    }
    let about = |finding: &&Finding| finding.subject == Subject::Evidence;
    let body = html! {
        <>
            if let Some(found) = bounce {
                { bounce::happened(view, found) }
            }
            { for report.findings.iter().filter(about).map(|finding| explain(view, finding, Some("h3"))) }
            if let Some(found) = bounce {
                { bounce::now(view, report, found) }
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
fn beyond_card(view: View<'_>, report: &Report, found: &Beyond) -> Html {
    let is_about = |finding: &&Finding| {
        let codes = [Code::MxNull, Code::MxDangling, Code::MxCname];
        codes.contains(&finding.code) || finding.code == Code::BeyondRecordUnusable
    };
    let findings: Vec<&Finding> = report.findings.iter().filter(is_about).collect();
    let warns = |finding: &&Finding| finding.severity <= Severity::Warning;
    let body = html! {
        <>
            { for findings.iter().map(|finding| explain(view, finding, Some("h4"))) }
            { beyond::card(view, report, found) }
            { evidence::evidence(view, report, Subject::Domain) }
        </>
    };
    let open = findings.iter().any(warns);
    let words = ["page-beyond", "page-beyond-line"];
    aside(view, card_id(Subject::Domain), words, open, body)
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

/// One card. Where a lookup failed there may be no finding about the subject itself.
fn card(
    view: View<'_>,
    report: &Report,
    subject: Subject,
    name: &str,
    in_order: &Summary,
    body: Html,
) -> Html {
    let findings: Vec<&Finding> = report
        .findings
        .iter()
        .filter(|f| f.subject == subject)
        .collect();
    let mut tone = tone_of(view, subject);
    if tone == Tone::Accept && in_order.failed {
        tone = Tone::Unknown;
    }
    let first = findings
        .first()
        .filter(|finding| finding.severity <= Severity::Warning);
    let line = first.map_or_else(
        || in_order.text.clone(),
        |f| view.texts.finding(f, Part::Title),
    );
    let open = first.is_some() && matches!(tone, Tone::Reject | Tone::AtRisk | Tone::Unknown);
    html! {
        <details class={classes!("card", tone.class())} id={card_id(subject)} open={open}>
            <summary>
                <h3>{ view.text(name) }</h3>
                <span class="line">{ line }</span>
                { mark(view, tone, tone.word_id()) }
            </summary>
            <div class="inside">
                { for findings.iter().map(|finding| explain(view, finding, (first != Some(finding)).then_some("h4"))) }
                { body }
                { evidence::evidence(view, report, subject) }
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
