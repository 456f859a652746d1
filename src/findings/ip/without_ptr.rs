//! `ip-without-ptr`: the address has no name.

use super::{about_names, routed};
use crate::checkup::Facts;
use crate::client::Reverse;
use crate::findings::{Code, Entry, Finding, Gateway, Outcome, Remedy, Severity, Subject, Weight};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::IpWithoutPtr,
    severity: Severity::Warning,
    subject: Subject::Ip,
    remedy: Remedy::Instruction,
    arguments: &["ip", "family"],
    references: &["RFC 1912 §2.1", "RFC 8601 §3"],
    weights: &[
        // Over IPv6 it always refuses an address without a name, over IPv4 not each time.
        Weight::From(Gateway::Gmail, Severity::Error, Outcome::Reject),
        Weight::Always(Gateway::Gmail, Outcome::AtRisk),
    ],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let client = routed(facts).filter(|client| client.reverse == Some(Reverse::None));
    let finding = client.map(|client| {
        let family = if client.ip.is_ipv6() { "ipv6" } else { "ipv4" };
        about_names(&ENTRY, client).text("family", &family)
    });
    finding.into_iter().collect()
}
