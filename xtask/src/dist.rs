//! What the built site consists of, read from its `index.html`.

use crate::fault::{Fault, Outcome};
use crate::workshop::Workshop;
use std::collections::BTreeSet;
use std::fs;

/// Where the site stands.
pub(crate) const FOLDER: &str = "dist";

/// Attributes that make a browser load something at once.
const LOADING: [&str; 4] = ["href", "src", "data-js", "data-wasm"];

/// Kinds of `<link>` that a browser does not load with the page.
const NOT_LOADED: [&str; 4] = ["alternate", "apple-touch-icon", "canonical", "manifest"];

/// A tag with its attributes, in the order in which they are written.
struct Tag<'a> {
    /// The name, such as `link`.
    name: &'a str,
    /// Names and values; a name alone has an empty value.
    attributes: Vec<(&'a str, &'a str)>,
}

impl Tag<'_> {
    /// The value of an attribute.
    fn value(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(key, _)| *key == name)
            .map(|(_, value)| *value)
    }
}

/// The files that the page itself loads, each once, as paths inside the site.
pub(crate) fn loaded_files(workshop: &Workshop) -> Outcome<BTreeSet<String>> {
    let html = read_index(workshop)?;
    let mut files = BTreeSet::from(["index.html".to_owned()]);
    for tag in tags(&html) {
        let kind = tag.value("rel").unwrap_or_default();
        if !matches!(tag.name, "link" | "script" | "img") || NOT_LOADED.contains(&kind) {
            continue;
        }
        let addresses = LOADING.iter().filter_map(|name| tag.value(name));
        let own = addresses.filter(|address| !address.starts_with("data:"));
        files.extend(own.map(|address| address.trim_start_matches("./").to_owned()));
    }
    Ok(files)
}

/// Fails if the site could not stand in any folder, or needs a weaker content security policy than it has.
pub(crate) fn look_over(workshop: &Workshop) -> Outcome {
    let html = read_index(workshop)?;
    for tag in tags(&html) {
        let wrong = |what: &str| {
            Err(Fault::Unexpected(format!(
                "dist/index.html: <{}> {what}",
                tag.name
            )))
        };
        if tag.name == "base" {
            return wrong("ties the page to one folder");
        }
        if matches!(tag.name, "script" | "style") && tag.value("src").is_none() {
            return wrong("stands in the page; it belongs in a file of its own");
        }
        if tag
            .attributes
            .iter()
            .any(|(name, _)| *name == "style" || name.starts_with("on"))
        {
            return wrong("has a style or a handler as an attribute");
        }
        let loads = matches!(tag.name, "link" | "script" | "img");
        let far = |address: &str| address.starts_with('/') || address.contains("://");
        if loads && LOADING.iter().filter_map(|name| tag.value(name)).any(far) {
            return wrong("has an address that is not relative");
        }
    }
    let folder = workshop.at(FOLDER);
    match loaded_files(workshop)?
        .iter()
        .find(|file| !folder.join(file).is_file())
    {
        Some(file) => Err(Fault::Unexpected(format!(
            "dist/index.html loads {file}, which is not there"
        ))),
        None => Ok(()),
    }
}

/// The page's HTML.
fn read_index(workshop: &Workshop) -> Outcome<String> {
    let path = workshop.at(FOLDER).join("index.html");
    fs::read_to_string(&path).map_err(Fault::at(&path))
}

/// The opening tags of a page whose attributes are all in double quotes.
fn tags(html: &str) -> Vec<Tag<'_>> {
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
