//! Findings about DKIM keys.

modules!(dkim);

use super::mx::does_not_send;
use super::{Entry, Finding, Severity};
use crate::checkup::{Existence, Facts};
use crate::dkim::{
    FoundKey, KeyFault, KeyFaultKind, KeyRemarkKind, KeyState, KeyStray, Signature,
    SignatureReason as Reason, Source,
};
use crate::dmarc::Alignment;
use crate::dns::Question;
use crate::span::Span;

/// One finding for every key that `matches`.
///
/// What is wrong with a key that the sender named counts in full, unless another one that was named
/// works, or may for all that was answered, or a signature that counts holds, or may. Where a key was guessed, the sender may use another one, so it is a warning; and where
/// another works or was named, it is what a change of keys leaves behind.
fn of_keys<'a>(
    entry: &Entry,
    facts: &'a Facts,
    matches: &dyn Fn(&FoundKey) -> bool,
) -> impl Iterator<Item = (Finding, &'a FoundKey)> {
    let keys = facts.dkim.keys.iter().filter(|key| matches(key));
    let is_open = may_be_signed(facts) || waits_for_key(facts);
    keys.map(move |key| {
        let others = || facts.dkim.decisive().filter(|other| other.name != key.name);
        let may_work =
            |other: &FoundKey| other.state.is_usable() || other.state == KeyState::Unknown;
        let severity = match key.source {
            Source::Given if !is_open && !others().any(may_work) => entry.severity,
            Source::Guessed if others().any(replaces) => entry.severity.max(Severity::Notice),
            _ => entry.severity.max(Severity::Warning),
        };
        let finding = entry
            .finding()
            .with_severity(severity)
            .text("selector", &key.selector)
            .text("name", &key.name)
            .asked(Question::txt(key.name.clone()));
        (finding, key)
    })
}

/// Whether a key makes one that was only guessed unimportant.
fn replaces(key: &FoundKey) -> bool {
    key.source == Source::Given || key.state.is_usable()
}

/// One finding for every key that has a fault of some kind, with the places.
fn of_faults<'a>(
    entry: &Entry,
    facts: &'a Facts,
    is: &dyn Fn(KeyFaultKind) -> bool,
) -> Vec<(Finding, &'a FoundKey)> {
    let has_fault = |key: &FoundKey| faults(key).any(|fault| is(fault.kind));
    let found = of_keys(entry, facts, &has_fault).map(|(finding, key)| {
        let spans = faults(key).filter(|fault| is(fault.kind));
        (at(finding, key, &mut spans.map(|fault| fault.span)), key)
    });
    found.collect()
}

/// One finding for every key that has this fault.
fn of_fault(entry: &Entry, facts: &Facts, kind: KeyFaultKind) -> Vec<Finding> {
    let found = of_faults(entry, facts, &|other| other == kind).into_iter();
    found.map(|(finding, _)| finding).collect()
}

/// What stands at the first place of a finding.
fn written(finding: &Finding) -> String {
    let place = finding.places.first();
    place.map_or(String::new(), |place| {
        place.span.of(&place.record).to_owned()
    })
}

/// One finding for every key that works and has a remark of this kind, with the places.
fn of_remark(entry: &Entry, facts: &Facts, kind: KeyRemarkKind) -> Vec<Finding> {
    let has_remark = |key: &FoundKey| key.state.is_usable() && remarks(key, kind).next().is_some();
    let found = of_keys(entry, facts, &has_remark)
        .map(|(finding, key)| at(finding, key, &mut remarks(key, kind)));
    found.collect()
}

/// The places of the remarks of a kind.
fn remarks(key: &FoundKey, kind: KeyRemarkKind) -> impl Iterator<Item = Span> {
    let remarks = key.record.iter().flat_map(|record| &record.remarks);
    let remarks = remarks.filter(move |remark| remark.kind == kind);
    remarks.map(|remark| remark.span)
}

/// A finding with places in the record of a key.
fn at(finding: Finding, key: &FoundKey, spans: &mut dyn Iterator<Item = Span>) -> Finding {
    let Some(record) = &key.record else {
        return finding;
    };
    let question = Question::txt(key.name.clone());
    spans.fold(finding, |finding, span| {
        finding.at(&question, &record.text, span)
    })
}

/// What is wrong with the record of a key.
fn faults(key: &FoundKey) -> impl Iterator<Item = &KeyFault> {
    key.record.iter().flat_map(|record| &record.faults)
}

/// What a message tells of a key that stands with a name above or below the domain.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum KeyElsewhere {
    /// A signature was checked with one, whatever came of it.
    Found,
    /// A signature names one that was not looked at, or could not be.
    Named,
    /// No signature names one.
    Unnamed,
}

impl KeyElsewhere {
    /// What the signatures say that are aligned and made by another name than the domain.
    fn of(facts: &Facts) -> Self {
        let identities = &facts.dmarc.identities;
        let alignment = |signature: &Signature| {
            let mut names = identities.iter().filter(|name| name.is_dkim);
            let name = names.find(|name| name.domain == signature.domain)?;
            Some(name.alignment).filter(|_| signature.domain != facts.domain)
        };
        let signatures = facts.request.signatures.iter();
        let each = signatures.filter_map(|signature| match alignment(signature)? {
            alignment if alignment.is_aligned() => Some((signature, true)),
            Alignment::Unknown => Some((signature, false)),
            _ => None,
        });
        let each = each.map(|(signature, is_sure)| match signature.reason {
            // Whether it counts could not be looked up.
            _ if !is_sure => Self::Named,
            None
            | Some(
                Reason::BodyAltered
                | Reason::BodyMissing
                | Reason::HeadersAltered
                | Reason::PartialBody
                | Reason::Sha1,
            ) => Self::Found,
            Some(
                Reason::KeyMissing
                | Reason::KeyRevoked
                | Reason::KeyInvalid
                | Reason::KeyTooShort
                | Reason::KeyMismatch,
            ) => Self::Unnamed,
            Some(_) => Self::Named,
        });
        let rank = |found: &Self| match found {
            Self::Found => 0,
            Self::Named => 1,
            Self::Unnamed => 2,
        };
        each.min_by_key(rank).unwrap_or(Self::Unnamed)
    }
}

/// The keys that stand where no receiver looks, where none that works was found.
fn misplaced(facts: &Facts) -> &[KeyStray] {
    match facts.dkim.any_usable() {
        true => &[],
        false => &facts.dkim.strays,
    }
}

/// Whether a signature holds that counts, or may for all that could be looked up.
fn may_be_signed(facts: &Facts) -> bool {
    let counts = |alignment: Alignment| alignment.is_aligned() || alignment == Alignment::Unknown;
    let mut names = facts.dmarc.identities.iter();
    names.any(|name| name.is_dkim && name.passed && counts(name.alignment))
}

/// Whether a signature that may count could not be verified, because its key was not answered.
fn waits_for_key(facts: &Facts) -> bool {
    let counts = |signature: &Signature| {
        let mut names = facts.dmarc.identities.iter().filter(|name| name.is_dkim);
        names.any(|name| {
            let may_count = name.alignment.is_aligned() || name.alignment == Alignment::Unknown;
            may_count && name.domain == signature.domain
        })
    };
    let mut signatures = facts.request.signatures.iter();
    signatures.any(|signature| signature.reason == Some(Reason::KeyUnanswered) && counts(signature))
}

/// Whether a missing key is a fault: not for a domain that does not exist or has nothing to sign, nor
/// where a signature was checked with the key of a name above or below.
fn needs_key(facts: &Facts) -> bool {
    let found = may_be_signed(facts) || KeyElsewhere::of(facts) == KeyElsewhere::Found;
    !found && facts.existence != Existence::NonExistent && !does_not_send(facts)
}
