//! Records that stand where no receiver looks.
//!
//! A receiver asks for the TXT records of the domain itself, and for nothing else (RFC 7208 §3.1
//! and §4.4). A record at `_spf` or `www` below it, or one of the type SPF that was given up, was
//! published in vain. They are asked for only where the domain has none.

use serde::{Deserialize, Serialize};

use super::record::{Mechanism, Qualifier, Record, TermKind};
use super::select::is_spf;
use crate::dns::{self, Data, Missing, Name, Question, RecordType, Snapshot, Text};

/// Where a record is put that was meant for the domain.
const LABELS: [&str; 2] = ["_spf", "www"];

/// A record that stands where no receiver looks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "SpfStray"))]
#[serde(rename_all = "kebab-case")]
pub struct Stray {
    /// The question by which it was found.
    pub question: Question,
    /// The record.
    pub text: Text,
}

/// Looks for records that were meant for a domain; those of the type SPF first.
pub fn strays(dns: &Snapshot, domain: &Name) -> Result<Vec<Stray>, Missing> {
    // §3.1: the type 99 is obsolete; no receiver asks for it.
    let mut questions = vec![Question::new(domain.clone(), RecordType::Spf)];
    let names = LABELS
        .iter()
        .filter_map(|label| domain.prefixed(label).ok());
    questions.extend(names.map(Question::txt));
    let answers = dns::all(questions.iter().map(|question| dns.get(question)))?;
    let pairs = questions.iter().zip(answers);
    // What an alias leads to belongs to somebody else.
    let own = pairs.filter(|(_, answer)| answer.aliases.is_empty());
    Ok(own
        .flat_map(|(question, answer)| {
            let texts = answer.records().iter().filter_map(|data| match data {
                Data::Txt(text) | Data::Spf(text) => Some(text),
                _ => None,
            });
            texts
                .filter(|text| is_spf(text) && lets_somebody(text))
                .map(|text| Stray {
                    question: question.clone(),
                    text: text.clone(),
                })
        })
        .collect())
}

/// Whether a record allows anybody: at a name that sends nothing, `-all` is as it should be.
fn lets_somebody(text: &Text) -> bool {
    let value = text.value();
    let record = Record::parse(&value);
    record.terms.iter().any(|term| match &term.kind {
        Ok(TermKind::Directive(directive)) => {
            directive.qualifier == Qualifier::Pass && directive.mechanism != Mechanism::All
        }
        Ok(TermKind::Redirect(_)) => true,
        _ => false,
    })
}
