//! `dmarc-unaligned-identities`: what passed SPF or DKIM belongs to another organization than the From address.

use super::{applied, asked};
use crate::checkup::Facts;
use crate::dkim::{FoundKey, Signature, SignatureReason as Reason};
use crate::dmarc::{Alignment, DmarcResult};
use crate::findings::{Code, Entry, Finding, Gateway, Outcome, Remedy, Severity, Subject, Weight};

pub(in crate::findings) const ENTRY: Entry = Entry {
    code: Code::DmarcUnalignedIdentities,
    severity: Severity::Error,
    subject: Subject::Dmarc,
    remedy: Remedy::RecordWherePlain,
    arguments: &["domain", "identities", "passed", "kind"],
    references: &["RFC 9989 §4.4", "RFC 9989 §4.10.2"],
    weights: &[
        // Of whoever sends a lot it asks for alignment, whatever the policy says.
        Weight::From(Gateway::Gmail, Severity::Warning, Outcome::AtRisk),
    ],
    find,
};

fn find(facts: &Facts) -> Vec<Finding> {
    let Some(visit) = applied(facts) else {
        return Vec::new();
    };
    let identities = &facts.dmarc.identities;
    let failed = facts.dmarc.result == Some(DmarcResult::Fail);
    let apart = |alignment| matches!(alignment, Alignment::Different | Alignment::NotStrict);
    // What is not known to have passed cannot pass for this domain either.
    let in_vain = facts.dmarc.result.is_none()
        && !identities.is_empty()
        && identities.iter().all(|name| apart(name.alignment));
    // A signature of the right domain that did not hold is a finding of its own, or its key is.
    let told = |signature: &Signature| {
        let key = |key: &FoundKey| key.selector == signature.selector;
        !matches!(
            signature.reason,
            Some(Reason::KeyRevoked | Reason::KeyInvalid | Reason::KeyTooShort)
        ) || (signature.domain == facts.domain && facts.dkim.keys.iter().any(key))
    };
    let broken = identities.iter().any(|name| {
        let mut own = facts.request.signatures.iter();
        name.is_dkim
            && !name.passed
            && name.alignment.is_aligned()
            && own.any(|signature| signature.domain == name.domain && told(signature))
    });
    if !(failed && !broken || in_vain) {
        return Vec::new();
    }
    let names = identities.iter().filter(|name| name.passed == failed);
    let mut said: Vec<&str> = Vec::new();
    for name in names {
        if !said.contains(&name.domain.as_str()) {
            said.push(name.domain.as_str());
        }
    }
    if said.is_empty() {
        return Vec::new();
    }
    // The same organization, and only the record asks for more.
    let mut named = identities.iter().filter(|name| name.passed == failed);
    let is_strict = named.all(|name| name.alignment == Alignment::NotStrict);
    let finding = ENTRY
        .finding()
        .text("domain", &facts.domain)
        .text("identities", &said.join(", "))
        .text("passed", &if failed { "yes" } else { "no" })
        .text("kind", &if is_strict { "strict" } else { "other" });
    let of_both =
        [true, false].map(|is_dkim| identities.iter().any(|name| name.is_dkim == is_dkim));
    let finding = match (failed, of_both) {
        (true, _) => finding,
        (false, [true, true]) => finding.with_severity(Severity::Warning),
        // The other of the two may be aligned.
        (false, _) => finding.with_severity(Severity::Notice),
    };
    vec![asked(finding, visit)]
}
