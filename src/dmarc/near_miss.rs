//! Texts that were meant as a policy record, but do not begin as one.

use super::meant::meant_value;
use super::record::{Policy, is_dmarc};
use super::separators::with_semicolons;
use crate::dns::Text;
use crate::span::Span;
use crate::tag_list::TagList;

/// How every policy record begins.
const START: &str = "v=DMARC1";

/// Why receivers do not take a text for a policy record.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum NearMiss {
    /// Something stands before `v=DMARC1`, or it is missing.
    NotAtStart,
    /// What stands there is not `v=DMARC1`, letter by letter.
    Version,
}

impl NearMiss {
    /// What is wrong with a text that was meant as a policy record, and where.
    pub fn of(text: &Text) -> Option<(Self, Span)> {
        if is_dmarc(text) {
            return None;
        }
        let shown = text.with_blanks();
        let lower = shown.to_ascii_lowercase();
        if let Some(start) = shown.find(START).filter(|start| *start > 0) {
            return Some((Self::NotAtStart, Span::new(0, start)));
        }
        if lower.contains("dmarc1") || lower.starts_with("v=dmarc") {
            let end = shown.find(';').unwrap_or(shown.len());
            return Some((Self::Version, Span::new(0, end)));
        }
        // A policy, or what was meant as one.
        let list = TagList::parse(&with_semicolons(&shown));
        let policy = list
            .value("p")
            .filter(|value| Policy::parse(value).is_some() || meant_value("p", value).is_some());
        policy.map(|_| (Self::NotAtStart, Span::new(0, shown.len())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant_as_a_record_is_told_from_what_was_not() {
        let of = |text: &str| NearMiss::of(&Text::from_value(text)).map(|(kind, _)| kind);
        for text in [
            " v=DMARC1; p=none",
            "\"v=DMARC1; p=none\"",
            "p=none; v=DMARC1",
            "p=none; rua=x",
            "rua=x, p=reject.",
        ] {
            assert_eq!(of(text), Some(NearMiss::NotAtStart), "{text}");
        }
        for text in [
            "v=dmarc1; p=none",
            "V=DMARC1; p=none",
            "v=DMARC1 p=none",
            "v=DMARC1\\; p=none",
            "v=DMARC2",
        ] {
            assert_eq!(of(text), Some(NearMiss::Version), "{text}");
        }
        for text in [
            "v=DMARC1; p=none",
            "v=spf1 -all",
            "v=DKIM1; p=MIIB",
            "dmarc-verification=1",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
    }
}
