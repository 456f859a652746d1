//! Reading `config.json`: whatever is in it, only what can be used is, and the rest is named.

#![no_main]

use sentra_check::language::LANGUAGES;
use sentra_check::settings::{Brand, Json, Settings, address_fault};
use sentra_check_fuzz::fuzz_target;
use serde_json::Value;

/// A value as the reader has it.
fn converted(value: Value) -> Json {
    match value {
        Value::Null | Value::Number(_) => Json::Other,
        Value::Bool(value) => Json::Boolean(value),
        Value::String(text) => Json::Text(text),
        Value::Array(list) => Json::List(list.into_iter().map(converted).collect()),
        Value::Object(entries) => {
            let entries = entries.into_iter();
            Json::Object(
                entries
                    .map(|(key, value)| (key, converted(value)))
                    .collect(),
            )
        }
    }
}

/// What must hold for any brand.
fn check_brand(brand: &Brand) {
    assert!(brand.name.iter().all(|name| (1..=80).contains(&name.len())));
    assert!(brand.link.iter().all(|link| address_fault(link).is_none()));
    for colour in brand.accent.iter().flatten() {
        let digits = colour.strip_prefix('#').expect("it begins with #");
        assert!(digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    }
}

fuzz_target!(|data: &[u8]| {
    let Ok(value) = serde_json::from_slice::<Value>(data) else {
        return;
    };
    let file = converted(value);
    let settings = Settings::read(&file);
    assert_eq!(
        settings,
        Settings::read(&file),
        "reading depends on nothing else"
    );
    assert!(settings.mistakes.len() <= 50);
    assert!(
        settings
            .mistakes
            .iter()
            .all(|mistake| mistake.key.chars().count() <= 200)
    );
    check_brand(&settings.brand);
    for (id, brand) in &settings.brands {
        assert!((1..=64).contains(&id.len()));
        check_brand(brand);
        check_brand(&settings.brand(id));
    }
    assert!(
        settings
            .resolvers
            .iter()
            .flatten()
            .all(|address| address_fault(address).is_none()),
        "no resolver is asked whose address cannot be used"
    );
    let is_known = |tag: &String| LANGUAGES.iter().any(|language| language.tag == tag);
    assert!(settings.language.iter().all(is_known));
    assert!(
        settings
            .support
            .iter()
            .all(|address| !address.contains(|c: char| "?&%\r\n ".contains(c))),
        "an address takes nothing along into a mailto link"
    );
});
