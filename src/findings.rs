//! The catalogue: everything that can be said about a domain's mail authentication.
//!
//! One file is one finding. Each names the pattern found, never the remedy, and has a stable
//! [`Code`]. A finding holds facts: where it stands, what was asked, and the arguments of its
//! sentence. The words are in `www/texts/`, one file a language, keyed by the code; what a gateway
//! makes of a finding is in `gateways`.

// First, because the rooms ask it for their modules.
#[macro_use]
mod catalogue;

mod beyond;
mod blocklist;
mod dkim;
mod dmarc;
mod dns;
mod entry;
mod evidence;
mod ip;
mod message;
mod mx;
mod operator;
mod programs;
mod signature;
mod spf;
mod weight;

pub use catalogue::{CATALOGUE, Code};
pub use entry::{Arg, Arguments, Entry, Finding, Place, Remedy, Severity, Subject};
pub use operator::comes_from_elsewhere;
pub use weight::{Gateway, Outcome, Weight};

use crate::checkup::Facts;

/// All findings of a checkup, the most severe first, each severity in the catalogue's order.
///
/// Of the records that only somebody else can change, those findings are left out that nobody here
/// can act on.
pub fn find(facts: &Facts) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for entry in CATALOGUE {
        let findings = (entry.find)(facts).into_iter();
        for finding in findings.filter_map(|finding| operator::with_owner(finding, facts)) {
            let at = found.partition_point(|other| other.severity <= finding.severity);
            found.insert(at, finding);
        }
    }
    found
}
