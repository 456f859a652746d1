//! Records that stand where no receiver looks.
//!
//! A receiver asks at `_dmarc` before the domain and before those above it, and nowhere else
//! (RFC 9989 §4.5). What was published beside that is looked for only where no record applies.

use serde::{Deserialize, Serialize};

use super::record::is_dmarc;
use crate::dns::{self, Missing, Name, Question, Snapshot, Text};

/// A policy record that stands where no receiver looks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "DmarcStray"))]
#[serde(rename_all = "kebab-case")]
pub struct Stray {
    /// The question by which it was found.
    pub question: Question,
    /// The record.
    pub text: Text,
}

/// Looks for records that were meant for a domain: at the domain itself, without the underscore,
/// and where a DNS panel put its zone or `_dmarc` behind a name that had it already.
pub(super) fn strays(dns: &Snapshot, domain: &Name) -> Result<Vec<Stray>, Missing> {
    let twice = ["_dmarc.", domain.as_str()].concat();
    let labels = ["dmarc", "_dmarc._dmarc", &twice];
    let names = labels
        .iter()
        .filter_map(|labels| domain.prefixed(labels).ok());
    let questions: Vec<Question> = std::iter::once(domain.clone())
        .chain(names)
        .map(Question::txt)
        .collect();
    let answers = dns::all(questions.iter().map(|question| dns.get(question)))?;
    // What an alias leads to belongs to somebody else.
    let own = questions.iter().zip(answers);
    let own = own.filter(|(_, answer)| answer.aliases.is_empty());
    Ok(own
        .flat_map(|(question, answer)| {
            let records = answer.texts().filter(|text| is_dmarc(text));
            records.map(|text| Stray {
                question: question.clone(),
                text: text.clone(),
            })
        })
        .collect())
}
