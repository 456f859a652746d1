//! Sentra Check.

pub mod dns;
pub mod span;
pub mod spf;
