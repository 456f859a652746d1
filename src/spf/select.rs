//! Which of a name's TXT records is the SPF record (RFC 7208 §4.5).

use super::parse::parse_term;
use super::record::{Mechanism, TermKind};
use crate::dns::{Answer, Failure, Outcome, Question, Text};

/// What selection found among the TXT records of a name.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Selection<'a> {
    /// There is no such name.
    NoDomain,
    /// The name has no SPF record.
    NoRecord,
    /// Exactly one.
    One(&'a Text),
    /// More than one: a permerror.
    Several,
    /// The records could not be looked up.
    Failed(Failure),
}

/// Selects the SPF record of an answer to a TXT question.
pub fn select(answer: &Answer) -> Selection<'_> {
    match &answer.outcome {
        Outcome::Failed(failure) => return Selection::Failed(*failure),
        Outcome::NxDomain => return Selection::NoDomain,
        Outcome::NoData | Outcome::Records(_) => {}
    }
    let mut records = answer.texts().filter(|text| is_spf(text));
    match (records.next(), records.next()) {
        (None, _) => Selection::NoRecord,
        (Some(only), None) => Selection::One(only),
        (Some(_), Some(_)) => Selection::Several,
    }
}

/// Whether a record has the version section, alone or followed by a space (RFC 7208 §4.5).
pub fn is_spf(text: &Text) -> bool {
    let bytes = text.bytes();
    let version = bytes
        .get(..6)
        .is_some_and(|start| start.eq_ignore_ascii_case(b"v=spf1"));
    version && bytes.get(6).is_none_or(|&b| b == b' ')
}

/// Why a record that looks like SPF is not selected.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum NearMiss {
    /// It begins with something like "v=spf1" and a space, but not with just that.
    Version,
    /// It has the terms of a record, but no version: most often the second part of one.
    Fragment,
    /// It is a record of Sender ID, which was given up (RFC 6686 §6).
    SenderId,
}

impl NearMiss {
    /// What makes a text a near miss, if it is one.
    pub fn of(text: &Text) -> Option<Self> {
        let shown = text.shown();
        if is_spf(text) {
            None
        } else if has_prefix(shown.trim_start_matches(not_alphanumeric), "spf2.0/") {
            Some(Self::SenderId)
        } else if version_end(&shown).is_some() {
            Some(Self::Version)
        } else {
            is_fragment(&shown).then_some(Self::Fragment)
        }
    }
}

/// The records of an answer that look like SPF but are not selected.
pub fn near_misses(answer: &Answer) -> Vec<Text> {
    let nearly = |text: &&Text| NearMiss::of(text).is_some();
    answer.texts().filter(nearly).cloned().collect()
}

/// How many bytes the name and all texts of an answer have (RFC 7208 §3.4).
pub fn answer_size(question: &Question, answer: &Answer) -> usize {
    let texts = answer.texts().map(|text| text.bytes().len());
    question.name.as_str().len() + texts.sum::<usize>()
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
    let before = shown[..at].split([' ', '·', '"']);
    before
        .filter(|word| !word.is_empty())
        .all(is_of_zone_line)
        .then_some(at + 6)
}

/// Whether a word stands before the data of a record in a zone file.
fn is_of_zone_line(word: &str) -> bool {
    let words = ["@", "IN", "TXT", "SPF"];
    words.iter().any(|known| known.eq_ignore_ascii_case(word))
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

/// Whether a text is made of terms alone, among them one that nothing else looks like.
fn is_fragment(shown: &str) -> bool {
    let mut telling = false;
    let terms = shown.split(' ').filter(|word| !word.is_empty());
    for (index, word) in terms.enumerate() {
        let Ok(TermKind::Directive(directive)) = parse_term(word) else {
            // A modifier is no mechanism to begin with.
            if index > 0 && parse_term(word).is_ok() {
                continue;
            }
            return false;
        };
        telling |= match directive.mechanism {
            Mechanism::All => word.len() > "all".len(),
            Mechanism::A(None, _) | Mechanism::Mx(None, _) | Mechanism::Ptr(None) => false,
            _ => true,
        };
    }
    telling
}

/// Whether a text begins with a word, whatever the case.
fn has_prefix(text: &str, word: &str) -> bool {
    let start = text.as_bytes().get(..word.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(word.as_bytes()))
}

/// What may stand before a version that somebody pasted.
fn not_alphanumeric(c: char) -> bool {
    !c.is_ascii_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_stands_alone_or_before_a_space() {
        let is = |text: &str| is_spf(&Text::from_value(text));
        assert!(is("v=spf1") && is("v=spf1 -all") && is("V=SPF1 -all"));
        assert!(!is("v=spf10") && !is(" v=spf1 -all") && !is("v=spf1-all") && !is("v=spf"));
    }

    #[test]
    fn near_misses_are_told_apart() {
        let of = |text: &str| NearMiss::of(&Text::from_value(text));
        for text in [
            " v=spf1 mx -all",
            "\"v=spf1 mx -all\"",
            "“v=spf1 mx -all”",
            "v=spf1;mx -all",
            "v=spf1include:x.example -all",
            "v = spf1 mx -all",
            "v:spf1 mx -all",
            "v=spf 1 mx -all",
            "v=spf mx -all",
            "v=spf10",
            "spf1 mx -all",
            "@ IN TXT v=spf1 mx -all",
            "shop.example. 3600 IN TXT \"v=spf1 mx -all\"",
        ] {
            assert_eq!(of(text), Some(NearMiss::Version), "{text}");
        }
        for text in [
            "include:x.example -all",
            "ip4:192.0.2.1",
            "mx ~all",
            "a mx:x.example exp=y.example",
        ] {
            assert_eq!(of(text), Some(NearMiss::Fragment), "{text}");
        }
        assert_eq!(of("spf2.0/mfrom,pra mx -all"), Some(NearMiss::SenderId));
        for text in [
            "v=spf1 mx -all",
            "V=SPF1 -all",
            "v=DMARC1; p=none",
            "all",
            "a",
            "mx",
            "",
            "spf",
            "verification=spf1",
            "before 2020 it was v=spf1 mx -all",
            "google-site-verification=x",
            "redirect=https://x.example",
            "include: nothing",
        ] {
            assert_eq!(of(text), None, "{text}");
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
