//! `evidence-outdated`: what the mail was rejected for is in order by now.

use crate::bounce::{Bounce, Kind, Refuser};
use crate::checkup::Facts;
use crate::client::Reverse;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::{LOOKUP_LIMIT, Node, NodeState, SpfResult};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::EvidenceOutdated,
    severity: Severity::Notice,
    subject: Subject::Evidence,
    remedy: Remedy::Instruction,
    arguments: &["domain", "about", "ip"],
    references: &["RFC 1035 §3.2.1"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let Some(bounce) = &facts.request.bounce else {
        return Vec::new();
    };
    let about = match bounce.kind {
        Some(Kind::Spf) if passes_spf(facts, bounce) => "spf",
        Some(Kind::ReverseDns) if has_name(facts, bounce) => "ptr",
        Some(Kind::Authentication) if is_sentraguards(bounce) && has_all_three(facts) => "records",
        _ => return Vec::new(),
    };
    let ip = facts.request.ip.map(|ip| ip.to_string());
    vec![
        ENTRY
            .finding()
            .text("domain", &facts.domain)
            .text("about", &about)
            .text("ip", &ip.unwrap_or_default()),
    ]
}

/// Whether the address that was refused passes SPF.
fn passes_spf(facts: &Facts, bounce: &Bounce) -> bool {
    let check = facts.spf.check.as_ref();
    let passes = check.is_some_and(|check| check.result == SpfResult::Pass);
    passes && bounce.ip.is_some() && bounce.ip == facts.request.ip
}

/// Whether the address that was refused has a name that leads back to it.
fn has_name(facts: &Facts, bounce: &Bounce) -> bool {
    let reverse = facts.client().and_then(|client| client.reverse.as_ref());
    let confirmed = reverse.and_then(Reverse::is_confirmed);
    confirmed == Some(true) && bounce.ip.is_some() && bounce.ip == facts.request.ip
}

fn is_sentraguards(bounce: &Bounce) -> bool {
    bounce.gateway == Some(Refuser::Sentraguard)
}

/// Whether all that SentraGuard asks for is there and can be used.
fn has_all_three(facts: &Facts) -> bool {
    let spf = &facts.spf.expansion;
    let usable = |node: &&Node| node.state == NodeState::Record && node.faults.is_empty();
    let spf = spf.lookups <= LOOKUP_LIMIT && !spf.at_least && spf.root.walk().iter().all(usable);
    spf && facts.dmarc.policy.is_some() && facts.dkim.any_usable()
}
