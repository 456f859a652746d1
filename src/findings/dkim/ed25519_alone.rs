//! `dkim-ed25519-alone`: every key that works is Ed25519, which some large receivers do not verify.

use super::of_keys;
use crate::checkup::Facts;
use crate::dkim::{FoundKey, KeyType};
use crate::findings::{Code, Entry, Finding, Gateway, Outcome, Remedy, Severity, Subject, Weight};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimEd25519Alone,
    severity: Severity::Warning,
    subject: Subject::Dkim,
    remedy: Remedy::NewKey,
    arguments: &["selector", "name"],
    references: &["RFC 8463 §3", "RFC 8463 §5"],
    weights: &[
        // It asks for a key that is present and valid, which one of Ed25519 is.
        Weight::Always(Gateway::Sentraguard, Outcome::Accept),
    ],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let mut keys = facts.dkim.keys.iter();
    if keys.any(|key| key.is_usable(KeyType::Rsa)) {
        return Vec::new();
    }
    let is_ed25519 = |key: &FoundKey| key.is_usable(KeyType::Ed25519);
    let found = of_keys(&ENTRY, facts, &is_ed25519).map(|(finding, _)| finding);
    // Signing with several of them does not help.
    found.take(1).collect()
}
