//! `spf-too-many-lookups`: evaluating the record takes more DNS lookups than receivers allow.

use super::question;
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::LOOKUP_LIMIT;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfTooManyLookups,
    severity: Severity::Error,
    subject: Subject::Spf,
    remedy: Remedy::Record,
    arguments: &["lookups", "limit"],
    references: &["RFC 7208 §4.6.4"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let expansion = &facts.spf.expansion;
    let Some(question) = question(&expansion.root).filter(|_| expansion.lookups > LOOKUP_LIMIT)
    else {
        return Vec::new();
    };
    let finding = ENTRY
        .finding()
        .number("lookups", expansion.lookups)
        .number("limit", LOOKUP_LIMIT)
        .asked(question.clone());
    let costly = expansion.root.terms.asking();
    let costly = costly.filter(|term| term.lookups > 0);
    vec![costly.fold(finding, |f, term| {
        f.at(&question, &expansion.root.record, term.span)
    })]
}
