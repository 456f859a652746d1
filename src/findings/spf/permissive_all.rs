//! `spf-permissive-all`: the record lets every host on the Internet send for the domain.

use super::at_all;
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::{Qualifier, SpfResult};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfPermissiveAll,
    severity: Severity::Warning,
    subject: Subject::Spf,
    remedy: Remedy::Record,
    arguments: &["domain"],
    references: &["RFC 7208 §5.1", "RFC 7208 §11.4"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let expansion = &facts.spf.expansion;
    let everybody = expansion.unlisted == Some(SpfResult::Pass);
    let nodes = expansion.root.walk();
    let node = nodes
        .iter()
        .find(|node| everybody && node.all() == Some(Qualifier::Pass));
    node.and_then(|node| at_all(&ENTRY, node))
        .into_iter()
        .collect()
}
