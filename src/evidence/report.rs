//! Reports by mail systems, told from what people send.

use mail_parser::{HeaderName, MimeHeaders};

use crate::bounce;
use crate::message::Message;

/// How the subject of a report begins, in lower case.
const SUBJECTS: [&str; 23] = [
    "undeliverable",
    "undelivered mail",
    "undelivered message",
    "returned mail",
    "mail delivery failed",
    "mail delivery failure",
    "delivery status notification",
    "delivery failure",
    "delivery failed",
    "delivery notification: delivery has failed",
    "failure notice",
    "mail could not be delivered",
    "message could not be delivered",
    "nondeliverable",
    "non-deliverable",
    "warning: could not send message",
    "warning: message",
    "unzustellbar",
    "non remis",
    "non distribuable",
    "onbestelbaar",
    "niet bezorgd",
    "mail system error",
];

/// Whether a message is a report by a mail system, whatever its words: it is of the type for such
/// (RFC 6522), has a null sender (RFC 5321 §4.5.5), comes from the name that such systems go by, or says
/// that no person answered (RFC 3834 §5, and Exim's and Gmail's field).
pub(super) fn is_report(parsed: &mail_parser::Message<'_>) -> bool {
    let is_type = parsed.content_type().is_some_and(|kind| {
        let is_subtype = kind
            .subtype()
            .is_some_and(|s| s.eq_ignore_ascii_case("report"));
        // A receipt (RFC 8098) reports no failure.
        let mut attributes = kind.attributes().into_iter().flatten();
        is_subtype && !attributes.any(|a| a.value.eq_ignore_ascii_case("disposition-notification"))
    });
    let field = |name: &str| {
        let mut fields = parsed.headers().iter();
        fields.find(|field| field.name.as_str().eq_ignore_ascii_case(name))
    };
    let answered = field("Auto-Submitted").and_then(|field| field.value.as_text());
    let message = Message::of(parsed);
    let subject = parsed
        .subject()
        .map(str::trim_start)
        .unwrap_or_default()
        .to_lowercase();
    let from = parsed.header_raw(HeaderName::From).unwrap_or_default();
    // People at "postmaster" write mail as well, and sign it, and so do those who pass reports on.
    let is_unsigned = message.signatures.is_empty();
    let is_postmaster = local_part(&message).is_some_and(|l| l.eq_ignore_ascii_case("postmaster"));
    is_type
        || (is_unsigned && SUBJECTS.iter().any(|words| subject.starts_with(words)))
        || (is_unsigned && !is_postmaster && bounce::is_mail_system(from))
        || field("X-Failed-Recipients").is_some()
        || answered.is_some_and(|how| how.trim().to_ascii_lowercase().starts_with("auto-replied"))
        || is_by_mail_system(&message)
}

/// What stands before the "@" of the sender.
fn local_part(message: &Message) -> Option<&str> {
    message.from.first()?.split('@').next()
}

/// Whether a message is by a mail system: it has a null sender (RFC 5321 §4.5.5) or the name that
/// such systems go by.
pub(super) fn is_by_mail_system(message: &Message) -> bool {
    let by_name =
        local_part(message).is_some_and(|local| local.eq_ignore_ascii_case("mailer-daemon"));
    by_name || message.return_path.as_deref() == Some("")
}
