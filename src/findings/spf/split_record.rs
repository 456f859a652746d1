//! `spf-split-record`: a part of the record stands in a TXT record of its own.

use super::of_kind;
use crate::checkup::Facts;
use crate::dns::Question;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::NearMiss;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfSplitRecord,
    severity: Severity::Warning,
    subject: Subject::Spf,
    remedy: Remedy::Record,
    arguments: &["domain", "part"],
    references: &["RFC 7208 §3.3", "RFC 7208 §4.5"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let parts = of_kind(facts, NearMiss::Fragment);
    let Some(first) = parts.first().filter(|_| !facts.spf.records.is_empty()) else {
        return Vec::new();
    };
    let question = Question::txt(facts.domain.clone());
    let finding = ENTRY
        .finding()
        .text("domain", &facts.domain)
        .text("part", &first.shown())
        .asked(question.clone());
    vec![
        parts
            .into_iter()
            .fold(finding, |f, text| f.at_record(&question, text)),
    ]
}
