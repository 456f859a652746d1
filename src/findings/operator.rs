//! Findings about domains whose records are somebody else's.
//!
//! Whoever writes from the domain of a mailbox provider cannot change a record there. What is found
//! in those records is then no advice: it is left out, or says who alone can do something about it.

modules!(operator);

use super::{Code, Finding, Severity, Subject};
use crate::checkup::Facts;
use crate::dmarc::DmarcResult;
use crate::spf::SpfResult;

/// A finding as it is said to whoever may not be able to change what it is about; nothing where that
/// would be of no use to anybody but the operator.
pub(super) fn with_owner(finding: Finding, facts: &Facts) -> Option<Finding> {
    // This one is about the domain of the envelope sender, which may be another.
    if finding.code == Code::SpfIpNotAuthorized {
        return Some(match facts.sender_operator {
            Some(operator) => finding.owned_by(operator),
            None => finding,
        });
    }
    let Some(operator) = facts.operator else {
        return Some(finding);
    };
    match (finding.subject, finding.code) {
        // Whether it takes mail, and what it publishes besides, is of no use to a sender.
        (_, Code::MxNull | Code::MxDangling | Code::MxCname | Code::BeyondRecordUnusable) => None,
        (Subject::Domain | Subject::Ip | Subject::Evidence, _) => Some(finding),
        // Which of its keys are in use is known to the operator alone.
        (Subject::Dkim, code) if code != Code::DkimMissing && !is_about_message(code) => None,
        // Mail is refused for the others all the same.
        _ => (finding.severity <= Severity::Warning).then(|| finding.owned_by(operator)),
    }
}

/// Whether a finding about DKIM is about the message that was given, and not about a key.
fn is_about_message(code: Code) -> bool {
    matches!(
        code,
        Code::SignatureMissing
            | Code::SignatureFromUnsigned
            | Code::SignatureKeyMissing
            | Code::SignatureKeyMismatch
            | Code::SignatureBodyAltered
            | Code::SignatureHeadersAltered
            | Code::SignatureSha1
            | Code::SignatureUnaligned
            | Code::SignatureExpired
            | Code::SignatureNotYetValid
            | Code::SignaturePartialBody
    )
}

/// Whether the mail in hand did not come from the servers of the domain's operator.
pub fn comes_from_elsewhere(facts: &Facts) -> bool {
    let refused = facts.spf.check.as_ref().is_some_and(|check| {
        let undecided = check.result == SpfResult::TempError;
        let passes = check.result == SpfResult::Pass && facts.sender_operator == facts.operator;
        !undecided && !passes
    });
    match facts.dmarc.result {
        // A signature of the operator's that holds outweighs the last server on the way.
        Some(DmarcResult::Pass) => false,
        Some(DmarcResult::Fail) => true,
        _ => refused,
    }
}
