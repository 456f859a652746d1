//! What a text that is no record was meant to be.
//!
//! People paste records out of web pages, help articles and zone files, with what stands around
//! them: quotation marks, HTML, the line's own words, a label. Some switch a record off by letters
//! in front of it, and a panel that appends may glue one record to another.

use std::borrow::Cow;

use super::parse::parse_term;
use super::record::TermKind;
use super::select::{NearMiss, is_telling};
use crate::dns::Text;

/// Words that name what stands behind them.
const LABELS: &[&str] = &[
    "spf",
    "spf1",
    "spf-record",
    "txt",
    "text",
    "record",
    "value",
    "content",
    "data",
];

/// How often a text is taken to have been escaped, one time over the other.
const ESCAPES: usize = 3;

/// Records in one text after which no more are looked for.
const RECORD_LIMIT: usize = 16;

/// The longest element of HTML that is taken for one.
const ELEMENT_LIMIT: usize = 80;

/// The records that a text was meant to be, each with the version before its terms; the terms are
/// as they are written.
pub fn records_meant(text: &Text) -> Vec<String> {
    let shown = without_markup(text.value());
    let start = match NearMiss::of(text) {
        Some(NearMiss::Fragment) => Some(0),
        // What precedes the version, or is glued to it, was not meant.
        Some(NearMiss::SenderId) => shown.find(' '),
        Some(NearMiss::Embedded) => embedded_end(&shown),
        Some(NearMiss::Version) | None => version_end(&shown),
    };
    let mut rest = start.and_then(|start| shown.get(start..));
    let mut records = Vec::new();
    let junk = |c: char| matches!(c, ' ' | ',' | ';' | ':' | '"' | '\'' | '·');
    while let Some(terms) = rest.filter(|_| records.len() < RECORD_LIMIT) {
        // A second version is a second record.
        let next = version(terms);
        let (own, behind) = next.map_or((terms, None), |at| (&terms[..at], terms.get(at + 6..)));
        let own = with_spaces(own);
        let mut own = own.trim_matches(junk);
        // A label of the next one, as it may stand before the first.
        if let Some(before) = own.len().checked_sub(3)
            && behind.is_some()
            && own
                .get(before..)
                .is_some_and(|end| end.eq_ignore_ascii_case("spf"))
        {
            own = own.get(..before).unwrap_or_default().trim_matches(junk);
        }
        records.push(format!("v=spf1 {own}"));
        rest = behind;
    }
    records
}

/// The terms of a record with spaces between them, where a comma or a semicolon parts the version
/// from them: it does so further on as well.
fn with_spaces(terms: &str) -> Cow<'_, str> {
    let Some(sign @ (',' | ';')) = terms.chars().next() else {
        return terms.into();
    };
    let mut in_macro = false;
    let part = |c| {
        // In a macro, these part what it stands for.
        in_macro = c == '{' || (in_macro && c != '}');
        if c == sign && !in_macro { ' ' } else { c }
    };
    terms.chars().map(part).collect()
}

/// Where "v=spf1" stands in a text.
fn version(text: &str) -> Option<usize> {
    text.to_ascii_lowercase().find("v=spf1")
}

/// Where the version of a record ends that stands behind something else.
pub(super) fn embedded_end(shown: &str) -> Option<usize> {
    let end = version(shown)? + 6;
    let terms = shown.get(end..)?;
    let is_end = !terms.starts_with(|c: char| c.is_ascii_alphanumeric());
    let mut words = terms.split([' ', ',', ';', '"']);
    let tells = |word: &str| {
        let leads_on = matches!(parse_term(word), Ok(TermKind::Redirect(_)));
        leads_on || is_telling(word)
    };
    (is_end && words.any(tells)).then_some(end)
}

/// A text without the HTML that was copied with it: elements and entities.
pub(super) fn without_markup(text: Cow<'_, str>) -> Cow<'_, str> {
    if !text.contains(['&', '<']) {
        return text;
    }
    let mut plain = text.into_owned();
    for _ in 0..ESCAPES {
        let entities = [
            ("&quot;", "\""),
            ("&#34;", "\""),
            ("&apos;", "'"),
            ("&#39;", "'"),
            ("&nbsp;", " "),
            ("&#160;", " "),
            ("&lt;", "<"),
            ("&gt;", ">"),
            // Last: what it stands for may begin another.
            ("&amp;", "&"),
        ];
        for (entity, meant) in entities {
            plain = plain.replace(entity, meant);
        }
    }
    let (mut kept, mut rest) = (String::new(), &*plain);
    while let Some((before, after)) = rest.split_once('<') {
        kept.push_str(before);
        let is_element = after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        let end = after
            .find('>')
            .filter(|end| is_element && *end <= ELEMENT_LIMIT);
        kept.push(' ');
        rest = &after[end.map_or(0, |end| end + 1)..];
    }
    kept.push_str(rest);
    kept.trim_matches([' ', '>']).to_owned().into()
}

/// Where the version ends with which a record begins, however it is written: "V = SPF1", "spf1",
/// or the whole line of a zone file.
pub fn version_end(shown: &str) -> Option<usize> {
    let start = |rest: &str| shown.len() - rest.len();
    let head = shown.trim_start_matches(not_alphanumeric);
    // Without the "v", the rest must be right.
    if has_prefix(head, "spf1 ") {
        return Some(start(head) + 4);
    }
    if has_prefix(head, "v") {
        let rest = head[1..].trim_start_matches([' ', '=', ':', '-', '·']);
        if has_prefix(rest, "spf") {
            let rest = rest[3..].trim_start_matches([' ', '=', 'v', 'V']);
            return Some(start(
                rest.strip_prefix("1.0").unwrap_or(&rest[digits(rest)..]),
            ));
        }
    }
    let at = shown.to_ascii_lowercase().find("v=spf1")?;
    let before = shown[..at].split([' ', '·', '"', '\'', ',', ';']);
    before
        .filter(|word| !word.is_empty())
        .all(is_of_zone_line)
        .then_some(at + 6)
}

/// Whether a word stands before the data of a record in a zone file, or names what comes after it.
fn is_of_zone_line(word: &str) -> bool {
    let words = ["@", "IN", "TXT", "SPF"];
    let label = word.trim_end_matches([':', '=']);
    words.iter().any(|known| known.eq_ignore_ascii_case(word))
        || (label != word && LABELS.iter().any(|known| known.eq_ignore_ascii_case(label)))
        || word.ends_with('.')
        || word.bytes().all(|b| b.is_ascii_digit())
}

/// How many digits of a version a text begins with; the digits of an address are not its own.
fn digits(text: &str) -> usize {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if text[digits..].starts_with('.') {
        digits.min(1)
    } else {
        digits
    }
}

/// Whether a text begins with a word, whatever the case.
pub(super) fn has_prefix(text: &str, word: &str) -> bool {
    let start = text.as_bytes().get(..word.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(word.as_bytes()))
}

/// What may stand before a version that somebody pasted.
pub(super) fn not_alphanumeric(c: char) -> bool {
    !c.is_ascii_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(text: &str) -> Vec<String> {
        records_meant(&Text::from_value(text))
    }

    #[test]
    fn what_stands_around_a_record_is_left_out() {
        for text in [
            "v=spf1 mx -all",
            "\"v=spf1 mx -all\"",
            "SPF: v=spf1 mx -all",
            "spf=\"v=spf1 mx -all\"",
            "xxxv=spf1 mx -all",
            "&quot;v=spf1 mx -all&quot;",
            "&amp;quot;v=spf1 mx -all&amp;quot;",
            "<p>v=spf1 mx -all</p>",
            "<td class=\"x\">v=spf1 mx -all</td>",
            "&lt;p&gt;v=spf1&nbsp;mx -all&lt;/p&gt;",
            "site-verification=abc v=spf1 mx -all",
            "v=spf1; mx -all",
            "v=spf1;mx;-all",
            "mx -all",
        ] {
            assert_eq!(meant(text), ["v=spf1 mx -all"], "{text}");
        }
    }

    #[test]
    fn two_records_in_one_text_are_two() {
        for text in [
            "v=spf1 mx -all v=spf1 a ~all",
            "v=spf1 mx -allv=spf1 a ~all",
            "v=spf1 mx -all\"\"v=spf1 a ~all",
        ] {
            assert_eq!(meant(text), ["v=spf1 mx -all", "v=spf1 a ~all"], "{text}");
        }
    }

    #[test]
    fn the_version_ends_where_the_terms_begin() {
        for text in [
            "v=spf1 mx",
            "v = spf1 mx",
            "v=spf mx",
            "spf1 mx",
            "x. TXT \"v=spf1 mx",
            "v=spf1.0 mx",
            "v=spf10 mx",
        ] {
            assert_eq!(
                version_end(text).map(|at| text[at..].trim()),
                Some("mx"),
                "{text}"
            );
        }
        let glued = "v=spf1ip4:192.0.2.1";
        assert_eq!(
            version_end(glued).map(|at| &glued[at..]),
            Some("ip4:192.0.2.1")
        );
    }
}
