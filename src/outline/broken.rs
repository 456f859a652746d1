//! A signature of the message that was given, which does not hold: what that has to do with the
//! records, and what not.

use crate::dkim::{Signature, SignatureReason, SignatureResult};
use crate::dmarc::Alignment;
use crate::findings::{Code, Subject};
use crate::report::Report;

/// That no signature of the author's domain holds.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Broken {
    /// Why, of the first of them.
    pub reason: Option<SignatureReason>,
    /// Whether the records are in order all the same.
    pub has_records: bool,
}

impl Broken {
    /// What is known of the message in a report. A message that came back with a rejection was
    /// never verified.
    pub fn of(report: &Report) -> Option<Self> {
        let is_sent = report.request.bounce.is_none();
        let is_broken = |signature: &&Signature| {
            use SignatureResult::{Fail, PermError, Policy};
            matches!(signature.result, Fail | PermError | Policy)
        };
        let own: Vec<&Signature> = own(report).collect();
        let first = own.first().filter(|_| is_sent)?;
        let reason = first.reason;
        let has_records = has_records(report);
        own.iter().all(is_broken).then_some(Self {
            reason,
            has_records,
        })
    }
}

/// The signatures that count for the author's domain, as far as DMARC tells.
pub(super) fn own(report: &Report) -> impl Iterator<Item = &Signature> {
    let identities = &report.dmarc.identities;
    report.dkim.signatures.iter().filter(|signature| {
        let mut names = identities.iter().filter(|name| name.is_dkim());
        names.any(|name| {
            let is_own = name.alignment.is_aligned() || name.alignment == Alignment::NotStrict;
            is_own && name.domain == signature.domain
        })
    })
}

/// Whether all that weighs on the verdict is about this message, and nothing about the records.
fn has_records(report: &Report) -> bool {
    let reasons = &report.sentraguard().reasons;
    let mut findings = reasons.iter().map(|r| report.findings.get(r.finding));
    findings.all(|finding| {
        finding.is_some_and(|finding| {
            // What DMARC says of it is not that its record is wrong.
            let of_dmarc = [Code::DmarcPolicyNone, Code::DmarcUnalignedIdentities];
            finding.subject == Subject::Evidence || of_dmarc.contains(&finding.code)
        })
    })
}
