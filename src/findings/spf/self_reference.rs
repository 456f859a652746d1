//! `spf-loop`: a record leads back to itself, which no number of lookups can resolve.

use super::of_children;
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::NodeState;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfLoop,
    severity: Severity::Error,
    subject: Subject::Spf,
    remedy: Remedy::Record,
    arguments: &["term", "target", "domain"],
    references: &["RFC 7208 §4.6.4"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    of_children(&ENTRY, facts, &|_, state| state == NodeState::Loop)
}
