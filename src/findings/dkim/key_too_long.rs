//! `dkim-key-too-long`: a key has more bits than verifiers need to cope with.

use super::{at, of_keys, remarks};
use crate::checkup::Facts;
use crate::dkim::{FoundKey, KeyRemarkKind};
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimKeyTooLong,
    severity: Severity::Warning,
    subject: Subject::Dkim,
    remedy: Remedy::NewKey,
    arguments: &["selector", "name", "bits"],
    references: &["RFC 8301 §3.2"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let too_long = |key: &FoundKey| {
        key.state.is_usable() && remarks(key, KeyRemarkKind::TooLong).next().is_some()
    };
    let found = of_keys(&ENTRY, facts, &too_long);
    let with_bits = found.map(|(finding, key)| {
        let bits = key.record.as_ref().and_then(|record| record.bits);
        let finding = finding.number("bits", bits.unwrap_or_default());
        at(finding, key, &mut remarks(key, KeyRemarkKind::TooLong))
    });
    with_bits.collect()
}
