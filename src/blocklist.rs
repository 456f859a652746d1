//! Block lists that are asked by DNS (RFC 5782), and what can be said of them from a web page.
//!
//! A list says "listed" by an address below 127, and "not listed" by "no such name". The public
//! lists refuse the public resolvers that a page can ask, some with an address of their own meaning
//! and some with "no such name", which reads as a clean bill. So none of them is asked here. What
//! is left: the operators' own pages ([`OPERATORS`]), what a code means that somebody has
//! ([`decode()`]), and a list of one's own ([`Blocklist`]), which a [`Listing`] trusts only after
//! two addresses whose answers are known were answered right in the same check (RFC 5782 §5).

mod codes;
mod list;
mod listing;
mod operators;

pub use codes::{Decoded, Meaning, Reading, decode};
pub use list::{Blocklist, BlocklistError};
pub use listing::{Doubt, Listing, ListingState};
pub use operators::{About, OPERATORS, Operator, There};
