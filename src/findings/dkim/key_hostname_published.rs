//! `dkim-key-hostname-published`: the target of an alias was published as a text.

use super::{of_fault, of_keys, written};
use crate::checkup::Facts;
use crate::dkim::{FoundKey, KeyFaultKind};
use crate::dns::Question;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimKeyHostnamePublished,
    severity: Severity::Error,
    subject: Subject::Dkim,
    remedy: Remedy::Record,
    arguments: &["selector", "name", "target"],
    references: &["RFC 6376 §3.6.1", "RFC 1035 §3.6.2"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let is_host = |key: &FoundKey| key.hostname.is_some() && !key.state.is_usable();
    let alone = of_keys(&ENTRY, facts, &is_host).map(|(finding, key)| {
        let target = key.hostname.as_deref().unwrap_or_default();
        let question = Question::txt(key.name.clone());
        let finding = finding.text("target", &target);
        let others = key.others.iter();
        others.fold(finding, |finding, text| finding.at_record(&question, text))
    });
    let inside = of_fault(&ENTRY, facts, KeyFaultKind::Hostname).into_iter();
    let inside = inside.map(|finding| {
        let target = written(&finding);
        finding.text("target", &target)
    });
    alone.chain(inside).collect()
}
