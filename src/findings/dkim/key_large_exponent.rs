//! `dkim-key-large-exponent`: the exponent of an RSA key is too large for some verifiers.

use super::of_remark;
use crate::checkup::Facts;
use crate::dkim::KeyRemarkKind;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimKeyLargeExponent,
    severity: Severity::Warning,
    subject: Subject::Dkim,
    remedy: Remedy::NewKey,
    arguments: &["selector", "name"],
    references: &["RFC 6376 §3.3.1"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    of_remark(&ENTRY, facts, KeyRemarkKind::LargeExponent)
}
