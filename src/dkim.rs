//! DomainKeys Identified Mail, RFC 6376: the keys that a domain publishes.
//!
//! A key stands at `<selector>._domainkey.<domain>`. The selectors of a domain cannot be listed,
//! so [`discover()`] asks for those that the user knows, else for those that are common, and says
//! what the name above them proves: nothing below a name that does not exist (RFC 8020), and
//! nothing at all where it does exist. [`KeyRecord::parse`] reads a key and lists its faults.

mod discover;
mod key;
mod public_key;
mod signature;

pub use discover::{FoundKey, Keys, Namespace, Source, discover};
pub use key::{KeyFault, KeyFaultKind, KeyRecord, KeyState, KeyType};
pub use public_key::{KeyForm, Modulus, read_rsa};
pub use signature::{Signature, SignatureResult};

/// RSA keys below this many bits must not be used or accepted (RFC 8301 §3.2).
pub const SHORTEST_KEY: usize = 1024;

/// RSA keys should have at least this many bits (RFC 8301 §3.2).
pub const GOOD_KEY: usize = 2048;
