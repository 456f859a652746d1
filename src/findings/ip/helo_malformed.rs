//! `ip-helo-malformed`: the server does not greet with a name that could be looked up.

use crate::checkup::Facts;
use crate::client::HeloState;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::IpHeloMalformed,
    severity: Severity::Warning,
    subject: Subject::Ip,
    remedy: Remedy::Instruction,
    arguments: &["helo", "form"],
    references: &["RFC 5321 §2.3.5", "RFC 5321 §4.1.1.1"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let Some(helo) = facts.client().and_then(|client| client.helo.as_ref()) else {
        return Vec::new();
    };
    let (form, severity) = match helo.state {
        HeloState::Name(_) => return Vec::new(),
        // The standard allows it where there is no name (RFC 5321 §4.1.4).
        HeloState::Literal => ("literal", Severity::Notice),
        HeloState::BareAddress => ("address", ENTRY.severity),
        HeloState::SingleLabel => ("word", ENTRY.severity),
        HeloState::NotAHost => ("no-host", ENTRY.severity),
    };
    vec![
        ENTRY
            .finding()
            .with_severity(severity)
            .text("helo", &helo.text)
            .text("form", &form),
    ]
}
