//! A clock that goes on only when everything waits for it: hours pass in no time.

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};

/// The clock.
#[derive(Debug, Default)]
pub(crate) struct Clock {
    /// Milliseconds since it was started.
    now: Cell<u64>,
    /// Who waits, and until when.
    sleepers: RefCell<Vec<(u64, Waker)>>,
}

/// Whether the whole is to be looked at again.
struct Flag(AtomicBool);

impl Wake for Flag {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Relaxed);
    }
}

impl Clock {
    /// Milliseconds since the clock was started.
    pub(crate) fn now(&self) -> u64 {
        self.now.get()
    }

    /// Waits for some milliseconds.
    pub(crate) async fn sleep(&self, milliseconds: u32) {
        let until = self.now.get() + u64::from(milliseconds);
        std::future::poll_fn(|context| {
            if self.now.get() >= until {
                return Poll::Ready(());
            }
            self.sleepers
                .borrow_mut()
                .push((until, context.waker().clone()));
            Poll::Pending
        })
        .await;
    }

    /// Runs a future to its end; where it waits, the clock goes on to when the first sleeper wakes.
    pub(crate) fn run<T>(&self, future: impl Future<Output = T>) -> T {
        let flag = Arc::new(Flag(AtomicBool::new(false)));
        let waker = Waker::from(Arc::clone(&flag));
        let mut future = pin!(future);
        loop {
            if let Poll::Ready(done) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
                return done;
            }
            if !flag.0.swap(false, Ordering::Relaxed) {
                self.advance();
                flag.0.store(false, Ordering::Relaxed);
            }
        }
    }

    /// Goes on to when the first sleeper wakes, and wakes all whose time it is.
    fn advance(&self) {
        let sleepers = self.sleepers.take();
        let next = sleepers.iter().map(|(until, _)| *until).min();
        self.now
            .set(next.expect("somebody who waits for the clock"));
        for (until, waker) in sleepers {
            if until <= self.now.get() {
                waker.wake();
            } else {
                self.sleepers.borrow_mut().push((until, waker));
            }
        }
    }
}
