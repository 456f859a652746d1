//! Whether a mail was forwarded on its way.
//!
//! Who forwards hands the mail on from an address of their own, with the first sender's name on it:
//! SPF fails there (RFC 7208 §10.3), and that address belongs into nobody else's record.

use super::extract::excerpt;

/// What shows it in a report or a log, in lower case: Exim, Postfix twice, an envelope that was
/// written anew (SRS), Gmail's own forwarding, and what forwarders say of themselves.
const TRACES: [&str; 9] = [
    "(ultimately generated from ",
    "(expanded from ",
    "orig_to=<",
    "srs0=",
    "srs1=",
    "+caf_=",
    "(generated from ",
    "(weitergeleitet von ",
    "x-forwarded-to:",
];

/// The line that shows that a mail was forwarded.
pub(super) fn trace(text: &str) -> Option<String> {
    let shows = |line: &&str| {
        let lower = line.to_ascii_lowercase();
        TRACES.iter().any(|trace| lower.contains(trace)) && !is_alias_of_itself(&lower)
    };
    let line = text.lines().find(shows)?;
    let lower = line.to_ascii_lowercase();
    let trace = TRACES.iter().find(|trace| lower.contains(**trace))?;
    Some(excerpt(line, trace))
}

/// Whether a line only names the recipient in other letters: `to=<a@b.example>,
/// orig_to=<a@B.example>`.
fn is_alias_of_itself(lower: &str) -> bool {
    let Some((before, rest)) = lower.split_once("orig_to=<") else {
        return false;
    };
    let original = rest.split('>').next().unwrap_or_default();
    let to = before.rsplit_once("to=<").map_or("", |(_, rest)| rest);
    !original.contains('@') || to.split('>').next() == Some(original)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forwarders_leave_traces() {
        for text in [
            "  peter@gmail.example\n    (ultimately generated from info@verein.example)\n",
            "<p@gmail.example> (expanded from <info@verein.example>): host mx said: 550",
            "4ABC: to=<p@gmail.example>, orig_to=<info@verein.example>, relay=mx",
            "Return-Path: <SRS0=ab=cd=shop.example=anna@verein.example>",
        ] {
            assert!(trace(text).is_some(), "{text}");
        }
        assert_eq!(trace("to=<p@b.example>, orig_to=<p@b.example>"), None);
        assert_eq!(trace("550 5.7.1 No"), None);
    }
}
