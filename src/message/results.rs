//! What others found out about a message: Authentication-Results (RFC 8601) and its ARC form
//! (RFC 8617 §4.1.1).

use serde::{Deserialize, Serialize};

/// Results that are read of one field.
const RESULT_LIMIT: usize = 50;

/// Results that are put into a line.
const SHOWN: usize = 10;

/// One field: who says so, and what.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct AuthenticationResults {
    /// Who says so: the authserv-id.
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
    /// Reads a field; `arc` where an instance comes first. Nothing where it names nobody.
    pub(super) fn read(value: &str, arc: bool) -> Option<Self> {
        let mut parts = clauses(value).into_iter();
        let instance = if arc {
            Some(instance(&parts.next()?)?)
        } else {
            None
        };
        // The authserv-id may have a version behind it (§2.2).
        let by = parts.next()?.words.into_iter().next()?;
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

    /// The result of a method, where there is one.
    pub fn result(&self, method: &str) -> Option<&MethodResult> {
        self.results.iter().find(|result| result.method == method)
    }
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
struct Clause {
    words: Vec<String>,
    comments: Vec<String>,
}

/// Splits a value at its semicolons; comments and quoted strings are kept whole (RFC 5322 §3.2).
fn clauses(value: &str) -> Vec<Clause> {
    let mut clauses = vec![Clause::default()];
    let (mut word, mut comment, mut depth, mut quoted) = (String::new(), String::new(), 0, false);
    let mut glue = false;
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        if depth > 0 {
            match c {
                '(' => depth += 1,
                ')' => depth -= 1,
                '\\' => comment.extend(chars.next()),
                _ => {}
            }
            if depth > 0 {
                comment.push(c);
            } else if let Some(clause) = clauses.last_mut() {
                clause.comments.push(std::mem::take(&mut comment));
            }
            continue;
        }
        match c {
            '"' => quoted = !quoted,
            '\\' if quoted => word.extend(chars.next()),
            _ if quoted => word.push(c),
            '(' => depth = 1,
            ';' => {
                end(&mut clauses, &mut word);
                clauses.push(Clause::default());
            }
            // Space around "=" belongs to neither side.
            '=' => {
                if word.is_empty()
                    && let Some(before) = clauses.last_mut().and_then(|clause| clause.words.pop())
                {
                    word = before;
                }
                word.push('=');
                glue = true;
                continue;
            }
            c if c.is_whitespace() => {
                if !glue {
                    end(&mut clauses, &mut word);
                }
                continue;
            }
            _ => word.push(c),
        }
        glue = false;
    }
    end(&mut clauses, &mut word);
    clauses
}

/// Ends a word.
fn end(clauses: &mut [Clause], word: &mut String) {
    if let Some(clause) = clauses.last_mut()
        && !word.is_empty()
    {
        clause.words.push(std::mem::take(word));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_in_many_forms() {
        let value = "mx.example.net/1 1;\r\n dkim=pass (2048-bit; key \\) ok) header.d=shop.example\
                     \r\n header.s=s1; spf = fail smtp.mailfrom=anna@post.example;\
                     dmarc=fail reason=\"no; luck\" header.from=shop.example; none";
        let read = AuthenticationResults::read(value, false).unwrap();
        assert_eq!(read.by, "mx.example.net/1");
        assert_eq!(read.results.len(), 3);
        let dkim = read.result("dkim").unwrap();
        assert_eq!(
            (&*dkim.result, dkim.property("header.s")),
            ("pass", Some("s1"))
        );
        assert!(
            dkim.comment
                .as_deref()
                .is_some_and(|c| c.starts_with("2048-bit"))
        );
        assert_eq!(read.result("spf").map(|spf| &*spf.result), Some("fail"));
        assert_eq!(
            read.result("dmarc")
                .and_then(|dmarc| dmarc.comment.as_deref()),
            Some("no; luck")
        );
    }

    #[test]
    fn an_arc_field_has_an_instance() {
        let read = AuthenticationResults::read("i=2; mx.example; arc=pass", true).unwrap();
        assert_eq!((read.instance, &*read.by), (Some(2), "mx.example"));
        assert_eq!(
            AuthenticationResults::read("mx.example; spf=pass", true),
            None
        );
        assert_eq!(AuthenticationResults::read("", false), None);
        AuthenticationResults::read(&"(".repeat(100_000), false);
        AuthenticationResults::read(&"a=;=\"".repeat(100_000), false);
    }
}
