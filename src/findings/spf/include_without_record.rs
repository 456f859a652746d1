//! `spf-include-without-record`: an include leads to a name that has no SPF record.

use super::of_children;
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::{NodeState, Via};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfIncludeWithoutRecord,
    severity: Severity::Error,
    subject: Subject::Spf,
    remedy: Remedy::Record,
    arguments: &["term", "target", "domain"],
    references: &["RFC 7208 §5.2"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    of_children(&ENTRY, facts, &|via, state| {
        via == Via::Include
            && matches!(
                state,
                NodeState::NoRecord | NodeState::NoDomain | NodeState::InvalidName
            )
    })
}
