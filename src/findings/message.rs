//! Findings about the header of the message that was given.

pub(super) mod duplicate_field;
pub(super) mod from_missing;
pub(super) mod from_multiple;
