//! `config.json`: what whoever puts the page on a server may set.
//!
//! ```json
//! { "resolvers": ["https://dns.example/dns-query"] }
//! ```
//!
//! The content security policy in `index.html` names the same hosts: the page can reach no others.

use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::resolve::PUBLIC_RESOLVERS;

/// The settings.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Config {
    /// The resolvers, the preferred first.
    pub resolvers: Vec<String>,
    /// Whether the file was there and could not be used.
    pub broken: bool,
}

impl Config {
    /// Reads the file; what it does not say is as it is by default.
    pub(crate) fn parse(text: Option<&str>) -> Self {
        let default = || PUBLIC_RESOLVERS.map(str::to_owned).to_vec();
        let Some(text) = text else {
            return Self {
                resolvers: default(),
                broken: false,
            };
        };
        let resolvers = read(text);
        Self {
            broken: resolvers.is_none(),
            resolvers: resolvers
                .filter(|list| !list.is_empty())
                .unwrap_or_else(default),
        }
    }
}

/// The list of resolvers; empty where the file has none, nothing where it is not as it must be.
fn read(text: &str) -> Option<Vec<String>> {
    let config = JSON::parse(text).ok().filter(JsValue::is_object)?;
    let list = Reflect::get(&config, &JsValue::from_str("resolvers")).ok()?;
    if list.is_undefined() {
        return Some(Vec::new());
    }
    let list = list.dyn_into::<Array>().ok()?;
    let url = |value: JsValue| value.as_string().filter(|url| url.starts_with("http"));
    list.iter().map(url).collect()
}
