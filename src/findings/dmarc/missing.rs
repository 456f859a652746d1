//! `dmarc-missing`: no DMARC record applies to the domain.

use super::{asked, near_misses, nothing_applies, several};
use crate::checkup::Facts;
use crate::dmarc::Visit;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcMissing,
    severity: Severity::Error,
    subject: Subject::Dmarc,
    remedy: Remedy::Record,
    arguments: &["domain", "target"],
    references: &["RFC 9989 §4.10.1"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let meant = several(facts).is_some() || !near_misses(facts).is_empty();
    if !nothing_applies(facts) || meant || !facts.dmarc.strays.is_empty() {
        return Vec::new();
    }
    let finding = ENTRY.finding().text("domain", &facts.domain);
    let finding = finding.text("target", &target(facts));
    vec![facts.dmarc.walk.visits.iter().fold(finding, asked)]
}

/// What the name of the record is an alias of, so that nothing can stand there; "none" where it is
/// none.
fn target(facts: &Facts) -> String {
    let question = facts.dmarc.walk.visits.first().and_then(Visit::question);
    let answer = facts.decisive.iter();
    let mut answer = answer.filter(|(asked, _)| Some(asked) == question.as_ref());
    let alias = answer.next().and_then(|(_, answer)| answer.aliases.last());
    alias.map_or("none".to_owned(), |alias| alias.to.to_string())
}
