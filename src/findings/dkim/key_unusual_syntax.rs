//! `dkim-key-unusual-syntax`: a key record is written in a way that some receivers refuse.

use super::{at, of_keys, remarks, written};
use crate::checkup::Facts;
use crate::dkim::{FoundKey, KeyRemarkKind};
use crate::findings::programs::*;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DkimKeyUnusualSyntax,
    severity: Severity::Warning,
    subject: Subject::Dkim,
    remedy: Remedy::Record,
    arguments: &["selector", "name", "problem", "term", "programs"],
    references: &["RFC 6376 §3.2", "RFC 6376 §3.6.1"],
    weights: &[],
    find,
};

/// What is odd, the worst first: how bad it is, what the sentence calls it, who refuses it.
///
/// Where the standard is on the side of those who refuse, it is more than a remark.
static ODDITIES: [(KeyRemarkKind, Severity, &str, &[&str]); 11] = [
    (
        KeyRemarkKind::Capitals,
        Severity::Warning,
        "capitals",
        &[MAIL_DKIM, SPAMASSASSIN, DKIMPY, EXIM, HARAKA, MADDY],
    ),
    (
        KeyRemarkKind::EmptyTag,
        Severity::Warning,
        "empty-tag",
        &[OPENDKIM, DKIMPY, EXIM, VIADKIM, CFDKIM],
    ),
    (
        KeyRemarkKind::HashEmpty,
        Severity::Warning,
        "hash-empty",
        &[OPENDKIM, MAILAUTH, EXIM, VIADKIM, MADDY],
    ),
    (
        KeyRemarkKind::TypeEmpty,
        Severity::Warning,
        "type-empty",
        &[OPENDKIM, DKIMPY, VIADKIM, CFDKIM],
    ),
    (
        KeyRemarkKind::NoteNotAscii,
        Severity::Warning,
        "note",
        &[OPENDKIM, CFDKIM],
    ),
    (
        KeyRemarkKind::Twice,
        Severity::Warning,
        "twice",
        &[DKIMPY, VIADKIM],
    ),
    (
        KeyRemarkKind::OddName,
        Severity::Warning,
        "name",
        &[VIADKIM, CFDKIM],
    ),
    (
        KeyRemarkKind::VersionNotFirst,
        Severity::Warning,
        "version",
        &[VIADKIM],
    ),
    (
        KeyRemarkKind::LineBreak,
        Severity::Warning,
        "line-break",
        &[VIADKIM],
    ),
    (
        KeyRemarkKind::Granularity,
        Severity::Notice,
        "granularity",
        &[MAIL_DKIM, SPAMASSASSIN, HARAKA],
    ),
    (
        KeyRemarkKind::Spaces,
        Severity::Notice,
        "spaces",
        &[EXIM, HARAKA],
    ),
];

fn find(facts: &Facts) -> Vec<Finding> {
    let is_odd = |key: &FoundKey| key.state.is_usable() && worst(key).is_some();
    let found = of_keys(&ENTRY, facts, &is_odd);
    let with_problem = found.filter_map(|(finding, key)| {
        let (kind, severity, problem, programs) = worst(key)?;
        let severity = finding.severity.max(*severity);
        let finding = finding.with_severity(severity).text("problem", problem);
        let finding = at(finding, key, &mut remarks(key, *kind));
        let term = written(&finding);
        // A name that does not even begin as one is refused by more.
        let more: &[&str] = match kind {
            KeyRemarkKind::OddName if !term.starts_with(|c: char| c.is_ascii_alphabetic()) => {
                &[DKIMPY]
            }
            _ => &[],
        };
        let programs = listed(programs.iter().chain(more));
        Some(finding.text("term", &term).text("programs", &programs))
    });
    with_problem.collect()
}

/// The worst of what is odd about a key.
fn worst(
    key: &FoundKey,
) -> Option<&'static (
    KeyRemarkKind,
    Severity,
    &'static str,
    &'static [&'static str],
)> {
    let has = |kind| remarks(key, kind).next().is_some();
    ODDITIES.iter().find(|(kind, ..)| has(*kind))
}
