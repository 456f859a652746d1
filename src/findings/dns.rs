//! Findings about the domain's DNS itself.

modules!(dns);

use super::{Entry, Finding};
use crate::checkup::Facts;
use crate::dns::{Answer, Failure, Question};

/// One finding for all decisive answers that `picks` picks, naming the first.
fn of_failures(entry: &Entry, facts: &Facts, picks: &dyn Fn(&Answer) -> bool) -> Vec<Finding> {
    let picked: Vec<&Question> = facts
        .decisive
        .iter()
        .filter(|(_, answer)| picks(answer))
        .map(|(q, _)| q)
        .collect();
    let Some(first) = picked.first() else {
        return Vec::new();
    };
    let finding = entry
        .finding()
        .text("name", &first.name)
        .number("count", picked.len());
    vec![picked.into_iter().cloned().fold(finding, Finding::asked)]
}

/// Whether nothing came back for any decisive question, not even from the zone above. Then it
/// cannot be told whether the domain's servers hang or the way to the resolver is cut, and the
/// domain is not blamed.
fn is_silent(facts: &Facts) -> bool {
    let mut failures = facts.decisive.iter().map(|(_, answer)| answer.failure());
    failures.all(|failure| {
        matches!(
            failure,
            Some(
                Failure::Timeout
                    | Failure::GaveUp
                    | Failure::Unreachable
                    | Failure::Malformed
                    | Failure::Busy
                    | Failure::HttpError
                    | Failure::Unreadable
                    | Failure::NotPermitted
            )
        )
    })
}
