//! `evidence-forwarded`: the mail was forwarded, and the address is that of whoever forwarded it.

use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::EvidenceForwarded,
    severity: Severity::Notice,
    subject: Subject::Evidence,
    arguments: &["domain", "line", "ip"],
    references: &["RFC 7208 §10.3", "RFC 9989 §7.3"],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let bounce = facts.request.bounce.iter();
    let forwarded = bounce.filter_map(|bounce| Some((bounce.forwarded.as_ref()?, bounce.ip)));
    forwarded
        .map(|(line, ip)| {
            ENTRY
                .finding()
                .text("domain", &facts.domain)
                .text("line", line)
                .text("ip", &ip.map_or("none".to_owned(), |ip| ip.to_string()))
        })
        .collect()
}
