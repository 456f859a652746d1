//! Findings about where a domain receives mail, and whether it takes part in mail at all.

modules!(mx);

use crate::checkup::{Facts, Mx};
use crate::dmarc::Policy;
use crate::dns::{Question, RecordType};
use crate::spf::SpfResult;

/// Whether the domain says in every way it can that it has nothing to do with mail: SPF that fails
/// every sender, a DMARC policy of reject, and a null MX.
pub(super) fn does_not_send(facts: &Facts) -> bool {
    let expansion = &facts.spf.expansion;
    facts.mx == Mx::Null
        && expansion.result == Some(SpfResult::Fail)
        && facts.dmarc.policy == Some(Policy::Reject)
}

/// The question for the hosts that take the domain's mail.
fn question(facts: &Facts) -> Question {
    Question::new(facts.domain.clone(), RecordType::Mx)
}
