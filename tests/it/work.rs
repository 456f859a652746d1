//! How much was worked, so that what never ends in practice fails a test, however busy the machine is.

use std::time::{Duration, Instant};

/// How much a processor worked on something for this thread, with a limit that nothing comes near but what grows with
/// the square of what it reads.
pub(crate) struct Work(Duration);

impl Work {
    /// Begins to count.
    pub(crate) fn begin() -> Self {
        Self(spent())
    }

    /// Fails where it was more than so many seconds; what it was.
    #[track_caller]
    pub(crate) fn end(self, seconds: u64, what: &str) -> Duration {
        let worked = spent().saturating_sub(self.0);
        assert!(
            worked < Duration::from_secs(seconds),
            "{what} took {worked:?} of a processor"
        );
        worked
    }
}

/// The processor's time for this thread so far. The time that other programs and threads take is not in it; only where
/// the system does not say so, it is.
fn spent() -> Duration {
    let said = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = said.and_then(|line| line.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(since_the_first, Duration::from_nanos)
}

/// The time since this was first called.
fn since_the_first() -> Duration {
    static FIRST: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
    FIRST.get_or_init(Instant::now).elapsed()
}
