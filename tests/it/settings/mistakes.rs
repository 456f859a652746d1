//! Every mistake in the settings, where it stands, and what is said of it.

use sentra_check::settings::Wrong;
use serde_json::{Value, json};

/// A file with one mistake, the setting that it is in, and what is wrong.
pub(super) fn mistakes() -> Vec<(Value, &'static str, Wrong)> {
    let list = |key: &str, value: Value| {
        let mut list = json!({ "zone": "bl.example", "listed": { "127.0.0.2": "a test" } });
        list[key] = value;
        json!({ "blocklist": list })
    };
    let gateway = |key: &str, value: Value| {
        let mut gateway = json!({ "name": "A", "contains": ["some words"], "kind": "spf" });
        gateway[key] = value;
        json!({ "gateways": [gateway] })
    };
    vec![
        (json!({ "odd-key": 1 }), "odd-key", Wrong::UnknownKey),
        (json!({ "resolver": [] }), "resolver", Wrong::Misspelt),
        (json!({ "brand": "Acme" }), "brand", Wrong::NoObject),
        (
            json!({ "brand": { "nmae": "Acme" } }),
            "brand.nmae",
            Wrong::Misspelt,
        ),
        (
            json!({ "brand": { "name": 5 } }),
            "brand.name",
            Wrong::NoText,
        ),
        (
            json!({ "brand": { "name": " " } }),
            "brand.name",
            Wrong::Empty,
        ),
        (
            json!({ "brand": { "name": "x".repeat(81) } }),
            "brand.name",
            Wrong::TooLong,
        ),
        (
            json!({ "brand": { "link": "mail.example" } }),
            "brand.link",
            Wrong::NoUrl,
        ),
        (
            json!({ "brand": { "link": "javascript://a" } }),
            "brand.link",
            Wrong::NotHttps,
        ),
        (
            json!({ "brand": { "accent": "#1f56b8" } }),
            "brand.accent",
            Wrong::NoObject,
        ),
        (
            json!({ "brand": { "accent": { "light": "blue" } } }),
            "brand.accent.light",
            Wrong::NoColour,
        ),
        (
            json!({ "brand": { "ground": { "dark": "#000" } } }),
            "brand.ground.dark",
            Wrong::NoColour,
        ),
        (
            json!({ "brand": { "text": { "on-paper": "#000000" } } }),
            "brand.text.on-paper",
            Wrong::UnknownKey,
        ),
        (
            json!({ "brand": { "radius": "4" } }),
            "brand.radius",
            Wrong::NoLength,
        ),
        (
            json!({ "brand": { "radius": "calc(1px)" } }),
            "brand.radius",
            Wrong::NoLength,
        ),
        (
            json!({ "brand": { "font": "Inter; color: red" } }),
            "brand.font",
            Wrong::NoFont,
        ),
        (
            json!({ "brands": { "A b": {} } }),
            "brands.A b",
            Wrong::NoId,
        ),
        (
            json!({ "brands": { "a": { "link": 1 } } }),
            "brands.a.link",
            Wrong::NoText,
        ),
        (
            json!({ "support": "nobody" }),
            "support",
            Wrong::NoMailAddress,
        ),
        (
            json!({ "support": "help@mail.example?cc=b" }),
            "support",
            Wrong::NoMailAddress,
        ),
        (
            json!({ "resolvers": vec!["https://dns.example/q"; 9] }),
            "resolvers",
            Wrong::TooLong,
        ),
        (
            json!({ "resolvers": "https://dns.example/q" }),
            "resolvers",
            Wrong::NoList,
        ),
        (json!({ "resolvers": [] }), "resolvers", Wrong::Empty),
        (
            json!({ "resolvers": ["https://dns.example/q", "dns.example"] }),
            "resolvers.2",
            Wrong::NoUrl,
        ),
        (
            json!({ "resolvers": ["http://dns.example/q"] }),
            "resolvers.1",
            Wrong::NotHttps,
        ),
        (json!({ "resolvers": [null] }), "resolvers.1", Wrong::NoText),
        (json!({ "language": "xx" }), "language", Wrong::NoneOf),
        (json!({ "providers": [""] }), "providers.1", Wrong::Empty),
        (json!({ "samples": "no" }), "samples", Wrong::NoBoolean),
        (
            json!({ "gateways": [{ "name": "A", "kind": "spf" }] }),
            "gateways.1.contains",
            Wrong::Missing,
        ),
        (
            gateway("kind", json!("spam")),
            "gateways.1.kind",
            Wrong::NoneOf,
        ),
        (
            gateway("turn", json!("you")),
            "gateways.1.turn",
            Wrong::NoneOf,
        ),
        (
            gateway("contains", json!("no")),
            "gateways.1.contains",
            Wrong::Empty,
        ),
        (
            gateway("contains", json!([])),
            "gateways.1.contains",
            Wrong::Empty,
        ),
        (
            gateway("regex", json!(".*")),
            "gateways.1.regex",
            Wrong::UnknownKey,
        ),
        (
            json!({ "blocklist": "bl.example" }),
            "blocklist",
            Wrong::NoObject,
        ),
        (
            json!({ "blocklist": { "zone": "bl.example" } }),
            "blocklist.listed",
            Wrong::Missing,
        ),
        (list("zone", json!(5)), "blocklist.zone", Wrong::NoText),
        (
            list("listed", json!([])),
            "blocklist.listed",
            Wrong::NoObject,
        ),
        (list("listed", json!({})), "blocklist", Wrong::Blocklist),
        (
            list("listed", json!({ "2": "a test" })),
            "blocklist",
            Wrong::Blocklist,
        ),
        (
            list("canary", json!({ "odd": "" })),
            "blocklist.canary.odd",
            Wrong::UnknownKey,
        ),
        (
            list("canary", json!({ "clean": "::1" })),
            "blocklist",
            Wrong::Blocklist,
        ),
    ]
}
