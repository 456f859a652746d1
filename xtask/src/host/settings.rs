//! Whether the settings of an operator are of their form, before anything is built with them.
//!
//! The form is that of `www/config.schema.json`, which a test compares with what the page reads. What only the page can
//! tell, such as whether a colour is hard to read, it says itself.

use super::resolvers;
use boon::{Compiler, ErrorKind, InstanceToken, Schemas, ValidationError};
use serde_json::Value;

/// The form.
const SCHEMA: &str = include_str!("../../../www/config.schema.json");

/// What the form is called where it is compiled.
const NAME: &str = "config.schema.json";

/// What is wrong with the text of a file; nothing where it can be used.
pub(super) fn check(text: &str) -> Result<(), String> {
    // Says in plainer words what is wrong with a resolver, and what is no JSON at all.
    resolvers::origins(text)?;
    let settings: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let schema = serde_json::from_str(SCHEMA).map_err(|error| error.to_string())?;
    let mut compiler = Compiler::new();
    let added = compiler.add_resource(NAME, schema);
    added.map_err(|error| error.to_string())?;
    let mut schemas = Schemas::new();
    let form = compiler.compile(NAME, &mut schemas);
    let form = form.map_err(|error| error.to_string())?;
    schemas.validate(&settings, form).map_err(|error| {
        let mut mistakes = Vec::new();
        gather(&error, &mut mistakes);
        mistakes.join("\n  ")
    })
}

/// Each mistake with its place, named as the page names it: lists count from 1.
fn gather(error: &ValidationError<'_, '_>, mistakes: &mut Vec<String>) {
    // Of alternatives, what is wrong with each says less than that none fits.
    if !error.causes.is_empty() && !matches!(error.kind, ErrorKind::OneOf(_)) {
        for cause in &error.causes {
            gather(cause, mistakes);
        }
        return;
    }
    let place = error.instance_location.tokens.iter();
    let place: Vec<String> = place
        .map(|token| match token {
            InstanceToken::Prop(name) => name.to_string(),
            InstanceToken::Item(index) => (index + 1).to_string(),
        })
        .collect();
    let place = if place.is_empty() {
        "the file".to_owned()
    } else {
        place.join(".")
    };
    mistakes.push(format!("{place}: {}", error.kind));
}

#[cfg(test)]
mod tests {
    use super::check;

    /// What holds without a file, and what the documentation shows.
    #[test]
    fn what_can_be_used_is_let_through() {
        let guide = include_str!("../../../docs/configuration.md");
        let blocks = guide.split("```json\n").skip(1);
        let blocks: Vec<_> = blocks.filter_map(|rest| rest.split("```").next()).collect();
        assert!(blocks.len() > 1);
        for text in blocks.into_iter().chain(["{}"]) {
            assert_eq!(check(text), Ok(()), "{text}");
        }
    }

    /// Key and mistake, of each.
    #[test]
    fn every_mistake_is_named() {
        for (text, said) in [
            ("", &["is not JSON"][..]),
            ("[]", &["is no JSON object"]),
            (r#"{"suport": "a@b.example"}"#, &["the file: ", "suport"]),
            (r#"{"samples": "no"}"#, &["samples: want boolean"]),
            (
                r#"{"language": "xx", "brand": {"accent": {"light": "red"}}}"#,
                &[
                    "language: value must be one of",
                    "\n",
                    "brand.accent.light: ",
                ],
            ),
            (r#"{"providers": ["a", 5]}"#, &["providers.2: want string"]),
            (
                r#"{"gateways": [{"name": "A", "contains": 5, "kind": "spf"}]}"#,
                &["gateways.1.contains: "],
            ),
            (r#"{"blocklist": {}}"#, &["blocklist: ", "zone"]),
            (
                r#"{"resolvers": ["http://dns.example/q"]}"#,
                &["resolver 1, ", "is not HTTPS"],
            ),
        ] {
            let mistake = check(text).unwrap_err();
            for part in said {
                assert!(mistake.contains(part), "{text}: {mistake}");
            }
        }
    }
}
