//! `spf-redirect-without-record`: a redirect leads to a name that has no SPF record.

use super::of_children;
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::{NodeState, Via};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfRedirectWithoutRecord,
    severity: Severity::Error,
    subject: Subject::Spf,
    remedy: Remedy::Record,
    arguments: &["term", "target", "domain"],
    references: &["RFC 7208 §6.1"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    of_children(&ENTRY, facts, &|via, state| {
        via == Via::Redirect
            && matches!(
                state,
                NodeState::NoRecord | NodeState::NoDomain | NodeState::InvalidName
            )
    })
}
