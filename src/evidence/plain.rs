//! What kind of text a text is.

use super::Unreadable;

/// Header lines after which a message is not read: no mail that was ever delivered has so many.
const HEADER_LINE_LIMIT: usize = 10_000;

/// Fields of which a header has some; two of them make a message.
const FIELDS: [&str; 20] = [
    "arc-authentication-results",
    "arc-message-signature",
    "arc-seal",
    "authentication-results",
    "content-type",
    "date",
    "delivered-to",
    "dkim-signature",
    "from",
    "in-reply-to",
    "message-id",
    "mime-version",
    "received",
    "received-spf",
    "references",
    "reply-to",
    "return-path",
    "sender",
    "subject",
    "to",
];

/// Whether a text begins with the header of a message.
pub(super) fn is_message(text: &str) -> Result<bool, Unreadable> {
    let text = without_envelope_line(text);
    let mut known = 0;
    for (count, line) in text.lines().enumerate() {
        if line.is_empty() {
            break;
        }
        if count >= HEADER_LINE_LIMIT {
            return if known >= 2 {
                Err(Unreadable::TooManyFields)
            } else {
                Ok(false)
            };
        }
        if line.starts_with([' ', '\t']) && count > 0 {
            continue;
        }
        let Some((name, _)) = line.split_once(':') else {
            break;
        };
        let name = name.trim_end();
        if name.is_empty() || !name.bytes().all(|b| b.is_ascii_graphic()) {
            break;
        }
        known += usize::from(FIELDS.iter().any(|field| field.eq_ignore_ascii_case(name)));
    }
    Ok(known >= 2)
}

/// Without empty lines before it and the line with which each message in an mbox begins (RFC 4155).
pub(super) fn without_envelope_line(text: &str) -> &str {
    let text = text.trim_start_matches(['\r', '\n', ' ', '\t']);
    match text.split_once('\n') {
        Some((first, rest)) if first.starts_with("From ") || first.starts_with(">From ") => rest,
        _ => text,
    }
}

/// Whether a text is HTML.
pub(super) fn is_html(text: &str) -> bool {
    let start: String = text.chars().take(4096).collect();
    let start = start.to_ascii_lowercase();
    [
        "<html",
        "<body",
        "<!doctype html",
        "<div",
        "<p>",
        "<br",
        "<td",
        "<span",
    ]
    .iter()
    .any(|tag| start.contains(tag))
}
