//! A check with all that belongs to it: its request, and the signatures of a message where there is one.
//!
//! The part that asks knows no more of it than [`Whole`], and this part no more of signatures than
//! [`Signatures`]: what verifies them comes with what reads a message.

use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use yew::UseReducerDispatcher;

use super::rest::{Rest, complete};
use super::state::{Job, State};
use crate::checkup::{Request, prove};
use crate::dns::{Missing, Snapshot};
use crate::message::Verified;
use crate::report::{Report, report};

/// A check with all that belongs to it.
pub(crate) trait Whole {
    /// Starts what it takes beside the DNS.
    fn open(&self) -> LocalBoxFuture<'_, ()>;
    /// The report over a snapshot; as long as signatures are not verified, it is made without.
    fn report(&self, dns: &Snapshot) -> Result<Report, Missing>;
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

/// Why signatures could not be verified.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Unverified {
    /// What verifies them could not be fetched.
    NotLoaded,
    /// It was ended, by the browser or by a fault.
    Stopped,
    /// The page may have no worker, and the message is too large to do without.
    TooLarge,
    /// The file can no longer be read.
    Gone,
}

impl Unverified {
    /// The name of its sentence.
    pub(crate) fn text_id(self) -> &'static str {
        match self {
            Self::NotLoaded => "page-unverified-not-loaded",
            Self::Stopped => "page-unverified-stopped",
            Self::TooLarge => "page-unverified-too-large",
            Self::Gone => "page-unverified-gone",
        }
    }
}

/// The request, and the signatures where there are any.
struct Check {
    request: Request,
    signatures: Option<Box<dyn Signatures>>,
}

/// The check of a job.
pub(crate) fn begin(job: &Job, rest: &Rest, send: &UseReducerDispatcher<State>) -> Box<dyn Whole> {
    let signed = job.pasted.as_deref().filter(|pasted| pasted.is_signed());
    Box::new(Check {
        request: complete(job, &rest.settings),
        signatures: signed.map(|pasted| (pasted.verify)(job.number, pasted, send)),
    })
}

impl Whole for Check {
    fn open(&self) -> LocalBoxFuture<'_, ()> {
        async {
            if let Some(signatures) = &self.signatures {
                signatures.open(self.request.now).await;
            }
        }
        .boxed_local()
    }

    fn report(&self, dns: &Snapshot) -> Result<Report, Missing> {
        let verified = self.signatures.as_ref().map(|s| s.verified(dns));
        let verified = verified.unwrap_or_else(|| Ok(Verified::default()));
        prove(dns, &self.request, verified, report)
    }

    fn proceed<'a>(&'a self, dns: &'a Snapshot) -> LocalBoxFuture<'a, bool> {
        async move {
            match &self.signatures {
                Some(signatures) => signatures.proceed(dns).await,
                None => false,
            }
        }
        .boxed_local()
    }

    fn problem(&self) -> Option<Unverified> {
        self.signatures.as_ref()?.problem()
    }
}
