//! `spf-wrong-address-family`: an IPv6 address stands in `ip4`, or the other way round.

use super::{UNCLEAR, of_faults};
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::FaultKind;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfWrongAddressFamily,
    severity: Severity::Error,
    subject: Subject::Spf,
    remedy: Remedy::Record,
    arguments: &["domain", "count", "term", "meant"],
    references: &["RFC 7208 §4.6", "RFC 7208 §5.6"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let is_it = |kind| kind == FaultKind::WrongAddressFamily;
    of_faults(&ENTRY, facts, &is_it)
        .into_iter()
        .map(|finding| {
            let first = finding.places.first();
            let meant = first.and_then(|place| place.suggestion.clone());
            finding.text("meant", &meant.as_deref().unwrap_or(UNCLEAR))
        })
        .collect()
}
