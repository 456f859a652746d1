//! Findings about a block list of one's own.

modules!(blocklist);

use super::{Entry, Finding};
use crate::blocklist::Listing;
use crate::checkup::Facts;

/// A finding about the list, with what was asked of it.
fn about_list(entry: &Entry, facts: &Facts, listing: &Listing) -> Finding {
    let mut finding = entry.finding().text("list", &listing.zone);
    if let Some(ip) = facts.request.ip {
        finding = finding.text("ip", &ip.to_canonical());
    }
    listing
        .questions
        .iter()
        .cloned()
        .fold(finding, Finding::asked)
}
