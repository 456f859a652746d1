//! `ip-forward-unconfirmed`: the address has names, and none of them leads back to it.

use super::{about_names, routed};
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Gateway, Outcome, Remedy, Severity, Subject, Weight};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::IpForwardUnconfirmed,
    severity: Severity::Warning,
    subject: Subject::Ip,
    remedy: Remedy::Instruction,
    arguments: &["ip", "name", "count"],
    references: &["RFC 1912 §2.1", "RFC 8601 §3"],
    weights: &[
        // Over IPv6 it always refuses an address without a name, over IPv4 not each time.
        Weight::From(Gateway::Gmail, Severity::Error, Outcome::Reject),
        Weight::Always(Gateway::Gmail, Outcome::AtRisk),
    ],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let Some(client) = routed(facts) else {
        return Vec::new();
    };
    let Some(reverse) = client
        .reverse
        .as_ref()
        .filter(|reverse| reverse.is_confirmed() == Some(false))
    else {
        return Vec::new();
    };
    let names = reverse.names();
    let Some(first) = names.first() else {
        return Vec::new();
    };
    let finding = about_names(&ENTRY, client)
        .text("name", &first.name)
        .number("count", names.len());
    let questions = names.iter().map(|name| client.forward_question(&name.name));
    vec![questions.fold(finding, Finding::asked)]
}
