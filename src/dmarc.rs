//! Domain-based Message Authentication, Reporting, and Conformance, RFC 9989.
//!
//! A domain publishes at `_dmarc.<domain>` what receivers should do with mail that fails. Where it
//! publishes nothing, a domain further up speaks for it. [`walk()`] asks every name of the tree
//! walk and finds the policy domain and the organizational domain, [`DmarcRecord::parse`] reads a
//! record, and [`evaluate()`] says what policy applies and which identifiers are aligned.
//! [`Closer`] is what only the owner wants to know, and [`Dmarc`] has all of it: what can be said
//! of the record, what stands where nobody looks, whether others agree to take the reports, and
//! whether receivers that follow the standard before this one come to something else.

mod closer;
mod destinations;
mod evaluate;
mod meant;
mod near_miss;
mod older;
mod record;
mod remarks;
mod report_uri;
mod separators;
mod strays;
mod subdomains;
mod trace;
mod walk;

use crate::dns::{Name, Question};

pub use closer::Closer;
pub use destinations::{Consent, Destination};
pub use evaluate::{Alignment, Dmarc, DmarcResult, Evaluated, Identity, Origin, evaluate};
pub use meant::mended_uri;
pub use near_miss::NearMiss;
pub use older::{Older, may_differ, rules_for};
pub use record::{DmarcRecord, Policy, Psd, is_dmarc};
pub use remarks::{Remark, RemarkKind, remarks};
pub use report_uri::UriFault;
pub use separators::with_semicolons;
pub use strays::Stray;
pub use subdomains::Subdomains;
pub use trace::Reading;
pub use walk::{Visit, VisitState, Walk, walk};

/// The question for the record of a domain; none where the name would be too long.
pub fn question(domain: &Name) -> Option<Question> {
    domain.prefixed("_dmarc").ok().map(Question::txt)
}
