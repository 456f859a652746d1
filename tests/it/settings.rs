//! `config.json`: every mistake is named and costs only its own setting; the schema says what the reader reads.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use boon::{Compiler, Schemas};
use sentra_check::language::LANGUAGES;
use sentra_check::providers::PROVIDERS;
use sentra_check::settings::{Json, KEYS, Settings, Wrong};
use serde_json::{Value, json};

use self::mistakes::mistakes;

mod mistakes;

/// A file of this package.
fn file(name: &str) -> String {
    let path = Path::new(crate::ROOT).join(name);
    fs::read_to_string(path).expect("a text file")
}

/// The schema.
fn schema() -> Value {
    serde_json::from_str(&file("www/config.schema.json")).expect("JSON")
}

/// Whether the schema allows a file.
fn is_allowed(value: &Value) -> bool {
    let mut compiler = Compiler::new();
    compiler
        .add_resource("config.schema.json", schema())
        .expect("a resource");
    let mut schemas = Schemas::new();
    let index = compiler
        .compile("config.schema.json", &mut schemas)
        .expect("a schema");
    schemas.validate(value, index).is_ok()
}

/// A value as the reader has it.
fn read(value: &Value) -> Settings {
    Settings::read(&converted(value))
}

/// The same value.
fn converted(value: &Value) -> Json {
    match value {
        Value::Null | Value::Number(_) => Json::Other,
        Value::Bool(value) => Json::Boolean(*value),
        Value::String(text) => Json::Text(text.clone()),
        Value::Array(list) => Json::List(list.iter().map(converted).collect()),
        Value::Object(entries) => {
            let entries = entries.iter();
            Json::Object(
                entries
                    .map(|(key, value)| (key.clone(), converted(value)))
                    .collect(),
            )
        }
    }
}

/// The blocks of JSON in the documentation.
fn examples() -> Vec<Value> {
    let text = ["docs/configuration.md", "deploy/README.md", "README.md"]
        .map(file)
        .join("\n");
    let blocks = text.split("```json\n").skip(1);
    blocks
        .map(|block| {
            let block = block.split("```").next().unwrap_or_default();
            serde_json::from_str(block).expect(block)
        })
        .collect()
}

#[test]
fn the_examples_are_right() {
    let examples = examples();
    assert!(examples.len() >= 3, "{}", examples.len());
    for example in &examples {
        assert_eq!(read(example).mistakes, [], "{example}");
        assert!(is_allowed(example), "{example}");
    }
    let all = examples
        .iter()
        .flat_map(|example| example.as_object().into_iter().flatten());
    let shown: BTreeSet<&str> = all.map(|(key, _)| key.as_str()).collect();
    let known: BTreeSet<&str> = KEYS[0].1.iter().copied().collect();
    assert_eq!(shown, known, "every key is in an example");
    assert_eq!(read(&json!({})), Settings::default());
    assert!(is_allowed(
        &serde_json::from_str(&file("www/config.json")).expect("JSON")
    ));
}

#[test]
fn the_schema_has_the_keys_that_are_read() {
    let schema = schema();
    let mut found = BTreeMap::new();
    collect(&schema, &schema, "", &mut found);
    // A brand of an id is as the usual one.
    found.retain(|kind, _: &mut BTreeSet<String>| !kind.starts_with("brands."));
    let known = KEYS.iter().map(|(kind, keys)| {
        let keys = keys.iter().map(|key| (*key).to_owned());
        ((*kind).to_owned(), keys.collect::<BTreeSet<_>>())
    });
    assert_eq!(found, known.collect::<BTreeMap<_, _>>());
}

/// Gathers the keys of every object that is described.
fn collect(
    schema: &Value,
    whole: &Value,
    kind: &str,
    found: &mut BTreeMap<String, BTreeSet<String>>,
) {
    let below = |name: &str| {
        if kind.is_empty() {
            name.to_owned()
        } else {
            format!("{kind}.{name}")
        }
    };
    if let Some(pointer) = schema["$ref"].as_str() {
        let target = whole
            .pointer(pointer.trim_start_matches('#'))
            .expect("a definition");
        collect(target, whole, kind, found);
    }
    if let Some(properties) = schema["properties"].as_object() {
        assert_eq!(schema["additionalProperties"], false, "{kind}");
        found.insert(kind.to_owned(), properties.keys().cloned().collect());
        for (key, value) in properties {
            collect(value, whole, &below(key), found);
        }
    }
    for part in ["items", "additionalProperties"] {
        if schema[part].is_object() {
            collect(&schema[part], whole, &below("*"), found);
        }
    }
}

#[test]
fn the_schema_has_the_words_that_are_read() {
    let schema = schema();
    assert_eq!(
        schema["properties"]["language"]["enum"],
        json!(LANGUAGES.each_ref().map(|language| language.tag))
    );
    let gateway = |key: &str, word: &str| {
        let mut text = json!({ "name": "A", "contains": "some words", "kind": "spf" });
        text[key] = json!(word);
        json!({ "gateways": [text] })
    };
    for key in ["kind", "turn"] {
        let words = &schema["properties"]["gateways"]["items"]["properties"][key]["enum"];
        let words: Vec<&str> = words
            .as_array()
            .expect("words")
            .iter()
            .filter_map(Value::as_str)
            .collect();
        for word in &words {
            assert_eq!(read(&gateway(key, word)).mistakes, [], "{word}");
        }
        let mistakes = read(&gateway(key, "odd")).mistakes;
        assert_eq!(mistakes[0].wrong, Wrong::NoneOf);
        assert_eq!(mistakes[0].detail, words.join(", "), "in this order");
    }
}

#[test]
fn the_languages_are_those_that_have_words() {
    let folder = Path::new(crate::ROOT).join("www/texts");
    let files = fs::read_dir(folder)
        .expect("the texts")
        .map(|entry| entry.expect("a file").file_name());
    let names = files.map(|name| {
        name.to_string_lossy()
            .split(['.', '-'])
            .next()
            .unwrap_or_default()
            .to_owned()
    });
    let found: BTreeSet<String> = names.collect();
    assert_eq!(
        found,
        LANGUAGES
            .iter()
            .map(|language| language.tag.to_owned())
            .collect()
    );
}

#[test]
fn the_grounds_of_the_colours_are_those_of_the_style() {
    let style = file("www/style.css");
    let code = file("src/settings/colour.rs");
    for (theme, ground) in [
        ("--page", "#fbfaf8"),
        ("--on-accent", "#ffffff"),
        ("--page", "#15171a"),
        ("--on-accent", "#0f1b30"),
        ("--card", "#ffffff"),
        ("--card", "#1d2024"),
        ("--muted", "#5b6168"),
        ("--muted", "#a5abb3"),
    ] {
        let there = [
            format!("{theme}: {ground};"),
            format!("{theme}: var(--ground-light, {ground});"),
            format!("{theme}: var(--ground-dark, {ground});"),
        ];
        assert!(
            there.iter().any(|there| style.contains(there)),
            "{theme} {ground}"
        );
        assert!(code.contains(&format!("\"{ground}\"")), "{ground}");
    }
}

#[test]
fn every_mistake_is_named_where_it_stands_and_the_schema_refuses_it_too() {
    for (value, key, wrong) in mistakes() {
        let found = read(&value).mistakes;
        let found: Vec<_> = found
            .iter()
            .map(|mistake| (&*mistake.key, mistake.wrong))
            .collect();
        assert_eq!(found, [(key, wrong)], "{value}");
        assert!(!is_allowed(&value), "{value}");
    }
    // What no schema can know.
    let faint = json!({ "brand": { "accent": { "light": "#ffee00", "dark": "#222222" } } });
    // Each by itself could be read.
    let together = json!({ "brand": {
        "text": { "dark": "#8c8c8c" },
        "ground": { "light": "#808080", "dark": "#2e2e2e" },
    } });
    let unknown = json!({ "providers": ["nobody"] });
    for (value, wrong, count) in [
        (faint, Wrong::TooFaint, 2),
        (together, Wrong::TooFaint, 2),
        (unknown, Wrong::UnknownProvider, 1),
    ] {
        let found = read(&value).mistakes;
        assert!(
            found.len() == count && found.iter().all(|mistake| mistake.wrong == wrong),
            "{found:?}"
        );
        assert!(is_allowed(&value), "{value}");
    }
    // What is filled up from another brand, too.
    let brands = json!({
        "brand": { "accent": { "light": "#717171" }, "radius": "2px" },
        "brands": { "grey": { "ground": { "light": "#dcdfe3" }, "font": "Inter, sans-serif" } },
    });
    let settings = read(&brands);
    assert_eq!(settings.mistakes, []);
    let grey = settings.brand("grey");
    assert_eq!(grey.accent[0], None, "too faint on this grey");
    assert_eq!(
        (grey.radius.as_deref(), grey.font.as_deref()),
        (Some("2px"), Some("Inter, sans-serif"))
    );
    assert_eq!(
        Settings::read(&Json::Other).mistakes[0].wrong,
        Wrong::NoObject
    );
}

#[test]
fn of_very_many_mistakes_the_first_are_named_and_none_at_length() {
    let key = "k".repeat(1_000_000);
    let mut file = json!({ "support": "s".repeat(1_000_000), "language": "en" });
    file[&key] = json!(1);
    let settings = read(&file);
    assert_eq!(settings.language.as_deref(), Some("en"));
    let wrong: Vec<Wrong> = settings.mistakes.iter().map(|found| found.wrong).collect();
    assert_eq!(wrong.len(), 2);
    assert!(wrong.contains(&Wrong::UnknownKey) && wrong.contains(&Wrong::TooLong));
    let said = settings.mistakes.iter();
    assert!(
        said.clone()
            .all(|found| found.key.len() + found.detail.len() < 3_000)
    );

    // What is wrong beyond those that are named does not count either.
    let mut gateways = vec![json!({ "name": "x" }); 10_000];
    gateways.push(json!({ "name": "A gateway", "contains": "a", "kind": "spf" }));
    let settings = read(&json!({ "gateways": gateways, "providers": vec!["nobody"; 10_000] }));
    assert!(settings.gateways.is_empty());
    assert!((10..=100).contains(&settings.mistakes.len()));
}

#[test]
fn a_mistake_costs_its_own_setting_alone() {
    let right = json!({ "support": "help@mail.example", "samples": false, "resolvers": ["https://dns.example/q"] });
    for (value, ..) in mistakes() {
        let mut both = right.clone();
        let entries = both.as_object_mut().expect("an object");
        entries.extend(value.as_object().expect("an object").clone());
        let settings = read(&both);
        assert_eq!(settings.mistakes.len(), 1, "{value}");
        assert!(
            settings.support.is_some() || value.get("support").is_some(),
            "{value}"
        );
        assert!(
            !settings.samples || value.get("samples").is_some(),
            "{value}"
        );
    }
    let some = json!({ "resolvers": ["dns.example", "https://dns.example/q", "http://a.example"] });
    assert_eq!(
        read(&some).resolvers,
        Some(vec!["https://dns.example/q".to_owned()])
    );
    let none = json!({ "resolvers": ["dns.example"] });
    assert_eq!(
        read(&none).resolvers,
        Some(Vec::new()),
        "nobody is asked in their place"
    );
    assert_eq!(read(&json!({ "resolvers": [] })).resolvers, None);
}

#[test]
fn a_brand_is_filled_up_from_the_usual_one() {
    let settings = read(&json!({
        "brand": { "name": "Usual", "link": "https://usual.example/", "accent": { "light": "#1f56b8" } },
        "brands": { "other": { "name": "Other", "accent": { "dark": "#8fb8ff" } } },
    }));
    let other = settings.brand("other");
    assert_eq!(other.name.as_deref(), Some("Other"));
    assert_eq!(other.link.as_deref(), Some("https://usual.example/"));
    assert_eq!(
        other.accent,
        ["#1f56b8", "#8fb8ff"].map(|text| Some(text.to_owned()))
    );
    assert_eq!(settings.brand("absent"), settings.brand);
}

#[test]
fn every_provider_that_can_be_chosen_can_be_named() {
    for provider in PROVIDERS.iter().filter(|provider| provider.spf.is_some()) {
        let settings = read(&json!({ "providers": [provider.id, provider.id] }));
        assert_eq!(
            (&settings.providers[..], settings.mistakes.len()),
            (&[provider.id][..], 0)
        );
    }
}
