//! How fast one resolver is asked: as many at once as come through, as fast as it allows.
//!
//! A browser sends six requests to a host at once over HTTP/1.1 and keeps all others in a queue
//! that nobody sees; over HTTP/2 it sends them all. Which it is, a page is not told. So it begins
//! with one more than six, and what it sees decides: answers that come quickly, or one that could
//! not have come through such a queue, and everything is sent at once. Where neither comes, the
//! most decisive questions do not wait behind guesses, and the time of one that waits counts from
//! when it is sent.
//!
//! A resolver that answers HTTP 429 (RFC 6585 §4) is left alone for as long as it says, and asked
//! more slowly from then on, a little faster with every answer.

use std::cell::RefCell;
use std::future::poll_fn;
use std::task::{Poll, Waker};

use super::patience::{Patience, Waiting};
use super::transport::Transport;

/// How long one try may take, in milliseconds. Somebody who waits for a page does not wait much
/// longer for one answer, though some resolvers give up on a silent domain only after ten seconds.
const TRY_LIMIT: u32 = 5_000;

/// What comes sooner, in milliseconds, may come out of the browser's cache, and says nothing of the
/// way.
const CACHED: f64 = 30.0;

/// How long the last question may stay in the queue of a browser, in milliseconds, for all to be
/// sent.
const QUEUE_LIMIT: f64 = 1_500.0;

/// How long after a question that hangs no more are sent than come through, in milliseconds.
const CALM: f64 = 10_000.0;

/// How often to look whether a question has left the queue, in milliseconds.
const LOOK_AGAIN: f64 = 100.0;

/// How long a resolver is left alone that does not say how long; twice as long each time.
const PAUSE: f64 = 700.0;

/// The longest that a resolver is left alone, whatever it says.
const LONGEST_PAUSE: f64 = 30_000.0;

/// Between two questions to a resolver that asked to go slower, in milliseconds.
const GAPS: (f64, f64) = (10.0, 1_000.0);

/// How much faster it goes with each answer.
const RECOVERY: f64 = 0.995;

/// How often a resolver may refuse, with no answer between, before it is not waited for any more.
const REFUSALS: u32 = 5;

/// How one resolver is asked.
#[derive(Debug)]
pub(super) struct Pace {
    /// How many requests are sent at once even in the worst case.
    at_once: usize,
    state: RefCell<State>,
}

/// What is known of it.
#[derive(Debug)]
struct State {
    /// Questions that have a place, sent or about to be.
    taken: usize,
    /// How many may have one.
    places: usize,
    /// Who waits for one.
    waiting: Vec<Waker>,
    /// The questions that are under way, in the order in which they were sent.
    flights: Vec<Flight>,
    /// How many were sent.
    sent: usize,
    /// Whether all that is sent is under way at once, as over HTTP/2.
    shares: bool,
    /// The shortest time an answer took that did not come out of a cache.
    quickest: f64,
    /// When the last answer came.
    answered: Option<f64>,
    /// Until when no more than come through are sent, because one that hangs keeps others from it.
    calm: f64,
    /// How long to wait between two questions.
    gap: f64,
    /// When the next may go.
    next: f64,
    /// Until when none may go.
    hold: f64,
    /// When it was slowed down last.
    slowed: f64,
    /// How often it refused since the last answer.
    refusals: u32,
}

/// A question that is under way.
#[derive(Debug)]
struct Flight {
    number: usize,
    /// When it was given to the browser.
    given: f64,
    /// When it must have left the browser's queue; nothing while it may stand in it.
    begun: Option<f64>,
}

/// A place among the questions that are under way; it is free again when this is dropped.
pub(super) struct Place<'a, T: Transport> {
    pace: &'a Pace,
    transport: &'a T,
    number: usize,
}

impl Pace {
    /// The pace for a resolver of which nothing is known.
    pub(super) fn new(at_once: usize) -> Self {
        let state = State {
            taken: 0,
            places: at_once.saturating_add(1),
            waiting: Vec::new(),
            flights: Vec::new(),
            sent: 0,
            shares: at_once == usize::MAX,
            quickest: f64::INFINITY,
            answered: None,
            calm: 0.0,
            gap: 0.0,
            next: 0.0,
            hold: 0.0,
            slowed: f64::NEG_INFINITY,
            refusals: 0,
        };
        Self {
            at_once,
            state: RefCell::new(state),
        }
    }

    /// Waits until there is a place, without taking it.
    pub(super) async fn room(&self) {
        poll_fn(|context| {
            let mut state = self.state.borrow_mut();
            if state.taken < state.places {
                return Poll::Ready(());
            }
            state.waiting.push(context.waker().clone());
            Poll::Pending
        })
        .await;
    }

    /// Waits for a place, and until the resolver may be asked; none where it is not waited for.
    pub(super) async fn enter<'a, T: Transport>(
        &'a self,
        transport: &'a T,
        patience: &Patience,
    ) -> Option<Place<'a, T>> {
        self.room().await;
        let number = {
            let mut state = self.state.borrow_mut();
            state.taken += 1;
            state.sent += 1;
            state.sent
        };
        let place = Place {
            pace: self,
            transport,
            number,
        };
        loop {
            let now = transport.now();
            if self.refuses(now) {
                return None;
            }
            let wait = self.reserve(now);
            if wait <= 0.0 {
                break;
            }
            let held = patience.hold(transport, Waiting::Busy, wait);
            transport.pause(whole(wait)).await;
            drop(held);
            // Meanwhile it may have asked for more time.
            let now = transport.now();
            if self.refuses(now) {
                return None;
            }
            if self.state.borrow().hold <= now {
                break;
            }
        }
        let mut state = self.state.borrow_mut();
        state.send(number, transport.now(), self.at_once);
        drop(state);
        Some(place)
    }

    /// Takes the next time at which it may be asked; how long it is until then.
    fn reserve(&self, now: f64) -> f64 {
        let mut state = self.state.borrow_mut();
        let at = now.max(state.next).max(state.hold);
        state.next = at + state.gap;
        at - now
    }

    /// Goes slower, and waits as long as the resolver says, in milliseconds.
    fn slow_down(&self, given: f64, now: f64, told: Option<u32>) {
        let mut state = self.state.borrow_mut();
        // Of those that were sent at one pace, the first says that it was too fast.
        if given >= state.slowed {
            state.refusals += 1;
            state.gap = (state.gap * 2.0).clamp(GAPS.0, GAPS.1);
            state.slowed = now;
        }
        let untold = PAUSE * f64::from(1 << state.refusals.clamp(1, 6)) / 2.0;
        // "At once", or a date that is over, is said beside a refusal, and so says nothing.
        let told = told.filter(|told| *told > 0);
        let wait = told.map_or(untold, f64::from);
        // Nobody who looks at a page waits for an hour.
        if wait > LONGEST_PAUSE {
            state.refusals = state.refusals.max(REFUSALS);
        }
        let wait = wait.min(LONGEST_PAUSE);
        state.hold = state.hold.max(now + wait);
    }

    /// Whether it has refused so often that nobody waits for it, for now.
    pub(super) fn refuses(&self, now: f64) -> bool {
        let state = self.state.borrow();
        state.refusals >= REFUSALS && state.hold > now
    }

    /// How many questions may be under way.
    pub(super) fn places(&self) -> usize {
        self.state.borrow().places
    }

    /// Whether it ever gave something that could be read.
    pub(super) fn has_answered(&self) -> bool {
        self.state.borrow().answered.is_some()
    }
}

impl State {
    /// A question goes out.
    fn send(&mut self, number: usize, now: f64, at_once: usize) {
        let begun = self.shares || self.flights.len() < at_once;
        self.flights.push(Flight {
            number,
            given: now,
            begun: begun.then_some(now),
        });
    }

    /// Learns from an answer how the way is.
    fn learn(&mut self, flight: &Flight, now: f64, at_once: usize) {
        let took = now - flight.given;
        self.answered = Some(now);
        self.refusals = 0;
        self.gap *= RECOVERY;
        if took >= CACHED {
            match flight.begun {
                // Six were under way before it, so it did not stand behind them; or it left the
                // queue just now, and no answer comes so soon.
                None => self.shares = true,
                Some(begun) if begun > flight.given && now - begun < self.quickest / 2.0 => {
                    self.shares = true;
                }
                Some(begun) => self.quickest = self.quickest.min(now - begun),
            }
        }
        let rounds = match now < self.calm {
            true => 1,
            false => whole(QUEUE_LIMIT / took.max(1.0)) as usize,
        };
        let least = at_once.saturating_add(1);
        self.places = match self.shares {
            true => usize::MAX,
            false => at_once.saturating_mul(rounds).max(least),
        };
    }
}

impl<T: Transport> Place<'_, T> {
    /// An answer came, whatever it says.
    pub(super) fn answered(&self) {
        let (pace, number, now) = (self.pace, self.number, self.transport.now());
        let mut state = pace.state.borrow_mut();
        let at = state.flights.iter().position(|f| f.number == number);
        if let Some(flight) = at.map(|at| state.flights.remove(at)) {
            state.learn(&flight, now, pace.at_once);
        }
    }

    /// The resolver takes no more questions for now, and may have said for how long.
    pub(super) fn refused(&self, told: Option<u32>) {
        let (pace, number, now) = (self.pace, self.number, self.transport.now());
        let given = {
            let state = pace.state.borrow();
            let flight = state.flights.iter().find(|f| f.number == number);
            flight.map_or(now, |flight| flight.given)
        };
        pace.slow_down(given, now, told);
    }

    /// Its time is over. Where nothing at all came since, the others need not wait for its place:
    /// there is nothing that they could come after. Where others came, it may have kept some from
    /// coming.
    pub(super) fn timed_out(&self) {
        let now = self.transport.now();
        let mut state = self.pace.state.borrow_mut();
        let mut flights = state.flights.iter();
        let given = flights.find(|f| f.number == self.number).map(|f| f.given);
        if state.answered < given {
            state.places = usize::MAX;
        } else if !state.shares {
            state.calm = now + CALM;
            state.places = self.pace.at_once.saturating_add(1);
        }
    }

    /// The clock begins anew: what was waited for until now was not the resolver.
    pub(super) fn restart(&self) {
        let now = self.transport.now();
        let mut state = self.pace.state.borrow_mut();
        let mut flights = state.flights.iter_mut();
        if let Some(flight) = flights.find(|flight| flight.number == self.number) {
            flight.given = now;
            flight.begun = flight.begun.map(|_| now);
        }
    }

    /// How much longer its answer is waited for, in milliseconds; nothing when its time is over.
    pub(super) fn left(&self) -> Option<u32> {
        let now = self.transport.now();
        let state = self.pace.state.borrow();
        let mut flights = state.flights.iter();
        let flight = flights.find(|flight| flight.number == self.number)?;
        // Where nothing at all came since, there is no queue that moves.
        let is_silent = state.answered.is_none_or(|at| at < flight.given);
        let since = match flight.begun {
            _ if is_silent => flight.given,
            Some(begun) => begun,
            None => return Some(whole(LOOK_AGAIN)),
        };
        let left = since + f64::from(TRY_LIMIT) - now;
        (left > 0.0).then(|| whole(left))
    }
}

impl<T: Transport> Drop for Place<'_, T> {
    fn drop(&mut self) {
        let mut state = self.pace.state.borrow_mut();
        state.taken -= 1;
        state.flights.retain(|flight| flight.number != self.number);
        let (shares, at_once, now) = (state.shares, self.pace.at_once, self.transport.now());
        for (index, flight) in state.flights.iter_mut().enumerate() {
            if shares {
                flight.begun.get_or_insert(flight.given);
            } else if index < at_once {
                // At the earliest now, for the one that ends here made room.
                flight.begun.get_or_insert(now);
            }
        }
        for waker in state.waiting.drain(..) {
            waker.wake();
        }
    }
}

/// Whole milliseconds, rounded up.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a time that is waited, which is no longer than some minutes"
)]
pub(super) fn whole(time: f64) -> u32 {
    time.ceil() as u32
}

#[cfg(test)]
mod tests;
