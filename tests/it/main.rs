//! Every integration test of the engine, but for the cases, as one program.
//!
//! `cargo test --test it -- texts schema` runs those with one of these words in their names. What needs the data and the
//! programs that `cargo xtask setup --for test` fetches is ignored unless asked for: `-- --ignored second_opinion`.

#![cfg(not(target_arch = "wasm32"))]

mod architecture;
mod catalogue;
mod conformance;
mod faults;
mod fluent;
mod gateways;
mod habits;
mod hostile;
mod hosts;
#[cfg(feature = "verify")]
mod pictures;
#[cfg(feature = "verify")]
mod properties;
mod rejections;
#[cfg(feature = "schema")]
mod schema;
#[cfg(feature = "verify")]
mod second_opinion;
mod security;
mod settings;
#[cfg(feature = "verify")]
mod signatures;
mod slips;
mod texts;
mod work;

// What others have too: the cases, the bench, the tests in a browser and from end to end.
#[path = "../support/answers.rs"]
mod answers;
#[cfg(any(feature = "schema", feature = "verify"))]
#[expect(dead_code, reason = "what a case expects is compared elsewhere")]
#[path = "../support/case.rs"]
mod case;
#[cfg(feature = "verify")]
#[path = "../support/files.rs"]
mod files;
#[path = "../support/hostile_files.rs"]
mod hostile_files;
#[path = "../support/openspf.rs"]
mod openspf;
#[cfg(feature = "verify")]
#[path = "../support/signed.rs"]
mod signed;

/// The folder of the repository.
const ROOT: &str = env!("CARGO_MANIFEST_DIR");
