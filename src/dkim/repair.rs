//! A key record written anew: the same key, and nothing of what keeps it from being used.

use super::read::{PublicKey, Reading, allows_mail};
use crate::base64;
use crate::dns::Text;

/// The record as it should be, where its key can be read; nothing where there is no key to keep.
///
/// Notes and flags of the owner stay, but for the mark of a test.
pub fn repair(text: &Text) -> Option<String> {
    let reading = Reading::of(text)?;
    let (algorithm, key) = match &reading.key? {
        PublicKey::Rsa(spki) => ("rsa", base64::encode(spki)),
        PublicKey::Ed25519(bytes) => ("ed25519", base64::encode(bytes)),
    };
    let mut value = format!("v=DKIM1; k={algorithm}");
    for tag in &reading.tags {
        // `g=` is gone since RFC 6376; a list that shuts out mail is worse than none.
        if matches!(&*tag.name, "v" | "k" | "p" | "g") || !allows_mail(tag) {
            continue;
        }
        // A note that is not ASCII cannot stay as it is.
        if tag.name == "n" && !text.bytes().is_ascii() {
            continue;
        }
        let mut kept = tag.value.clone();
        if tag.name == "t" {
            let flags = tag.value.split(':').map(str::trim);
            let flags: Vec<&str> = flags.filter(|flag| *flag != "y").collect();
            kept = flags.join(":");
        }
        if !kept.is_empty() {
            value.push_str(&format!("; {}={kept}", tag.name));
        }
    }
    value.push_str(&format!("; p={key}"));
    Some(value)
}
