//! Zones that are put together by chance, each with a request; the same seed is the same zone.
//!
//! `world` has a zone with a request and what its owner meant; `spf`, `dkim`, `dmarc`, `message` and
//! `mixed` each put such worlds together, a family each; `letter` makes and signs a message.

pub(crate) mod chance;
pub(crate) mod dkim;
pub(crate) mod dmarc;
mod keys;
pub(crate) mod letter;
pub(crate) mod message;
pub(crate) mod mixed;
pub(crate) mod spf;
pub(crate) mod world;
