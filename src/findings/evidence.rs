//! Findings about the rejection that was pasted.

pub(super) mod bounce_unrecognised;
pub(super) mod outdated;
