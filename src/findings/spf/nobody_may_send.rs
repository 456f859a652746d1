//! `spf-nobody-may-send`: the record lets no address send, and the domain is not parked.

use super::question;
use crate::checkup::{Facts, Mx};
use crate::dmarc::Policy;
use crate::dns::Text;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::{NodeState, SpfResult};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfNobodyMaySend,
    severity: Severity::Error,
    subject: Subject::Spf,
    remedy: Remedy::Record,
    arguments: &["domain", "result"],
    references: &["RFC 7208 §5.1", "RFC 7505 §4.2"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let expansion = &facts.spf.expansion;
    let (severity, result) = match expansion.unlisted {
        Some(SpfResult::Fail) => (Severity::Error, "fail"),
        Some(SpfResult::SoftFail) => (Severity::Warning, "softfail"),
        Some(SpfResult::Neutral) => (Severity::Warning, "neutral"),
        // What ends in an error has findings of its own.
        _ => return Vec::new(),
    };
    let space = facts.spf.space.as_ref();
    let nobody =
        space.is_some_and(|space| !space.everybody && !space.at_least && space.networks.is_empty());
    let node = &expansion.root;
    let (true, Some(question)) = (nobody && node.state == NodeState::Record, question(node)) else {
        return Vec::new();
    };
    // Null MX says that nothing is sent either; what is missing in DMARC then is said there.
    let fails = expansion.result == Some(SpfResult::Fail);
    let refused = matches!(facts.dmarc.policy, None | Some(Policy::Reject));
    if facts.mx == Mx::Null && refused && fails {
        return Vec::new();
    }
    let finding = ENTRY
        .finding()
        .with_severity(severity)
        .text("domain", &facts.domain)
        .text("result", &result)
        .asked(question.clone());
    vec![finding.at_record(&question, &Text::from_value(&node.record))]
}
