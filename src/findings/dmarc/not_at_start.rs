//! `dmarc-not-at-start`: a record was meant, but does not begin with `v=DMARC1`.

use super::of_near_misses;
use crate::checkup::Facts;
use crate::dmarc::NearMiss;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcNotAtStart,
    severity: Severity::Error,
    subject: Subject::Dmarc,
    remedy: Remedy::Record,
    arguments: &["domain", "count"],
    references: &["RFC 9989 §4.7"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    of_near_misses(&ENTRY, facts, NearMiss::NotAtStart)
}
