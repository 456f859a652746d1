//! `dmarc-wildcard-answer`: a wildcard answers where the DMARC record is looked for.

use super::asked;
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcWildcardAnswer,
    severity: Severity::Notice,
    subject: Subject::Dmarc,
    remedy: Remedy::Instruction,
    arguments: &["domain"],
    references: &["RFC 4592 §2.1", "RFC 9989 §4.10"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let own = facts.dmarc.walk.visits.first();
    let Some((own, control)) = own.zip(facts.dmarc.wildcard.as_ref()) else {
        return Vec::new();
    };
    let finding = ENTRY.finding().text("domain", &facts.domain);
    let finding = match own.question() {
        Some(question) => own
            .discarded
            .iter()
            .fold(finding, |finding, text| finding.at_record(&question, text)),
        None => finding,
    };
    vec![asked(finding, own).asked(control.clone())]
}
