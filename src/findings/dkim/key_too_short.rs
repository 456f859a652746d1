//! `dkim-key-too-short`: receivers must not accept a key of so few bits.

use super::of_keys;
use crate::checkup::Facts;
use crate::dkim::{FoundKey, SHORTEST_KEY};
use crate::findings::{Code, Entry, Finding, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimKeyTooShort,
    severity: Severity::Error,
    subject: Subject::Dkim,
    arguments: &["selector", "name", "bits", "limit"],
    references: &["RFC 8301 §3.2"],
    find,
};

/// Whether the only thing wrong with a key is its length.
pub(super) fn is_short(key: &FoundKey) -> bool {
    let record = key
        .record
        .as_ref()
        .filter(|record| record.faults.is_empty() && !record.revoked);
    record
        .and_then(|record| record.short_bits(SHORTEST_KEY))
        .is_some()
}

fn find(facts: &Facts) -> Vec<Finding> {
    let findings = of_keys(&ENTRY, facts, &is_short);
    let bits = facts.dkim.keys.iter().filter(|key| is_short(key));
    let bits = bits.filter_map(|key| key.record.as_ref()?.bits);
    let with_bits = findings.into_iter().zip(bits);
    with_bits
        .map(|(finding, bits)| finding.number("bits", bits).number("limit", SHORTEST_KEY))
        .collect()
}
