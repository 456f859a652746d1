//! A request for help: composed here, and sent by nobody but the visitor.

use super::form::{Field, Form};
use super::route;
use super::state::Known;
use crate::findings::Arg;
use crate::outline::Outline;
use crate::report::Report;
use crate::texts::{Part, Texts, Worded, moment, named};

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
        let domain = report.domain.to_string();
        let mut lines = vec![
            texts.get("help-ask"),
            String::new(),
            with("help-sent-from", "value", &typed(Field::SentFrom)),
            with("help-sent-to", "value", &typed(Field::SentTo)),
            with("help-sent-at", "value", &typed(Field::SentAt)),
            String::new(),
        ];
        if let Some(bounce) = &report.request.bounce {
            lines.push(texts.get("page-bounce"));
            let gateway = bounce.gateway.map(|gateway| texts.word(&gateway));
            let codes = Some(bounce.codes.join(", ")).filter(|codes| !codes.is_empty());
            let kind = bounce.kind.map(|kind| texts.word(&kind));
            let said = [gateway, codes, kind].into_iter().flatten();
            lines.extend(said.map(|said| ["- ", &said].concat()));
            lines.push(String::new());
        }
        lines.push(with("help-checked", "domain", &domain));
        let outcome = texts.format(outline.title.text_id(), &named(report));
        lines.push(["- ", &outcome].concat());
        for reason in outline.reasons.iter().take(FINDING_LIMIT) {
            lines.push(["- ", &texts.finding(reason.finding, Part::Title)].concat());
        }
        if let Some(ip) = report.request.ip {
            lines.push(with("help-ip", "ip", &ip.to_string()));
        }
        lines.push(String::new());
        lines.push(with("help-link", "link", link));
        Self {
            subject: with("help-subject", "domain", &domain),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checkup::Request;
    use crate::dns::zone::Zone;
    use crate::dns::{Name, Snapshot};
    use crate::report::report;
    use crate::resolve::drive;
    use futures_executor::block_on;

    #[test]
    fn whose_the_domain_is_stands_in_the_request() {
        let zone = "gmail.com TXT \"v=spf1 ~all\"\n_dmarc.gmail.com TXT \"v=DMARC1; p=none\"\n\
                    s._domainkey.gmail.com TXT \"v=DKIM1; p=\"\n";
        let zone = Zone::scan("test", zone).unwrap();
        let request = Request {
            ip: Some([203, 0, 113, 9].into()),
            ..Request::new(Name::parse("gmail.com").unwrap(), 0)
        };
        let mut dns = Snapshot::default();
        let evaluate = |dns: &Snapshot| report(dns, &request);
        let report = block_on(drive(&zone, &mut dns, &mut |_| {}, evaluate));
        let texts = Texts::parse(include_str!("../../www/texts/en-report.ftl"));
        let letter = Letter::compose(
            &texts,
            &Outline::of(&report),
            &Form::default(),
            "https://check.example",
        );
        assert!(letter.body.contains("belongs to Google"), "{}", letter.body);
    }

    #[test]
    fn an_address_is_encoded_and_bounded() {
        let letter = |body: &str| Letter {
            subject: "Über 100 %".to_owned(),
            body: body.to_owned(),
        };
        let texts = Texts::parse("help-paste-here = Here\n");
        assert_eq!(
            letter("a&b\n?c=#").mailto(&texts, "help@mail.example"),
            "mailto:help@mail.example?subject=%C3%9Cber%20100%20%25&body=a%26b%0D%0A%3Fc%3D%23"
        );
        let long = letter(&"ä".repeat(1_000)).mailto(&texts, "help@mail.example");
        assert!(long.ends_with("&body=Here"), "{long}");
    }
}
