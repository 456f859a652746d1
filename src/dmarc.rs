//! Domain-based Message Authentication, Reporting, and Conformance, RFC 9989.
//!
//! A domain publishes at `_dmarc.<domain>` what receivers should do with mail that fails. Where it
//! publishes nothing, a domain further up speaks for it. [`walk()`] asks every name of the tree walk
//! and finds the policy domain and the organizational domain, [`DmarcRecord::parse`] reads a
//! record, and [`evaluate()`] says what policy applies and which identifiers are aligned.

mod evaluate;
mod record;
mod report_uri;
mod walk;

pub use evaluate::{Alignment, Dmarc, DmarcResult, Identity, evaluate};
pub use record::{DmarcRecord, Policy, Psd, is_dmarc};
pub use report_uri::UriFault;
pub use walk::{Visit, VisitState, Walk, walk};
