//! `mx-null`: the domain says that it receives no mail, yet its SPF record lets hosts send.

use super::{does_not_send, question};
use crate::checkup::{Facts, Mx};
use crate::findings::{Code, Entry, Finding, Gateway, Outcome, Remedy, Severity, Subject, Weight};
use crate::spf::SpfResult;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::MxNull,
    severity: Severity::Warning,
    subject: Subject::Domain,
    remedy: Remedy::Instruction,
    arguments: &["domain"],
    references: &["RFC 7505 §4.2"],
    weights: &[
        // Replies bounce, but it asks for nothing about MX.
        Weight::Always(Gateway::Sentraguard, Outcome::Accept),
        // Null MX is a reason of its own for refusing (RFC 7505 §4.2).
        Weight::From(Gateway::Gmail, Severity::Warning, Outcome::AtRisk),
    ],
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
