//! Sentra Check.

pub mod dns;
