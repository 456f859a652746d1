//! `dmarc-subdomain-policy-weaker`: subdomains get a milder policy than the domain itself.

use super::of_own_remarks;
use crate::checkup::Facts;
use crate::dmarc::RemarkKind;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcSubdomainPolicyWeaker,
    severity: Severity::Notice,
    subject: Subject::Dmarc,
    remedy: Remedy::Instruction,
    arguments: &["domain", "count", "term"],
    references: &["RFC 9989 §4.7"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    of_own_remarks(&ENTRY, facts, RemarkKind::MilderBelow)
}
