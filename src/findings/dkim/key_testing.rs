//! `dkim-key-testing`: a key is marked as a test, so receivers may treat the mail as unsigned.

use super::of_remark;
use crate::checkup::Facts;
use crate::dkim::KeyRemarkKind;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimKeyTesting,
    severity: Severity::Warning,
    subject: Subject::Dkim,
    remedy: Remedy::Record,
    arguments: &["selector", "name"],
    references: &["RFC 6376 §3.6.1"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    of_remark(&ENTRY, facts, KeyRemarkKind::Testing)
}
