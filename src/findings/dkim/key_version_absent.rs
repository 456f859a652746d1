//! `dkim-key-version-absent`: a key record does not begin with `v=DKIM1`.

use super::of_remark;
use crate::checkup::Facts;
use crate::dkim::KeyRemarkKind;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimKeyVersionAbsent,
    severity: Severity::Notice,
    subject: Subject::Dkim,
    remedy: Remedy::Instruction,
    arguments: &["selector", "name"],
    references: &["RFC 6376 §3.6.1"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    of_remark(&ENTRY, facts, KeyRemarkKind::VersionAbsent)
}
