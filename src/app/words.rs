//! The words of the page in a language: where they come from, and how a browser says numbers.

use std::borrow::Cow;

use futures_util::future::join3;
use js_sys::{Array, Date, Intl, Number, Object, Reflect};
use wasm_bindgen::JsValue;

use super::browser;
use crate::language::Language;
use crate::texts::{Formats, Texts};

/// What a browser knows of languages itself.
const INTL: Formats = Formats {
    plural,
    number: |language, number| {
        let number = Number::from(number as f64);
        String::from(number.to_locale_string(language.tag))
    },
    moment,
};

/// The words that the page starts with.
pub(super) async fn start(language: &'static Language) -> Option<Texts> {
    let source = browser::fetch(&language.start_file()).await?;
    Some(Texts::new(language, INTL).and(&source))
}

/// The same with the words of a report.
pub(super) async fn with_report(start: &Texts) -> Option<Texts> {
    let source = browser::fetch(&start.language().report_file()).await?;
    Some(start.and(&source))
}

/// The words that few reports need, as their file has them.
pub(super) async fn rare(language: &Language) -> Option<String> {
    browser::fetch(&language.rare_file()).await
}

/// All words.
pub(super) async fn all(language: &'static Language) -> Option<Texts> {
    let report = language.report_file();
    let files = join3(start(language), browser::fetch(&report), rare(language));
    let (start, report, rare) = files.await;
    Some(start?.and(&report?).and(&rare?))
}

/// The plural category of a number.
fn plural(language: &Language, number: u64) -> Cow<'static, str> {
    let rules = Intl::PluralRules::new(&tags(language), &Object::new());
    Cow::Owned(String::from(rules.select(number as f64)))
}

/// A moment, in the time that everybody can convert from.
fn moment(language: &Language, seconds: i64) -> String {
    let at = Date::new(&JsValue::from_f64(seconds as f64 * 1000.0));
    let options = Object::new();
    for (key, value) in [
        ("dateStyle", "medium"),
        ("timeStyle", "long"),
        ("timeZone", "UTC"),
    ] {
        // A fresh object takes every property.
        let _ = Reflect::set(&options, &key.into(), &value.into());
    }
    String::from(at.to_locale_string(language.tag, &options))
}

/// A list of one language.
fn tags(language: &Language) -> Array {
    Array::of1(&language.tag.into())
}
