//! A key record for a key that has none yet.

use super::repair;
use crate::base64;
use crate::dns::Text;

/// The record to publish for a public key in the form in which programs give it away
/// (SubjectPublicKeyInfo); nothing where it is no key that DKIM knows.
pub fn compose(spki: &[u8]) -> Option<String> {
    // RFC 8463 §4.2: of an Ed25519 key only the 32 bytes are published, which is what a repair
    // does.
    repair(&Text::from_value(&format!("p={}", base64::encode(spki))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ed25519_key_loses_its_wrapping_and_other_bytes_are_no_key() {
        let key = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
        let bytes = base64::decode(key).unwrap();
        let wrapping = [48, 42, 48, 5, 6, 3, 43, 101, 112, 3, 33, 0];
        let spki = [&wrapping[..], &bytes].concat();
        let record = format!("v=DKIM1; k=ed25519; p={key}");
        assert_eq!(compose(&spki), Some(record));
        assert_eq!(compose(b"hello"), None);
    }
}
