//! How a language says numbers and moments.
//!
//! A browser knows that itself (`Intl`), so the page brings its own [`Formats`]. Everything else has
//! the few rules that these languages need; a test compares them with a browser's.

use std::borrow::Cow;

use super::moment::moment;
use crate::language::Language;

/// How numbers and moments are said.
#[derive(Clone, Copy, Debug)]
pub struct Formats {
    /// The plural category of a number, as Unicode names them: `one`, `other`, …
    pub plural: fn(&Language, u64) -> Cow<'static, str>,
    /// A number with its digits in groups.
    pub number: fn(&Language, u64) -> String,
    /// A moment, in seconds since 1970, with its time zone.
    pub moment: fn(&Language, i64) -> String,
}

impl Formats {
    /// The rules for these languages, without a browser.
    pub const OWN: Self = Self {
        plural,
        number,
        moment: |_, seconds| moment(seconds),
    };
}

/// The plural categories of Unicode (CLDR) for whole numbers.
fn plural(language: &Language, number: u64) -> Cow<'static, str> {
    let category = match (language.tag, number) {
        ("fr", 0 | 1) | (_, 1) => "one",
        ("fr", _) if number.is_multiple_of(1_000_000) => "many",
        _ => "other",
    };
    Cow::Borrowed(category)
}

/// Digits in groups of three.
fn number(language: &Language, number: u64) -> String {
    let between = match language.tag {
        "en" => ',',
        "fr" => '\u{202f}',
        _ => '.',
    };
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(between);
        }
        grouped.push(digit);
    }
    grouped
}
