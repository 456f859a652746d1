//! `dkim-key-too-short`: receivers must not accept a key of so few bits.

use super::of_keys;
use crate::checkup::Facts;
use crate::dkim::{FoundKey, SHORTEST_KEY};
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimKeyTooShort,
    severity: Severity::Error,
    subject: Subject::Dkim,
    remedy: Remedy::NewKey,
    arguments: &["selector", "name", "bits", "limit"],
    references: &["RFC 8301 §3.2"],
    weights: &[],
    find,
};

/// Whether the only thing wrong with a key is its length.
fn is_short(key: &FoundKey) -> bool {
    let record = key
        .record
        .as_ref()
        .filter(|record| record.faults.is_empty() && !record.revoked);
    record
        .and_then(|record| record.short_bits(SHORTEST_KEY))
        .is_some()
}

fn find(facts: &Facts) -> Vec<Finding> {
    let found = of_keys(&ENTRY, facts, &is_short).map(|(finding, key)| {
        let bits = key.record.as_ref().and_then(|record| record.bits);
        let finding = finding.number("bits", bits.unwrap_or_default());
        finding.number("limit", SHORTEST_KEY)
    });
    found.collect()
}
