//! `evidence-client-hidden`: the refusing side looked at an address of its own network.

use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::EvidenceClientHidden,
    severity: Severity::Notice,
    subject: Subject::Evidence,
    remedy: Remedy::Instruction,
    arguments: &["ip"],
    references: &["RFC 7208 §2.4", "RFC 6890 §2.2.2"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let bounce = facts.request.bounce.iter();
    let hidden = bounce.filter_map(|bounce| bounce.hidden_by);
    hidden.map(|ip| ENTRY.finding().text("ip", &ip)).collect()
}
