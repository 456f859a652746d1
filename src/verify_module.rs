//! `verify` as a module for JavaScript, which the page loads beside itself.
//!
//! ```js
//! const message = new Message(bytes, hashed => …);
//! let step = JSON.parse(message.verify("[]", now));
//! // { "missing": [{ "name": "s1._domainkey.shop.example", "type": "TXT" }] }
//! step = JSON.parse(message.verify(JSON.stringify(answers), now));
//! // { "verified": { "signatures": [{ "domain": "shop.example", "result": "pass", … }], "arc": null } }
//! ```
//!
//! Both sides speak JSON with the names of a report: answers stand as in its `snapshot`, signatures
//! as in its `dkim.signatures`, the chain as in its `request.message.arc`. Whoever calls asks for what is missing, as `resolve::drive` does, so
//! the module needs no network and no clock.

use js_sys::Function;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsError;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::dns::{Question, Snapshot};
use crate::message::Verified;
use crate::verify::Unverified;

/// What verification has come to.
#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Step {
    /// These keys have to be asked for first.
    Missing(Vec<Question>),
    /// The signatures and the chain with their results.
    Verified(Verified),
}

/// A message whose signatures are to be verified.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Message(Unverified);

#[wasm_bindgen]
impl Message {
    /// Reads a message; `progress` is told how many bytes of its body are hashed.
    #[wasm_bindgen(constructor)]
    pub fn new(bytes: &[u8], progress: &Function) -> Self {
        let mut tell = |hashed: usize| {
            // Who cannot be told needs not know.
            let _ = progress.call1(&JsValue::NULL, &JsValue::from_f64(hashed as f64));
        };
        Self(Unverified::read_slowly(bytes, &mut tell))
    }

    /// Verifies over answers at a time, in seconds since 1970.
    pub fn verify(&self, answers: &str, now: f64) -> Result<String, JsError> {
        let dns: Snapshot = serde_json::from_str(answers)?;
        let step = match self.0.verify(&dns, now as i64) {
            Ok(verified) => Step::Verified(verified),
            Err(missing) => Step::Missing(missing.questions().to_vec()),
        };
        Ok(serde_json::to_string(&step)?)
    }
}
