//! `spf-too-many-void-lookups`: more lookups come back empty than strict receivers allow.

use super::question;
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::{Expansion, Reason, VOID_LIMIT};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfTooManyVoidLookups,
    severity: Severity::Warning,
    subject: Subject::Spf,
    remedy: Remedy::Record,
    arguments: &["voids", "strict", "limit", "lacks"],
    references: &["RFC 7208 §4.6.4"],
    weights: &[],
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
        .number("limit", VOID_LIMIT)
        .text("lacks", &lacks(expansion));
    let check = facts.spf.check.as_ref();
    let is_met = check.is_some_and(|check| check.reason == Some(Reason::TooManyVoids));
    if expansion.voids <= VOID_LIMIT && !is_met {
        // Only receivers that count a missing address family see too many.
        finding = finding.with_severity(Severity::Notice);
    }
    for node in expansion.root.walk() {
        let Some(question) = question(node) else {
            continue;
        };
        for term in node.terms.asking().filter(|term| term.voids != [0; 3]) {
            finding = finding
                .at(&question, &node.record, term.span)
                .asked(question.clone());
        }
    }
    vec![finding]
}

/// What the names lack that are asked for, as the words choose by it: one family of addresses, so
/// that only its senders meet the limit at the strictest receivers, or everything.
fn lacks(expansion: &Expansion) -> &'static str {
    let nodes = expansion.root.walk();
    let over = |index: usize| {
        let terms = nodes.iter().flat_map(|node| node.terms.asking());
        terms.map(|term| term.voids[index]).sum::<usize>() > VOID_LIMIT
    };
    match (expansion.voids > VOID_LIMIT, over(1), over(2)) {
        (false, false, true) => "ip6",
        (false, true, false) => "ip4",
        (false, ..) => "either",
        (true, ..) => "everything",
    }
}
