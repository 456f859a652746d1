//! `signature-malformed`: a signature does not follow the rules, so that it does not count.

use super::{is_own, of_message, of_signatures};
use crate::checkup::Facts;
use crate::dkim::{Signature, SignatureFlaw, SignatureReason};
use crate::findings::programs::*;
use crate::findings::{Code, Entry, Finding, Gateway, Outcome, Remedy, Severity, Subject, Weight};

/// Lines that do not say who signed and are told one by one.
const LINE_LIMIT: usize = 3;

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::SignatureMalformed,
    severity: Severity::Warning,
    subject: Subject::Evidence,
    remedy: Remedy::Instruction,
    arguments: &["domain", "selector", "problem", "programs", "line"],
    references: &["RFC 6376 §3.5", "RFC 6376 §6.1.1"],
    weights: &[
        Weight::FailsDmarc,
        // Its signer writes it wrongly each time; that it is in order cannot be said.
        Weight::From(Gateway::Sentraguard, Severity::Warning, Outcome::AtRisk),
    ],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    // What comes back with a rejection is often cut short.
    let is_cut = facts.request.bounce.is_some();
    let problem = |signature: &Signature| problem(signature, is_cut);
    let is_malformed = |signature: &Signature| problem(signature).is_some();
    let found = of_signatures(&ENTRY, facts, &is_malformed);
    let with_problem = found.filter_map(|(finding, signature)| {
        let (problem, programs) = problem(signature)?;
        let is_there = !signature.flaws.contains(&SignatureFlaw::Cut);
        let severity = match is_own(facts, signature) && is_there {
            true => finding.severity,
            false => finding.severity.max(Severity::Notice),
        };
        let finding = finding.with_severity(severity).text("problem", &problem);
        let programs = match programs {
            [] => "all".to_owned(),
            some => listed(some),
        };
        Some(finding.text("programs", &programs).text("line", &""))
    });
    with_problem.chain(unreadable(facts)).collect()
}

/// One finding for every line that does not say who signed, or with which key.
fn unreadable(facts: &Facts) -> impl Iterator<Item = Finding> {
    let broken = of_message(facts).map(|message| &message.broken_signatures);
    let broken = broken.into_iter().flatten().take(LINE_LIMIT);
    broken.map(|broken| {
        let selector = broken.selector.as_deref().unwrap_or_default();
        let problem = match &broken.domain {
            None => "domain",
            Some(_) => "selector",
        };
        let domain = broken.domain.as_ref().unwrap_or(&facts.domain);
        let finding = ENTRY.finding().text("domain", domain);
        // Beside a signature that holds nothing hangs on it.
        let finding = match facts.is_signed() {
            true => finding.with_severity(Severity::Notice),
            false => finding,
        };
        let finding = finding.text("selector", &selector);
        let finding = finding.text("problem", &problem).text("programs", &"all");
        finding.text("line", &broken.line)
    })
}

/// What is wrong with a signature as the sentence calls it, and who refuses it; nobody where all do.
fn problem(signature: &Signature, is_cut: bool) -> Option<(&'static str, &'static [&'static str])> {
    if !signature.is_malformed() {
        return None;
    }
    let outside = signature.reason == Some(SignatureReason::IdentityOutside);
    let flaw = signature.flaws.iter().find(|flaw| flaw.is_fatal());
    Some(match flaw {
        None if outside => (
            "strict",
            &[OPENDKIM, MAIL_DKIM, SPAMASSASSIN, STALWART, VIADKIM, HARAKA],
        ),
        Some(SignatureFlaw::NoTag | SignatureFlaw::Value | SignatureFlaw::Cut) | None if is_cut => {
            return None;
        }
        Some(SignatureFlaw::Version) => (
            "version",
            &[
                OPENDKIM, DKIMPY, RSPAMD, EXIM, VIADKIM, CFDKIM, HARAKA, MADDY,
            ],
        ),
        Some(SignatureFlaw::Identity) => (
            "identity",
            &[
                OPENDKIM,
                MAIL_DKIM,
                SPAMASSASSIN,
                DKIMPY,
                STALWART,
                VIADKIM,
                CFDKIM,
                HARAKA,
                MADDY,
            ],
        ),
        Some(SignatureFlaw::Query) => (
            "query",
            &[
                OPENDKIM,
                MAIL_DKIM,
                SPAMASSASSIN,
                DKIMPY,
                VIADKIM,
                CFDKIM,
                HARAKA,
                MADDY,
            ],
        ),
        Some(SignatureFlaw::EmptyTag) => {
            ("empty-tag", &[OPENDKIM, DKIMPY, RSPAMD, VIADKIM, CFDKIM])
        }
        Some(SignatureFlaw::Expiry) => ("expiry", &[]),
        Some(SignatureFlaw::Twice) => ("twice", &[]),
        Some(SignatureFlaw::NoTag) => ("no-tag", &[]),
        Some(SignatureFlaw::Algorithm) => ("algorithm", &[]),
        Some(SignatureFlaw::Form) => ("form", &[]),
        Some(SignatureFlaw::Number) => ("number", &[]),
        Some(_) | None => ("value", &[]),
    })
}
