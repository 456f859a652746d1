//! `dkim-key-weak`: a key works, but has fewer bits than it should.

use super::of_keys;
use crate::checkup::Facts;
use crate::dkim::{FoundKey, GOOD_KEY, KeyState};
use crate::findings::{Code, Entry, Finding, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimKeyWeak,
    severity: Severity::Notice,
    subject: Subject::Dkim,
    arguments: &["selector", "name", "bits", "limit"],
    references: &["RFC 8301 §3.2"],
    find,
};

fn is_weak(key: &FoundKey) -> bool {
    key.state == KeyState::Weak
}

fn find(facts: &Facts) -> Vec<Finding> {
    let findings = of_keys(&ENTRY, facts, &is_weak);
    let bits = facts.dkim.keys.iter().filter(|key| is_weak(key));
    let bits = bits.filter_map(|key| key.record.as_ref()?.bits);
    let with_bits = findings.into_iter().zip(bits);
    with_bits
        .map(|(finding, bits)| finding.number("bits", bits).number("limit", GOOD_KEY))
        .collect()
}
