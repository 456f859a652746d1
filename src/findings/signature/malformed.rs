//! `signature-malformed`: a signature has a mistake in its syntax, so that it cannot be verified.

use super::{of_message, with_reason};
use crate::checkup::Facts;
use crate::dkim::SignatureReason;
use crate::findings::{Code, Entry, Finding, Severity, Subject};

/// Lines that are told one by one.
const LINE_LIMIT: usize = 3;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SignatureMalformed,
    severity: Severity::Warning,
    subject: Subject::Evidence,
    arguments: &["domain", "selector", "lacks", "line"],
    references: &["RFC 6376 §6.1.1", "RFC 6376 §3.5", "RFC 6376 §3.2"],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let malformed = with_reason(&ENTRY, facts, SignatureReason::Malformed);
    let mut found: Vec<Finding> = malformed
        .into_iter()
        .map(|finding| finding.text("lacks", &"nothing").text("line", &""))
        .collect();
    let broken = of_message(facts).map(|message| &message.broken_signatures);
    found.extend(broken.into_iter().flatten().take(LINE_LIMIT).map(|broken| {
        let selector = broken.selector.as_deref().unwrap_or_default();
        let lacks = match &broken.domain {
            None => "domain",
            Some(_) => "selector",
        };
        let domain = broken.domain.as_ref().unwrap_or(&facts.domain);
        let finding = ENTRY.finding().text("domain", domain);
        let finding = finding.text("selector", &selector);
        finding.text("lacks", &lacks).text("line", &broken.line)
    }));
    found
}
