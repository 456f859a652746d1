//! `mx-null`: the domain says that it receives no mail, yet its SPF record lets hosts send.

use super::{does_not_send, question};
use crate::checkup::{Facts, Mx};
use crate::findings::{Code, Entry, Finding, Severity, Subject};
use crate::spf::SpfResult;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::MxNull,
    severity: Severity::Warning,
    subject: Subject::Domain,
    arguments: &["domain"],
    references: &["RFC 7505 §4.2"],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let sends = facts.spf.expansion.result != Some(SpfResult::Fail);
    if facts.mx != Mx::Null || does_not_send(facts) || !sends {
        return Vec::new();
    }
    vec![
        ENTRY
            .finding()
            .text("domain", &facts.domain)
            .asked(question(facts)),
    ]
}
