//! `evidence-forwarded`: the mail was forwarded, and the address is that of whoever forwarded it.

use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::EvidenceForwarded,
    severity: Severity::Notice,
    subject: Subject::Evidence,
    remedy: Remedy::Instruction,
    arguments: &["domain", "line", "ip"],
    references: &["RFC 7208 §10.3", "RFC 9989 §7.3"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let request = &facts.request;
    let forwarded = match (&request.bounce, &request.message) {
        (Some(bounce), _) => bounce.forwarded.as_ref().map(|line| (line, bounce.ip)),
        // Where its client counts all the same, the envelope is that of whoever passed it on.
        (None, Some(message)) if request.ip.is_none() => {
            let line = message.forwarded.as_ref();
            line.map(|line| (line, message.client))
        }
        _ => None,
    };
    forwarded
        .map(|(line, ip)| {
            ENTRY
                .finding()
                .text("domain", &facts.domain)
                .text("line", line)
                .text("ip", &ip.map_or("none".to_owned(), |ip| ip.to_string()))
        })
        .into_iter()
        .collect()
}
