//! `spf-sender-id-record`: there is a record of Sender ID, which was given up.

use super::of_kind;
use crate::checkup::Facts;
use crate::dns::Question;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::NearMiss;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfSenderIdRecord,
    severity: Severity::Notice,
    subject: Subject::Spf,
    remedy: Remedy::Record,
    arguments: &["domain"],
    references: &["RFC 6686 §6"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let records = of_kind(facts, NearMiss::SenderId);
    if records.is_empty() {
        return Vec::new();
    }
    let question = Question::txt(facts.domain.clone());
    let finding = ENTRY
        .finding()
        .text("domain", &facts.domain)
        .asked(question.clone());
    vec![
        records
            .into_iter()
            .fold(finding, |f, text| f.at_record(&question, text)),
    ]
}
