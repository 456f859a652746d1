//! Reading and expanding a macro string.

#![no_main]

use sentra_check::dns::Name;
use sentra_check::spf::{Letter, MacroString, Part};
use sentra_check_fuzz::fuzz_target;

/// A value for each letter; the first byte of the input chooses among a few.
fn value(choice: u8, letter: Letter) -> Option<String> {
    let value = match (letter, choice % 4) {
        (Letter::Sender, 0) => "strong-bad@email.example.com",
        (Letter::Sender, _) => "@",
        (Letter::LocalPart, 0) => "strong-bad",
        (Letter::LocalPart, 1) => "",
        (Letter::LocalPart, _) => "ü+/=_,-.%{d}",
        (Letter::Ip, 0) => "192.0.2.3",
        (Letter::Ip, _) => "2.0.0.1.0.d.b.8",
        (_, 0) => "email.example.com",
        (_, 1) => "",
        (_, 2) => "...",
        (_, _) => "a.very.long.name.of.many.labels.example",
    };
    Some(value.to_owned())
}

fuzz_target!(|data: &[u8]| {
    let Some((&choice, rest)) = data.split_first() else {
        return;
    };
    let Ok(text) = std::str::from_utf8(rest) else {
        return;
    };
    let for_name = MacroString::parse(text, false);
    let for_people = MacroString::parse(text, true);
    if for_name.is_some() {
        assert_eq!(
            for_name, for_people,
            "what a name may have, an explanation may have"
        );
    }
    let Some(parsed) = for_people else {
        return;
    };
    let expanded = parsed.expand(|letter| value(choice, letter));
    let expanded = expanded.expect("every letter has a value");
    let plain = !parsed
        .parts()
        .any(|part| matches!(part, Part::Macro { .. }));
    assert_eq!(parsed.literal().is_some(), plain);
    if plain {
        assert_eq!(parsed.literal().as_ref(), Some(&expanded));
    }
    // Every part gives at most three characters for each byte of its value.
    assert!(expanded.len() <= text.len() + 3 * 64 * (parsed.parts().count() + 1));
    let escaped = parsed
        .parts()
        .all(|part| matches!(part, Part::Macro { escaped: true, .. }));
    if escaped {
        assert!(expanded.is_ascii(), "{expanded:?} is escaped");
    }
    if let Ok(name) = Name::parse(&expanded) {
        assert_eq!(Name::parse(&name.to_string()), Ok(name));
    }
});
