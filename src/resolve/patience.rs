//! How long a check may take in all, and what does not count.
//!
//! The time in which the browser asks the visitor for a permission is the visitor's. That in which
//! a resolver asked to be left alone is the check's: who waits for a page does not wait longer for
//! it.

use std::cell::Cell;

use super::pace::whole;
use super::transport::Transport;
use crate::dns::Failure;

/// How long a check may take as a whole, in milliseconds; what is open then counts as unanswered.
pub(super) const CHECK_LIMIT: f64 = 20_000.0;

/// A time that is noticed, in milliseconds.
const NOTICED: f64 = 300.0;

/// What has been waited for.
#[derive(Debug, Default)]
pub(super) struct Patience {
    busy: Span,
    prompt: Span,
}

/// For what somebody waits.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Waiting {
    /// For a resolver that takes no more questions for now.
    Busy,
    /// For the visitor, whom the browser may be asking whether this page may ask a resolver in a
    /// private network.
    Permission,
}

/// The time in which somebody waited for one thing, however many did at once.
#[derive(Debug, Default)]
struct Span {
    holders: Cell<usize>,
    since: Cell<f64>,
    before: Cell<f64>,
    /// Whether the visitor was told.
    told: Cell<bool>,
}

/// Somebody waits, until this is dropped.
pub(super) struct Hold<'a, T: Transport> {
    span: &'a Span,
    transport: &'a T,
}

impl Patience {
    /// Begins to wait, for so many milliseconds if that is known. What nobody would notice is not
    /// told.
    pub(super) fn hold<'a, T: Transport>(
        &'a self,
        transport: &'a T,
        waiting: Waiting,
        wait: f64,
    ) -> Hold<'a, T> {
        let span = match waiting {
            Waiting::Busy => &self.busy,
            Waiting::Permission => &self.prompt,
        };
        if span.holders.get() == 0 {
            span.since.set(transport.now());
        }
        if wait >= NOTICED && !span.told.replace(true) {
            transport.tell(Some(waiting));
        }
        span.holders.set(span.holders.get() + 1);
        Hold { span, transport }
    }

    /// How long the browser may have asked for a permission.
    pub(super) fn prompted(&self, now: f64) -> f64 {
        self.prompt.total(now)
    }

    /// Comes when a check that began at a time has taken as long as one may. What is open then was
    /// not answered in time, or could not be asked because a resolver takes no more for now.
    pub(super) async fn run_out(&self, transport: &impl Transport, begun: f64) -> Failure {
        let before = self.prompt.total(begun);
        loop {
            let now = transport.now();
            let left = begun + CHECK_LIMIT + self.prompt.total(now) - before - now;
            if left <= 0.0 {
                return match self.busy.holders.get() {
                    0 => Failure::Timeout,
                    _ => Failure::Busy,
                };
            }
            transport.pause(whole(left)).await;
        }
    }
}

impl Span {
    /// How long it was in all.
    fn total(&self, now: f64) -> f64 {
        let open = match self.holders.get() {
            0 => 0.0,
            _ => now - self.since.get(),
        };
        self.before.get() + open
    }
}

impl<T: Transport> Drop for Hold<'_, T> {
    fn drop(&mut self) {
        let span = self.span;
        let holders = span.holders.get() - 1;
        if holders == 0 {
            span.before.set(span.total(self.transport.now()));
            if span.told.replace(false) {
                self.transport.tell(None);
            }
        }
        span.holders.set(holders);
    }
}
