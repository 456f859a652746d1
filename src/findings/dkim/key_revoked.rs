//! `dkim-key-revoked`: a key was withdrawn: its record is there and empty.

use super::{needs_key, of_keys};
use crate::checkup::Facts;
use crate::dkim::{FoundKey, KeyState};
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimKeyRevoked,
    severity: Severity::Error,
    subject: Subject::Dkim,
    remedy: Remedy::NewKey,
    arguments: &["selector", "name"],
    references: &["RFC 6376 §3.6.1"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let is_revoked = |key: &FoundKey| key.state == KeyState::Revoked && needs_key(facts);
    let found = of_keys(&ENTRY, facts, &is_revoked);
    found.map(|(finding, _)| finding).collect()
}
