//! A request for help: composed here, and sent by nobody but the visitor.

use super::form::{Field, Form};
use super::route;
use super::state::Known;
use crate::bounce::Bounce;
use crate::findings::Arg;
use crate::outline::{Face, Outline, Section};
use crate::report::Report;
use crate::texts::{Part, Texts, Worded, moment, named, request};

/// The longest `mailto:` address; some programs cut a longer one without a word.
const MAILTO_LIMIT: usize = 2_000;

/// Findings that are listed.
const FINDING_LIMIT: usize = 5;

/// A request for help.
#[derive(Debug)]
pub(crate) struct Letter {
    /// The subject.
    pub subject: String,
    /// The text, one line a paragraph.
    pub body: String,
}

/// What a report knows of the mail.
pub(crate) fn known(report: &Report) -> Known {
    let request = &report.request;
    let message = request.message.as_ref();
    let bounce = request.bounce.as_ref();
    let delivery = bounce.and_then(|bounce| bounce.delivery.as_ref());
    // A bounce of its own has an empty Return-Path.
    let returned = request.mail_from.clone().filter(|from| from.contains('@'));
    let from = message.and_then(|message| message.from.first().cloned());
    let to = message.and_then(|message| message.to.first().cloned());
    let recipient = delivery.and_then(|delivery| delivery.recipient.clone());
    let sent = message.and_then(|message| message.date).map(moment);
    let tried = delivery.and_then(|delivery| delivery.date.clone());
    let from = from.or(request.address.clone()).or(returned);
    Known {
        from: from.unwrap_or_default(),
        to: recipient.or(to).unwrap_or_default(),
        at: sent.or(tried).unwrap_or_default(),
    }
}

impl Letter {
    /// Composes the request from what was typed, what was found, and the link to it.
    pub(crate) fn compose(texts: &Texts, outline: &Outline<'_>, form: &Form, link: &str) -> Self {
        let report = outline.report;
        let with = |id: &str, name: &str, value: &str| {
            texts.format(id, &[(name, Arg::Text(value.to_owned()))])
        };
        let typed = |field| {
            let typed = form.get(field).trim();
            if typed.is_empty() {
                texts.get("help-not-given")
            } else {
                typed.to_owned()
            }
        };
        let mut lines = Vec::new();
        for section in outline.sections(Face::Letter) {
            let heading = outline.heading(section, Face::Letter);
            lines.extend(heading.map(|id| texts.format(id, &named(report))));
            match section {
                Section::Mail => lines.extend([
                    String::new(),
                    with("help-sent-from", "value", &typed(Field::SentFrom)),
                    with("help-sent-to", "value", &typed(Field::SentTo)),
                    with("help-sent-at", "value", &typed(Field::SentAt)),
                    String::new(),
                ]),
                Section::Given => {
                    let bounce = report.request.bounce.iter();
                    lines.extend(bounce.flat_map(|bounce| of_bounce(texts, bounce)));
                    lines.push(String::new());
                }
                Section::Verdict => {
                    let outcome = texts.format(outline.title.text_id(), &named(report));
                    lines.push(["- ", &outcome].concat());
                    let broken = outline.broken.iter();
                    let broken = broken.map(|b| texts.format(b.text_id(), &named(report)));
                    lines.extend(broken.map(|said| ["- ", &said].concat()));
                }
                Section::Reasons => {
                    let reasons = outline.reasons.iter().take(FINDING_LIMIT);
                    let said = reasons.map(|reason| texts.finding(reason.finding, Part::Title));
                    lines.extend(said.map(|said| ["- ", &said].concat()));
                }
                Section::Next => lines.push(["- ", &texts.get(request(outline))].concat()),
                Section::Client => {
                    let ip = report.request.ip.iter();
                    lines.extend(ip.map(|ip| with("help-ip", "ip", &ip.to_string())));
                }
                Section::Origin => {
                    lines.push(String::new());
                    lines.push(with("help-link", "link", link));
                }
                _ => {}
            }
        }
        Self {
            subject: texts.format("help-subject", &named(report)),
            body: lines.join("\n"),
        }
    }

    /// The address that opens a new mail with it (RFC 6068). Where it would be too long, the mail
    /// asks to have the text pasted in.
    pub(crate) fn mailto(&self, texts: &Texts, support: &str) -> String {
        let whole = self.address(support, &self.body);
        if whole.len() <= MAILTO_LIMIT {
            whole
        } else {
            self.address(support, &texts.get("help-paste-here"))
        }
    }

    /// The address of a mail with a body.
    fn address(&self, support: &str, body: &str) -> String {
        let mut address = String::from("mailto:");
        route::encode(support, &mut address);
        address.push_str("?subject=");
        route::encode(&self.subject, &mut address);
        address.push_str("&body=");
        // §5: lines end in %0D%0A.
        route::encode(&body.replace('\n', "\r\n"), &mut address);
        address
    }
}

/// What a rejection says, in a few lines: who refused, the codes, what it is about.
fn of_bounce(texts: &Texts, bounce: &Bounce) -> impl Iterator<Item = String> {
    let gateway = bounce.gateway.map(|gateway| texts.word(&gateway));
    let codes = Some(bounce.codes.join(", ")).filter(|codes| !codes.is_empty());
    let kind = bounce.kind.map(|kind| texts.word(&kind));
    let said = [gateway, codes, kind].into_iter().flatten();
    said.map(|said| ["- ", &said].concat())
}

#[cfg(test)]
mod tests;
