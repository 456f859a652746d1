//! Reports by mail systems, told from what people send.

use mail_parser::{HeaderName, MimeHeaders};

use crate::bounce::{self, Bounce};
use crate::message::Message;

/// How the subject of a report begins, in lower case.
const SUBJECTS: [&str; 25] = [
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
    "non-delivery:",
    "delivery incomplete",
];

/// What `report-type` says of reports of failure (RFC 3464, RFC 5965).
const TYPES: [&str; 2] = ["delivery-status", "feedback-report"];

/// How a subject begins where somebody passes a mail on, in lower case.
const PASSED_ON: [&str; 6] = ["fwd:", "fw:", "wg:", "tr:", "tr :", "doorst:"];

/// Who sends Amazon's notifications of bounces, which are signed.
const NOTIFIER: &str = "no-reply@sns.amazonaws.com";

/// What a report says of a mail whose words are not known, in lower case.
const UNDELIVERED: [&str; 12] = [
    "not be delivered",
    "undeliver",
    "not delivered",
    "delivery failed",
    "delivery has failed",
    "delivery to the following",
    "did not reach the following",
    "could not deliver",
    "unable to deliver",
    "returned to sender",
    "nicht zugestellt",
    "pas été remis",
];

/// How plainly a message is a report by a mail system.
#[derive(Clone, Copy, Debug, Default, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum Sign {
    /// Nothing says so.
    #[default]
    None,
    /// It has what reports have and other mail may have too; its words must say the same.
    Weak,
    /// It is one, whatever its words.
    Strong,
}

impl Sign {
    /// Whether it is a report, by what its text says.
    pub(super) fn is_report(self, words: &str, read: &Bounce) -> bool {
        let says = || {
            let words = words.to_lowercase();
            UNDELIVERED.iter().any(|phrase| words.contains(phrase))
        };
        match self {
            Self::Strong => true,
            Self::Weak => read.kind.is_some() || read.code.is_some() || says(),
            Self::None => false,
        }
    }
}

/// Whether a message is a report by a mail system. It is of the type for such (RFC 6522), comes
/// from the name or with the subject that such systems use, has the field of Exim and Gmail, or is
/// an answer of a program (RFC 3834 §5). A null sender (RFC 5321 §4.5.5) or no sender at all has
/// other mail as well.
pub(super) fn sign(parsed: &mail_parser::Message<'_>) -> Sign {
    let kind = parsed.content_type();
    let kind = kind.filter(|kind| {
        kind.subtype()
            .is_some_and(|s| s.eq_ignore_ascii_case("report"))
    });
    // A receipt (RFC 8098) reports no failure.
    let reports = |kind: &mail_parser::ContentType<'_>| {
        let mut attributes = kind.attributes().into_iter().flatten();
        attributes.any(|a| TYPES.iter().any(|own| a.value.eq_ignore_ascii_case(own)))
    };
    let field = |name: &str| {
        let mut fields = parsed.headers().iter();
        fields.find(|field| field.name.as_str().eq_ignore_ascii_case(name))
    };
    let answered = field("Auto-Submitted").and_then(|field| field.value.as_text());
    let message = Message::of(parsed);
    let subject = parsed.subject().map(str::trim_start).unwrap_or_default();
    let subject = subject.to_lowercase();
    let is_of_report = |subject: &str| SUBJECTS.iter().any(|words| subject.starts_with(words));
    // Somebody passes one on, with the words of the report below.
    let passed_on = PASSED_ON
        .iter()
        .find_map(|start| subject.strip_prefix(start));
    let from = parsed.header_raw(HeaderName::From).unwrap_or_default();
    // People at "postmaster" write mail as well, and sign it, and so do those who pass reports on.
    let is_unsigned = message.signatures.is_empty();
    let is_postmaster = local_part(&message).is_some_and(|l| l.eq_ignore_ascii_case("postmaster"));
    let is_systems = bounce::is_mail_system(&from.replace("<>", ""));
    let is_strong = kind.is_some_and(reports)
        || (is_unsigned && is_systems && is_of_report(&subject))
        || (is_unsigned && is_systems && !is_postmaster)
        || from.contains(NOTIFIER)
        || field("X-Failed-Recipients").is_some()
        || answered.is_some_and(|how| how.trim().to_ascii_lowercase().starts_with("auto-replied"));
    // A report has no return path; whoever has one may write about anything (RFC 5321 §4.5.5).
    let has_path = message
        .return_path
        .as_ref()
        .is_some_and(|path| !path.is_empty());
    let is_weak = kind.is_some()
        || (is_unsigned && !has_path && is_of_report(&subject))
        || passed_on.is_some_and(|subject| is_of_report(subject.trim_start()))
        || message.return_path.as_deref() == Some("")
        || message.from.is_empty();
    match (is_strong, is_weak) {
        (true, _) => Sign::Strong,
        (false, true) => Sign::Weak,
        (false, false) => Sign::None,
    }
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
