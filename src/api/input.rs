//! Reading what JavaScript hands in.

use serde_json::{Map, Value};

#[cfg(feature = "verify")]
use super::types::ErrorCode;
use super::types::{Explanation, Problem};
use crate::checkup::Request;
use crate::dns::{Answer, Data, Failure, Name, Outcome, Question};
use crate::evidence;
use crate::input::{self, Subject};
#[cfg(feature = "verify")]
use crate::verify::Unverified;

/// Entries that a list of a request may have; people know of a few selectors.
pub const LIST_LIMIT: usize = 100;

/// Records that one answer may have: as many of the shortest as fit into a message of the DNS.
const RECORD_LIMIT: usize = 4_096;

/// Reads a request; `domain` may be all that [`input::subject`] understands, and where it is left out
/// it is `sender`.
///
/// A field that there is not is refused: whoever writes `mailFrom` means something by it.
pub fn read_request(
    text: &str,
    sender: Option<&str>,
    now: i64,
    to_ascii: impl Fn(&str) -> Option<String>,
) -> Result<Request, Problem> {
    let mut fields: Map<String, Value> = serde_json::from_str(text)
        .map_err(|error| Problem::request(format!("request: {error}")))?;
    let known = serde_json::to_value(Request::new(Name::root(), now)).unwrap_or_default();
    for (field, value) in &fields {
        if known.get(field).is_none() {
            let field = shortened(field);
            return Err(Problem::request(format!(
                "request.{field}: a request has no such field"
            )));
        }
        if value.as_array().is_some_and(|list| list.len() > LIST_LIMIT) {
            return Err(Problem::request(format!(
                "request.{field}: more than {LIST_LIMIT} entries"
            )));
        }
    }
    let typed = match (fields.get("domain"), sender) {
        (None, sender) => sender,
        (Some(typed), _) => typed.as_str(),
    };
    let none = || "request.domain: a string with a domain or an address is missing".to_owned();
    let typed = typed.ok_or_else(|| Problem::request(none()))?;
    let Subject { domain, address } = input::subject(typed, &to_ascii)
        .map_err(|problem| Problem::request(format!("request.domain: {}", reason(problem))))?;
    fields.insert("domain".to_owned(), domain.to_string().into());
    if let Some(address) = address
        && fields.get("address").is_none_or(Value::is_null)
    {
        fields.insert("address".to_owned(), address.into());
    }
    let mut request: Request =
        serde_path_to_error::deserialize(Value::Object(fields)).map_err(|error| {
            let (path, inner) = (error.path().to_string(), error.inner().to_string());
            Problem::request(format!("request.{path}: {}", shortened(&inner)))
        })?;
    if request.now == 0 {
        request.now = now;
    }
    request.to_a_labels(to_ascii);
    Ok(request)
}

/// Reads a rejection or a message that came back.
pub fn explain(
    text: &str,
    to_ascii: impl Fn(&str) -> Option<String>,
) -> Result<Explanation, Problem> {
    let evidence = evidence::read(text.as_bytes())?;
    let subject = evidence.subject();
    let subject = subject.and_then(|subject| input::subject(&subject, &to_ascii).ok());
    let request = subject.map(|Subject { domain, address }| {
        let mut request = Request {
            address,
            ..Request::new(domain, 0)
        };
        request.fill(&evidence);
        request.to_a_labels(&to_ascii);
        request
    });
    Ok(Explanation {
        bounce: evidence.bounce,
        message: evidence.message,
        request,
    })
}

/// Reads a message, with the request that it makes where `text` leaves something open.
#[cfg(feature = "verify")]
pub fn read_message(
    bytes: &[u8],
    text: &str,
    now: i64,
    to_ascii: impl Fn(&str) -> Option<String>,
) -> Result<(Request, Unverified), Problem> {
    let evidence = evidence::read(bytes)?;
    // A report of failure is a message, whether or not it has the header of the one that came back.
    let bounce = evidence.bounce.as_ref();
    let is_report = bounce.is_some_and(|bounce| bounce.delivery.is_some());
    if evidence.message.is_none() && !is_report {
        return Err(Problem {
            code: ErrorCode::Unreadable,
            message: "no message: there is no header in it".to_owned(),
        });
    }
    let mut request = read_request(text, evidence.subject().as_deref(), now, &to_ascii)?;
    request.fill(&evidence);
    request.to_a_labels(to_ascii);
    // What stands in a report of failure is not as it was sent.
    let whole = evidence.bounce.is_none();
    let message = if whole { bytes } else { &[] };
    Ok((request, Unverified::read(message)))
}

/// Reads an answer as a report has it; what is none is malformed, and never an absence.
pub fn read_answer(question: &Question, text: &str) -> Answer {
    let answer: Option<Answer> = serde_json::from_str(text).ok();
    let fits = |answer: &Answer| {
        let records = answer.records();
        let mut types = records.iter().map(Data::record_type);
        records.len() <= RECORD_LIMIT && types.all(|kind| kind == question.record_type)
    };
    let Some(mut answer) = answer.filter(fits) else {
        return Answer::failed(Failure::Malformed);
    };
    if answer.outcome == Outcome::Records(Vec::new()) {
        answer.outcome = Outcome::NoData;
    }
    answer
}

/// Why there is no domain in a text.
fn reason(problem: input::Problem) -> String {
    match problem {
        input::Problem::IpAddress => format!("{problem}, which belongs into request.ip"),
        _ => problem.to_string(),
    }
}

/// The start of a text, for a message.
fn shortened(text: &str) -> String {
    text.chars().take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::RecordType;

    fn ascii(host: &str) -> Option<String> {
        host.is_ascii().then(|| host.to_ascii_lowercase())
    }

    fn read(text: &str) -> Result<Request, String> {
        read_request(text, None, 7, ascii).map_err(|problem| problem.message)
    }

    #[test]
    fn a_domain_is_enough() {
        let request = read(r#"{"domain": "shop.example"}"#).unwrap();
        assert_eq!(request, Request::new(request.domain.clone(), 7));
        let request = read(r#"{"domain": "Anna <anna@Shop.example>", "now": 9}"#).unwrap();
        assert_eq!(request.domain.as_str(), "shop.example");
        assert_eq!(request.address.as_deref(), Some("anna@shop.example"));
        assert_eq!(request.now, 9);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        let many = format!(
            r#"{{"domain": "shop.example", "selectors": [{}"s"]}}"#,
            r#""s","#.repeat(LIST_LIMIT)
        );
        for (text, message) in [
            (
                "[]",
                "request: invalid type: sequence, expected a map at line 1 column 0",
            ),
            (
                "{}",
                "request.domain: a string with a domain or an address is missing",
            ),
            (
                r#"{"domain": 5}"#,
                "request.domain: a string with a domain or an address is missing",
            ),
            (
                r#"{"domain": "192.0.2.1"}"#,
                "request.domain: it is an IP address, which belongs into request.ip",
            ),
            (
                r#"{"domain": "shop"}"#,
                "request.domain: it is one word without a dot",
            ),
            (
                r#"{"domain": "shop.example", "mailFrom": ""}"#,
                "request.mailFrom: a request has no such field",
            ),
            (
                r#"{"domain": "shop.example", "ip": "me"}"#,
                "request.ip: invalid IP address syntax",
            ),
            (
                r#"{"domain": "shop.example", "selectors": ["a", 5]}"#,
                "request.selectors[1]: invalid type: integer `5`, expected a string",
            ),
            (
                r#"{"domain": "shop.example", "spf-domains": ["a..b"]}"#,
                "request.spf-domains[0]: the name has an empty label",
            ),
            (many.as_str(), "request.selectors: more than 100 entries"),
        ] {
            assert_eq!(read(text), Err(message.to_owned()), "{text}");
        }
    }

    #[test]
    fn an_answer_that_is_none_is_malformed_and_never_an_absence() {
        let question = Question::new(Name::parse("shop.example").unwrap(), RecordType::Txt);
        let read = |text: &str| read_answer(&question, text).outcome;
        let malformed = Outcome::Failed(Failure::Malformed);
        for text in [
            "",
            "null",
            "[]",
            "{}",
            r#"{"outcome": "nothing"}"#,
            r#"{"outcome": {"records": [{"a": "192.0.2.1"}]}}"#,
            r#"{"outcome": {"records": [{"txt": "v=spf1 -all"}]}}"#,
        ] {
            assert_eq!(read(text), malformed, "{text}");
        }
        assert_eq!(read(r#"{"outcome": "nx-domain"}"#), Outcome::NxDomain);
        assert_eq!(read(r#"{"outcome": {"records": []}}"#), Outcome::NoData);
        let records = read(r#"{"outcome": {"records": [{"txt": ["b"]}, {"txt": ["a"]}]}}"#);
        // As they came, like those of every resolver.
        let texts = ["b", "a"].map(|text| Data::Txt(crate::dns::Text::from_value(text)));
        assert_eq!(records, Outcome::Records(texts.to_vec()));
    }

    #[cfg(feature = "verify")]
    #[test]
    fn a_message_makes_its_request() {
        let bytes = b"Return-Path: <b@post.example>\nFrom: Anna <anna@shop.example>\n\nHello\n";
        let read = |bytes: &[u8], text: &str| {
            let read = read_message(bytes, text, 7, ascii);
            read.map(|(request, _)| request)
                .map_err(|problem| problem.message)
        };
        let request = read(bytes, "{}").unwrap();
        assert_eq!(request.domain.as_str(), "shop.example");
        assert_eq!(request.mail_from.as_deref(), Some("b@post.example"));
        let given = r#"{"domain": "other.example", "mail-from": "c@post.example"}"#;
        let request = read(bytes, given).unwrap();
        assert_eq!(request.domain.as_str(), "other.example");
        assert_eq!(request.mail_from.as_deref(), Some("c@post.example"));
        let none = "request.domain: a string with a domain or an address is missing";
        assert_eq!(
            read(b"Subject: x\nTo: b@there.example\n\nHello\n", "{}"),
            Err(none.to_owned())
        );
        let report =
            b"From: MAILER-DAEMON@out.example\nSubject: Undelivered Mail\nMIME-Version: 1.0\n\
            Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\n\
            From: Anna <anna@shop.example>\n\n--b\nContent-Type: message/delivery-status\n\n\
            Reporting-MTA: dns; out.example\n\nFinal-Recipient: rfc822; you@there.example\n\
            Action: failed\nStatus: 5.7.26\nDiagnostic-Code: smtp; 550 5.7.26 SPF fail\n\n--b--\n";
        let request = read(report, "{}").unwrap();
        assert_eq!(request.domain.as_str(), "shop.example");
        assert!(request.bounce.is_some() && request.message.is_none());
        let none = "no message: there is no header in it";
        assert_eq!(read(b"550 5.7.26 SPF", "{}"), Err(none.to_owned()));
    }

    #[test]
    fn a_rejection_asks_for_a_check() {
        let text = "Your message from anna@shop.example has been rejected. \
            Your email address or domain has been blocked by our spam policy.";
        let explanation = explain(text, ascii).unwrap();
        assert_eq!(explanation.bounce, Some(crate::bounce::read(text)));
        let request = explanation.request.unwrap();
        assert_eq!(request.domain.as_str(), "shop.example");
        assert_eq!(request.bounce, explanation.bounce);
        let problem = explain("%PDF-1.7", ascii).unwrap_err();
        assert_eq!(
            problem.message,
            "neither a rejection nor a message: it is a PDF"
        );
    }
}
