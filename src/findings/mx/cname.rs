//! `mx-cname`: an MX record names an alias.

use crate::beyond::HostState;
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::MxCname,
    severity: Severity::Notice,
    subject: Subject::Domain,
    remedy: Remedy::Instruction,
    arguments: &["domain", "host", "target", "count"],
    references: &["RFC 2181 §10.3", "RFC 5321 §5.1"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let hosts = facts.beyond().into_iter().flat_map(|beyond| &beyond.hosts);
    let aliases: Vec<_> = hosts
        .filter_map(|host| match &host.state {
            HostState::Alias(target) => Some((host, target)),
            _ => None,
        })
        .collect();
    let Some((host, target)) = aliases.first() else {
        return Vec::new();
    };
    let [ip4, _] = host.questions();
    vec![
        ENTRY
            .finding()
            .text("domain", &facts.domain)
            .text("host", &host.name)
            .text("target", target)
            .number("count", aliases.len())
            .asked(super::question(facts))
            .asked(ip4),
    ]
}
