//! `spf-missing`: the domain has no SPF record.

use super::of_kind;
use crate::checkup::{Existence, Facts};
use crate::dns::{Name, Question, RecordType};
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::{NearMiss, NodeState};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfMissing,
    severity: Severity::Error,
    subject: Subject::Spf,
    remedy: Remedy::Record,
    arguments: &["domain", "instead", "place"],
    references: &["RFC 7208 §3.1", "RFC 7208 §4.5"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let state = facts.spf.expansion.root.state;
    // A name whose TXT records are denied may exist all the same, and so does an alias of nothing.
    let is_missing = matches!(state, NodeState::NoRecord | NodeState::NoDomain);
    if !is_missing || facts.existence == Existence::NonExistent {
        return Vec::new();
    }
    let question = Question::txt(facts.domain.clone());
    let stray = facts.spf.strays.first();
    let place = stray.map_or(&facts.domain, |stray| &stray.question.name);
    let place = alias(facts).unwrap_or(place);
    let finding = ENTRY
        .finding()
        .text("domain", &facts.domain)
        .text("instead", &instead(facts))
        .text("place", place)
        .asked(question.clone());
    // Records that were meant to be one stand beside it, or elsewhere.
    let misses = facts.spf.near_misses.iter();
    let finding = misses.fold(finding, |finding, text| finding.at_record(&question, text));
    let strays = facts.spf.strays.iter();
    vec![strays.fold(finding, |finding, stray| {
        finding
            .at_record(&stray.question, &stray.text)
            .asked(stray.question.clone())
    })]
}

/// What the domain is an alias of.
fn alias(facts: &Facts) -> Option<&Name> {
    let question = Question::txt(facts.domain.clone());
    let mut decisive = facts.decisive.iter();
    let (_, answer) = decisive.find(|(asked, _)| *asked == question)?;
    answer.aliases.last().map(|alias| &alias.to)
}

/// What there is instead, as the words choose by it.
fn instead(facts: &Facts) -> &'static str {
    if alias(facts).is_some() {
        return "alias";
    }
    let is = |kind| !of_kind(facts, kind).is_empty();
    if is(NearMiss::Version) || is(NearMiss::Embedded) {
        return "near-miss";
    } else if is(NearMiss::Fragment) {
        return "fragment";
    } else if is(NearMiss::SenderId) {
        return "sender-id";
    }
    match facts.spf.strays.first() {
        None => "nothing",
        Some(stray) if stray.question.record_type == RecordType::Spf => "type-spf",
        Some(_) => "elsewhere",
    }
}
