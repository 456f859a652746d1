//! `dmarc-testing`: the owner is testing, so the policy counts one level less.

use super::of_remarks;
use crate::checkup::Facts;
use crate::dmarc::{Policy, RemarkKind};
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcTesting,
    severity: Severity::Notice,
    subject: Subject::Dmarc,
    remedy: Remedy::Instruction,
    arguments: &["domain", "policy"],
    references: &["RFC 9989 §4.7"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let found = of_remarks(&ENTRY, facts, &|remark| remark.kind == RemarkKind::Testing);
    let policy = facts.dmarc.policy.unwrap_or(Policy::None);
    let found = found.map(|finding| finding.text("policy", &policy.keyword()));
    found.into_iter().collect()
}
