//! `mx-dangling`: an MX record names a host that has no address.

use crate::beyond::{HostState, MailHost};
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Gateway, Outcome, Remedy, Severity, Subject, Weight};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::MxDangling,
    severity: Severity::Warning,
    subject: Subject::Domain,
    remedy: Remedy::Instruction,
    arguments: &["domain", "host", "count", "state", "others"],
    references: &["RFC 5321 §5.1", "RFC 2181 §10.3"],
    weights: &[
        // Replies bounce, but neither asks for anything about MX.
        Weight::Always(Gateway::Sentraguard, Outcome::Accept),
        Weight::Always(Gateway::Gmail, Outcome::Accept),
    ],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let Some(beyond) = facts.beyond() else {
        return Vec::new();
    };
    let dangling: Vec<&MailHost> = beyond
        .hosts
        .iter()
        .filter(|host| host.is_dangling())
        .collect();
    let Some(first) = dangling.first() else {
        return Vec::new();
    };
    let others = dangling.len() < beyond.hosts.len();
    let state = match first.state {
        HostState::Literal => "literal",
        HostState::NoName => "no-name",
        _ => "no-address",
    };
    let mut finding = ENTRY
        .finding()
        .text("domain", &facts.domain)
        .text("host", &first.name)
        .number("count", dangling.len())
        .text("state", &state)
        .text("others", &if others { "some" } else { "none" })
        .asked(super::question(facts));
    // Mail still arrives where another host takes it.
    if others {
        finding = finding.with_severity(Severity::Notice);
    }
    let asked = dangling
        .iter()
        .filter(|host| host.state != HostState::Literal)
        .map(|host| {
            let [ip4, _] = host.questions();
            ip4
        });
    vec![asked.fold(finding, Finding::asked)]
}
