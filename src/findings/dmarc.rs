//! Findings about DMARC.

modules!(dmarc);

use super::{Entry, Finding, Severity};
use crate::checkup::{Existence, Facts};
use crate::dmarc::{DmarcRecord, NearMiss, Remark, RemarkKind, Visit, VisitState, is_dmarc};
use crate::dns::{Question, Text};
use crate::span::Span;

/// Stands for a suggestion where what was meant is not plain; no tag is called so.
const UNCLEAR: &str = "unclear";

/// The visit whose record applies.
fn applied(facts: &Facts) -> Option<&Visit> {
    facts.dmarc.walk.policy_visit().ok().flatten()
}

/// The record that applies, where the owner of the domain wrote it: a visit, its record, its
/// question.
fn owners_record(facts: &Facts) -> Option<(&Visit, &DmarcRecord, Question)> {
    let visit = facts.dmarc.walk.owners_visit()?;
    Some((visit, visit.record.as_ref()?, visit.question()?))
}

/// Whether no record applies, as far as every answer is there.
fn nothing_applies(facts: &Facts) -> bool {
    facts.existence != Existence::NonExistent && facts.dmarc.walk.policy_visit() == Ok(None)
}

/// The visit with several records, where these would apply if they were one.
fn several(facts: &Facts) -> Option<&Visit> {
    let is_there = |visit: &&Visit| visit.state == VisitState::Several;
    if nothing_applies(facts) {
        return facts.dmarc.walk.visits.iter().find(is_there);
    }
    facts.dmarc.walk.visits.first().filter(is_there)
}

/// Records at the domain that were meant as policy records, but do not begin as one.
fn near_misses(facts: &Facts) -> Vec<(&Text, NearMiss, Span)> {
    let own = facts.dmarc.walk.visits.first();
    let own = own.filter(|own| own.state == VisitState::NoRecord);
    let texts = own.map_or(&[][..], |own| &own.discarded);
    let miss = |text| NearMiss::of(text).map(|(kind, span)| (text, kind, span));
    texts.iter().filter_map(miss).collect()
}

/// A finding about the near misses of a kind; milder where another record applies in their place.
fn of_near_misses(entry: &Entry, facts: &Facts, kind: NearMiss) -> Vec<Finding> {
    let mut misses = near_misses(facts);
    misses.retain(|(_, found, _)| *found == kind);
    let own = facts.dmarc.walk.visits.first();
    let Some((own, question)) = own.and_then(|own| Some((own, own.question()?))) else {
        return Vec::new();
    };
    if misses.is_empty() || facts.existence == Existence::NonExistent {
        return Vec::new();
    }
    let mut finding = entry
        .finding()
        .text("domain", &own.domain)
        .number("count", misses.len())
        .asked(question.clone());
    // About half of the programs that were tried take a capital for the small letter.
    let nearly = |text: &Text| {
        let shown = text.shown();
        let small = shown.strip_prefix('V').map(|rest| ["v", rest].concat());
        small.is_some_and(|small| is_dmarc(&Text::from_value(&small)))
    };
    if !nothing_applies(facts) || misses.iter().all(|(text, ..)| nearly(text)) {
        finding = finding.with_severity(Severity::Warning);
    }
    vec![
        misses
            .into_iter()
            .fold(finding, |finding, (text, _, span)| {
                finding.at(&question, &text.shown(), span)
            }),
    ]
}

/// A finding about remarks on the record that applies, with a place for each.
fn of_remarks(entry: &Entry, facts: &Facts, is_it: &dyn Fn(&Remark) -> bool) -> Option<Finding> {
    let (visit, record, question) = owners_record(facts)?;
    let remarks = record.remarks.iter().filter(|remark| is_it(remark));
    let first = remarks.clone().next()?;
    let mut finding = entry
        .finding()
        .text("domain", &visit.domain)
        .asked(question.clone());
    if entry.arguments.contains(&"count") {
        finding = finding.number("count", remarks.clone().count());
    }
    if entry.arguments.contains(&"term") {
        finding = finding.text("term", &first.span.of(&record.text));
    }
    if entry.arguments.contains(&"meant") {
        let meant = first.suggestion.as_deref().unwrap_or(UNCLEAR);
        finding = finding.text("meant", &meant);
    }
    Some(remarks.fold(finding, |finding, remark| {
        finding.at_slip(
            &question,
            &record.text,
            remark.span,
            remark.suggestion.as_ref(),
        )
    }))
}

/// The same, where the record is the domain's own: elsewhere it does not matter for the domain.
fn of_own_remarks(entry: &Entry, facts: &Facts, kind: RemarkKind) -> Vec<Finding> {
    let own = facts.dmarc.record_domain.as_ref() == Some(&facts.domain);
    let found = of_remarks(entry, facts, &|remark| own && remark.kind == kind);
    found.into_iter().collect()
}

/// With the questions of a visit as evidence.
fn asked(finding: Finding, visit: &Visit) -> Finding {
    visit.question().into_iter().fold(finding, Finding::asked)
}
