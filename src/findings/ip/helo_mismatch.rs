//! `ip-helo-mismatch`: the name with which the server greets does not lead to it.

use super::routed;
use crate::checkup::Facts;
use crate::client::{Confirmation, HeloState};
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::IpHeloMismatch,
    severity: Severity::Notice,
    subject: Subject::Ip,
    remedy: Remedy::Instruction,
    arguments: &["helo", "ip", "state"],
    references: &["RFC 5321 §4.1.4"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let Some(client) = routed(facts) else {
        return Vec::new();
    };
    let Some(helo) = &client.helo else {
        return Vec::new();
    };
    let (state, severity) = match helo.state {
        HeloState::Name(Confirmation::Differs) => ("elsewhere", Severity::Notice),
        // Receivers that look the name up refuse one that leads nowhere.
        HeloState::Name(Confirmation::NoAddress) => ("nowhere", Severity::Warning),
        _ => return Vec::new(),
    };
    let finding = ENTRY
        .finding()
        .with_severity(severity)
        .text("helo", &helo.text)
        .text("ip", &client.ip)
        .text("state", &state);
    let question = helo.name.as_ref().map(|name| client.forward_question(name));
    vec![question.into_iter().fold(finding, Finding::asked)]
}
