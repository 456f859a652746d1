//! A text as the record that it was meant to be, every slip written as it was meant.

use std::borrow::Cow;

use crate::dns::Text;
use crate::spf::{
    FaultKind, Mechanism, Qualifier, Record, TermKind, parse_with_suggestions, records_meant,
    remarks, without_scheme,
};

/// Records in one text from which on they are for its owner to sort out.
const RECORD_LIMIT: usize = 8;

/// Terms beyond which a record is for its owner to sort out.
const TERM_LIMIT: usize = 200;

/// Signs with which a comment begins; SPF knows none.
const COMMENTS: [&str; 5] = ["#", "//", "/*", "(", "--"];

/// A record that a text was meant to be.
pub(super) struct Meant {
    /// The record, without a fault but that a modifier may stand in it twice.
    pub(super) record: String,
    /// What stands behind it for people to read.
    pub(super) comment: Option<String>,
}

impl Meant {
    /// The records of a text; nothing where a slip in one has no plain repair.
    pub(super) fn of(text: &Text) -> Option<Vec<Self>> {
        let records = records_meant(text);
        let meant: Option<Vec<Self>> = records.iter().map(|record| Self::repair(record)).collect();
        meant.filter(|meant| (1..RECORD_LIMIT).contains(&meant.len()))
    }

    /// Whether a term takes somebody out whom one behind it would let in.
    pub(super) fn excludes(&self) -> bool {
        let record = Record::parse(&self.record);
        record.terms.iter().any(|term| {
            let Ok(TermKind::Directive(directive)) = term.kind else {
                return false;
            };
            directive.qualifier != Qualifier::Pass && directive.mechanism != Mechanism::All
        })
    }

    /// A record with every slip written as it was meant.
    fn repair(text: &str) -> Option<Self> {
        let (text, comment) = without_comment(text);
        let record = parse_with_suggestions(text);
        if record.terms.len() > TERM_LIMIT {
            return None;
        }
        let remarks = remarks(text, &record);
        let mut words: Vec<Cow<'_, str>> = vec!["v=spf1".into()];
        for term in &record.terms {
            let word = term.span.of(text);
            let fault = record.faults.iter().find(|fault| fault.span == term.span);
            // §6: a modifier that stands twice is for the draft to make one of.
            let fault = fault.filter(|fault| fault.kind != FaultKind::RepeatedModifier);
            let remark = remarks.iter().find(|remark| remark.span == term.span);
            let meant = remark.and_then(|remark| remark.suggestion.as_deref());
            words.push(match (fault, meant) {
                (Some(fault), _) => fault.suggestion.as_deref()?.into(),
                (None, Some(meant)) => meant.into(),
                (None, None) => without_scheme(word).map_or(word.into(), Cow::Owned),
            });
        }
        Some(Self {
            record: words.join(" "),
            comment: comment.map(str::to_owned),
        })
    }
}

/// A record without the comment behind it: words of which none is a term that tells a sender.
fn without_comment(text: &str) -> (&str, Option<&str>) {
    let starts = COMMENTS
        .iter()
        .filter_map(|sign| text.find(&format!(" {sign}")));
    let Some(start) = starts.min() else {
        return (text, None);
    };
    let (record, comment) = text.split_at(start);
    // §4.6.1: "mechanism" and a value is the form of a term, whatever stands around it.
    let tells = |word: &str| word.contains([':', '=']) || word.to_ascii_lowercase().contains("all");
    if comment.split(' ').any(tells) {
        return (text, None);
    }
    (record, Some(comment.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(text: &str) -> Option<Vec<String>> {
        let meant = Meant::of(&Text::from_value(text))?;
        Some(meant.into_iter().map(|meant| meant.record).collect())
    }

    #[test]
    fn slips_are_written_as_they_were_meant() {
        for (text, record) in [
            ("v=spf1 ip4=192.0.2.1 all-", "v=spf1 ip4:192.0.2.1 -all"),
            ("v=spf1;mx;-all", "v=spf1 mx -all"),
            (
                "v=spf1 include:https://x.example ~all",
                "v=spf1 include:x.example ~all",
            ),
            ("v=spf1 mx -all # our hosts", "v=spf1 mx -all"),
            ("v=spf1 mx -all (since 2020)", "v=spf1 mx -all"),
        ] {
            assert_eq!(meant(text), Some(vec![record.to_owned()]), "{text}");
        }
    }

    #[test]
    fn what_has_no_plain_repair_is_left() {
        for text in [
            "v=spf1 exists -all exp",
            "v=spf1 mx hello -all",
            "v=spf1 mx # include:x.example -all",
        ] {
            assert_eq!(meant(text), None, "{text}");
        }
    }
}
