//! `ip-not-public`: no receiver elsewhere can meet such an address.

use crate::checkup::Facts;
use crate::client::Scope;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::IpNotPublic,
    severity: Severity::Warning,
    subject: Subject::Ip,
    remedy: Remedy::Instruction,
    arguments: &["ip", "scope"],
    references: &["RFC 6890 §2.2.2", "RFC 6890 §2.2.3"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let Some(client) = facts.client() else {
        return Vec::new();
    };
    let scope = match client.scope {
        Scope::Public | Scope::Documentation => return Vec::new(),
        Scope::Private => "private",
        Scope::Shared => "shared",
        Scope::LinkLocal => "link-local",
        Scope::Loopback => "loopback",
        Scope::Reserved => "reserved",
    };
    vec![ENTRY.finding().text("ip", &client.ip).text("scope", &scope)]
}
