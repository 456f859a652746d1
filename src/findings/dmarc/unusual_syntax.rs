//! `dmarc-unusual-syntax`: the DMARC record is written in a way that some receivers cannot read.

use super::of_remarks;
use crate::checkup::Facts;
use crate::dmarc::RemarkKind;
use crate::findings::programs::*;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcUnusualSyntax,
    severity: Severity::Notice,
    subject: Subject::Dmarc,
    remedy: Remedy::Instruction,
    arguments: &["domain", "kind", "programs"],
    references: &["RFC 9989 §4.8"],
    weights: &[],
    find,
};

/// What is unusual, the worst first: what the sentence calls it, and who cannot read it.
static FORMS: [(RemarkKind, &str, &[&str]); 3] = [
    (
        RemarkKind::Spaces,
        "spaces",
        &[OPENDMARC, MAIL_DMARC, AUTHHEADERS, RSPAMD],
    ),
    (RemarkKind::Gap, "gap", &[RSPAMD]),
    (RemarkKind::Tab, "tab", &[AUTHHEADERS]),
];

fn find(facts: &Facts) -> Vec<Finding> {
    let mut found = FORMS.iter().filter_map(|(kind, name, programs)| {
        let finding = of_remarks(&ENTRY, facts, &|remark| remark.kind == *kind)?;
        let finding = finding.text("kind", name);
        Some(finding.text("programs", &listed(*programs)))
    });
    found.next().into_iter().collect()
}
