//! `dns-behind-alias`: a record that is not in order stands behind an alias.

use crate::checkup::Facts;
use crate::dkim::KeyState;
use crate::dmarc::{NearMiss, Remark, Visit, VisitState};
use crate::dns::{Name, Question};
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::SpfResult;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DnsBehindAlias,
    severity: Severity::Notice,
    subject: Subject::Domain,
    remedy: Remedy::Record,
    arguments: &["name", "target"],
    references: &["RFC 1034 §3.6.2"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let own = facts.dmarc.walk.visits.first();
    let dmarc = own
        .filter(|visit| is_wrong(visit))
        .and_then(Visit::question);
    let spf = (facts.spf.result == Some(SpfResult::PermError))
        .then(|| Question::txt(facts.domain.clone()));
    let keys = facts.dkim.decisive().filter(|key| {
        matches!(
            key.state,
            KeyState::Invalid | KeyState::Revoked | KeyState::Testing
        )
    });
    let keys = keys.map(|key| Question::txt(key.name.clone()));
    let questions = spf.into_iter().chain(dmarc).chain(keys);
    let found = questions.filter_map(|question| {
        let target = target(facts, &question)?;
        let finding = ENTRY.finding().text("name", &question.name);
        Some(finding.text("target", target).asked(question))
    });
    found.collect()
}

/// Whether what stands at a name was meant as a DMARC record, and is none or has a fault.
fn is_wrong(visit: &Visit) -> bool {
    let is_fault = |remark: &Remark| remark.kind.is_fault();
    let mut records = visit.record.iter();
    let mut discarded = visit.discarded.iter();
    visit.state == VisitState::Several
        || records.any(|record| !record.is_usable() || record.remarks.iter().any(is_fault))
        || (visit.record.is_none() && discarded.any(|text| NearMiss::of(text).is_some()))
}

/// What a name is an alias of.
fn target<'a>(facts: &'a Facts, question: &Question) -> Option<&'a Name> {
    let mut decisive = facts.decisive.iter();
    let answer = decisive.find(|(asked, _)| asked == question);
    let alias = answer.and_then(|(_, answer)| answer.aliases.last());
    let mut keys = facts.dkim.keys.iter();
    let mut key = || keys.find(|key| key.name == question.name);
    match alias {
        Some(alias) => Some(&alias.to),
        None => key()?.aliases.last(),
    }
}
