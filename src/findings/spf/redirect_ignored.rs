//! `spf-redirect-ignored`: a redirect stands beside an `all`, so that it is never used.

use super::of_remarks;
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::RemarkKind;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfRedirectIgnored,
    severity: Severity::Warning,
    subject: Subject::Spf,
    remedy: Remedy::Record,
    arguments: &["domain", "count", "term"],
    references: &["RFC 7208 §5.1", "RFC 7208 §6.1"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    of_remarks(&ENTRY, facts, RemarkKind::UnusedRedirect)
}
