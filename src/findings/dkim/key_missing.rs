//! `dkim-key-missing`: a selector that is in use has no key.

use super::{misplaced, of_keys};
use crate::checkup::Facts;
use crate::dkim::{FoundKey, KeyState};
use crate::dns::{Outcome, Question};
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimKeyMissing,
    severity: Severity::Error,
    subject: Subject::Dkim,
    remedy: Remedy::NewKey,
    arguments: &["selector", "name", "kind", "target"],
    references: &["RFC 6376 §6.1.2", "RFC 6376 §3.6.2.1"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    // Where there is provably no key at all, or it stands elsewhere, that is the finding.
    let elsewhere = facts.dkim.proven_absent() || !misplaced(facts).is_empty();
    let is_missing = |key: &FoundKey| !elsewhere && key.state == KeyState::Missing;
    let found = of_keys(&ENTRY, facts, &is_missing).map(|(finding, key)| {
        let target = key.aliases.last().map_or("", |target| target.as_str());
        let finding = finding.text("kind", &instead(facts, key));
        finding.text("target", &target)
    });
    found.collect()
}

/// What there is in place of a key, as the words choose by it.
fn instead(facts: &Facts, key: &FoundKey) -> &'static str {
    let question = Question::txt(key.name.clone());
    let answer = facts.decisive.iter().find(|(asked, _)| *asked == question);
    match answer.map(|(_, answer)| &answer.outcome) {
        _ if !key.aliases.is_empty() => "alias",
        _ if key.addresses => "addresses",
        Some(Outcome::NxDomain) => "nothing",
        _ => "other",
    }
}
