//! Sender Policy Framework, RFC 7208.
//!
//! A domain publishes one TXT record that says which hosts may send mail for it. [`select()`] finds
//! that record among the others, [`Record::parse`] reads it and lists its faults, [`expand()`]
//! follows every include and redirect without knowing a sender, and [`check_host()`] decides for one
//! sender, with a trace of every step. None of them knows a severity or a word of English.

mod address;
mod check_host;
mod expand;
mod macros;
mod parse;
mod record;
mod results;
mod select;
mod trace;

pub use check_host::check_host;
pub use expand::{Expansion, Node, NodeState, TermUse, Via, expand};
pub use macros::{Letter, MacroString, Part};
pub use parse::{Fault, FaultKind};
pub use record::{Directive, DualPrefix, Mechanism, Qualifier, Record, SpfResult, Term, TermKind};
pub use select::{Selection, is_spf, near_misses, select};
pub use trace::{Checked, Reason, Sender, Step, StepKind};

/// How many terms may ask the DNS in one evaluation (RFC 7208 §4.6.4).
pub const LOOKUP_LIMIT: usize = 10;

/// How many lookups may come back empty (RFC 7208 §4.6.4; a SHOULD).
pub const VOID_LIMIT: usize = 2;

/// How many names of one `mx` or `ptr` are looked at (RFC 7208 §4.6.4).
pub const NAME_LIMIT: usize = 10;
