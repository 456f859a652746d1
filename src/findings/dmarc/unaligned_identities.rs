//! `dmarc-unaligned-identities`: what passed SPF or DKIM belongs to another organization than the From address.

use super::{applied, asked};
use crate::checkup::Facts;
use crate::dmarc::DmarcResult;
use crate::findings::{Code, Entry, Finding, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcUnalignedIdentities,
    severity: Severity::Error,
    subject: Subject::Dmarc,
    arguments: &["domain", "identities"],
    references: &["RFC 9989 §4.4"],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    if facts.dmarc.result != Some(DmarcResult::Fail) {
        return Vec::new();
    }
    let names: Vec<&str> = facts
        .dmarc
        .identities
        .iter()
        .map(|i| i.domain.as_str())
        .collect();
    let finding = ENTRY
        .finding()
        .text("domain", &facts.domain)
        .text("identities", &names.join(", "));
    vec![applied(facts).into_iter().fold(finding, asked)]
}
