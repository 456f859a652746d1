//! `dkim-wildcard`: a wildcard answers for every selector.

use super::needs_key;
use crate::checkup::Facts;
use crate::dkim::{Namespace, control_name};
use crate::dns::Question;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimWildcard,
    severity: Severity::Notice,
    subject: Subject::Dkim,
    remedy: Remedy::Instruction,
    arguments: &["domain"],
    references: &["RFC 4592 §2.1.1", "RFC 6376 §6.1.2"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    if facts.dkim.namespace != Namespace::Wildcard || !needs_key(facts) {
        return Vec::new();
    }
    let control = control_name(&facts.domain).map(Question::txt);
    let finding = ENTRY.finding().text("domain", &facts.domain);
    vec![control.into_iter().fold(finding, Finding::asked)]
}
