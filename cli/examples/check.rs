//! The command line as `cargo run --example check` starts it; `cargo run` does the same.

use std::process::ExitCode;

fn main() -> ExitCode {
    sentra_check_cli::main()
}
