//! Waiting, and giving the browser its turn.

use std::cell::Cell;

use gloo_timers::future::TimeoutFuture;

/// Whether the page stands in a tab that is not seen.
fn is_hidden() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    document.is_some_and(|document| document.hidden())
}

/// Waits.
pub(crate) async fn pause(milliseconds: u32) {
    TimeoutFuture::new(milliseconds).await;
}

/// How long something is worked out before the browser gets its turn, in milliseconds.
const TURN: f64 = 10.0;

/// When the browser had its turn last.
#[derive(Debug)]
pub(crate) struct Turn(Cell<f64>);

impl Turn {
    /// It has it now.
    pub(crate) fn begin() -> Self {
        Self(Cell::new(js_sys::Date::now()))
    }

    /// Gives the browser its turn, if that is long ago. Where the page is not seen, a pause takes
    /// much longer, and nobody has a use for it.
    pub(crate) async fn give_way(&self) {
        if js_sys::Date::now() - self.0.get() > TURN && !is_hidden() {
            pause(0).await;
            self.0.set(js_sys::Date::now());
        }
    }
}
