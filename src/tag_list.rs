//! The `tag=value; tag=value` syntax of DKIM and DMARC (RFC 6376 §3.2).
//!
//! Parsing never fails: what is no tag is kept as a fault with its place.

use serde::{Deserialize, Serialize};

use crate::span::Span;

/// Tags after which a list is read no further: no record needs as many.
const TAG_LIMIT: usize = 100;

/// A list of tags, in the order of the record.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagList {
    /// The tags.
    pub tags: Vec<Tag>,
    /// Parts that are no tag, and tags that occur again.
    pub faults: Vec<TagFault>,
}

/// One tag.
#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    /// The name, as written.
    pub name: String,
    /// The value, without white space around it.
    pub value: String,
    /// The place of the value.
    pub value_span: Span,
    /// The place of name and value.
    pub span: Span,
}

/// A part of the list that is wrong.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct TagFault {
    /// Where it stands.
    pub span: Span,
    /// What is wrong.
    pub kind: TagFaultKind,
}

/// What is wrong with a part of a tag list.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "tag-fault-")]
pub enum TagFaultKind {
    /// There is no "=".
    NoEquals,
    /// What stands before "=" is no tag name.
    InvalidName,
    /// The tag occurred before (RFC 6376 §3.2).
    Duplicate,
}

impl TagList {
    /// Reads a list.
    pub fn parse(text: &str) -> Self {
        let mut list = Self::default();
        let mut at = 0;
        for part in text.split(';').take(TAG_LIMIT) {
            let start = at;
            at += part.len() + 1;
            if part.trim().is_empty() {
                continue;
            }
            let span = trimmed(part, start);
            let fault = |kind| TagFault { span, kind };
            let Some((name, value)) = part.split_once('=') else {
                list.faults.push(fault(TagFaultKind::NoEquals));
                continue;
            };
            let value_span = trimmed(value, start + name.len() + 1);
            let name = name.trim();
            let named = name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
            if !named {
                list.faults.push(fault(TagFaultKind::InvalidName));
                continue;
            }
            if list.get(name).is_some() {
                list.faults.push(fault(TagFaultKind::Duplicate));
                continue;
            }
            let (name, value) = (name.to_owned(), value.trim().to_owned());
            list.tags.push(Tag {
                name,
                value,
                value_span,
                span,
            });
        }
        list
    }

    /// The tag with this name; names are case-sensitive (RFC 6376 §3.2).
    pub fn get(&self, name: &str) -> Option<&Tag> {
        self.tags.iter().find(|tag| tag.name == name)
    }

    /// The value of a tag.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.get(name).map(|tag| tag.value.as_str())
    }
}

/// The place of a text without the white space around it.
fn trimmed(text: &str, start: usize) -> Span {
    let from = start + text.len() - text.trim_start().len();
    Span::new(from, from + text.trim().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_keep_their_places_and_faults_theirs() {
        let text = "v=DKIM1 ; k = rsa; oops; p=a=b;; k=rsa; 1=x";
        let list = TagList::parse(text);
        let values: Vec<&str> = list
            .tags
            .iter()
            .map(|tag| tag.value_span.of(text))
            .collect();
        assert_eq!(values, ["DKIM1", "rsa", "a=b"]);
        let faults: Vec<_> = list
            .faults
            .iter()
            .map(|f| (f.span.of(text), f.kind))
            .collect();
        assert_eq!(
            faults,
            [
                ("oops", TagFaultKind::NoEquals),
                ("k=rsa", TagFaultKind::Duplicate),
                ("1=x", TagFaultKind::InvalidName)
            ]
        );
    }
}
