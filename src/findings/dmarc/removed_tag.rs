//! `dmarc-removed-tag`: the DMARC record has a tag that the standard removed.

use super::{of_remarks, owners_record};
use crate::checkup::Facts;
use crate::dmarc::{Policy, RemarkKind};
use crate::findings::programs::{MADDY, OPENDMARC, listed};
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcRemovedTag,
    severity: Severity::Notice,
    subject: Subject::Dmarc,
    remedy: Remedy::Record,
    arguments: &["domain", "count", "term", "kind", "programs"],
    references: &["RFC 9989 §4.7"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let Some((_, record, _)) = owners_record(facts) else {
        return Vec::new();
    };
    let found = of_remarks(&ENTRY, facts, &|remark| remark.kind == RemarkKind::Removed);
    found
        .map(|finding| {
            let mut parts = finding
                .places
                .iter()
                .map(|place| place.span.of(&place.record));
            let share = parts.find_map(|part| part.strip_prefix("pct"));
            let share = share.map(|rest| rest.trim_start_matches(['=', ' ']).parse::<u8>());
            // A part of the mail is meant only where anything is asked for.
            // What was no value before is one over which some drop the whole record.
            let mut values = finding
                .places
                .iter()
                .map(|place| place.span.of(&place.record));
            if values.any(is_no_value) {
                let finding = finding.with_severity(Severity::Warning);
                let programs = listed(&[OPENDMARC, MADDY]);
                return finding.text("kind", &"value").text("programs", &programs);
            }
            let kind = match share.filter(|_| record.policy > Some(Policy::None)) {
                Some(Ok(0)) => "zero",
                Some(Ok(1..=99)) => "share",
                _ => "idle",
            };
            finding.text("kind", &kind).text("programs", &"")
        })
        .into_iter()
        .collect()
}

/// Whether a tag that was removed has a value that it could not have before (RFC 7489 §6.3).
fn is_no_value(part: &str) -> bool {
    let (name, value) = part.split_once('=').unwrap_or((part, ""));
    let value = value.trim();
    match name.trim() {
        "pct" => !value.parse::<u8>().is_ok_and(|share| share <= 100),
        "ri" => value.parse::<u32>().is_err(),
        "rf" => !value.eq_ignore_ascii_case("afrf"),
        _ => false,
    }
}
