//! `config.json`: what whoever puts the page on a server may set.
//!
//! ```json
//! { "resolvers": ["https://dns.example/dns-query"],
//!   "blocklist": { "zone": "dnsbl.example", "listed": { "127.0.0.2": "sends spam" } },
//!   "support": "help@mail.example" }
//! ```
//!
//! The content security policy in `index.html` names the same hosts: the page can reach no others.

use std::rc::Rc;

use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::blocklist::Blocklist;
use crate::dns::Name;
use crate::resolve::PUBLIC_RESOLVERS;

/// The settings.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Config {
    /// The resolvers, the preferred first.
    pub resolvers: Vec<String>,
    /// Whether the file was there and could not be used.
    pub broken: bool,
    /// The file, for what is read of it only once a check begins.
    pub text: Rc<str>,
}

impl Config {
    /// Reads the file; what it does not say is as it is by default.
    pub(crate) fn parse(text: Option<&str>) -> Self {
        let default = || PUBLIC_RESOLVERS.map(str::to_owned).to_vec();
        let Some(text) = text else {
            return Self {
                resolvers: default(),
                broken: false,
                text: Rc::default(),
            };
        };
        let resolvers = read(text);
        Self {
            broken: resolvers.is_none(),
            resolvers: resolvers
                .filter(|list| !list.is_empty())
                .unwrap_or_else(default),
            text: text.into(),
        }
    }
}

/// The block list of one's own, or what is wrong with its description. Nothing where the file has
/// none, or cannot be read at all, which is said elsewhere.
pub(crate) fn blocklist(text: &str) -> Result<Option<Rc<Blocklist>>, String> {
    let Some(list) = setting(text, "blocklist") else {
        return Ok(None);
    };
    let (mut zone, mut codes, mut canary) = (None, None, [None, None]);
    for (key, value) in entries_of("blocklist", &list)? {
        match &*key {
            "zone" => zone = Some(text_of(&key, &value)?),
            "listed" => {
                let mut texts = Vec::new();
                for (code, meaning) in entries_of(&key, &value)? {
                    let meaning = text_of(&code, &meaning)?;
                    texts.push((code, meaning));
                }
                codes = Some(texts);
            }
            "canary" => {
                for (part, address) in entries_of(&key, &value)? {
                    match &*part {
                        "listed" => canary[0] = Some(text_of(&part, &address)?),
                        "clean" => canary[1] = Some(text_of(&part, &address)?),
                        _ => return Err([&*key, ": unknown key ", &part].concat()),
                    }
                }
            }
            _ => return Err(["unknown key ", &key].concat()),
        }
    }
    let zone = zone.ok_or("zone is missing")?;
    let codes = codes.ok_or("listed is missing")?;
    let canary = [&canary[0], &canary[1]].map(|text| text.as_deref());
    let list = Blocklist::new(&zone, codes, canary);
    list.map(|list| Some(Rc::new(list)))
        .map_err(|error| error.to_string())
}

/// The address to which requests for help go, or what is wrong with it.
pub(crate) fn support(text: &str) -> Result<Option<String>, String> {
    let Some(value) = setting(text, "support") else {
        return Ok(None);
    };
    let address = text_of("support", &value)?;
    let is_one = address.rsplit_once('@').is_some_and(|(local, domain)| {
        let fits = |b: u8| b.is_ascii_alphanumeric() || b".-_+".contains(&b);
        !local.is_empty() && local.bytes().all(fits) && Name::parse(domain).is_ok()
    });
    if !is_one {
        return Err(["support: \"", &address, "\" is no mail address"].concat());
    }
    Ok(Some(address))
}

/// What the file says under a key; nothing where it has none, or cannot be read at all.
fn setting(text: &str, key: &str) -> Option<JsValue> {
    let config = JSON::parse(text).ok().filter(JsValue::is_object)?;
    let value = Reflect::get(&config, &key.into()).ok()?;
    (!value.is_undefined()).then_some(value)
}

/// The keys of an object with their values; an error where it is none.
fn entries_of(key: &str, value: &JsValue) -> Result<Vec<(String, JsValue)>, String> {
    if !value.is_object() || Array::is_array(value) {
        return Err([key, " is no object"].concat());
    }
    let keys = Reflect::own_keys(value).unwrap_or_default();
    let entry = |key: JsValue| Some((key.as_string()?, Reflect::get(value, &key).ok()?));
    Ok(keys.iter().filter_map(entry).collect())
}

/// A text; an error where it is none.
fn text_of(key: &str, value: &JsValue) -> Result<String, String> {
    value
        .as_string()
        .ok_or_else(|| [key, " is no text"].concat())
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
