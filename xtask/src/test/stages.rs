//! The stages of the gate, in the order in which they run: what is quick to fail comes first.

use super::format;
use crate::build;
use crate::deploy;
use crate::fault::{Fault, Outcome};
use crate::fuzz;
use crate::reproduce;
use crate::setup::wasm_target;
use crate::size;
use crate::supply;
use crate::workshop::Workshop;
use Needs::{All, Build, Rust};

/// A stage: what the summary calls it, and what it does.
#[derive(Clone, Copy)]
pub(super) struct Stage {
    /// The name in headings and in the summary.
    pub(super) name: &'static str,
    /// How many seconds it usually takes, on two cores.
    pub(super) seconds: u32,
    /// What has to be set up for it.
    pub(super) needs: Needs,
    /// What is run.
    pub(super) task: Task,
}

/// What a stage needs, each with what stands before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Needs {
    /// Rust and the packages that are built.
    Rust,
    /// What builds the page.
    Build,
    /// Browsers, servers, test data.
    All,
}

/// What a stage runs.
#[derive(Clone, Copy)]
pub(super) enum Task {
    /// Tests in a browser.
    BrowserTests(&'static str),
    /// A command that succeeds or fails.
    Check(&'static str),
    /// A command that builds documentation, where a warning fails.
    Docs(&'static str),
    /// A step of our own.
    Own(fn(&Workshop) -> Outcome),
    /// Tests whose runner prints `test result: …`.
    Tests(&'static str),
    /// A command for the Rust that builds for WebAssembly.
    WasmCheck(&'static str),
}

/// A line of the table below.
const fn stage(name: &'static str, seconds: u32, needs: Needs, task: Task) -> Stage {
    Stage {
        name,
        seconds,
        needs,
        task,
    }
}

/// All stages. The seconds are for the one line that says how long it will take; nothing depends on them.
pub(super) const STAGES: [Stage; 27] = [
    stage("format", 2, Rust, Task::Own(format::check)),
    stage(
        "format, fuzz targets",
        1,
        Rust,
        Task::Check("cargo fmt --manifest-path fuzz/Cargo.toml --check"),
    ),
    stage(
        "clippy",
        75,
        Rust,
        Task::Check("cargo clippy --workspace --all-targets -- -Dwarnings"),
    ),
    stage(
        // `--all-targets` leaves out what plain `cargo test` leaves out.
        "clippy, tests from end to end",
        20,
        Rust,
        Task::Check("cargo clippy --test e2e -- -Dwarnings"),
    ),
    stage(
        "clippy, engine alone",
        25,
        Rust,
        Task::Check(
            "cargo clippy --package sentra-check --all-targets --no-default-features -- -Dwarnings",
        ),
    ),
    stage(
        "clippy, WebAssembly",
        20,
        Build,
        Task::WasmCheck(
            "cargo clippy --package sentra-check --lib --bins --no-default-features --features split --target wasm32-unknown-unknown -- -Dwarnings",
        ),
    ),
    stage(
        "clippy, signatures, WebAssembly",
        15,
        Build,
        Task::WasmCheck(
            "cargo clippy --package sentra-check --lib --bin sentra-check-verify --no-default-features --features verify-module --target wasm32-unknown-unknown -- -Dwarnings",
        ),
    ),
    stage(
        "clippy, engine alone, WebAssembly",
        10,
        Build,
        Task::WasmCheck(
            "cargo clippy --package sentra-check --lib --no-default-features --target wasm32-unknown-unknown -- -Dwarnings",
        ),
    ),
    stage(
        "clippy, browser tests",
        15,
        Build,
        Task::WasmCheck(
            "cargo clippy --package sentra-check --test browser --no-default-features --features browser,verify --target wasm32-unknown-unknown -- -Dwarnings",
        ),
    ),
    stage(
        "check, engine alone",
        5,
        Rust,
        Task::Check("cargo check --package sentra-check --no-default-features"),
    ),
    stage(
        "check, engine alone, WebAssembly",
        5,
        Build,
        Task::WasmCheck(
            "cargo check --package sentra-check --no-default-features --target wasm32-unknown-unknown",
        ),
    ),
    stage(
        "clippy, JavaScript interface",
        10,
        Build,
        Task::WasmCheck(
            "cargo clippy --package sentra-check --lib --no-default-features --features api --target wasm32-unknown-unknown -- -Dwarnings",
        ),
    ),
    stage(
        "native tests",
        261,
        Rust,
        Task::Tests("cargo test --workspace --no-fail-fast"),
    ),
    stage(
        "the openspf suite",
        10,
        All,
        Task::Tests("cargo test --test it -- --ignored conformance"),
    ),
    stage(
        "a second opinion on SPF",
        20,
        All,
        Task::Tests("cargo test --test it -- --ignored second_opinion"),
    ),
    stage(
        "signatures, beside dkimpy",
        3,
        All,
        Task::Tests("cargo test --test it -- --include-ignored signatures::"),
    ),
    stage(
        "fuzz targets over their corpus",
        106,
        All,
        Task::Own(fuzz::replay),
    ),
    stage("packages of others", 2, Rust, Task::Own(supply::check)),
    stage(
        "documentation",
        26,
        Rust,
        Task::Docs("cargo doc --workspace --no-deps --document-private-items"),
    ),
    stage(
        "tests in the browser",
        63,
        All,
        Task::BrowserTests(
            "timeout 1200 cargo test --package sentra-check --test browser --no-default-features --features browser,verify --target wasm32-unknown-unknown",
        ),
    ),
    stage("the site", 388, Build, Task::Own(build::build_in)),
    stage(
        "the site again, byte for byte",
        258,
        Build,
        Task::Own(reproduce::again),
    ),
    stage(
        "size of the first load",
        12,
        Build,
        Task::Own(size::measure),
    ),
    stage(
        "tests from end to end",
        1349,
        All,
        Task::Tests("timeout 2400 cargo test --test e2e -- --nocapture"),
    ),
    stage("the files of deploy/", 174, All, Task::Own(deploy::all)),
    stage(
        "build of the command line",
        248,
        Rust,
        Task::Check("cargo build --release --example check"),
    ),
    stage(
        "the other way to WebAssembly",
        51,
        Build,
        Task::Own(build_the_other_way),
    ),
];

/// Builds the engine with the way to the WebAssembly target that the other stages did not take.
fn build_the_other_way(workshop: &Workshop) -> Outcome {
    let other = match wasm_target::other_way(workshop) {
        ("rustup", Err(fault @ (Fault::Failed(_) | Fault::Missing(..)))) => {
            // This is the very case for which Debian's way exists, and all stages above went that way.
            println!(
                "rustup was asked and cannot provide the target here ({fault}); Debian's was used in its place"
            );
            return Ok(());
        }
        (way, other) => {
            println!("the target by way of {way}");
            other?
        }
    };
    // The profile of the page: link-time optimisation shows whether the standard library was compiled for it.
    let line = "cargo build --package sentra-check --bin sentra-check-page --no-default-features --profile web --target wasm32-unknown-unknown";
    other
        .wasm_command(line)
        .arg("--target-dir")
        .arg(workshop.at("target/other-way"))
        .run()
}
