//! Findings about the rejection that was pasted, and what follows from it and the records together.

pub(super) mod bounce_unrecognised;
pub(super) mod client_hidden;
pub(super) mod forwarded;
pub(super) mod outdated;
pub(super) mod unaligned;
pub(super) mod unsigned;
