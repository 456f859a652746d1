//! `signature-unusual-syntax`: a signature is written in a way that some receivers refuse.

use super::{is_own, of_signatures};
use crate::checkup::Facts;
use crate::dkim::{Signature, SignatureFlaw, SignatureReason};
use crate::findings::programs::*;
use crate::findings::{Code, Entry, Finding, Gateway, Outcome, Remedy, Severity, Subject, Weight};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SignatureUnusualSyntax,
    severity: Severity::Warning,
    subject: Subject::Evidence,
    remedy: Remedy::Instruction,
    arguments: &["domain", "selector", "problem", "programs"],
    references: &["RFC 6376 §3.2", "RFC 6376 §3.5", "RFC 6376 §8.2"],
    weights: &[
        // Its signer writes it wrongly each time; that it is in order cannot be said.
        Weight::From(Gateway::Sentraguard, Severity::Warning, Outcome::AtRisk),
    ],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let is_odd = |signature: &Signature| !signature.is_malformed() && oddity(signature).is_some();
    let found = of_signatures(&ENTRY, facts, &is_odd);
    let with_problem = found.filter_map(|(finding, signature)| {
        let (problem, severity, programs) = oddity(signature)?;
        let mild = match is_own(facts, signature) {
            true => severity,
            false => Severity::Notice,
        };
        let finding = finding.text("problem", &problem);
        let severity = finding.severity.max(mild);
        let finding = finding.with_severity(severity);
        Some(finding.text("programs", &listed(programs)))
    });
    with_problem.collect()
}

/// What is unusual as the sentence calls it, how bad that is, and who refuses it.
///
/// Where the standard is on the side of those who refuse, it is more than a remark.
fn oddity(signature: &Signature) -> Option<(&'static str, Severity, &'static [&'static str])> {
    // That more stands in the body than is covered is a finding of its own.
    let partial = signature.reasons.contains(&SignatureReason::PartialBody);
    signature.flaws.iter().find_map(|flaw| {
        let (problem, severity, programs): (_, _, &'static [&'static str]) = match flaw {
            SignatureFlaw::Capitals => (
                "capitals",
                Severity::Warning,
                &[DKIMPY, RSPAMD, EXIM, CFDKIM, HARAKA, MADDY],
            ),
            SignatureFlaw::OtherQuery => ("query", Severity::Notice, &[DKIMPY, CFDKIM, HARAKA]),
            SignatureFlaw::Length if !partial => {
                ("length", Severity::Notice, &[STALWART, HARAKA, MADDY])
            }
            _ => return None,
        };
        Some((problem, severity, programs))
    })
}
