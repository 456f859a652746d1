//! `spf-too-many-void-lookups`: more lookups come back empty than strict receivers allow.

use super::question;
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Severity, Subject};
use crate::spf::VOID_LIMIT;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfTooManyVoidLookups,
    severity: Severity::Warning,
    subject: Subject::Spf,
    arguments: &["voids", "strict", "limit"],
    references: &["RFC 7208 §4.6.4"],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let expansion = &facts.spf.expansion;
    if expansion.voids_strict.max(expansion.voids) <= VOID_LIMIT {
        return Vec::new();
    }
    let mut finding = ENTRY
        .finding()
        .number("voids", expansion.voids)
        .number("strict", expansion.voids_strict)
        .number("limit", VOID_LIMIT);
    if expansion.voids <= VOID_LIMIT {
        // Only receivers that count a missing address family see too many.
        finding = finding.with_severity(Severity::Notice);
    }
    for node in expansion.root.walk() {
        let Some(question) = question(node) else {
            continue;
        };
        for term in node.terms.iter().filter(|term| term.voids != [0; 3]) {
            finding = finding
                .at(&question, &node.record, term.span)
                .asked(question.clone());
        }
    }
    vec![finding]
}
