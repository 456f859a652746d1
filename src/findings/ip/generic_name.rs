//! `ip-generic-name`: the names of the address are made of it, as those of home connections are.

use super::routed;
use crate::checkup::Facts;
use crate::client::Reverse;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::IpGenericName,
    severity: Severity::Notice,
    subject: Subject::Ip,
    remedy: Remedy::Instruction,
    arguments: &["ip", "name"],
    references: &["RFC 8601 §3"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let Some(client) = routed(facts) else {
        return Vec::new();
    };
    let names = client.reverse.as_ref().map_or(&[][..], Reverse::names);
    let Some(first) = names.first() else {
        return Vec::new();
    };
    if !names.iter().all(|name| name.is_generic) {
        return Vec::new();
    }
    let finding = ENTRY
        .finding()
        .text("ip", &client.ip)
        .text("name", &first.name);
    vec![
        client
            .reverse_question()
            .into_iter()
            .fold(finding, Finding::asked),
    ]
}
