//! Sentra Check.
