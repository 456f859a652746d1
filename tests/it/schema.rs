//! The JSON Schema of the report: as the types are, complete, and true of every report.

use std::fs;
use std::path::{Path, PathBuf};

use crate::case::Case;
use boon::{Compiler, Schemas};
use schemars::generate::SchemaSettings;
use sentra_check::api::{ErrorCode, Explanation, Progress};
use sentra_check::report::Report;
use serde_json::Value;

/// Where the schema stands.
const FILE: &str = "docs/report.schema.json";

/// The names of the report that are fixed, each with the values that are fixed for it.
const CONTRACT: &[(&str, &[&str])] = &[
    ("domain", &[]),
    (
        "gateways.sentraguard.outcome",
        &["accept", "at-risk", "reject", "unknown"],
    ),
    (
        "gateways.sentraguard.error",
        &["sender-blocked", "ip-blocked", "authentication", "null"],
    ),
    ("gateways.sentraguard.text", &["null"]),
    (
        "spf.result",
        &[
            "none",
            "neutral",
            "pass",
            "fail",
            "softfail",
            "temperror",
            "permerror",
            "null",
        ],
    ),
    ("spf.explanation", &["null"]),
    ("spf.lookups", &[]),
    ("spf.voids", &[]),
    ("dkim.keys.0.selector", &[]),
    (
        "dkim.keys.0.state",
        &[
            "valid", "weak", "revoked", "invalid", "testing", "missing", "unknown",
        ],
    ),
    ("dkim.signatures.0.domain", &[]),
    ("dkim.signatures.0.selector", &[]),
    (
        "dkim.signatures.0.result",
        &[
            "pass",
            "fail",
            "policy",
            "neutral",
            "permerror",
            "temperror",
            "none",
        ],
    ),
    ("dkim.signatures.0.reason", &[]),
    (
        "request.message.arc.result",
        &[
            "pass",
            "fail",
            "policy",
            "neutral",
            "permerror",
            "temperror",
        ],
    ),
    ("request.message.arc.reason", &["null"]),
    ("request.message.arc.sets.0.domain", &[]),
    (
        "dmarc.result",
        &["pass", "fail", "none", "permerror", "temperror", "null"],
    ),
    ("dmarc.policy", &["none", "quarantine", "reject", "null"]),
    ("dmarc.record-domain", &["null"]),
    ("dmarc.organizational-domain", &[]),
    (
        "bounce.gateway",
        &[
            "sentraguard",
            "gmail",
            "outlook",
            "yahoo",
            "apple",
            "proofpoint",
            "mimecast",
            "barracuda",
            "gmx",
            "zoho",
            "mail-ru",
            "orange",
            "la-poste",
            "t-online",
            "null",
        ],
    ),
    ("bounce.code", &["null"]),
    ("bounce.enhanced-code", &["null"]),
    ("bounce.domain", &["null"]),
    ("bounce.ip", &["null"]),
    (
        "bounce.kind",
        &[
            "spf",
            "dkim",
            "dmarc",
            "authentication",
            "sender-blocked",
            "ip-blocked",
            "reverse-dns",
            "rate",
            "content",
            "recipient",
            "other",
            "null",
        ],
    ),
    ("bounce.permanent", &["null"]),
    ("findings.0.code", &[]),
    (
        "findings.0.severity",
        &["error", "warning", "notice", "good"],
    ),
    ("fixes.0.name", &[]),
    ("fixes.0.type", &[]),
    ("fixes.0.value", &[]),
    ("fixes.0.proven", &[]),
];

/// The schema that the types give, with what the JavaScript interface gives besides a report.
fn schema() -> Value {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let mut generator = settings.into_generator();
    generator.subschema_for::<ErrorCode>();
    generator.subschema_for::<Explanation>();
    generator.subschema_for::<Progress<'_>>();
    let mut schema = generator.into_root_schema_for::<Report>().to_value();
    plain_words(&mut schema);
    schema
}

/// Takes the brackets of Rust's links out of the descriptions.
fn plain_words(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            if let Some(Value::String(text)) = fields.get_mut("description") {
                *text = text.replace("[`", "`").replace("`]", "`");
            }
            fields.values_mut().for_each(plain_words);
        }
        Value::Array(items) => items.iter_mut().for_each(plain_words),
        _ => {}
    }
}

/// The same schema, in which no object may have a field that is not described.
fn strict(mut schema: Value) -> Value {
    fn close(schema: &mut Value) {
        match schema {
            Value::Object(fields) => {
                if fields.get("properties").is_some_and(Value::is_object)
                    && !fields.contains_key("additionalProperties")
                {
                    fields.insert("additionalProperties".to_owned(), false.into());
                }
                fields.values_mut().for_each(close);
            }
            Value::Array(items) => items.iter_mut().for_each(close),
            _ => {}
        }
    }
    close(&mut schema);
    schema
}

/// A path in the repository.
fn path(file: &str) -> PathBuf {
    Path::new(crate::ROOT).join(file)
}

/// What is wrong with a document; nothing where the schema allows it.
fn faults(schema: &Value, documents: &[(String, Value)]) -> Vec<String> {
    let mut compiler = Compiler::new();
    let mut schemas = Schemas::new();
    compiler
        .add_resource("report.json", schema.clone())
        .expect("a schema");
    let index = compiler
        .compile("report.json", &mut schemas)
        .expect("a sound schema");
    let checked = documents.iter().filter_map(|(name, document)| {
        let error = schemas.validate(document, index).err()?;
        Some(format!("{name}: {error:#}"))
    });
    checked.collect()
}

/// The report of every case.
fn reports() -> Vec<(String, Value)> {
    fn files(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                files(&path, found);
            } else {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    files(&path("tests/cases"), &mut found);
    found.sort();
    let report = |file: PathBuf| {
        let name = file.display().to_string();
        let text = fs::read_to_string(&file).expect("a case is UTF-8");
        let case = Case::read(&name, &text).expect("a case");
        let report = futures_executor::block_on(case.report());
        (name, serde_json::to_value(report).expect("JSON"))
    };
    found.into_iter().map(report).collect()
}

/// What the schema says at a path of the report; a number is an item of a list.
fn at<'a>(root: &'a Value, place: &str) -> Vec<&'a Value> {
    let mut here = alternatives(root, root);
    for step in place.split('.') {
        let next = here.iter().filter_map(|schema| match step {
            "0" => schema.get("items"),
            field => schema.get("properties")?.get(field),
        });
        here = next.flat_map(|schema| alternatives(root, schema)).collect();
    }
    here
}

/// A schema with its references followed and its alternatives side by side.
fn alternatives<'a>(root: &'a Value, schema: &'a Value) -> Vec<&'a Value> {
    let mut found = vec![schema];
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        let target = root.pointer(name.trim_start_matches('#'));
        found.extend(alternatives(root, target.expect("a definition")));
    }
    for word in ["anyOf", "oneOf", "allOf"] {
        let parts = schema.get(word).and_then(Value::as_array);
        for part in parts.into_iter().flatten() {
            found.extend(alternatives(root, part));
        }
    }
    found
}

/// Whether one of these allows a value; `null` is JSON's.
fn allows(schemas: &[&Value], value: &str) -> bool {
    schemas.iter().any(|schema| {
        let kinds = match &schema["type"] {
            Value::Array(kinds) => kinds.clone(),
            kind => vec![kind.clone()],
        };
        let values = schema["enum"].as_array().into_iter().flatten();
        let mut values = values.chain([&schema["const"]]);
        (value == "null" && kinds.contains(&"null".into()))
            || values.any(|allowed| allowed.as_str() == Some(value))
    })
}

#[test]
fn the_schema_is_up_to_date() {
    let schema = format!("{:#}\n", schema());
    if std::env::var_os("UPDATE").is_some() {
        fs::write(path(FILE), &schema).expect("the schema can be written");
    }
    let committed = fs::read_to_string(path(FILE)).unwrap_or_default();
    assert!(
        committed == schema,
        "{FILE} is out of date: UPDATE=1 cargo test --test it schema"
    );
}

/// Two types of the same name would be told apart by a number, which an import does not say.
#[test]
fn every_type_has_a_name_of_its_own() {
    let schema = schema();
    let names = schema["$defs"].as_object().expect("definitions").keys();
    let numbered: Vec<&String> = names
        .filter(|name| name.ends_with(|c: char| c.is_ascii_digit()))
        .collect();
    assert!(numbered.is_empty(), "{numbered:?}");
}

#[test]
fn every_report_is_as_the_schema_says() {
    let reports = reports();
    assert!(reports.len() >= 100, "only {} cases", reports.len());
    let faults = faults(&strict(schema()), &reports);
    assert!(
        faults.is_empty(),
        "{} of {} reports:\n{}",
        faults.len(),
        reports.len(),
        faults.join("\n")
    );
}

#[test]
fn what_is_no_report_is_refused() {
    let (_, report) = reports().into_iter().next().expect("a case");
    let spoilt = |change: fn(&mut Value)| {
        let mut report = report.clone();
        change(&mut report);
        ("spoilt".to_owned(), report)
    };
    let documents = [
        spoilt(|report| report["spf"]["lookups"] = (-1).into()),
        spoilt(|report| report["gateways"]["sentraguard"]["outcome"] = "perhaps".into()),
        spoilt(|report| report["findings"] = Value::Null),
        spoilt(|report| {
            report.as_object_mut().map(|fields| fields.remove("dmarc"));
        }),
    ];
    assert_eq!(faults(&schema(), &documents).len(), documents.len());
}

#[test]
fn the_names_that_are_fixed_are_in_the_schema() {
    let schema = schema();
    for (place, values) in CONTRACT {
        let found = at(&schema, place);
        assert!(!found.is_empty(), "{place} is not in the schema");
        for value in *values {
            assert!(allows(&found, value), "{place} cannot be {value}");
        }
    }
}
