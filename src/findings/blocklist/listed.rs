//! `blocklist-listed`: the address is on the block list of whoever runs the page.

use super::about_list;
use crate::blocklist::{Listing, ListingState};
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::BlocklistListed,
    severity: Severity::Warning,
    subject: Subject::Ip,
    remedy: Remedy::Instruction,
    arguments: &["ip", "list", "reasons"],
    references: &["RFC 5782 §2.1", "RFC 5782 §5"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let found = |listing: &Listing| {
        let ListingState::Listed(reasons) = &listing.state else {
            return None;
        };
        let finding = about_list(&ENTRY, facts, listing);
        Some(finding.text("reasons", &reasons.join(", ")))
    };
    facts.listing().into_iter().filter_map(found).collect()
}
