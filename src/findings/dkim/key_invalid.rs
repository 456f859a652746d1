//! `dkim-key-invalid`: a key record cannot be used to verify anything.

use super::{key_too_short, of_keys};
use crate::checkup::Facts;
use crate::dkim::KeyState;
use crate::findings::{Code, Entry, Finding, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimKeyInvalid,
    severity: Severity::Error,
    subject: Subject::Dkim,
    arguments: &["selector", "name"],
    references: &["RFC 6376 §3.6.1", "RFC 6376 §6.1.2"],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    of_keys(&ENTRY, facts, &|key| {
        key.state == KeyState::Invalid && !key_too_short::is_short(key)
    })
}
