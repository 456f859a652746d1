//! Where the message that came back begins in the text of a report.
//!
//! Servers put a rule or a sentence before it, or nothing at all. What somebody passed on begins
//! with a header as well, which is that of the report and no message of the sender's.

use super::extract::unquoted;
use super::sender::{FROM, is_mail_system};

/// What stands in the line before the copy of a message, in lower case.
const COPIES: &[&str] = &[
    "copy of the message",
    "copy of your message",
    "copy of the original",
    "original message",
    "original e-mail",
    "original email",
    "headers follow",
    "header follows",
    "headers of the original",
    "header of the original",
    "header of your message",
    "unsent message",
    "returned message",
    "message headers",
    "message header",
    "message text follows",
    "rejected message",
    "start of returned",
    "ursprüngliche nachricht",
    "originalnachricht",
    "kopfzeilen der",
    "message d'origine",
    "message d’origine",
    "message original",
    "oorspronkelijk bericht",
    "oorspronkelijke bericht",
];

/// Fields with which the copy of a message begins where nothing introduces it.
const COPY_FIELDS: [&str; 12] = [
    "authentication-results:",
    "arc-seal:",
    "received-spf:",
    "to:",
    "received:",
    "return-path:",
    "dkim-signature:",
    "message-id:",
    "mime-version:",
    "x-mailer:",
    "subject:",
    "date:",
];

/// Lines of a header in which its From field is looked for.
const HEADER_LINES: usize = 30;

/// A text before the copy of a message, and that copy.
pub(super) fn split(text: &str) -> (&str, &str) {
    let mut at = 0;
    let mut is_behind_empty = true;
    for line in text.split_inclusive('\n') {
        let plain = unquoted(line);
        let here = at;
        at += line.len();
        if here > 0 && introduces_copy(plain) && !(is_passed_on(plain) && is_of_report(&text[at..]))
        {
            return (&text[..here], &text[at..]);
        }
        if here > 0 && is_behind_empty && begins_copy(&text[here..]) && !is_of_report(&text[here..])
        {
            return (&text[..here], &text[here..]);
        }
        is_behind_empty = plain.is_empty();
    }
    (text, "")
}

/// Whether a line is the rule that mail programs put before what somebody passes on.
fn is_passed_on(line: &str) -> bool {
    let lower = line.to_lowercase();
    [
        "original message",
        "ursprüngliche nachricht",
        "message d",
        "oorspronkelijk",
    ]
    .iter()
    .any(|words| lower.contains(words))
}

/// Whether a header is that of the report, which somebody passed on.
fn is_of_report(header: &str) -> bool {
    let mut lines = header.lines().skip_while(|line| unquoted(line).is_empty());
    let from = lines.by_ref().take(HEADER_LINES).find(|line| {
        let line = unquoted(line).to_ascii_lowercase();
        FROM.iter().any(|field| line.starts_with(field))
    });
    from.is_some_and(is_mail_system)
}

/// The heading before the header in the reports of Microsoft 365, in lower case.
const HEADINGS: [&str; 6] = [
    "original message headers",
    "ursprüngliche nachrichtenkopfzeilen",
    "en-têtes du message d’origine",
    "en-têtes de message d’origine",
    "oorspronkelijke berichtkoppen",
    "oorspronkelijke berichtkopteksten",
];

/// Whether a line stands before the copy of a message: a rule, or a sentence that ends there.
fn introduces_copy(line: &str) -> bool {
    let is_rule = line.starts_with("--") || line.starts_with("==") || line.starts_with("__");
    let is_end = line.ends_with(':') || line.ends_with('.') || line.ends_with("--");
    if line.len() > 120 {
        return false;
    }
    let lower = line.to_lowercase();
    if HEADINGS
        .iter()
        .any(|heading| lower.trim_end_matches(':') == *heading)
    {
        return true;
    }
    let names = (is_rule || is_end) && COPIES.iter().any(|words| lower.contains(words));
    // "It's attached below." is no copy yet; a sentence has a verb that says where it stands.
    names
        && (is_rule
            || lower.contains("follow")
            || line.ends_with(':')
            || lower.contains("below this line"))
}

/// Whether a text begins with the header of a message, two fields of it at least.
fn begins_copy(text: &str) -> bool {
    let lines = text.lines().filter(|line| !line.starts_with([' ', '\t']));
    let fields = lines.take(4).take_while(|line| !line.trim().is_empty());
    let is_field = |line: &str| {
        let line = unquoted(line).to_ascii_lowercase();
        line.starts_with("from:") || COPY_FIELDS.iter().any(|field| line.starts_with(field))
    };
    fields.map(is_field).filter(|known| *known).count() >= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_message_that_came_back_is_found() {
        let header = "Return-Path: <a@shop.example>\nFrom: Anna <a@shop.example>\nSubject: x\n";
        for before in [
            "550 No\n\n------ This is a copy of the message, including all the headers. ------\n\n",
            "550 No\n\n--- Below this line is a copy of the message.\n\n",
            "550 No\n\n----- Original message -----\n\n",
            "550 No\n\nMessage headers follow.\n\n",
            "550 No\n\nOriginal message headers:\n\n",
            "550 No\n\n",
        ] {
            let text = [before, header].concat();
            assert_eq!(split(&text).1.trim_start(), header, "{before}");
        }
        let passed_on =
            "FYI\n\nFrom: Mail Delivery System <MAILER-DAEMON@out.example>\nSubject: No\n\n550 No";
        assert_eq!(split(passed_on).1, "");
    }
}
