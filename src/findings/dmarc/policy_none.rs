//! `dmarc-policy-none`: the policy that applies asks receivers for nothing.

use super::{applied, asked};
use crate::checkup::Facts;
use crate::dmarc::Policy;
use crate::findings::{Code, Entry, Finding, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcPolicyNone,
    severity: Severity::Notice,
    subject: Subject::Dmarc,
    arguments: &["domain"],
    references: &["RFC 9989 §4.7"],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    match applied(facts) {
        Some(visit) if facts.dmarc.policy == Some(Policy::None) => {
            vec![asked(ENTRY.finding().text("domain", &visit.domain), visit)]
        }
        _ => Vec::new(),
    }
}
