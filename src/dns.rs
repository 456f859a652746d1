//! What is known about the DNS, and nothing about how it was asked.
//!
//! A [`Question`] is a name and a record type. An [`Answer`] is what came back, with every outcome
//! kept apart: records, no data, no such name, or one of the ways in which a lookup fails. A
//! [`Snapshot`] maps questions to answers: everything known at one moment. Evaluators read a
//! snapshot and nothing else; where it has no answer yet they stop with [`Missing`], the questions
//! they wait for.
//!
//! A failed lookup is an answer. It is never merged with "there is no such record": most wrong
//! verdicts of mail checkers come from that.

mod answer;
mod missing;
mod name;
mod question;
mod record;
mod snapshot;
mod text;
pub mod wire;
pub mod zone;

pub use answer::{Alias, Answer, Dnssec, ExtendedError, Failure, Outcome};
pub use missing::{Missing, all, both};
pub use name::{Name, NameError};
pub use question::{Question, RecordType};
pub use record::{Data, Exchange};
pub use snapshot::{Change, Entry, Snapshot};
pub use text::Text;
