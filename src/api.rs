//! The engine for JavaScript: no page, no words, the report as a plain object.
//!
//! The room has two halves. `src/api/index.ts` is what others import: it loads the program, looks at
//! the arguments and asks the DNS, by fetch or through a function that it was given. `face` is what
//! the program offers to it. Requests, reports and answers pass between them as JSON, so that they
//! are those of the command line to the letter, and nothing that JavaScript can hide in an object
//! gets in.
//!
//! `xtask/src/api_package.rs` makes the package. Its types come from the JSON Schema of the report,
//! and that from the types of the engine (feature `schema`).

#[cfg(target_arch = "wasm32")]
pub mod face;
mod input;
mod types;

#[cfg(feature = "verify")]
pub use input::read_message;
pub use input::{LIST_LIMIT, explain, read_answer, read_request};
pub use types::{ErrorCode, Explanation, Problem, Progress};
