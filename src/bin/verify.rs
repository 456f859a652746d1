//! The module that verifies signatures in the browser: all that it offers is in `verify_module`.

use sentra_check as _;

fn main() {}
