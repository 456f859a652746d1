//! What all fuzz targets share: how long an input takes, and a line now and then that says how much was done.
//!
//! What counts is the time of the processor, not of the clock on the wall: a busy machine makes nothing slow. The lines are
//! for `cargo xtask fuzz`, which keeps the sums in `fuzz/sums.txt`; they begin with [`PROGRESS`].

use std::cell::Cell;
use std::fs;

use rustix::time::{ClockId, clock_gettime};

pub use libfuzzer_sys;

/// How a line begins that says what was done: executions, microseconds of the processor, microseconds of the slowest input.
pub const PROGRESS: &str = "done so far:";

/// The variable with the file in which the slowest input is left.
pub const SLOWEST: &str = "SENTRA_FUZZ_SLOWEST";

/// Microseconds of the processor between two lines.
const PACE: u64 = 5_000_000;

/// Microseconds from which an input is run once more before it is believed to be so slow: the first run of all brings the
/// program into memory.
const SUSPECT: u64 = 2_000;

thread_local! {
    /// What was done; libFuzzer runs all inputs on one thread.
    static SUM: Cell<Sum> = const { Cell::new(Sum { executions: 0, slowest: 0, told: 0 }) };
}

/// What was done.
#[derive(Clone, Copy)]
struct Sum {
    /// Inputs that were run.
    executions: u64,
    /// Microseconds of the slowest.
    slowest: u64,
    /// Microseconds of the processor when the last line was printed.
    told: u64,
}

/// A target: like the macro of this name in `libfuzzer_sys`, with a look at the clock.
#[macro_export]
macro_rules! fuzz_target {
    (|$data:ident: &[u8]| $body:block) => {
        $crate::libfuzzer_sys::fuzz_target!(|$data: &[u8]| {
            $crate::timed($data, |$data: &[u8]| $body)
        });
    };
    (|$text:ident: &str| $body:block) => {
        $crate::libfuzzer_sys::fuzz_target!(|data: &[u8]| {
            $crate::timed(data, |data: &[u8]| {
                let $text = $crate::text(data);
                $body
            })
        });
    };
}

/// An input as text, up to where it is none.
pub fn text(data: &[u8]) -> &str {
    data.utf8_chunks().next().map_or("", |chunk| chunk.valid())
}

/// Runs an input, and counts it.
pub fn timed(data: &[u8], run: impl Fn(&[u8])) {
    let start = now();
    run(data);
    let mut end = now();
    let mut taken = end - start;
    SUM.with(|place| {
        let mut sum = place.get();
        sum.executions += 1;
        if taken > sum.slowest.max(SUSPECT) {
            run(data);
            let again = now();
            taken = taken.min(again - end);
            end = again;
        }
        if taken > sum.slowest {
            sum.slowest = taken;
            keep(data);
        }
        if end - sum.told >= PACE {
            sum.told = end;
            let Sum {
                executions,
                slowest,
                ..
            } = sum;
            eprintln!("{PROGRESS} {executions} {end} {slowest}");
        }
        place.set(sum);
    });
}

/// Leaves the slowest input where somebody wants it.
fn keep(data: &[u8]) {
    if let Some(file) = std::env::var_os(SLOWEST) {
        // Without it there is only less to look at.
        let _ = fs::write(file, data);
    }
}

/// Microseconds that this thread has had of the processor.
fn now() -> u64 {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    time.tv_sec.unsigned_abs() * 1_000_000 + time.tv_nsec.unsigned_abs() / 1_000
}
