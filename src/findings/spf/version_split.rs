//! `spf-version-split`: the first of a record's strings does not hold the version.

use crate::checkup::Facts;
use crate::dns::Question;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfVersionSplit,
    severity: Severity::Notice,
    subject: Subject::Spf,
    remedy: Remedy::Instruction,
    arguments: &["domain"],
    references: &["RFC 7208 §3.3"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let question = Question::txt(facts.domain.clone());
    let mut records = facts.spf.records.iter();
    let split = records.find(|text| {
        let first = text.strings().next().unwrap_or_default();
        first.len() < "v=spf1".len() && text.strings().count() > 1
    });
    let finding = split.map(|text| {
        let finding = ENTRY.finding().text("domain", &facts.domain);
        finding.asked(question.clone()).at_record(&question, text)
    });
    finding.into_iter().collect()
}
