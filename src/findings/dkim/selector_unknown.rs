//! `dkim-selector-unknown`: no usable key was found at the usual selectors, but there may be one at another.

use super::needs_key;
use crate::checkup::Facts;
use crate::dkim::{Namespace, Source};
use crate::dns::Question;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject, Weight};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimSelectorUnknown,
    severity: Severity::Warning,
    subject: Subject::Dkim,
    remedy: Remedy::Instruction,
    arguments: &["domain", "guessed"],
    references: &["RFC 6376 §3.1"],
    weights: &[Weight::Open],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let keys = &facts.dkim;
    let given = keys.keys.iter().any(|key| key.source == Source::Given);
    // Where nothing answered at all, that is the finding: a selector would not help.
    let silent = keys.unanswered == keys.guessed && matches!(keys.namespace, Namespace::Unknown(_));
    if silent || given || keys.any_usable() || keys.proven_absent() || !needs_key(facts) {
        return Vec::new();
    }
    let above = facts.domain.prefixed("_domainkey").ok().map(Question::txt);
    let finding = ENTRY
        .finding()
        .text("domain", &facts.domain)
        .number("guessed", keys.guessed);
    vec![above.into_iter().fold(finding, Finding::asked)]
}
