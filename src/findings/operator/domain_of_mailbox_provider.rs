//! `domain-of-mailbox-provider`: everybody can have an address at the domain, and only its operator can change its records.

use super::comes_from_elsewhere;
use crate::checkup::Facts;
use crate::dmarc::DmarcResult;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::SpfResult;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DomainOfMailboxProvider,
    severity: Severity::Warning,
    subject: Subject::Domain,
    remedy: Remedy::Instruction,
    arguments: &["domain", "operator", "sent"],
    references: &["RFC 5322 §3.6.2", "RFC 9989 §4.4"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let Some(operator) = facts.operator else {
        return Vec::new();
    };
    let (severity, sent) = match comes_from_elsewhere(facts) {
        true if is_forbidden(facts) => (Severity::Error, "elsewhere"),
        true => (Severity::Warning, "elsewhere"),
        false => (Severity::Notice, "unknown"),
    };
    let finding = ENTRY
        .finding()
        .with_severity(severity)
        .text("domain", &facts.domain)
        .text("operator", &operator)
        .text("sent", &sent);
    vec![finding]
}

/// Whether what fails is more than a doubt, so that it stands before what shows it.
fn is_forbidden(facts: &Facts) -> bool {
    let fails = [SpfResult::Fail, SpfResult::None, SpfResult::PermError];
    let check = facts.spf.check.as_ref();
    facts.dmarc.result == Some(DmarcResult::Fail)
        || check.is_some_and(|check| fails.contains(&check.result))
}
