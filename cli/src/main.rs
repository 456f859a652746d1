//! The command line. All of it is in the library, which `cargo run --example check` calls as well.

use std::process::ExitCode;

fn main() -> ExitCode {
    sentra_check_cli::main()
}
