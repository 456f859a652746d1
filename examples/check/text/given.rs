//! What was given: the rejection, the way of the message, and who sealed it on that way.

use sentra_check::texts::Worded;

use super::{Page, text};

/// Hops that are listed.
const HOP_LIMIT: usize = 20;

impl Page<'_> {
    /// What the rejection says: who refused, why, whose turn it is, the codes.
    pub(super) fn bounce(&mut self) {
        let Some(bounce) = &self.report.request.bounce else {
            return;
        };
        self.heading("page-bounce");
        let by = bounce.gateway.map(|gateway| self.texts.word(&gateway));
        if let Some(kind) = bounce.kind {
            let by = by.unwrap_or_else(|| self.texts.get("page-bounce-receiver"));
            let id = match bounce.permanent {
                Some(false) => "page-bounce-later",
                _ => "page-bounce-refused",
            };
            let refused = self.texts.format(id, &[("gateway", text(&by))]);
            self.prose(2, &format!("{refused} {}", self.texts.word(&kind)));
        }
        if let Some(turn) = self.report.turn() {
            self.prose(2, &self.of_domain(turn.text_id()));
        }
        if !bounce.codes.is_empty() {
            self.row("report-codes", &bounce.codes.join(", "));
        }
        let results = &bounce.results;
        let results = [
            ("SPF", results.spf),
            ("DKIM", results.dkim),
            ("DMARC", results.dmarc),
        ];
        for (method, said) in results {
            if let Some(said) = said {
                let said = self.texts.word(&said);
                self.row("report-found", &format!("{method}: {said}"));
            }
        }
    }

    /// The way of the message, the first hop first.
    pub(super) fn message(&mut self) {
        let Some(message) = &self.report.request.message else {
            return;
        };
        if message.hops.is_empty() {
            return;
        }
        self.heading("page-hops");
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
    }

    /// Who sealed the message on its way, and what that is worth.
    pub(super) fn chain(&mut self) {
        let message = self.report.request.message.as_ref();
        let words = message.and_then(|m| self.texts.chain(m, &self.report.dkim.signatures));
        let Some(words) = words else { return };
        self.heading("report-chain");
        self.prose(2, &words.result);
        for set in &words.sets {
            self.item("-", set);
        }
        for said in &words.means {
            self.prose(2, said);
        }
    }
}
