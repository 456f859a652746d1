//! A key pair made by the browser: the public half becomes a record, the private one a file.
//!
//! The browser's own cryptography (WebCrypto) makes it, and nothing of it leaves the page: the
//! private key is in memory until the page is closed, and goes into a file when its owner asks.

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, SubtleCrypto};

use super::browser;
use super::state::{KeyPair, Pem};
use crate::base64;
use crate::dkim::KeyType;

/// Characters in a line of a PEM file (RFC 7468 §2).
const LINE: usize = 64;

/// Makes a pair; nothing where the browser cannot.
pub(crate) async fn make(algorithm: KeyType, selector: String) -> Option<KeyPair> {
    let subtle = browser::window()?.crypto().ok()?.subtle();
    let uses = Array::of2(&"sign".into(), &"verify".into());
    let pair = subtle
        .generate_key_with_object(&parameters(algorithm)?, true, &uses)
        .ok()?;
    let pair = JsFuture::from(pair).await.ok()?;
    let public = export(&subtle, &pair, "publicKey", "spki").await?;
    let private = export(&subtle, &pair, "privateKey", "pkcs8").await?;
    Some(KeyPair {
        algorithm,
        selector,
        public,
        private: pem(&private),
    })
}

/// What the browser is to make.
fn parameters(algorithm: KeyType) -> Option<Object> {
    let parameters = Object::new();
    let set = |name: &str, value: JsValue| Reflect::set(&parameters, &name.into(), &value).ok();
    if algorithm == KeyType::Ed25519 {
        set("name", "Ed25519".into())?;
    } else {
        set("name", "RSASSA-PKCS1-v1_5".into())?;
        set("modulusLength", 2048.into())?;
        set("publicExponent", Uint8Array::from(&[1, 0, 1][..]).into())?;
        set("hash", "SHA-256".into())?;
    }
    Some(parameters)
}

/// One half of a pair, as bytes.
async fn export(subtle: &SubtleCrypto, pair: &JsValue, half: &str, form: &str) -> Option<Vec<u8>> {
    let key: CryptoKey = Reflect::get(pair, &half.into()).ok()?.unchecked_into();
    let bytes = JsFuture::from(subtle.export_key(form, &key).ok()?).await;
    Some(Uint8Array::new(&bytes.ok()?).to_vec())
}

/// A private key as a file.
fn pem(der: &[u8]) -> Pem {
    let mut text = "-----BEGIN PRIVATE KEY-----\n".to_owned();
    for (index, c) in base64::encode(der).chars().enumerate() {
        if index > 0 && index % LINE == 0 {
            text.push('\n');
        }
        text.push(c);
    }
    text.push_str("\n-----END PRIVATE KEY-----\n");
    Pem(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_lines_of_64_and_is_never_printed() {
        let pem = pem(&[0; 60]);
        let lines: Vec<usize> = pem.0.lines().map(str::len).collect();
        assert_eq!(lines, [27, 64, 16, 25]);
        assert_eq!(format!("{pem:?}"), "Pem");
    }
}
