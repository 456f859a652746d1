//! Findings about DKIM keys.

pub(super) mod key_invalid;
pub(super) mod key_missing;
pub(super) mod key_revoked;
pub(super) mod key_testing;
pub(super) mod key_too_short;
pub(super) mod key_weak;
pub(super) mod missing;
pub(super) mod selector_unknown;

use super::mx::does_not_send;
use super::{Entry, Finding, Severity};
use crate::checkup::{Existence, Facts};
use crate::dkim::{FoundKey, Source};
use crate::dns::Question;

/// One finding for every key that `matches`.
///
/// A key that cannot be used is an error where the sender named it and has no other. Where it was
/// guessed, the sender may use another one, so it is a warning; and where another key works, it is
/// what a change of keys leaves behind.
fn of_keys(entry: &Entry, facts: &Facts, matches: &dyn Fn(&FoundKey) -> bool) -> Vec<Finding> {
    let keys = facts.dkim.keys.iter().filter(|key| matches(key));
    keys.map(|key| {
        let severity = match (key.source, facts.dkim.any_usable()) {
            (Source::Given, false) => entry.severity,
            (Source::Guessed, true) => entry.severity.max(Severity::Notice),
            _ => entry.severity.max(Severity::Warning),
        };
        let question = Question::txt(key.name.clone());
        let finding = entry
            .finding()
            .with_severity(severity)
            .text("selector", &key.selector)
            .text("name", &key.name)
            .asked(question.clone());
        let faults = key.record.iter().flat_map(|record| {
            record
                .faults
                .iter()
                .map(|fault| (record.text.as_str(), fault.span))
        });
        faults.fold(finding, |finding, (text, span)| {
            finding.at(&question, text, span)
        })
    })
    .collect()
}

/// Whether a missing key is a fault: not for a domain that does not exist or has nothing to sign.
fn needs_key(facts: &Facts) -> bool {
    facts.existence != Existence::NonExistent && !does_not_send(facts)
}
