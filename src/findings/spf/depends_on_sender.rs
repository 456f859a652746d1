//! `spf-depends-on-sender`: what the record asks for depends on who sends.

use super::question;
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::SAMPLE_IP;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfDependsOnSender,
    severity: Severity::Notice,
    subject: Subject::Spf,
    remedy: Remedy::Instruction,
    arguments: &["domain", "term", "name", "ip"],
    references: &["RFC 7208 §7.2"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    // With an address the evaluation itself says what was asked.
    if facts.request.ip.is_some() {
        return Vec::new();
    }
    let nodes = facts.spf.expansion.root.walk();
    let mut found: Option<Finding> = None;
    for node in nodes {
        let Some(question) = question(node) else {
            continue;
        };
        for term in node.terms.asking() {
            let Some(example) = &term.example else {
                continue;
            };
            let finding = found.unwrap_or_else(|| {
                ENTRY
                    .finding()
                    .text("domain", &node.domain)
                    .text("term", &term.text)
                    .text("name", example)
                    .text("ip", &SAMPLE_IP)
            });
            let finding = finding.at(&question, &node.record, term.span);
            found = Some(finding.asked(question.clone()));
        }
    }
    found.into_iter().collect()
}
