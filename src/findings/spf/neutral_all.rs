//! `spf-neutral-all`: the record says nothing about hosts that it does not list.

use super::{at_all, redirect_chain};
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::Qualifier;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfNeutralAll,
    severity: Severity::Warning,
    subject: Subject::Spf,
    remedy: Remedy::Record,
    arguments: &["domain"],
    references: &["RFC 7208 §2.6.2", "RFC 7208 §8.2"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let chain = redirect_chain(&facts.spf.expansion.root);
    let last = chain
        .last()
        .filter(|node| node.faults.is_empty() && node.all() == Some(Qualifier::Neutral));
    last.and_then(|node| at_all(&ENTRY, node))
        .into_iter()
        .collect()
}
