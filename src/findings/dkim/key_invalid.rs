//! `dkim-key-invalid`: a key record cannot be used to verify anything.

use super::{faults, of_faults};
use crate::checkup::Facts;
use crate::dkim::KeyFaultKind;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimKeyInvalid,
    severity: Severity::Error,
    subject: Subject::Dkim,
    remedy: Remedy::Record,
    arguments: &["selector", "name", "problem", "missing"],
    references: &["RFC 6376 §3.6.1", "RFC 6376 §6.1.2"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let found = of_faults(&ENTRY, facts, &|kind| problem(kind).is_some()).into_iter();
    let with_problem = found.filter_map(|(finding, key)| {
        // What has to be put right first explains the rest.
        let (_, problem, kind) = faults(key)
            .filter_map(|fault| problem(fault.kind).map(|(rank, id)| (rank, id, fault.kind)))
            .min_by_key(|(rank, ..)| *rank)?;
        let missing = match kind {
            KeyFaultKind::Truncated(missing) => missing,
            _ => 0,
        };
        let finding = finding.text("problem", &problem);
        Some(finding.number("missing", missing))
    });
    with_problem.collect()
}

/// What a fault is called in the sentence, and its rank; none where it has a finding of its own.
fn problem(kind: KeyFaultKind) -> Option<(u8, &'static str)> {
    Some(match kind {
        KeyFaultKind::Truncated(_) => (0, "truncated"),
        KeyFaultKind::KeyMissing => (1, "no-key"),
        KeyFaultKind::NotBase64 | KeyFaultKind::NoKey => (2, "unreadable"),
        KeyFaultKind::Exponent => (3, "exponent"),
        KeyFaultKind::OtherType(_) => (4, "other-type"),
        KeyFaultKind::Wrapped => (5, "wrapped"),
        KeyFaultKind::Excess => (6, "excess"),
        KeyFaultKind::Armour => (7, "armour"),
        KeyFaultKind::StrayCharacters => (8, "stray"),
        KeyFaultKind::SemicolonMissing => (9, "semicolon"),
        KeyFaultKind::TagMissing => (10, "untagged"),
        KeyFaultKind::Version => (11, "version"),
        KeyFaultKind::Tags(_) => (12, "tags"),
        KeyFaultKind::Hostname
        | KeyFaultKind::PrivateKey
        | KeyFaultKind::UnknownType
        | KeyFaultKind::HashUnusable
        | KeyFaultKind::ServiceExcludesMail => return None,
    })
}
