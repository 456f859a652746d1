//! `dmarc-policy-none`: the policy that applies asks receivers for nothing.

use super::{applied, asked};
use crate::checkup::Facts;
use crate::dmarc::{DmarcRecord, DmarcResult, Policy, Remark, RemarkKind};
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcPolicyNone,
    severity: Severity::Notice,
    subject: Subject::Dmarc,
    remedy: Remedy::Instruction,
    arguments: &["domain", "failed"],
    references: &["RFC 9989 §4.7"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    // Where it is not the owner who asks for nothing, or only for now, other findings say so.
    let tests = |remark: &Remark| remark.kind == RemarkKind::Testing;
    let is_meant =
        |record: &DmarcRecord| record.valid_policies && !record.remarks.iter().any(tests);
    match applied(facts) {
        Some(visit)
            if facts.dmarc.policy == Some(Policy::None)
                && visit.record.as_ref().is_some_and(is_meant) =>
        {
            let failed = facts.dmarc.result == Some(DmarcResult::Fail);
            let finding = ENTRY.finding().text("domain", &visit.domain);
            let finding = finding.text("failed", &if failed { "yes" } else { "no" });
            vec![asked(finding, visit)]
        }
        _ => Vec::new(),
    }
}
