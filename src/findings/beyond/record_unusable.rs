//! `beyond-record-unusable`: a record of MTA-STS, TLS-RPT or BIMI is there, and receivers pass over it.

use crate::beyond::{Extra, ExtraFaultKind, ExtraState};
use crate::checkup::Facts;
use crate::findings::{Code, Entry, Finding, Remedy, Severity, Subject};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::BeyondRecordUnusable,
    severity: Severity::Notice,
    subject: Subject::Domain,
    remedy: Remedy::Instruction,
    arguments: &["record", "name", "problem"],
    references: &["RFC 8461 §3.1", "RFC 8460 §3"],
    weights: &[],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let Some(beyond) = facts.beyond() else {
        return Vec::new();
    };
    let records = [
        ("MTA-STS", &beyond.mta_sts),
        ("TLS-RPT", &beyond.tls_rpt),
        ("BIMI", &beyond.bimi),
    ];
    let found = records.map(|(name, extra)| of_record(name, extra));
    found.into_iter().flatten().collect()
}

/// The finding about one record.
fn of_record(record: &str, extra: &Extra) -> Option<Finding> {
    let question = extra.question.as_ref()?;
    let fault = extra.faults.first();
    let problem = match (extra.state, fault.map(|fault| fault.kind)) {
        (ExtraState::Several, _) => "several",
        (_, Some(ExtraFaultKind::Version)) => "version",
        (_, Some(ExtraFaultKind::Id)) => "id",
        (_, Some(ExtraFaultKind::Reports)) => "reports",
        (_, Some(ExtraFaultKind::Logo)) => "logo",
        (_, None) => return None,
    };
    let mut finding = ENTRY
        .finding()
        .text("record", &record)
        .text("name", &question.name)
        .text("problem", &problem)
        .asked(question.clone());
    if let (Some(fault), Some(text)) = (fault, extra.texts.first()) {
        finding = finding.at(question, text, fault.span);
    }
    Some(finding)
}
