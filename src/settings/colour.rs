//! Colours, and whether they can be read.

/// What a colour must stand out from: the ground of the page, and the words on a button of the
/// colour, both as `www/style.css` has them; in light and in dark.
pub(super) const GROUNDS: [[&str; 2]; 2] = [["#fbfaf8", "#ffffff"], ["#15171a", "#0f1b30"]];

/// How much it must stand out (WCAG 2.2, success criterion 1.4.3).
const CONTRAST: f64 = 4.5;

/// The parts of a colour that is written as `#` and six digits.
pub(super) fn parse(text: &str) -> Option<[u8; 3]> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    let is_hex = digits.bytes().all(|b| b.is_ascii_hexdigit());
    is_hex.then_some([part(0)?, part(2)?, part(4)?])
}

/// Whether a colour can be read on every ground of a theme.
pub(super) fn stands_out(colour: [u8; 3], theme: usize) -> bool {
    let grounds = GROUNDS.get(theme).into_iter().flatten();
    grounds
        .filter_map(|ground| parse(ground))
        .all(|ground| contrast(colour, ground) >= CONTRAST)
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
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::{contrast, parse, stands_out};

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
    fn contrast_is_that_of_the_guidelines() {
        assert!((contrast([0; 3], [255; 3]) - 21.0).abs() < 1e-9);
        // The lightest grey that is legible on white.
        assert!(contrast([0x76; 3], [255; 3]) > 4.5 && contrast([0x77; 3], [255; 3]) < 4.5);
        assert!(stands_out([0x1f, 0x56, 0xb8], 0) && !stands_out([0x1f, 0x56, 0xb8], 1));
        assert!(stands_out([0x8f, 0xb8, 0xff], 1) && !stands_out([0x8f, 0xb8, 0xff], 0));
    }
}
