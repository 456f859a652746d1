//! `dmarc-invalid-value`: a tag of the DMARC record has a value that it cannot have.

use super::{of_remarks, owners_record};
use crate::checkup::Facts;
use crate::dmarc::RemarkKind;
use crate::findings::programs::{MADDY, OPENDMARC, STALWART, listed};
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcInvalidValue,
    severity: Severity::Error,
    subject: Subject::Dmarc,
    remedy: Remedy::Record,
    arguments: &["domain", "count", "term", "meant", "kind", "programs"],
    references: &["RFC 9989 §4.7", "RFC 9989 §4.8"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let Some((_, record, _)) = owners_record(facts) else {
        return Vec::new();
    };
    let finding = of_remarks(&ENTRY, facts, &|remark| {
        remark.kind == RemarkKind::InvalidValue
    });
    finding
        .map(|finding| {
            let parts: Vec<&str> = parts(&finding).collect();
            let kind = match parts.iter().map(|part| kind(part)).min() {
                Some(kind) if kind < Kind::Options => "policy",
                Some(Kind::Other) => "other",
                _ => "options",
            };
            let programs = match kind {
                "options" => listed(&[OPENDMARC, STALWART, MADDY]),
                _ => String::new(),
            };
            // Options that stand there in vain harm nobody; others make some drop the whole record.
            let idle = parts.iter().all(|part| kind_of_options(part));
            let severity = match record.is_usable() {
                true if idle => Severity::Notice,
                true => Severity::Warning,
                false => finding.severity,
            };
            let finding = finding.with_severity(severity).text("kind", &kind);
            finding.text("programs", &programs)
        })
        .into_iter()
        .collect()
}

/// The parts of the record that a finding is about.
fn parts(finding: &Finding) -> impl Iterator<Item = &str> {
    let places = finding.places.iter();
    places.map(|place| place.span.of(&place.record))
}

/// What a value is about, in the order in which one matters more than another.
#[derive(Clone, Copy, Eq, Ord, PartialEq, PartialOrd)]
enum Kind {
    /// A policy.
    Policy,
    /// Which failure reports are sent.
    Options,
    /// Anything else.
    Other,
}

/// What the value of a part is about.
fn kind(part: &str) -> Kind {
    match part.split('=').next().map(str::trim) {
        Some("p" | "sp" | "np") => Kind::Policy,
        Some("fo") => Kind::Options,
        _ => Kind::Other,
    }
}

/// Whether a part has options of which each exists, only not beside the others.
fn kind_of_options(part: &str) -> bool {
    let Some(value) = part.split_once('=').map(|(_, value)| value) else {
        return false;
    };
    let mut options = value.split(':').map(str::trim);
    kind(part) == Kind::Options && options.all(|o| ["0", "1", "d", "s"].contains(&o))
}
