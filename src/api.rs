//! The engine for JavaScript: no page, no words, the report as a plain object.

use serde::Deserialize;
use wasm_bindgen::prelude::*;

use crate::checkup::Request;
use crate::dns::Snapshot;
use crate::report::report;
use crate::resolve::browser::BrowserTransport;
use crate::resolve::{Doh, PUBLIC_RESOLVERS, drive};

/// How a check is done.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
struct Options {
    /// URLs of resolvers (RFC 8484), in the order of preference; the public ones where empty.
    resolvers: Vec<String>,
    /// Whether to pass by the browser's cache.
    fresh: bool,
}

/// Checks a request, `{domain, address?, ip?, helo?, "mail-from"?, selectors?, …}`, and gives the
/// report as the command line prints it with `--json`.
///
/// Rejects with an `Error` where the request or the options are not of this form. A lookup that
/// fails is part of the report.
#[wasm_bindgen]
pub async fn check(request: JsValue, options: JsValue) -> Result<JsValue, JsError> {
    let mut request: Request = serde_wasm_bindgen::from_value(request)?;
    if request.now == 0 {
        #[expect(clippy::cast_possible_truncation, reason = "seconds since 1970 fit")]
        let now = (js_sys::Date::now() / 1000.0) as i64;
        request.now = now;
    }
    let mut options: Options = if options.is_undefined() || options.is_null() {
        Options::default()
    } else {
        serde_wasm_bindgen::from_value(options)?
    };
    if options.resolvers.is_empty() {
        options.resolvers = PUBLIC_RESOLVERS.map(str::to_owned).to_vec();
    }
    let resolver = Doh::new(
        BrowserTransport {
            fresh: options.fresh,
        },
        options.resolvers,
    );
    let mut dns = Snapshot::default();
    let report = drive(&resolver, &mut dns, &mut |_| {}, |dns| {
        report(dns, &request)
    })
    .await;
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    Ok(serde::Serialize::serialize(&report, &serializer)?)
}
