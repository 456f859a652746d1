//! `dkim-key-service-excludes-mail`: a key record says that the key is for something else than mail.

use super::of_fault;
use crate::checkup::Facts;
use crate::dkim::KeyFaultKind;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimKeyServiceExcludesMail,
    severity: Severity::Error,
    subject: Subject::Dkim,
    remedy: Remedy::Record,
    arguments: &["selector", "name"],
    references: &["RFC 6376 §3.6.1"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    of_fault(&ENTRY, facts, KeyFaultKind::ServiceExcludesMail)
}
