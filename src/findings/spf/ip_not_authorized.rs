//! `spf-ip-not-authorized`: the record does not authorise the address that sends.

use std::net::IpAddr;

use crate::checkup::Facts;
use crate::dns::{Name, Question};
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::SpfResult;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfIpNotAuthorized,
    severity: Severity::Error,
    subject: Subject::Spf,
    remedy: Remedy::RecordWherePlain,
    arguments: &["ip", "domain", "result", "gap", "from"],
    references: &["RFC 7208 §2.4", "RFC 7208 §8.4", "RFC 7208 §8.5"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let (Some(check), Some(sender)) = (&facts.spf.check, facts.request.sender()) else {
        return Vec::new();
    };
    // Of what stands in the records of a mailbox provider, nothing else is said.
    let elsewhere = sender.domain != facts.domain.as_str() || facts.operator.is_some();
    let (severity, result) = match check.result {
        SpfResult::Fail => (Severity::Error, "fail"),
        SpfResult::SoftFail => (Severity::Warning, "softfail"),
        SpfResult::Neutral => (Severity::Warning, "neutral"),
        // The record of the domain itself has findings of its own.
        SpfResult::None if elsewhere => (Severity::Error, "none"),
        SpfResult::PermError if elsewhere => (Severity::Error, "permerror"),
        _ => return Vec::new(),
    };
    let mut finding = ENTRY
        .finding()
        .with_severity(severity)
        .text("ip", &sender.ip)
        .text("domain", &sender.domain)
        .text("result", &result)
        .text("gap", &gap(facts, sender.ip, &sender.domain))
        .text("from", &facts.domain);
    for step in check.steps.iter().filter(|step| step.depth == 0) {
        finding = finding.asked(Question::txt(step.domain.into_owned()));
    }
    vec![finding]
}

/// What is missing: a record at the name of a server, one of another domain, one for IPv6, or one entry.
fn gap(facts: &Facts, ip: IpAddr, domain: &str) -> &'static str {
    let at = Name::parse(domain).ok();
    let is_below = at.is_some_and(|at| at != facts.domain && at.is_within(&facts.domain));
    let covers_ip6 = facts
        .spf
        .space
        .as_ref()
        .is_none_or(|space| space.everybody || space.at_least || space.ip6_networks > 0);
    match domain == facts.domain.as_str() {
        false if is_below => "host",
        false => "elsewhere",
        true if ip.is_ipv6() && !covers_ip6 => "ip6",
        true => "listed",
    }
}
