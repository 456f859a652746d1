//! What stands in a card: what was found about its subject, the records, the evidence.

use yew::prelude::*;

use super::finding::finding;
use super::{View, beyond, blocklist, client, dkim, dmarc, evidence, spf};
use crate::findings::Finding;
use crate::outline::{Outline, Section};

/// The inside of a card.
pub(crate) fn inside(view: View<'_>, outline: &Outline<'_>, section: Section) -> Html {
    let report = outline.report;
    let body = match (section, &report.client) {
        (Section::BlockLists, _) => blocklist::card(view, report),
        (Section::Beyond, _) => {
            html! { { for report.beyond.iter().map(|found| beyond::card(view, report, found)) } }
        }
        (Section::Dmarc, _) => dmarc::card(view, report),
        (Section::Dkim, _) => dkim::card(view, outline),
        (Section::Client, Some(found)) => client::card(view, outline, found),
        _ => spf::card(view, report),
    };
    let Some(card) = outline.card_of(section) else {
        return body;
    };
    // What the line of the card says is not said again.
    let heading = |finding: &Finding| (card.first != Some(finding)).then_some("h4");
    html! {
        <>
            { for card.findings.iter().map(|found| finding(view, outline, found, heading(found))) }
            { body }
            { evidence::evidence(view, report, card.subject) }
        </>
    }
}
