//! Findings about the host that hands over the mail.

modules!(ip);

use super::{Entry, Finding, Severity};
use crate::checkup::Facts;
use crate::client::Client;

/// The client, where its address is one that receivers can meet.
fn routed(facts: &Facts) -> Option<&Client> {
    facts.client().filter(|client| client.scope.is_routed())
}

/// A finding about the names of an address: over IPv6 the large receivers refuse where these are
/// not in order, over IPv4 some do.
fn about_names(entry: &Entry, client: &Client) -> Finding {
    let finding = entry.finding().text("ip", &client.ip);
    let finding = client
        .reverse_question()
        .into_iter()
        .fold(finding, Finding::asked);
    if client.ip.is_ipv6() {
        finding.with_severity(Severity::Error)
    } else {
        finding
    }
}
