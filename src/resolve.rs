//! Asking: the only room that waits for the world.
//!
//! [`drive()`] runs an evaluator until it has all it needs, and asks for what it misses through a
//! [`Resolve`]. [`Doh`] asks over HTTPS (RFC 8484) through a [`Transport`], one of which is the
//! browser's fetch; a [`Zone`] answers without any network. What a lookup
//! comes to is always an [`Answer`], never an error.

#[cfg(all(feature = "browser", target_arch = "wasm32"))]
pub mod browser;
mod doh;
mod drive;
mod pace;
mod patience;
#[cfg(any(test, all(feature = "browser", target_arch = "wasm32")))]
mod private;
mod shared;
mod signatures;
mod transport;

use std::future::Future;

use crate::dns::zone::Zone;
use crate::dns::{Answer, Failure, Question};

pub use doh::Doh;
pub use drive::{CONCURRENCY, Progress, drive, drive_slowly};
pub use patience::Waiting;
pub use shared::{CHECKS, Shared};
pub use transport::{LONGEST_ANSWER, Transport, TransportError};

/// The public resolvers that answer a web page of any origin, in the order of preference.
///
/// All three send the CORS header that a page needs, as of September 2026; none promises to, so a
/// failure of one is ordinary.
pub const PUBLIC_RESOLVERS: [&str; 3] = [
    "https://cloudflare-dns.com/dns-query",
    "https://dns.google/dns-query",
    "https://doh.dns.sb/dns-query",
];

/// Answers questions.
pub trait Resolve {
    /// The answer to a question; failures are answers too.
    fn resolve(&self, question: &Question) -> impl Future<Output = Answer>;

    /// Comes when a check that has the resolver for itself has taken as long as one may, with what
    /// became of all that is open.
    fn late(&self) -> impl Future<Output = Failure> {
        std::future::pending()
    }

    /// The same of a check that begins now, one of many.
    fn late_from_now(&self) -> impl Future<Output = Failure> {
        std::future::pending()
    }

    /// Lets others have the processor: the browser its visitor, before work that takes long.
    fn give_way(&self) -> impl Future<Output = ()> {
        std::future::ready(())
    }

    /// How many questions a check may have under way at once.
    fn concurrency(&self) -> usize {
        CONCURRENCY
    }
}

impl Resolve for Zone {
    async fn resolve(&self, question: &Question) -> Answer {
        self.answer(question)
    }
}
