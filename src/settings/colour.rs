//! Colours, and whether they can be read.

/// The ground of the page, as `www/style.css` has it; this and what follows in light and in dark.
const PAGES: [&str; 2] = ["#fbfaf8", "#15171a"];

/// The words on a button of the accent.
const ON_ACCENTS: [&str; 2] = ["#ffffff", "#0f1b30"];

/// The ground of a card.
const CARDS: [&str; 2] = ["#ffffff", "#1d2024"];

/// The faintest words on the ground of the page.
const FAINTEST: [&str; 2] = ["#5b6168", "#a5abb3"];

/// What a colour is for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Use {
    /// What can be pressed.
    Accent,
    /// The ground of the page.
    Ground,
    /// Words.
    Text,
}

/// How much it must stand out (WCAG 2.2, success criterion 1.4.3).
const CONTRAST: f64 = 4.5;

/// The parts of a colour that is written as `#` and six digits.
pub(super) fn parse(text: &str) -> Option<[u8; 3]> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    let is_hex = digits.bytes().all(|b| b.is_ascii_hexdigit());
    is_hex.then_some([part(0)?, part(2)?, part(4)?])
}

/// Whether a text is a colour that can be read so.
pub(super) fn is_readable(text: &str, what: Use, theme: usize, ground: Option<&str>) -> bool {
    parse(text).is_some_and(|colour| stands_out(colour, what, theme, ground))
}

/// Whether a colour can be read beside all that it meets in a theme, on this ground.
pub(super) fn stands_out(colour: [u8; 3], what: Use, theme: usize, ground: Option<&str>) -> bool {
    let of = |colours: [&'static str; 2]| colours.get(theme).copied();
    let beside = match what {
        Use::Accent => [ground.or(of(PAGES)), of(ON_ACCENTS)],
        Use::Text => [ground.or(of(PAGES)), of(CARDS)],
        Use::Ground => [None, of(FAINTEST)],
    };
    let mut beside = beside.into_iter().flatten().filter_map(parse);
    beside.all(|other| contrast(colour, other) >= CONTRAST)
}

/// The contrast of two colours (WCAG 2.2, "contrast ratio").
fn contrast(a: [u8; 3], b: [u8; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// How bright a colour is (WCAG 2.2, "relative luminance").
fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            to_2_4((part + 0.055) / 1.055)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// A number between 0 and 1 to the power of 2.4: its square, and the fifth root of that by Newton's
/// method. With `powf` the page would fetch two kilobytes for nothing else.
fn to_2_4(number: f64) -> f64 {
    let square = number * number;
    let root = (0..16).fold(1.0, |root: f64, _| {
        (4.0 * root + square / (root * root * root * root)) / 5.0
    });
    square * root
}

#[cfg(test)]
mod tests {
    use super::{Use, contrast, parse, stands_out, to_2_4};

    #[test]
    fn colours_are_six_digits() {
        assert_eq!(parse("#1F56b8"), Some([0x1f, 0x56, 0xb8]));
        for text in [
            "",
            "#fff",
            "1f56b8",
            "#1f56bg",
            "#+1+2+3",
            "#1f56b8 ",
            "#éééé",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn the_power_is_that_of_the_library() {
        for part in 10..=255_u8 {
            let number = (f64::from(part) / 255.0 + 0.055) / 1.055;
            assert!((to_2_4(number) - number.powf(2.4)).abs() < 1e-15, "{part}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        assert!((contrast([0; 3], [255; 3]) - 21.0).abs() < 1e-9);
        // The lightest grey that is legible on white.
        assert!(contrast([0x76; 3], [255; 3]) > 4.5 && contrast([0x77; 3], [255; 3]) < 4.5);
        let accent = |colour, theme, ground| stands_out(colour, Use::Accent, theme, ground);
        let (blue, pale) = ([0x1f, 0x56, 0xb8], [0x8f, 0xb8, 0xff]);
        assert!(accent(blue, 0, None) && !accent(blue, 1, None));
        assert!(accent(pale, 1, None) && !accent(pale, 0, None));
        // On another ground.
        assert!(!accent(blue, 0, Some("#8090a0")) && accent(blue, 0, Some("#ffffff")));
        let ground = |colour, theme| stands_out(colour, Use::Ground, theme, None);
        assert!(ground([255; 3], 0) && !ground([255; 3], 1) && !ground([0x99; 3], 0));
        assert!(ground([0; 3], 1) && !ground([0; 3], 0));
        let text = |colour, ground| stands_out(colour, Use::Text, 0, ground);
        assert!(text([0; 3], None) && !text([0; 3], Some("#404040")) && !text([0x99; 3], None));
    }
}
