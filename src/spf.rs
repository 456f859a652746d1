//! Sender Policy Framework, RFC 7208.
//!
//! A domain publishes one TXT record that says which hosts may send mail for it. [`select()`] finds
//! that record among the others, [`Record::parse`] reads it and lists its faults, [`expand()`]
//! follows every include and redirect without knowing a sender, and [`check_host()`] decides for
//! one sender, with a trace of every step. [`annotate()`] adds what decides nothing: what a slip
//! was meant to be, and what is odd though it is allowed; [`space()`] lists the addresses that may
//! send. Where a domain has no record, [`strays()`] looks for one that stands where no receiver
//! looks. None of them knows a severity or a word of English.

mod address;
mod annotate;
mod check_host;
mod expand;
mod macros;
mod network;
mod parse;
mod ranges;
mod record;
mod remarks;
mod results;
mod salvage;
mod select;
mod space;
mod spelling;
mod steps;
mod stray;
mod suggest;
mod terms;
mod trace;
mod tree;

pub use annotate::{annotate, parse_with_suggestions};
pub use check_host::check_host;
pub use expand::expand;
pub use macros::{Letter, MacroString, Part};
pub use parse::{Fault, FaultKind};
pub use record::{Directive, DualPrefix, Mechanism, Qualifier, Record, SpfResult, Term, TermKind};
pub use remarks::{
    BROAD_IP4, BROAD_IP6, Remark, RemarkKind, is_broad, is_private, remarks, same_senders,
};
pub use salvage::{records_meant, version_end};
pub use select::{NearMiss, Selection, answer_size, is_spf, near_misses, select};
pub use space::{Network, Space, network_ends, space};
pub use steps::{Step, StepKind, Steps};
pub use stray::{Stray, strays};
pub use suggest::without_scheme;
pub use terms::Terms;
pub use trace::{Checked, Reason, Sender};
pub use tree::{Expansion, Node, NodeState, TermUse, Via};

use std::net::{IpAddr, Ipv4Addr};

/// How many terms may ask the DNS in one evaluation (RFC 7208 §4.6.4).
pub const LOOKUP_LIMIT: usize = 10;

/// How many lookups may come back empty (RFC 7208 §4.6.4; a SHOULD).
pub const VOID_LIMIT: usize = 2;

/// How many names of one `mx` or `ptr` are looked at (RFC 7208 §4.6.4).
pub const NAME_LIMIT: usize = 10;

/// The size of an answer, name and all TXT records together, up to which it ought to fit into one
/// plain DNS packet of 512 bytes (RFC 7208 §3.4).
pub const SIZE_LIMIT: usize = 450;

/// The address of an imagined sender, by which macros are shown at work.
pub const SAMPLE_IP: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1));
