//! How the page is called and what it looks like: colours that can be read, a length, fonts.
//!
//! All of it ends up in the style of the page, so each has a form in which nothing else can stand.

use super::super::colour::{self, Use};
use super::super::{Brand, Json, Pair, Wrong};
use super::{NAME_LIMIT, Reader, below};

impl Reader {
    /// A brand.
    pub(super) fn brand(&mut self, key: &str, value: &Json) -> Brand {
        let mut brand = Brand::default();
        let entries = self.object(key, "brand", value);
        // The colours of the others have to be read on it.
        let (grounds, others): (Vec<_>, Vec<_>) =
            entries.into_iter().partition(|(name, _)| *name == "ground");
        for (name, value) in grounds.into_iter().chain(others) {
            let key = below(key, name);
            match name {
                "accent" => {
                    brand.accent = self.pair(&key, value, Use::Accent, &brand.ground);
                }
                "font" => brand.font = self.font(&key, value),
                "ground" => brand.ground = self.pair(&key, value, Use::Ground, &Pair::default()),
                "link" => brand.link = self.address(&key, value).map(str::to_owned),
                "radius" => brand.radius = self.length(&key, value),
                "text" => brand.text = self.pair(&key, value, Use::Text, &brand.ground),
                _ => brand.name = self.text(&key, value, NAME_LIMIT).map(str::to_owned),
            }
        }
        brand
    }

    /// The colours of a pair that can be read.
    fn pair(&mut self, key: &str, value: &Json, what: Use, grounds: &Pair) -> Pair {
        let mut pair = Pair::default();
        // Each has the same keys.
        for (name, value) in self.object(key, "brand.accent", value) {
            let key = below(key, name);
            let theme = usize::from(name == "dark");
            let Some(text) = self.text(&key, value, NAME_LIMIT) else {
                continue;
            };
            let ground = grounds.get(theme).and_then(Option::as_deref);
            if colour::parse(text).is_none() {
                self.note(&key, Wrong::NoColour, text);
            } else if !colour::is_readable(text, what, theme, ground) {
                self.note(&key, Wrong::TooFaint, text);
            } else if let Some(place) = pair.get_mut(theme) {
                *place = Some(text.to_owned());
            }
        }
        pair
    }

    /// A length of CSS: `0`, or digits and a unit.
    fn length(&mut self, key: &str, value: &Json) -> Option<String> {
        let text = self.text(key, value, NAME_LIMIT)?;
        let number = ["px", "rem", "em"]
            .iter()
            .find_map(|unit| text.strip_suffix(unit));
        let (whole, part) = number.map_or(("", "0"), |number| {
            number.split_once('.').unwrap_or((number, "0"))
        });
        let is_digits = |digits: &str| {
            matches!(digits.len(), 1..=2) && digits.bytes().all(|b| b.is_ascii_digit())
        };
        if text == "0" || (is_digits(whole) && is_digits(part)) {
            return Some(text.to_owned());
        }
        self.note(key, Wrong::NoLength, text);
        None
    }

    /// Names of fonts with commas between them, with quotation marks or without; nothing that could
    /// mean more than a name (CSS Fonts 4 §2.1).
    fn font(&mut self, key: &str, value: &Json) -> Option<String> {
        let text = self.text(key, value, NAME_LIMIT)?;
        if text.split(',').all(is_font) {
            return Some(text.to_owned());
        }
        self.note(key, Wrong::NoFont, text);
        None
    }
}

/// Whether a text is the name of a font and nothing else.
fn is_font(name: &str) -> bool {
    const WIDE: [&str; 6] = [
        "default",
        "inherit",
        "initial",
        "revert",
        "revert-layer",
        "unset",
    ];
    let name = name.trim();
    let mut marks = ['"', '\''].into_iter();
    let quoted = marks.find_map(|mark| name.strip_prefix(mark)?.strip_suffix(mark));
    let fits = |word: &str| {
        let first = word.bytes().next();
        let is_word = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
        let begins = quoted.is_some() || first.is_some_and(|b| b.is_ascii_alphabetic());
        let is_wide = WIDE.iter().any(|wide| word.eq_ignore_ascii_case(wide));
        begins && word.bytes().all(is_word) && (quoted.is_some() || !is_wide)
    };
    let name = quoted.unwrap_or(name);
    !name.is_empty() && name.split(' ').all(fits)
}

#[cfg(test)]
mod tests {
    use super::is_font;

    #[test]
    fn a_font_is_a_name() {
        for name in [
            "Inter",
            " system-ui",
            "Segoe UI",
            "\"Helvetica Neue\"",
            "'7 Up'",
        ] {
            assert!(is_font(name), "{name}");
        }
        for name in [
            "",
            "\"",
            "\"Inter",
            "Inter\"",
            "'a\"",
            "inherit",
            "Revert-Layer",
            "7 Up",
            "a;b",
            "a}b",
            "url(x)",
            "var(--x)",
            "a/b",
            "a\\b",
            "Señal",
        ] {
            assert!(!is_font(name), "{name}");
        }
    }
}
