//! `dkim-wrong-place`: a DKIM key stands where no receiver looks for it.

use super::{misplaced, needs_key};
use crate::checkup::Facts;
use crate::dkim::{KeySlip, Source};
use crate::dns::Question;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimWrongPlace,
    severity: Severity::Error,
    subject: Subject::Dkim,
    remedy: Remedy::Record,
    arguments: &["domain", "selector", "place", "kind"],
    references: &["RFC 6376 §3.6.2.1"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let strays = misplaced(facts);
    let Some(first) = strays.first().filter(|_| needs_key(facts)) else {
        return Vec::new();
    };
    let selector = first.selector.as_deref().unwrap_or_default();
    let kind = match (first.slip, &first.selector) {
        (KeySlip::AliasTarget, _) => "alias",
        (_, None) => "unknown",
        (_, Some(_)) => "named",
    };
    let mut finding = ENTRY
        .finding()
        .text("domain", &facts.domain)
        .text("selector", &selector)
        .text("place", &first.question.name)
        .text("kind", &kind);
    let given = facts.dkim.keys.iter();
    let mut given = given.filter(|key| key.source == Source::Given).peekable();
    if given.peek().is_none() && !facts.dkim.proven_absent() {
        // Another key may stand at a selector that nobody named.
        finding = finding.with_severity(Severity::Warning);
    }
    let finding = given.fold(finding, |finding, key| {
        finding.asked(Question::txt(key.name.clone()))
    });
    vec![strays.iter().fold(finding, |finding, stray| {
        finding
            .at_record(&stray.question, &stray.text)
            .asked(stray.question.clone())
    })]
}
