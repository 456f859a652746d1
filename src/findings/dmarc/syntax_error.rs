//! `dmarc-syntax-error`: the version of the DMARC record is wrong, or a part of it is no tag.

use super::{of_near_misses, of_remarks};
use crate::checkup::Facts;
use crate::dmarc::{NearMiss, RemarkKind};
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcSyntaxError,
    severity: Severity::Error,
    subject: Subject::Dmarc,
    remedy: Remedy::Record,
    arguments: &["domain", "count"],
    references: &["RFC 9989 §4.7", "RFC 9989 §4.8"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let mut found = of_near_misses(&ENTRY, facts, NearMiss::Version);
    let no_tag = of_remarks(&ENTRY, facts, &|remark| remark.kind == RemarkKind::NoTag);
    found.extend(no_tag.map(|finding| finding.with_severity(Severity::Warning)));
    found
}
