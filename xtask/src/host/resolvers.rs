//! The resolvers that `config.json` names, as far as the content security policy has to know them.
//!
//! The page itself reads the whole file and says what is wrong with it; here a mistake stops the build.

use serde_json::Value;
use url::{Host, Url};

/// The origins of the resolvers, each once, in their order; nothing where the file names none. Or what is wrong.
pub(super) fn origins(config: &str) -> Result<Option<Vec<String>>, String> {
    let config: Value =
        serde_json::from_str(config).map_err(|error| format!("is not JSON: {error}"))?;
    let config = config.as_object().ok_or("is no JSON object")?;
    let Some(resolvers) = config.get("resolvers") else {
        return Ok(None);
    };
    let resolvers = resolvers.as_array().ok_or("resolvers is no list")?;
    let mut origins = Vec::new();
    for (index, resolver) in resolvers.iter().enumerate() {
        let number = index + 1;
        let text = resolver
            .as_str()
            .ok_or_else(|| format!("resolver {number} is no text"))?;
        let origin = origin(text).map_err(|what| format!("resolver {number}, {text:?}, {what}"))?;
        if !origins.contains(&origin) {
            origins.push(origin);
        }
    }
    if origins.is_empty() {
        return Err("resolvers is an empty list".to_owned());
    }
    Ok(Some(origins))
}

/// The origin of a resolver that a page may ask.
fn origin(text: &str) -> Result<String, &'static str> {
    let url = Url::parse(text).map_err(|_| "is no URL")?;
    let is_local = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    };
    match url.scheme() {
        "https" => Ok(url.origin().ascii_serialization()),
        "http" if is_local => Ok(url.origin().ascii_serialization()),
        _ => Err("is not HTTPS"),
    }
}

#[cfg(test)]
mod tests {
    use super::origins;

    /// Hosts in A-labels, ports where they are not the usual ones, each origin once.
    #[test]
    fn origins_are_those_of_the_resolvers() {
        let config = r#"{ "resolvers": ["https://DNS.example/dns-query", "https://dns.example:443/other{?dns}",
            "https://dns.example:8443/", "https://dns.bücher.example/q", "http://127.0.0.1:8053/dns-query"] }"#;
        let expected = [
            "https://dns.example",
            "https://dns.example:8443",
            "https://dns.xn--bcher-kva.example",
            "http://127.0.0.1:8053",
        ];
        assert_eq!(origins(config).unwrap().unwrap(), expected);
        assert_eq!(origins("{}"), Ok(None));
    }

    /// Each mistake is named.
    #[test]
    fn mistakes_are_named() {
        for (config, what) in [
            (
                "resolvers",
                "is not JSON: expected value at line 1 column 1",
            ),
            ("[]", "is no JSON object"),
            (r#"{"resolvers": "a"}"#, "resolvers is no list"),
            (r#"{"resolvers": []}"#, "resolvers is an empty list"),
            (r#"{"resolvers": [5]}"#, "resolver 1 is no text"),
            (
                r#"{"resolvers": ["https://a.example/q", "dns.example"]}"#,
                "resolver 2, \"dns.example\", is no URL",
            ),
            (
                r#"{"resolvers": ["http://dns.example/q"]}"#,
                "resolver 1, \"http://dns.example/q\", is not HTTPS",
            ),
        ] {
            assert_eq!(origins(config), Err(what.to_owned()), "{config}");
        }
    }
}
