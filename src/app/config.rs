//! `config.json` in the page: what is needed before anything is drawn, and the whole of it later.
//!
//! [`crate::settings`] says what the file may hold. The name of the page, the resolvers and whether
//! samples are shown are read at once, by asking for these keys alone. All that is in the file is
//! read by [`settle`], which is reached only through `rest`, and knows what is wrong with it.
//!
//! The content security policy in `index.html` names the hosts of the resolvers: the page can reach
//! no others.

use std::rc::Rc;

use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::browser;
use crate::language::{LANGUAGES, Language};
use crate::resolve::PUBLIC_RESOLVERS;
use crate::settings::{Json, RESOLVER_LIMIT, Settings, address_fault};

/// How deep values may lie in each other; no setting lies so deep.
const DEPTH_LIMIT: usize = 8;

/// What is known of the file when the page starts.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Config {
    /// The resolvers that can be asked, the preferred first. None where the file names only others:
    /// who names resolvers may have a reason to let nobody else know what is checked.
    pub resolvers: Vec<String>,
    /// Whether the file was there and could not be read.
    pub broken: bool,
    /// The name of the page, where it is not the usual one.
    pub name: Option<String>,
    /// Where the name leads.
    pub link: Option<String>,
    /// The language for visitors who ask for none.
    pub language: Option<&'static Language>,
    /// Whether samples are shown.
    pub samples: bool,
    /// Whether the file sets more than is read here, or something that cannot be used.
    pub has_more: bool,
    /// The brand that the link asks for.
    pub brand: Rc<str>,
    /// The file, for what is read of it only later.
    pub text: Rc<str>,
}

impl Config {
    /// Reads the file; what it does not say is as it is by default.
    pub(crate) fn parse(text: Option<&str>, brand: &str) -> Self {
        let mut config = Self {
            resolvers: PUBLIC_RESOLVERS.map(str::to_owned).to_vec(),
            samples: true,
            brand: brand.into(),
            ..Self::default()
        };
        let Some(text) = text else { return config };
        let Some(file) = parsed(text) else {
            config.broken = true;
            return config;
        };
        let named = get(&file, "resolvers");
        let list = named.dyn_ref::<Array>().map(Array::to_vec);
        if !named.is_undefined() && list.as_ref().is_none_or(|list| !list.is_empty()) {
            let urls = list.iter().flatten().take(RESOLVER_LIMIT);
            let urls = urls.filter_map(JsValue::as_string);
            let urls = urls.map(|url| url.trim().to_owned());
            config.resolvers = urls.filter(|url| address_fault(url).is_none()).collect();
        }
        let language = get(&file, "language").as_string();
        let language = language.and_then(|tag| Language::of_tag(&tag).filter(|l| l.tag == tag));
        let samples = get(&file, "samples").as_bool();
        // Those of which nothing is left to be read, nor to be said.
        let done = [
            list.is_some_and(|list| !list.is_empty() && list.len() == config.resolvers.len()),
            !get(&file, "$schema").is_undefined(),
            language.is_some(),
            samples.is_some(),
        ];
        let keys = Reflect::own_keys(&file).map_or(0, |keys| keys.length());
        config.has_more = keys as usize > done.into_iter().filter(|done| *done).count();
        config.language = language;
        config.samples = samples != Some(false);
        let brands = [get(&get(&file, "brands"), brand), get(&file, "brand")];
        // What every object has, such as a constructor, is no brand.
        let brands = brands.iter().filter(|brand| brand.is_object());
        let first = |key| brands.clone().find_map(|brand| get(brand, key).as_string());
        config.name = first("name");
        config.link = first("link").filter(|link| address_fault(link).is_none());
        config.text = text.into();
        config
    }
}

impl Config {
    /// The language for visitors who ask for none.
    pub(crate) fn language(&self) -> &'static Language {
        self.language.unwrap_or(&LANGUAGES[0])
    }
}

/// Reads the whole file, and puts the look of the brand on the page.
pub(super) fn settle(text: &str, brand: &str) -> Settings {
    // One that cannot be read at all is said to be so from the start.
    let Some(file) = parsed(text) else {
        return Settings::default();
    };
    let settings = Settings::read(&json(&file, 0));
    let brand = settings.brand(brand);
    let pairs = [
        (["--brand-light", "--brand-dark"], brand.accent),
        (["--ground-light", "--ground-dark"], brand.ground),
        (["--text-light", "--text-dark"], brand.text),
        (
            ["--brand-radius", "--brand-font"],
            [brand.radius, brand.font],
        ),
    ];
    for (names, values) in pairs {
        for (name, value) in names.into_iter().zip(values) {
            if let Some(value) = value {
                browser::set_property(name, &value);
            }
        }
    }
    settings
}

/// The file, where it is an object.
fn parsed(text: &str) -> Option<JsValue> {
    let file = JSON::parse(text).ok();
    file.filter(|file| file.is_object() && !Array::is_array(file))
}

/// What an object has under a key; nothing is undefined, and has nothing.
fn get(object: &JsValue, key: &str) -> JsValue {
    Reflect::get(object, &key.into()).unwrap_or(JsValue::UNDEFINED)
}

/// A value as [`Settings`] reads it.
fn json(value: &JsValue, depth: usize) -> Json {
    if let Some(text) = value.as_string() {
        return Json::Text(text);
    }
    if let Some(value) = value.as_bool() {
        return Json::Boolean(value);
    }
    if !value.is_object() || depth == DEPTH_LIMIT {
        return Json::Other;
    }
    if let Some(list) = value.dyn_ref::<Array>() {
        return Json::List(list.iter().map(|value| json(&value, depth + 1)).collect());
    }
    let keys = Reflect::own_keys(value).unwrap_or_default();
    let entry = |key: JsValue| {
        Some((
            key.as_string()?,
            json(&Reflect::get(value, &key).ok()?, depth + 1),
        ))
    };
    Json::Object(keys.iter().filter_map(entry).collect())
}
