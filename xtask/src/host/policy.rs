//! The content security policy of a page, as its `<meta>` has it.

use crate::fault::{Fault, Outcome};
use crate::html::tags;
use std::fs;
use std::path::Path;

/// The directive that says to whom a page may talk.
const CONNECT: &str = "connect-src";

/// A policy: its directives in their order, each in one line.
pub(super) struct Policy(Vec<String>);

impl Policy {
    /// The policy of a page.
    pub(super) fn of_page(page: &Path) -> Outcome<Self> {
        let html = fs::read_to_string(page).map_err(Fault::at(page))?;
        content(&html).map(Self::parse).ok_or_else(|| {
            Fault::Unexpected(format!(
                "{}: has no content security policy",
                page.display()
            ))
        })
    }

    /// Reads the text of a policy.
    fn parse(text: &str) -> Self {
        let directives = text.split(';').map(|directive| {
            let words: Vec<&str> = directive.split_whitespace().collect();
            words.join(" ")
        });
        Self(
            directives
                .filter(|directive| !directive.is_empty())
                .collect(),
        )
    }

    /// To whom a page with this policy may talk.
    pub(super) fn connect_src(&self) -> Outcome<&str> {
        let mut directives = self.0.iter();
        directives
            .find_map(|directive| directive.strip_prefix(CONNECT))
            .map(str::trim)
            .ok_or_else(|| Fault::Unexpected(format!("a policy without {CONNECT}")))
    }

    /// The policy in one line, for a header.
    pub(super) fn in_a_line(&self) -> String {
        self.0.join("; ")
    }
}

/// The sources of a page that may talk to its own site and to these origins.
pub(super) fn connect_src(origins: &[String]) -> String {
    ["'self'"]
        .into_iter()
        .chain(origins.iter().map(String::as_str))
        .collect::<Vec<_>>()
        .join(" ")
}

/// Puts these sources into the policy of a page.
pub(super) fn set_connect_src(page: &Path, sources: &str) -> Outcome {
    let html = fs::read_to_string(page).map_err(Fault::at(page))?;
    let html = with_connect_src(&html, sources).ok_or_else(|| {
        Fault::Unexpected(format!("{}: has no line with {CONNECT}", page.display()))
    })?;
    fs::write(page, html).map_err(Fault::at(page))
}

/// A page with these sources in its policy.
fn with_connect_src(html: &str, sources: &str) -> Option<String> {
    let policy = content(html)?;
    let (_, old) = policy.split_once(CONNECT)?;
    let old = old.split(';').next()?;
    let policy_after = policy.replacen(
        &format!("{CONNECT}{old}"),
        &format!("{CONNECT} {sources}"),
        1,
    );
    Some(html.replacen(policy, &policy_after, 1))
}

/// The text of the policy in a page.
fn content(html: &str) -> Option<&str> {
    tags(html)
        .into_iter()
        .find(|tag| tag.value("http-equiv") == Some("Content-Security-Policy"))?
        .value("content")
}

#[cfg(test)]
mod tests {
    use super::{Policy, connect_src, content, with_connect_src};

    /// The policy of the page's source.
    fn source() -> &'static str {
        include_str!("../../../index.html")
    }

    /// Nothing inline, nothing evaluated but WebAssembly, and only known kinds of things.
    #[test]
    fn the_policy_of_the_page_is_strict() {
        let policy = Policy::parse(content(source()).unwrap());
        let line = policy.in_a_line();
        assert!(
            !line.contains("unsafe-inline") && !line.contains("'unsafe-eval'"),
            "{line}"
        );
        assert!(!line.contains('*'), "{line}");
        for directive in [
            "default-src 'none'",
            "script-src 'self' 'wasm-unsafe-eval'",
            "require-trusted-types-for 'script'",
            "base-uri 'none'",
            "form-action 'none'",
        ] {
            assert!(
                policy.0.iter().any(|other| other == directive),
                "{directive}"
            );
        }
    }

    /// What is asked without settings, and nobody else.
    #[test]
    fn the_policy_of_the_page_names_the_public_resolvers() {
        let policy = Policy::parse(content(source()).unwrap());
        let code = include_str!("../../../src/resolve.rs");
        let list = code.split_once("PUBLIC_RESOLVERS").unwrap().1;
        let list = list.split_once("= [").unwrap().1.split_once(']').unwrap().0;
        let origins: Vec<String> = list
            .split('"')
            .filter(|text| text.starts_with("https://"))
            .map(|url| url.split('/').take(3).collect::<Vec<_>>().join("/"))
            .collect();
        assert_eq!(policy.connect_src().unwrap(), connect_src(&origins));
    }

    /// The rest of the page stays as it is, and the same again changes nothing.
    #[test]
    fn only_the_sources_change() {
        let sources = connect_src(&["https://dns.example".to_owned()]);
        let html = with_connect_src(source(), &sources).unwrap();
        let before = Policy::parse(content(source()).unwrap());
        let after = Policy::parse(content(&html).unwrap());
        assert_eq!(after.connect_src().unwrap(), sources);
        let changed = before
            .0
            .iter()
            .zip(&after.0)
            .filter(|(a, b)| a != b)
            .count();
        assert_eq!((changed, before.0.len()), (1, after.0.len()));
        assert_eq!(with_connect_src(&html, &sources).unwrap(), html);
        assert!(with_connect_src("<p>", &sources).is_none());
    }
}
