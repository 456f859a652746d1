//! DomainKeys Identified Mail, RFC 6376: the keys that a domain publishes.
//!
//! A key stands at `<selector>._domainkey.<domain>`. The selectors of a domain cannot be listed,
//! so [`discover()`] asks for those that the user knows and for those that are common, and says
//! what the name above them proves: nothing below a name that does not exist (RFC 8020), and
//! nothing at all where it does exist. That is all that a check needs to know what to ask;
//! [`Keys::read`] then reads what was found, [`KeyRecord::parse`] one record with its faults, and
//! [`repair()`] writes a record anew whose key can be saved.

mod compose;
mod discover;
mod flaw;
mod key;
mod keys;
mod meant;
mod public_key;
mod read;
mod repair;
mod signature;
mod strays;

pub use compose::compose;
pub use discover::{Discovered, Selector, control_name, discover};
pub use flaw::SignatureFlaw;
pub use key::{KeyFault, KeyFaultKind, KeyRecord, KeyRemark, KeyRemarkKind, KeyState, KeyType};
pub use keys::{FoundKey, Keys, Namespace, Source};
pub use public_key::KeyForm;
pub use repair::repair;
pub use signature::{FIELD_LIMIT, Signature, SignatureReason, SignatureResult};
pub use strays::{Closer, KeySlip, KeyStray};

/// RSA keys below this many bits must not be used or accepted (RFC 8301 §3.2).
pub const SHORTEST_KEY: usize = 1024;

/// RSA keys should have at least this many bits (RFC 8301 §3.2).
pub const GOOD_KEY: usize = 2048;

/// The label under which a domain keeps its keys.
pub const NAMESPACE: &str = "_domainkey";

/// The labels at which the key of a selector stands, below the domain.
pub fn key_labels(selector: &str) -> String {
    [selector, ".", NAMESPACE].concat()
}
