//! `dkim-missing`: the domain provably has no DKIM key.

use super::{misplaced, needs_key};
use crate::checkup::Facts;
use crate::dns::Question;
use crate::findings::{Code, Entry, Finding, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimMissing,
    severity: Severity::Error,
    subject: Subject::Dkim,
    arguments: &["domain"],
    references: &["RFC 6376 §3.6.2.1", "RFC 8020 §2"],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    if !facts.dkim.proven_absent() || !needs_key(facts) || !misplaced(facts).is_empty() {
        return Vec::new();
    }
    let above = facts.domain.prefixed("_domainkey").ok().map(Question::txt);
    let finding = ENTRY.finding().text("domain", &facts.domain);
    vec![above.into_iter().fold(finding, Finding::asked)]
}
