//! Sentra Check.

pub mod dns;
pub mod providers;
pub mod span;
pub mod spf;
