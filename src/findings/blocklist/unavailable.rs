//! `blocklist-unavailable`: the block list of whoever runs the page gave no answer that can be trusted.

use super::about_list;
use crate::blocklist::{Doubt, Listing, ListingState};
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::BlocklistUnavailable,
    severity: Severity::Notice,
    subject: Subject::Ip,
    remedy: Remedy::Instruction,
    arguments: &["ip", "list", "doubt"],
    references: &["RFC 5782 §5"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let found = |listing: &Listing| {
        let ListingState::Unavailable(doubt) = listing.state else {
            return None;
        };
        let doubt = match doubt {
            Doubt::Failed(_) => "failed",
            Doubt::CanaryNotListed => "canary",
            Doubt::ListsEverything => "everything",
            Doubt::Resolvers => "resolvers",
            Doubt::Code(_) => "code",
        };
        Some(about_list(&ENTRY, facts, listing).text("doubt", &doubt))
    };
    facts.listing().into_iter().filter_map(found).collect()
}
