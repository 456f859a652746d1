//! Which of a name's TXT records is the SPF record (RFC 7208 §4.5).

use super::parse::parse_term;
use super::record::{Mechanism, TermKind};
use super::salvage::{embedded_end, has_prefix, not_alphanumeric, version_end, without_markup};
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
    /// A record stands behind something else: a token, a note, letters that switch it off.
    Embedded,
}

impl NearMiss {
    /// What makes a text a near miss, if it is one.
    pub fn of(text: &Text) -> Option<Self> {
        if is_spf(text) {
            return None;
        }
        let shown = without_markup(text.value());
        if has_prefix(shown.trim_start_matches(not_alphanumeric), "spf2.0/") {
            Some(Self::SenderId)
        } else if version_end(&shown).is_some() {
            Some(Self::Version)
        } else if embedded_end(&shown).is_some() {
            Some(Self::Embedded)
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

/// Whether a text is made of terms alone, among them one that nothing else looks like.
fn is_fragment(shown: &str) -> bool {
    let mut telling = false;
    let terms = shown.split(' ').filter(|word| !word.is_empty());
    for (index, word) in terms.enumerate() {
        if !matches!(parse_term(word), Ok(TermKind::Directive(_))) {
            // A modifier is no mechanism to begin with.
            if index > 0 && parse_term(word).is_ok() {
                continue;
            }
            return false;
        }
        telling |= is_telling(word);
    }
    telling
}

/// Whether a word is a mechanism that nothing else looks like: one with a value, or an `all` with
/// its sign.
pub(super) fn is_telling(word: &str) -> bool {
    let Ok(TermKind::Directive(directive)) = parse_term(word) else {
        return false;
    };
    match directive.mechanism {
        Mechanism::All => word.len() > "all".len(),
        Mechanism::A(None, _) | Mechanism::Mx(None, _) | Mechanism::Ptr(None) => false,
        _ => true,
    }
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
            "SPF: v=spf1 mx -all",
            "TXT=v=spf1 mx -all",
            "&quot;v=spf1 mx -all&quot;",
            "<p>v=spf1 mx -all</p>",
            "&amp;lt;span&amp;gt;v=spf1 mx -all",
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
            "xxxv=spf1 include:x.example ~all",
            "before 2020 it was v=spf1 mx -all",
            "site-verification=abc v=spf1 mx -all",
        ] {
            assert_eq!(of(text), Some(NearMiss::Embedded), "{text}");
        }
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
            "before 2020 it was v=spf1",
            "google-site-verification=x",
            "redirect=https://x.example",
            "include: nothing",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
    }
}
