//! What the header of a message says, in words: who handed it over, and what receivers found.

use super::{Texts, Worded};
use crate::findings::Arg;
use crate::message::{AuthenticationResults, Message, MethodResult, ReceivedSpf};

/// Results that are put into a line.
const SHOWN: usize = 10;

impl Texts {
    /// Which address handed over the message, and why that is believed; nothing where nothing tells.
    pub fn client(&self, message: &Message) -> Option<String> {
        let (id, ip) = match (message.client, message.client_hidden) {
            (Some(ip), _) => (message.client_reason?.text_id(), ip),
            (None, Some(ip)) => ("client-reason-hidden", ip),
            (None, None) => return None,
        };
        Some(self.format(id, &[("ip", Arg::Text(ip.to_string()))]))
    }

    /// What a receiver found, in a line; nothing where it found nothing.
    pub fn found(&self, results: &AuthenticationResults) -> Option<String> {
        let said = results.results.iter().take(SHOWN);
        let said = said.map(|result| self.result(result));
        let said: Vec<String> = said.collect();
        (!said.is_empty()).then(|| self.said_by(&results.by, &said.join(", ")))
    }

    /// What a receiver noted of SPF, in a line.
    pub fn noted(&self, spf: &ReceivedSpf) -> String {
        let result = ["spf ", &spf.result].concat();
        let from = spf.envelope_from.as_deref().unwrap_or_default();
        let (_, host) = from.rsplit_once('@').unwrap_or(("", from));
        let said = self.result_for(&result, Some(host).filter(|host| !host.is_empty()));
        self.said_by(spf.receiver.as_deref().unwrap_or_default(), &said)
    }

    /// Who says so, and what; who has no name is the receiver.
    fn said_by(&self, by: &str, said: &str) -> String {
        let results = ("results", Arg::Text(said.to_owned()));
        if by.is_empty() {
            self.format("report-results-receiver", &[results])
        } else {
            self.format(
                "report-results",
                &[("by", Arg::Text(by.to_owned())), results],
            )
        }
    }

    /// One result with the domain that it is about.
    fn result(&self, result: &MethodResult) -> String {
        let said = [&*result.method, " ", &*result.result].concat();
        self.result_for(&said, result.domain())
    }

    /// The same from its parts.
    fn result_for(&self, result: &str, domain: Option<&str>) -> String {
        let Some(domain) = domain else {
            return result.to_owned();
        };
        let args = [("result", result), ("domain", domain)];
        let args = args.map(|(name, value)| (name, Arg::Text(value.to_owned())));
        self.format("report-result-for", &args)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message() -> Message {
        let text = "Authentication-Results: mx.google.com;\n dkim=pass header.i=@shop.example; \
                    spf=pass smtp.mailfrom=a@post.example;\n dmarc=pass header.from=shop.example; x=y\n\
                    Authentication-Results: spf=none smtp.mailfrom=\n\
                    Authentication-Results: mx; none\n\
                    Received-SPF: Pass (mx.there.example: x) client-ip=192.0.2.10; \
                    envelope-from=a@post.example\nFrom: a@shop.example\n\nx";
        let parsed = mail_parser::MessageParser::default().parse(text);
        parsed
            .map(|parsed| Message::of(&parsed))
            .unwrap_or_default()
    }

    #[test]
    fn who_found_what_for_whom() {
        let texts = Texts::parse(include_str!("../../www/texts/en-report.ftl"));
        let texts = texts.and(include_str!("../../www/texts/en-rare.ftl"));
        let message = message();
        let found: Vec<Option<String>> = message.results.iter().map(|r| texts.found(r)).collect();
        let google = "mx.google.com found: dkim pass for shop.example, spf pass for post.example, \
                      dmarc pass for shop.example, x y";
        assert_eq!(found[0].as_deref(), Some(google));
        assert_eq!(found[1].as_deref(), Some("The receiver found: spf none"));
        assert_eq!(found[2], None);
        let noted = texts.noted(&message.received_spf[0]);
        assert_eq!(noted, "mx.there.example found: spf pass for post.example");
        let client = texts.client(&message).unwrap_or_default();
        assert!(client.starts_with("192.0.2.10 handed over"), "{client}");
        assert_eq!(texts.client(&Message::default()), None);
    }
}
