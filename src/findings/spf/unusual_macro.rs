//! `spf-unusual-macro`: a macro in the record is read otherwise by some receivers.

use super::of_remarks;
use crate::checkup::Facts;
use crate::findings::programs::*;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};
use crate::spf::RemarkKind;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SpfUnusualMacro,
    severity: Severity::Notice,
    subject: Subject::Spf,
    remedy: Remedy::Instruction,
    arguments: &["domain", "count", "term", "kind", "programs"],
    references: &["RFC 7208 §7.3"],
    weights: &[],
    find,
};

/// What is unusual: what the sentence calls it, and who reads it otherwise. Some of labels are those
/// of a domain of two, for the first three, and of a longer one for the others.
static FORMS: [(RemarkKind, &str, &[&str]); 3] = [
    (
        RemarkKind::MacroOfParts,
        "parts",
        &[LIBSPF2, EXIM, OPENDMARC, RSPAMD, HARAKA_SPF],
    ),
    (RemarkKind::MacroOfHelo, "helo", &[OPENDMARC]),
    (RemarkKind::MacroOfLocalPart, "local-part", &[OPENDMARC]),
];

fn find(facts: &Facts) -> Vec<Finding> {
    let found = FORMS.iter().flat_map(|(kind, name, programs)| {
        let findings = of_remarks(&ENTRY, facts, *kind).into_iter();
        findings.map(move |finding| {
            let finding = finding.text("kind", name);
            finding.text("programs", &listed(*programs))
        })
    });
    found.collect()
}
