//! `dkim-key-multiple-records`: a selector has more than one TXT record.

use super::of_keys;
use crate::checkup::Facts;
use crate::dkim::FoundKey;
use crate::dns::Question;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimKeyMultipleRecords,
    severity: Severity::Error,
    subject: Subject::Dkim,
    remedy: Remedy::Record,
    arguments: &["selector", "name", "count"],
    references: &["RFC 6376 §3.6.2.2"],
    weights: &[],
    find,
};

/// How many TXT records stand at a key.
fn count(key: &FoundKey) -> usize {
    usize::from(key.record.is_some()) + key.others.len()
}

fn find(facts: &Facts) -> Vec<Finding> {
    let several = |key: &FoundKey| key.records > 0 && count(key) > 1;
    let found = of_keys(&ENTRY, facts, &several).map(|(finding, key)| {
        // One key with something else beside it works for those who look at each.
        let mild = finding.severity.max(Severity::Warning);
        let severity = if key.records > 1 {
            finding.severity
        } else {
            mild
        };
        let finding = finding.with_severity(severity).number("count", count(key));
        let question = Question::txt(key.name.clone());
        let others = key.others.iter();
        others.fold(finding, |finding, text| finding.at_record(&question, text))
    });
    found.collect()
}
