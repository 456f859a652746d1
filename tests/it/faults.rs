//! The fault matrix: every kind of question, and every fault that can befall its answer.
//!
//! `list` has the faults, `kinds` the checks and their questions, `net` the way to a resolver with
//! one of the faults and to a healthy one behind it, by a `clock` of its own, `cell` what must hold
//! for a report, and `table` all cells. Whatever fails, no report gets more certain by it, nothing is
//! said to be missing, and with a healthy resolver behind nothing changes.
//!
//! `cargo test --test it faults -- --nocapture` prints the table.

mod cell;
mod clock;
mod kinds;
mod list;
mod message;
mod net;
mod table;

use table::Table;

#[test]
fn no_fault_makes_anything_certain() {
    let table = Table::fill();
    println!("{}\n{}", table.shown(), table.counts());
    let wrong = table.wrong();
    assert!(wrong.is_empty(), "wrong:\n{}", wrong.join("\n"));
    assert!(table.len() > 3_000, "{} cells are too few", table.len());
}
