//! `dkim-key-weak`: a key works, but has fewer bits than it should.

use super::of_keys;
use crate::checkup::Facts;
use crate::dkim::{FoundKey, GOOD_KEY, KeyState};
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimKeyWeak,
    severity: Severity::Notice,
    subject: Subject::Dkim,
    remedy: Remedy::Instruction,
    arguments: &["selector", "name", "bits", "limit"],
    references: &["RFC 8301 §3.2"],
    weights: &[],
    find,
};

fn is_weak(key: &FoundKey) -> bool {
    key.state == KeyState::Weak
}

fn find(facts: &Facts) -> Vec<Finding> {
    let found = of_keys(&ENTRY, facts, &is_weak).map(|(finding, key)| {
        let bits = key.record.as_ref().and_then(|record| record.bits);
        let finding = finding.number("bits", bits.unwrap_or_default());
        finding.number("limit", GOOD_KEY)
    });
    found.collect()
}
