//! `dkim-key-pkcs1`: an RSA key is published without the wrapping that most verifiers expect.

use super::of_remark;
use crate::checkup::Facts;
use crate::dkim::KeyRemarkKind;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimKeyPkcs1,
    severity: Severity::Warning,
    subject: Subject::Dkim,
    remedy: Remedy::Record,
    arguments: &["selector", "name"],
    references: &["RFC 6376 §3.6.1", "RFC 8017 §3.1"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    of_remark(&ENTRY, facts, KeyRemarkKind::Pkcs1)
}
