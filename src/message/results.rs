//! What others found out about a message: Authentication-Results (RFC 8601) and its ARC form
//! (RFC 8617 §4.1.1).

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use super::received::address;
use crate::dns::Name;

/// Results that are read of one field.
const RESULT_LIMIT: usize = 50;

/// Results that are put into a line.
const SHOWN: usize = 10;

/// One field: who says so, and what.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct AuthenticationResults {
    /// Who says so: the authserv-id; empty where the field has none.
    pub by: String,
    /// The instance of an ARC set; none for an ordinary field.
    pub instance: Option<u8>,
    /// The results, in order.
    pub results: Vec<MethodResult>,
}

/// The result of one method.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct MethodResult {
    /// The method: `spf`, `dkim`, `dmarc`, `arc`…
    pub method: String,
    /// The result, as it is written: `pass`, `fail`, `none`…
    pub result: String,
    /// The properties, such as `smtp.mailfrom` and its value.
    pub properties: Vec<(String, String)>,
    /// What stands in parentheses or after `reason=`.
    pub comment: Option<String>,
}

impl AuthenticationResults {
    /// Reads a field; `arc` where an instance comes first. Nothing where it is empty.
    ///
    /// The authserv-id is mandatory (§2.2), and the commonest field there is has none: Microsoft
    /// begins with the first result. An id has no "=" in it, so the two are told apart.
    pub(super) fn read(value: &str, arc: bool) -> Option<Self> {
        let mut parts = clauses(value).into_iter();
        let instance = if arc {
            Some(instance(&parts.next()?)?)
        } else {
            None
        };
        let mut first = parts.next()?;
        let named = first.words.first()?.clone();
        let by = if named.contains('=') {
            String::new()
        } else {
            // The id may have a version behind it (§2.2).
            let rest = first.words.iter().position(|word| word.contains('='));
            first.words = first.words.split_off(rest.unwrap_or(first.words.len()));
            named
        };
        let parts = std::iter::once(first).chain(parts);
        let results = parts.filter_map(MethodResult::read).take(RESULT_LIMIT);
        Some(Self {
            by,
            instance,
            results: results.collect(),
        })
    }

    /// The instance that a field of an ARC set begins with.
    pub(super) fn instance(value: &str) -> Option<u8> {
        let (first, _) = value.split_once(';')?;
        instance(clauses(first).first()?)
    }

    /// The results in a line, as they are written.
    pub fn summary(&self) -> String {
        let results = self.results.iter().take(SHOWN);
        let results = results.map(|result| [&*result.method, "=", &*result.result].concat());
        results.collect::<Vec<_>>().join(", ")
    }

    /// The address of the client, where the field names it: "sender IP is", `smtp.remote-ip`
    /// (RFC 8617 §10.2), `policy.iprev` (§2.7.3), or the words about SPF that name who may send.
    pub(super) fn client_ip(&self) -> Option<IpAddr> {
        let named = |result: &MethodResult| {
            let comment = result.comment.as_deref().unwrap_or_default();
            behind(comment, "sender ip is ").or_else(|| {
                let names = ["smtp.remote-ip", "policy.iprev"];
                names
                    .iter()
                    .find_map(|name| address(result.property(name)?))
            })
        };
        let about_spf = |result: &MethodResult| {
            let comment = result
                .comment
                .as_deref()
                .filter(|_| result.method == "spf")?;
            behind(comment, " designates ").or_else(|| behind(comment, " not designate "))
        };
        let found = self.results.iter().find_map(named);
        let found = found.or_else(|| self.results.iter().find_map(about_spf))?;
        Some(found.to_canonical())
    }

    /// The result of a method, where there is one.
    pub fn result(&self, method: &str) -> Option<&MethodResult> {
        self.results.iter().find(|result| result.method == method)
    }
}

/// The address behind some words, which are in lower case.
fn behind(text: &str, words: &str) -> Option<IpAddr> {
    // What is no ASCII keeps its length.
    let at = text.to_ascii_lowercase().find(words)?;
    let rest = text.get(at + words.len()..)?;
    address(
        rest.split_whitespace()
            .next()?
            .trim_end_matches([')', ';', ',']),
    )
}

impl MethodResult {
    /// Reads one clause; nothing for "none", which says that nothing was done.
    fn read(clause: Clause) -> Option<Self> {
        let mut words = clause.words.into_iter();
        let (method, result) = words.next()?.split_once('=').map(|(method, result)| {
            // A method may have a version (§2.2).
            let method = method.split('/').next().unwrap_or_default();
            (method.to_ascii_lowercase(), result.to_ascii_lowercase())
        })?;
        let mut comment = clause.comments.into_iter().next();
        let mut properties = Vec::new();
        for word in words {
            match word.split_once('=') {
                Some(("reason", reason)) => comment = Some(reason.to_owned()),
                Some((name, value)) => {
                    properties.push((name.to_ascii_lowercase(), value.to_owned()));
                }
                None => {}
            }
        }
        Some(Self {
            method,
            result,
            properties,
            comment,
        })
    }

    /// The domain that the result is about.
    pub fn domain(&self) -> Option<&str> {
        let names: &[&str] = match &*self.method {
            "dkim" => &["header.d", "header.i"],
            "spf" => &["smtp.mailfrom", "smtp.mail", "smtp.helo"],
            "dmarc" => &["header.from"],
            _ => &[],
        };
        let value = names.iter().find_map(|name| self.property(name))?;
        let (_, host) = value.rsplit_once('@').unwrap_or(("", value));
        let host = host.trim_matches(['<', '>', '"']);
        Some(host).filter(|host| !host.is_empty() && !host.eq_ignore_ascii_case("none"))
    }

    /// The signature that the result is about: its domain, its selector, and whether the domain is
    /// that of `d=`, which that of `i=` may lie below.
    pub(super) fn signature(&self) -> Option<(Name, Option<String>, bool)> {
        let domain = Name::parse(self.domain()?).ok()?;
        let selector = self.property("header.s").map(str::to_ascii_lowercase);
        Some((domain, selector, self.property("header.d").is_some()))
    }

    /// The value of a property.
    pub fn property(&self, name: &str) -> Option<&str> {
        let found = self.properties.iter().find(|(other, _)| other == name)?;
        Some(&found.1)
    }
}

/// The number behind `i=` (RFC 8617 §4.2.1).
fn instance(clause: &Clause) -> Option<u8> {
    clause.words.first()?.strip_prefix("i=")?.parse().ok()
}

/// What stands between two semicolons: words with `=` kept together, and comments.
#[derive(Default)]
pub(super) struct Clause {
    pub(super) words: Vec<String>,
    pub(super) comments: Vec<String>,
    /// The word that has not ended yet.
    word: String,
    /// Whether what comes next belongs to that word, whatever stands between.
    glue: bool,
}

impl Clause {
    /// Ends the word, where it does not go on behind white space or a comment.
    fn pause(&mut self) {
        if !self.glue {
            self.end();
        }
    }

    /// Ends the word.
    fn end(&mut self) {
        self.glue = false;
        if !self.word.is_empty() {
            self.words.push(std::mem::take(&mut self.word));
        }
    }

    /// Takes in a character of a word. Within a name, and between a name and its value, white space
    /// and comments may stand around ".", "/" and "=" (§2.2, appendix B.7); within a value these
    /// are characters like any other.
    fn push(&mut self, c: char) {
        let joins = matches!(c, '=' | '.' | '/');
        if joins
            && self.word.is_empty()
            && let Some(before) = self.words.pop_if(|word| !word.contains('='))
        {
            self.word = before;
        }
        self.glue = joins && !self.word.is_empty() && !self.word.contains('=');
        self.word.push(c);
    }
}

/// Splits a value at its semicolons; comments and quoted strings are kept whole (RFC 5322 §3.2).
pub(super) fn clauses(value: &str) -> Vec<Clause> {
    let mut clauses = Vec::new();
    let mut clause = Clause::default();
    let (mut comment, mut depth, mut quoted) = (String::new(), 0_usize, false);
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        if depth > 0 {
            match c {
                '(' => depth += 1,
                ')' => depth -= 1,
                '\\' => comment.extend(chars.next()),
                _ => {}
            }
            if depth == 0 {
                clause.comments.push(std::mem::take(&mut comment));
            } else if c != '\\' {
                comment.push(c);
            }
            continue;
        }
        match c {
            '"' => {
                quoted = !quoted;
                clause.glue = false;
            }
            '\\' if quoted => clause.word.extend(chars.next()),
            _ if quoted => clause.word.push(c),
            '(' => {
                clause.pause();
                depth = 1;
            }
            ';' => {
                clause.end();
                clauses.push(std::mem::take(&mut clause));
            }
            c if c.is_whitespace() => clause.pause(),
            c => clause.push(c),
        }
    }
    clause.end();
    clauses.push(clause);
    clauses
}

#[cfg(test)]
mod tests;
