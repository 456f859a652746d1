//! `dkim-private-key-published`: a private key stands where everybody can read it.

use super::of_fault;
use crate::checkup::Facts;
use crate::dkim::KeyFaultKind;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimPrivateKeyPublished,
    severity: Severity::Error,
    subject: Subject::Dkim,
    remedy: Remedy::NewKey,
    arguments: &["selector", "name"],
    references: &["RFC 6376 §3.6.1", "RFC 6376 §8.3"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let found = of_fault(&ENTRY, facts, KeyFaultKind::PrivateKey).into_iter();
    // Whoever has the key can sign, whichever key is in use now.
    let loud = found.map(|finding| {
        let severity = finding.severity.min(Severity::Warning);
        finding.with_severity(severity)
    });
    loud.collect()
}
