//! `dmarc-missing`: no DMARC record applies to the domain.

use super::{asked, near_misses, nothing_applies, several};
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcMissing,
    severity: Severity::Error,
    subject: Subject::Dmarc,
    arguments: &["domain"],
    references: &["RFC 9989 §4.10.1"],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let meant = several(facts).is_some() || !near_misses(facts).is_empty();
    if !nothing_applies(facts) || meant || !facts.dmarc.strays.is_empty() {
        return Vec::new();
    }
    let finding = ENTRY.finding().text("domain", &facts.domain);
    vec![facts.dmarc.walk.visits.iter().fold(finding, asked)]
}
