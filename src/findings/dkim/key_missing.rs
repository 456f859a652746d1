//! `dkim-key-missing`: a selector that is in use has no key.

use super::of_keys;
use crate::checkup::Facts;
use crate::dkim::{FoundKey, KeyState};
use crate::findings::{Code, Entry, Finding, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimKeyMissing,
    severity: Severity::Error,
    subject: Subject::Dkim,
    arguments: &["selector", "name"],
    references: &["RFC 6376 §6.1.2"],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    // Where there is provably no key at all, that is the finding.
    let absent = facts.dkim.proven_absent();
    let is_missing = |key: &FoundKey| !absent && key.state == KeyState::Missing;
    let found = of_keys(&ENTRY, facts, &is_missing);
    found.map(|(finding, _)| finding).collect()
}
