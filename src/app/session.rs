//! What the part that asks knows of a check, and what a check knows of the signatures of a message.
//!
//! What makes the report is in another part than what asks, and what verifies signatures in another
//! than either.

use futures_util::future::LocalBoxFuture;

use super::state::Unverified;
use crate::dns::{Missing, Snapshot};
use crate::message::Verified;
use crate::report::Report;

/// A check with all that belongs to it, while it runs.
pub(crate) trait Session {
    /// Starts what it takes beside the DNS.
    fn open(&self) -> LocalBoxFuture<'_, ()>;
    /// The report over a snapshot; as long as signatures are not verified, it is made without.
    fn report<'a>(&'a self, dns: &'a Snapshot) -> LocalBoxFuture<'a, Result<Report, Missing>>;
    /// Goes on with these answers; whether there is more to evaluate then.
    fn proceed<'a>(&'a self, dns: &'a Snapshot) -> LocalBoxFuture<'a, bool>;
    /// Why signatures are not verified; nothing where they are, or where there are none.
    fn problem(&self) -> Option<Unverified>;
}

/// The signatures of a message while they are verified.
pub(crate) trait Signatures {
    /// Hands the message over.
    fn open(&self, now: i64) -> LocalBoxFuture<'_, ()>;
    /// What they come to: nothing yet, or nothing at all, where that is not known.
    fn verified(&self, dns: &Snapshot) -> Result<Verified, Missing>;
    /// Verifies with these answers; whether there is more to evaluate then.
    fn proceed<'a>(&'a self, dns: &'a Snapshot) -> LocalBoxFuture<'a, bool>;
    /// Why they are not verified; nothing where they are.
    fn problem(&self) -> Option<Unverified>;
}
