//! Which of a name's TXT records is the SPF record (RFC 7208 §4.5).

use crate::dns::{Answer, Failure, Outcome, Text};

/// What selection found among the TXT records of a name.
#[derive(Clone, Debug, PartialEq)]
pub enum Selection {
    /// There is no such name.
    NoDomain,
    /// The name has no SPF record.
    NoRecord,
    /// Exactly one.
    One(Text),
    /// More than one: a permerror.
    Several(Vec<Text>),
    /// The records could not be looked up.
    Failed(Failure),
}

/// Selects the SPF record of an answer to a TXT question.
pub fn select(answer: &Answer) -> Selection {
    match &answer.outcome {
        Outcome::Failed(failure) => return Selection::Failed(*failure),
        Outcome::NxDomain => return Selection::NoDomain,
        Outcome::NoData | Outcome::Records(_) => {}
    }
    let mut records: Vec<Text> = answer
        .texts()
        .filter(|text| is_spf(text))
        .cloned()
        .collect();
    match records.len() {
        0 => Selection::NoRecord,
        1 => Selection::One(records.remove(0)),
        _ => Selection::Several(records),
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

/// Records that look like SPF but are not selected: a space before, or something glued to the
/// version.
pub fn near_misses(answer: &Answer) -> Vec<Text> {
    let nearly = |text: &&Text| {
        let shown = text.shown().to_ascii_lowercase();
        let shown = shown.trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
        !is_spf(text) && (shown.starts_with("v=spf") || shown.starts_with("v =spf"))
    };
    answer.texts().filter(nearly).cloned().collect()
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
}
