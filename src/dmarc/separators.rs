//! Tags of a record that something else than a semicolon separates.
//!
//! Only where a tag that exists is named behind white space or a comma is one meant there: what
//! stands in a note or a URI is left alone.

use super::remarks::{REMOVED, TAGS};

/// What people put where a semicolon belongs.
const SEPARATORS: [char; 4] = [' ', ',', '\u{a0}', '|'];

/// A text with a semicolon before every tag that has none.
pub fn with_semicolons(text: &str) -> String {
    let mut whole = String::with_capacity(text.len() + 8);
    for (index, part) in text.split(';').enumerate() {
        if index > 0 {
            whole.push(';');
        }
        let mut rest = part;
        while let Some((before, tag)) = next_tag(rest) {
            whole.push_str(before);
            whole.push_str("; ");
            rest = tag;
        }
        whole.push_str(rest);
    }
    whole
}

/// Where the next tag begins in a part, behind the separators in front of it.
fn next_tag(part: &str) -> Option<(&str, &str)> {
    let starts = part.char_indices().filter(|(_, c)| SEPARATORS.contains(c));
    let mut starts = starts.filter_map(|(at, c)| part.split_at_checked(at + c.len_utf8()));
    starts.find_map(|(before, tag)| {
        let before = before.trim_end_matches(SEPARATORS);
        let name = tag.split('=').next()?.trim_end_matches(SEPARATORS);
        let is_tag = tag.len() > name.len() && is_tag(name);
        (is_tag && !before.trim().is_empty()).then_some((before, tag))
    })
}

/// Whether there is such a tag, or was.
fn is_tag(name: &str) -> bool {
    TAGS.contains(&name) || REMOVED.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_separator_is_mended_and_nothing_else() {
        for (text, expected) in [
            (
                "v=DMARC1 p=reject t=y rua=mailto:d@shop.example",
                "v=DMARC1; p=reject; t=y; rua=mailto:d@shop.example",
            ),
            (
                "v=DMARC1, p=reject,rua=mailto:a@b.example,mailto:c@d.example , adkim=s",
                "v=DMARC1; p=reject; rua=mailto:a@b.example,mailto:c@d.example; adkim=s",
            ),
            (
                "v=DMARC1; p=none ri=x ; fo = 1",
                "v=DMARC1; p=none; ri=x ; fo = 1",
            ),
            ("p = none sp = reject", "p = none; sp = reject"),
            ("adkim= aspf=s", "adkim=; aspf=s"),
        ] {
            assert_eq!(with_semicolons(text), expected);
        }
        for same in [
            "v=DMARC1; p=none; rua=mailto:a@b.example?subject=a p",
            "v=DMARC1; x=a b=c; rua=mailto:a@b.example, mailto:p@b.example",
            "v= DMARC1 ; p= none",
            "",
        ] {
            assert_eq!(with_semicolons(same), same);
        }
    }
}
