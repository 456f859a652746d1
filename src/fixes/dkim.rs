//! The record of a key that can be saved, written anew in place of what is there.
//!
//! No key is made up here: where one is missing, withdrawn, cut off or private, there is nothing to
//! propose, and the findings say what to do.

use super::alias::{Behind, Standing, standing};
use super::{Choice, Proposal, change_to};
use crate::checkup::Facts;
use crate::dkim::{FoundKey, KeyFaultKind, KeyRecord, KeySlip, KeyState, KeyStray, repair};
use crate::dns::{Change, Missing, Name, Question, Snapshot, Text};
use crate::findings::{Code, Finding, Remedy, Severity, Subject};

/// Whether another record with the same key can resolve a finding.
fn is_for(code: Code) -> bool {
    code.has(Subject::Dkim, Remedy::Record)
}

/// Keys that get a record at most: each has to be proven, and nobody publishes more at once.
const LIMIT: usize = 8;

/// Proposes a record for each key that a finding is about.
pub(super) fn propose(
    dns: &Snapshot,
    facts: &Facts,
    findings: &[Finding],
) -> Result<Vec<Proposal>, Missing> {
    let keys = facts.dkim.keys.iter();
    let proposals = keys.map(|key| of_key(dns, key, facts, findings));
    let mut found: Vec<Proposal> = Vec::new();
    for proposal in crate::dns::all(proposals)?.into_iter().flatten() {
        // A selector in capitals is the same name.
        if found
            .iter()
            .all(|other| other.change.name != proposal.change.name)
        {
            found.push(proposal);
        }
    }
    found.truncate(LIMIT);
    Ok(found)
}

/// Proposes the record of one key.
fn of_key(
    dns: &Snapshot,
    key: &FoundKey,
    facts: &Facts,
    findings: &[Finding],
) -> Result<Option<Proposal>, Missing> {
    let strays = &facts.dkim.strays;
    let question = Question::txt(key.name.clone());
    // What a change of keys left behind is not worth a record.
    let asks = |finding: &&Finding| {
        is_for(finding.code)
            && finding.severity < Severity::Notice
            && finding.evidence.contains(&question)
    };
    if !findings.iter().any(|finding| asks(&finding)) {
        return Ok(None);
    }
    let behind = match standing(dns, &key.name, &facts.domain)? {
        Standing::Free => None,
        Standing::Behind(behind) => Some(behind),
        Standing::Closed => return Ok(None),
    };
    let answer = dns.get(&question)?;
    let removes: Vec<Text> = answer.texts().cloned().collect();
    if behind.is_none()
        && let Some(target) = target(key)
    {
        return to_alias(dns, key, removes, target, None);
    }
    if let Some(stray) = own_stray(key, strays)
        && stray.slip == KeySlip::AliasTarget
    {
        let target = stray.question.name.clone();
        return to_alias(dns, key, removes, target, behind);
    }
    // The key at the target of an alias is whoever's that runs it, who also renews it.
    if behind.is_some() && !removes.is_empty() {
        return Ok(None);
    }
    let value = match &removes[..] {
        [] => own_stray(key, strays).and_then(|stray| repair(&stray.text)),
        [only] => repair(only),
        several => one_of(several),
    };
    // A key that no receiver takes is not worth a record.
    let works = |value: &String| {
        let record = KeyRecord::parse(&Text::from_value(value));
        record.is_some_and(|record| record.state().is_usable())
    };
    let value = value.filter(works);
    let testing = key.record.as_ref().is_some_and(|record| record.testing);
    let change = value.and_then(|value| change_to(&key.name, removes, &value));
    Ok(change.map(|change| Proposal {
        change,
        choices: testing
            .then_some(Choice::SigningWorks)
            .into_iter()
            .collect(),
        behind,
        meant_for: is_for,
        asked: false,
    }))
}

/// The key of a selector that stands elsewhere, where it is the only one.
fn own_stray<'a>(key: &FoundKey, strays: &'a [KeyStray]) -> Option<&'a KeyStray> {
    let own = |stray: &&KeyStray| stray.selector.as_ref() == Some(&key.selector);
    let mut own = strays.iter().filter(own);
    own.next().filter(|_| own.next().is_none())
}

/// The host that was published where an alias was meant.
fn target(key: &FoundKey) -> Option<Name> {
    let alone = key.hostname.as_deref().filter(|_| key.records == 0);
    let inside = key.record.iter().flat_map(|record| {
        let hosts = record
            .faults
            .iter()
            .filter(|fault| fault.kind == KeyFaultKind::Hostname);
        hosts.map(|fault| fault.span.of(&record.text))
    });
    let host = alone.into_iter().chain(inside).next()?;
    Name::parse(host).ok()
}

/// Proposes an alias in place of the text that names its target, or of one that leads elsewhere, if a
/// key stands there.
fn to_alias(
    dns: &Snapshot,
    key: &FoundKey,
    removes: Vec<Text>,
    target: Name,
    behind: Option<Behind>,
) -> Result<Option<Proposal>, Missing> {
    let answer = dns.get(&Question::txt(target.clone()))?;
    let mut records = answer.texts().filter_map(KeyRecord::parse);
    let works = records.any(|record| record.state().is_usable());
    Ok(works.then(|| Proposal {
        change: Change {
            name: key.name.clone(),
            removes,
            adds: None,
            alias: Some(target),
            breaks: None,
        },
        choices: Vec::new(),
        behind,
        meant_for: is_for,
        asked: false,
    }))
}

/// The only one of several records that has a key which works; nothing where that is not plain.
fn one_of(texts: &[Text]) -> Option<String> {
    let works = |text: &&Text| {
        let record = KeyRecord::parse(text);
        record.is_some_and(|record| matches!(record.state(), KeyState::Valid | KeyState::Weak))
    };
    let mut working = texts.iter().filter(works);
    let only = working.next().filter(|_| working.next().is_none())?;
    repair(only)
}
