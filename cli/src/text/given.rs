//! What was given: the rejection, the way of the message, and who sealed it on that way.

use sentra_check::bounce::{Bounce, Kind};
use sentra_check::evidence::Evidence;
use sentra_check::texts::{Part, Texts, Worded};

use super::{Page, text};

/// Hops that are listed.
const HOP_LIMIT: usize = 20;

impl Page<'_> {
    /// What the rejection says: who refused, why, whose turn it is, the codes.
    pub(super) fn bounce(&mut self) {
        let Some(bounce) = &self.report.request.bounce else {
            return;
        };
        let turn = self.outline.turn;
        let turn = turn.map(|turn| self.of_domain(turn.text_id()));
        for line in lines(bounce, self.texts, turn) {
            self.said(line);
        }
        for finding in self.outline.about_given() {
            self.item("-", &self.texts.finding(finding, Part::Title));
            self.prose(5, &self.texts.finding(finding, Part::Means));
            self.prose(5, &self.texts.finding(finding, Part::Fix));
        }
    }

    /// One thing that the rejection says.
    fn said(&mut self, line: Line) {
        match line {
            Line::Prose(text) => self.prose(2, &text),
            Line::Row(id, value) => self.row(id, &value),
            Line::Item(text) => self.item("-", &text),
        }
    }

    /// The way of the message, the first hop first; who handed it over, and what receivers found.
    pub(super) fn message(&mut self) {
        let Some(message) = &self.report.request.message else {
            return;
        };
        let entry = message.entry();
        for hop in message.hops.iter().rev().take(HOP_LIMIT) {
            let ip = hop.ip.map(|ip| ip.to_string()).unwrap_or_default();
            let from = hop.from.as_deref().filter(|from| *from != ip);
            let from = from.unwrap_or_default();
            let by = hop.by.as_deref().unwrap_or_default();
            let mut said = format!("{from} {ip} → {by}").trim().to_owned();
            if entry == Some(hop) {
                said = format!("{said} ({})", self.texts.get("page-hop-entry"));
            }
            self.item("-", &said);
        }
        if let Some(said) = self.texts.client(message) {
            self.prose(2, &said);
            self.line(4, message.client_from.as_deref().unwrap_or_default());
        }
        // What a sealer found stands with the seals.
        let own = message.results.iter();
        let own = own.filter(|results| results.instance.is_none());
        for said in own.filter_map(|results| self.texts.found(results)) {
            self.item("-", &said);
        }
        for spf in message.notes_of_spf() {
            self.item("-", &self.texts.noted(spf));
        }
    }

    /// Who sealed the message on its way, and what that is worth.
    pub(super) fn chain(&mut self) {
        let message = self.report.request.message.as_ref();
        let words = message.and_then(|m| self.texts.chain(m, &self.report.dkim.signatures));
        let Some(words) = words else { return };
        self.prose(2, &words.result);
        for set in &words.sets {
            self.item("-", set);
        }
        for said in &words.means {
            self.prose(2, said);
        }
    }
}

/// A line about a rejection.
enum Line {
    /// A sentence.
    Prose(String),
    /// A label, by the name of its text, and a value.
    Row(&'static str, String),
    /// An entry of a list.
    Item(String),
}

/// What a rejection says, with whose turn it is.
fn lines(bounce: &Bounce, texts: &Texts, turn: Option<String>) -> Vec<Line> {
    let mut lines = Vec::new();
    let by = bounce.gateway.map(|gateway| texts.word(&gateway));
    if let Some(kind) = bounce.kind {
        let by = by.unwrap_or_else(|| texts.get("page-bounce-receiver"));
        let id = match bounce.permanent {
            Some(false) => "page-bounce-later",
            _ => "page-bounce-refused",
        };
        let refused = texts.format(id, &[("gateway", text(&by))]);
        let about = texts.about(bounce).unwrap_or_default();
        lines.push(Line::Prose(match kind {
            Kind::Complaint => about,
            _ => format!("{refused} {about}"),
        }));
    }
    lines.extend(turn.map(Line::Prose));
    if !bounce.codes.is_empty() {
        lines.push(Line::Row("report-codes", bounce.codes.join(", ")));
    }
    let results = &bounce.results;
    let results = [
        ("SPF", results.spf),
        ("DKIM", results.dkim),
        ("DMARC", results.dmarc),
    ];
    for (method, said) in results {
        if let Some(said) = said {
            let said = texts.word(&said);
            lines.push(Line::Row("report-found", format!("{method}: {said}")));
        }
    }
    lines.extend(texts.bounce_evidence(bounce).into_iter().map(Line::Item));
    lines
}

/// What a rejection says that does not say whose mail it was, and what is missing.
pub(crate) fn unnamed(evidence: &Evidence, texts: &Texts) -> String {
    let Some(bounce) = &evidence.bounce else {
        return String::new();
    };
    let mut said = vec![texts.get("page-bounce")];
    said.extend(
        lines(bounce, texts, None)
            .into_iter()
            .map(|line| match line {
                Line::Prose(text) => format!("  {text}"),
                Line::Row(id, value) => format!("  {}: {value}", texts.get(id)),
                Line::Item(text) => format!("  - {text}"),
            }),
    );
    said.push(String::new());
    said.push(texts.get("report-name-domain"));
    said.join("\n")
}
