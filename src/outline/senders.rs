//! Who sends for the domain, as far as its records tell.

use crate::checkup::Mx;
use crate::findings::Code;
use crate::providers::{self, Provider};
use crate::report::{Fix, Report};

/// The record to publish for SPF, which stands at the domain itself.
pub fn spf_record(report: &Report) -> Option<&Fix> {
    report.fixes.iter().find(|fix| fix.name == report.domain)
}

/// The providers that the SPF record names.
pub fn listed(report: &Report) -> impl Iterator<Item = &'static Provider> {
    let terms = report.spf.expansion.root.terms.asking();
    let children = terms.filter_map(|term| term.child.as_ref());
    children.filter_map(|child| providers::sending(&child.domain))
}

/// The providers that were chosen, and are not in the proposed record: what they tell their
/// customers to include leads nowhere.
pub fn left_out(report: &Report) -> impl Iterator<Item = &'static Provider> {
    let fix = spf_record(report);
    let chosen = report.request.senders.iter();
    let chosen = chosen.filter_map(|id| providers::by_id(id));
    chosen.filter(move |provider| {
        let is_there = |fix: &Fix, term| fix.value.split(' ').any(|other| other == term);
        fix.zip(provider.spf)
            .is_some_and(|(fix, term)| !is_there(fix, term))
    })
}

/// Whether the SPF record does not let in the server whose address was given, and could.
pub fn shut_out(report: &Report) -> bool {
    let mut findings = report.findings.iter();
    findings.any(|f| f.code == Code::SpfIpNotAuthorized && !f.is_owned())
}

/// Who seems to send for the domain, by its mail servers and its SPF record.
pub fn provider(report: &Report) -> Option<&'static Provider> {
    let hosts = match &report.mx {
        Mx::Hosts(hosts) => &hosts[..],
        _ => &[],
    };
    let mut receiving = hosts.iter();
    let receiving = receiving.find_map(|mx| providers::receiving(mx.host.as_str()));
    receiving.or_else(|| listed(report).next())
}
