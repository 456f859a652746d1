//! A rejection whose line ends were lost, as where it is pasted on a phone.

use std::borrow::Cow;

/// What begins a line of its own in a report, in a copy of a message and in a transcript.
const BEGINNINGS: [&str; 22] = [
    "From: ",
    "Von: ",
    "De : ",
    "Van: ",
    "To: ",
    "Subject: ",
    "Date: ",
    "Return-Path: ",
    "Sender: ",
    "X-Postfix-Sender: ",
    "Reporting-MTA: ",
    "Remote-MTA: ",
    "Final-Recipient: ",
    "Original-Recipient: ",
    "Diagnostic-Code: ",
    "Action: ",
    "Status: ",
    "Received: ",
    "<<< ",
    ">>> ",
    "------ This is a copy",
    "--- Below this line",
];

/// Bytes behind the beginning of a line with the sender in which the address stands.
const REACH: usize = 120;

/// Texts that are longer have their line ends.
const LIMIT: usize = 16 * 1024;

/// A text in lines, where it has none.
pub(super) fn in_lines(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if text.contains('\n') || text.len() > LIMIT {
        return text.into();
    }
    let mut places: Vec<usize> = BEGINNINGS
        .iter()
        .flat_map(|words| text.match_indices(words).map(|(at, _)| at))
        .filter(|&at| text[..at].ends_with(' ') && begins(&text[at..]))
        .collect();
    places.sort_unstable();
    let (mut lines, mut from) = (String::new(), 0);
    for at in places {
        lines.push_str(text[from..at].trim_end());
        lines.push('\n');
        from = at;
    }
    lines.push_str(&text[from..]);
    lines.into()
}

/// Whether a field begins here: one that names somebody has an address in it, where a sentence
/// about the field has none.
fn begins(rest: &str) -> bool {
    let names = ["From: ", "Von: ", "De : ", "Van: ", "To: ", "Sender: "];
    let near = &rest[..rest.floor_char_boundary(REACH)];
    !names.iter().any(|name| rest.starts_with(name)) || near.contains('@')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lost_line_ends_are_put_back_where_fields_begin() {
        let text = "550 5.7.1 No Reporting-MTA: dns; out.example X-Postfix-Sender: rfc822; a@b.example From: \"A\" <a@b.example>";
        let lines = "550 5.7.1 No\nReporting-MTA: dns; out.example\nX-Postfix-Sender: rfc822; a@b.example\nFrom: \"A\" <a@b.example>";
        assert_eq!(in_lines(text), lines);
        for text in [
            "550 multiple addresses in From: header are not accepted",
            "550 No\nFrom: a@b.example",
            "",
        ] {
            assert_eq!(in_lines(text), text);
        }
    }
}
