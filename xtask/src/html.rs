//! The tags of a page, as far as our own pages need it.

use crate::fault::{Fault, Outcome};

/// A tag with its attributes, in the order in which they are written.
pub(crate) struct Tag<'a> {
    /// The name, such as `link`.
    pub(crate) name: &'a str,
    /// Names and values; a name alone has an empty value.
    pub(crate) attributes: Vec<(&'a str, &'a str)>,
}

impl<'a> Tag<'a> {
    /// The value of an attribute.
    pub(crate) fn value(&self, name: &str) -> Option<&'a str> {
        self.attributes
            .iter()
            .find(|(key, _)| *key == name)
            .map(|(_, value)| *value)
    }
}

/// The opening tags of a page whose attributes are all in double quotes.
pub(crate) fn tags(html: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once('<') {
        if let Some(comment) = after.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let (tag, after) = tag(after);
        if tag
            .name
            .starts_with(|first: char| first.is_ascii_alphabetic())
        {
            tags.push(tag);
        }
        rest = after;
    }
    tags
}

/// What stands before and behind a text in the page.
pub(crate) fn cut<'a>(html: &'a str, text: &str) -> Outcome<(&'a str, &'a str)> {
    let parts = html.split_once(text);
    parts.ok_or_else(|| Fault::Unexpected(format!("index.html has no {text}")))
}

/// One tag from behind its `<`, and what follows it.
fn tag(text: &str) -> (Tag<'_>, &str) {
    let end = |c: char| c.is_ascii_whitespace() || c == '>';
    let (name, mut rest) = text.split_at(text.find(end).unwrap_or(text.len()));
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if rest.is_empty() || rest.starts_with('>') {
            return (Tag { name, attributes }, rest);
        }
        let (key, after) = rest.split_at(rest.find(|c| end(c) || c == '=').unwrap_or(rest.len()));
        let quoted = after
            .strip_prefix("=\"")
            .and_then(|value| value.split_once('"'));
        let (value, after) = quoted.unwrap_or(("", after.trim_start_matches('=')));
        attributes.push((key, value));
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use super::tags;

    /// Attributes may stand on several lines, without a value, and hold a `>`.
    #[test]
    fn tags_are_read_with_their_attributes() {
        let html = "<!doctype html><!-- <link> --><p hidden\n title=\"a > b\">x &lt; y</p><link rel=\"icon\" href=\"./i.svg\"/>";
        let tags = tags(html);
        assert_eq!(
            tags.iter().map(|tag| tag.name).collect::<Vec<_>>(),
            ["p", "link"]
        );
        assert_eq!(tags[0].attributes, [("hidden", ""), ("title", "a > b")]);
        assert_eq!(tags[1].value("href"), Some("./i.svg"));
    }
}
