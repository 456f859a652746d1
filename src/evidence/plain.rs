//! What kind of text a text is.

use std::borrow::Cow;

use super::Unreadable;

/// Header lines after which a message is not read: no mail that was ever delivered has so many.
const HEADER_LINE_LIMIT: usize = 10_000;

/// Fields of which a header has some; two of them make a message.
pub(super) const FIELDS: [&str; 20] = [
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
        let Some((name, value)) = line.split_once(':') else {
            break;
        };
        let name = name.trim_end();
        // A rejection may stand right above a header that somebody pasted below it.
        if !is_field_name(name) || (known == 0 && is_reply(value)) {
            break;
        }
        known += usize::from(FIELDS.iter().any(|field| field.eq_ignore_ascii_case(name)));
    }
    Ok(known >= 2 || (known == 1 && begins_as_noted(text)))
}

/// Fields that only servers write: one of them alone is what is left of a header.
const NOTED: [&str; 6] = [
    "authentication-results:",
    "arc-authentication-results:",
    "received-spf:",
    "dkim-signature:",
    "received: from ",
    "received: by ",
];

/// Whether a text begins with such a field.
fn begins_as_noted(text: &str) -> bool {
    let start = text[..text.floor_char_boundary(40)].to_ascii_lowercase();
    NOTED.iter().any(|field| start.starts_with(field))
}

/// A text with the characters that HTML writes as entities, where it is none: as a page shows its
/// source.
pub(super) fn without_entities(text: Cow<'_, str>) -> Cow<'_, str> {
    if !(text.contains("&lt;") && text.contains("&gt;")) || is_html(&text) {
        return text;
    }
    let entities = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&amp;", "&"),
    ];
    let text = entities
        .iter()
        .fold(text.into_owned(), |text, (entity, character)| {
            text.replace(entity, character)
        });
    text.into()
}

/// Whether a text begins with a reply code or an enhanced one, as no field of a message does.
pub(super) fn is_reply(value: &str) -> bool {
    let word = value.split_whitespace().next().unwrap_or_default();
    let code = word.split(['-', '.']).next().unwrap_or_default();
    let is_code = code.len() == 3 && code.bytes().all(|b| b.is_ascii_digit());
    let is_enhanced =
        word.split('.').count() == 3 && word.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    word.starts_with(['4', '5']) && (is_code || is_enhanced)
}

/// Without empty lines before it and the line with which each message in an mbox begins (RFC 4155).
pub(super) fn without_envelope_line(text: &str) -> &str {
    let text = text.trim_start_matches(['\r', '\n', ' ', '\t']);
    match text.split_once('\n') {
        Some((first, rest)) if begins_in_mbox(first) => rest,
        _ => text,
    }
}

/// Whether a line is that with which a message in an mbox begins, and not the field: white space
/// may stand before its colon (RFC 5322 §4.5).
fn begins_in_mbox(line: &str) -> bool {
    let line = line.strip_prefix('>').unwrap_or(line);
    let rest = line.strip_prefix("From ");
    rest.is_some_and(|rest| !rest.trim_start().starts_with(':'))
}

/// Whether a text is an mbox with more than one message (RFC 4155): behind an empty line, the line
/// with which the next begins, and a field of it. A line of text that looks like one is quoted
/// there.
pub(super) fn is_mailbox(text: &str) -> bool {
    let mut lines = text.trim_start_matches(['\r', '\n', ' ', '\t']).lines();
    if !lines.next().is_some_and(is_envelope_line) {
        return false;
    }
    let mut is_behind_empty = false;
    while let Some(line) = lines.next() {
        if is_behind_empty && is_envelope_line(line) {
            let next = lines.clone().next().and_then(|next| next.split_once(':'));
            if next.is_some_and(|(name, _)| is_field_name(name)) {
                return true;
            }
        }
        is_behind_empty = line.is_empty();
    }
    false
}

/// Whether a line is the first of a message in an mbox: whoever sent it, and when.
fn is_envelope_line(line: &str) -> bool {
    let is_time = |word: &str| {
        let mut parts = word.split(':');
        let mut number = || {
            let part = parts.next().unwrap_or_default();
            part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit())
        };
        number() && number()
    };
    line.starts_with("From ") && line.split(' ').skip(2).any(is_time)
}

/// Whether something may be the name of a field: RFC 5322 §2.2 allows every printable character,
/// and an address in brackets is none that anybody uses.
pub(super) fn is_field_name(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|b| b.is_ascii_graphic() && !b"<>@".contains(&b))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_not_taken_for_the_line_of_an_mbox() {
        for field in [
            "From : a@b.example",
            "From \t: a@b.example",
            "From: a@b.example",
        ] {
            let text = format!("{field}\nTo: c@d.example\n\nx");
            assert_eq!(without_envelope_line(&text), text);
            assert_eq!(is_message(&text), Ok(true), "{field}");
        }
        for line in [
            "From a@b.example Sat Nov 21 10:00:00 2026",
            ">From x",
            "From - Sat",
        ] {
            let text = format!("{line}\nTo: c@d.example\nFrom : x\n\nx");
            assert!(without_envelope_line(&text).starts_with("To"), "{line}");
        }
    }
}
