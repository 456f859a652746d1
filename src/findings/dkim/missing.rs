//! `dkim-missing`: the domain provably has no DKIM key.

use super::{KeyElsewhere, misplaced, needs_key};
use crate::checkup::Facts;
use crate::dns::Question;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimMissing,
    severity: Severity::Error,
    subject: Subject::Dkim,
    remedy: Remedy::NewKey,
    arguments: &["domain"],
    references: &["RFC 6376 §3.6.2.1", "RFC 8020 §2"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    if !facts.dkim.proven_absent() || !needs_key(facts) || !misplaced(facts).is_empty() {
        return Vec::new();
    }
    let above = facts.domain.prefixed("_domainkey").ok().map(Question::txt);
    let finding = ENTRY.finding().text("domain", &facts.domain);
    // The mail may be signed with a key that stands elsewhere.
    let finding = match KeyElsewhere::of(facts) {
        KeyElsewhere::Named => finding.with_severity(Severity::Warning),
        KeyElsewhere::Found | KeyElsewhere::Unnamed => finding,
    };
    vec![above.into_iter().fold(finding, Finding::asked)]
}
