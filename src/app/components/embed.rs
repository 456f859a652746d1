//! The check for other pages: as a frame, as an element, as a link.

use yew::prelude::*;

use super::View;
use super::copy::copy;
use super::link::link;
use crate::app::browser::{self, FRAMED};
use crate::app::route::{Look, Route};
use crate::app::state::Done;

/// The height of a frame that nothing fits to what is in it, in CSS pixels.
const HEIGHT: &str = "800";

/// The snippets, folded. A sample is nothing for another page.
pub(super) fn embed(view: View<'_>, done: &Done) -> Html {
    if done.route.sample {
        return html! {};
    }
    let route = done.route.with(&done.report.request);
    let page = browser::page();
    let folder = page.rfind('/').map_or("", |end| &page[..=end]);
    let look = &view.state.look;
    let title = view.text("page-embed-frame-title");
    let check = view.text_with("page-embed-check", "domain", &done.report.domain);
    let ways = [
        ("embed-frame", frame(folder, look, &route, &title)),
        ("embed-element", element(folder, look, &route)),
        ("embed-link", anchor(&link(view, done), &check)),
    ];
    let way = |(id, snippet): &(&'static str, String)| {
        let label = view.text(&["page-", id].concat());
        html! {
            <li>
                <p>{ &label }</p>
                <pre class="example" id={*id}>{ snippet }</pre>
                { copy(view, id, snippet, &label) }
            </li>
        }
    };
    html! {
        <details class="forms" id="embed">
            <summary>{ view.text("page-embed") }</summary>
            <p>{ view.text("page-embed-what") }</p>
            <ol class="ways help">{ for ways.iter().map(way) }</ol>
        </details>
    }
}

/// A frame with the check.
fn frame(folder: &str, look: &Look, route: &Route, title: &str) -> String {
    let address = [folder, FRAMED, &look.query(), &route.hash()].concat();
    tag(
        "iframe",
        &[
            ("src", &address),
            ("title", title),
            ("width", "100%"),
            ("height", HEIGHT),
            ("loading", "lazy"),
            ("allow", "clipboard-write; local-network-access"),
        ],
        "",
    )
}

/// The element with the check, and the script that makes the element.
fn element(folder: &str, look: &Look, route: &Route) -> String {
    let script = [folder, "embed.js"].concat();
    let script = tag("script", &[("src", &script), ("async", "")], "");
    let mut attributes: Vec<(&str, &str)> = route.fields().collect();
    attributes.extend(look.lang.map(|lang| ("lang", lang)));
    attributes.extend(look.brand.as_deref().map(|brand| ("brand", brand)));
    [&script, "\n", &tag("sentra-check", &attributes, "")].concat()
}

/// A link to the check.
fn anchor(address: &str, text: &str) -> String {
    tag("a", &[("href", address)], text)
}

/// An element as it is written in a page; an empty value is left out.
fn tag(name: &str, attributes: &[(&str, &str)], text: &str) -> String {
    let mut tag = ["<", name].concat();
    for (key, value) in attributes {
        tag.push(' ');
        tag.push_str(key);
        if !value.is_empty() {
            tag.push_str("=\"");
            escape(value, &mut tag);
            tag.push('"');
        }
    }
    tag.push('>');
    escape(text, &mut tag);
    tag + "</" + name + ">"
}

/// Writes a text so that it means nothing in markup.
fn escape(text: &str, to: &mut String) {
    for c in text.chars() {
        match c {
            '&' => to.push_str("&amp;"),
            '<' => to.push_str("&lt;"),
            '>' => to.push_str("&gt;"),
            '"' => to.push_str("&quot;"),
            _ => to.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::route::Address;

    #[test]
    fn each_way_says_the_same() {
        let address =
            Address::parse("?lang=en&brand=a#/check?domain=shop.example&helo=%22%3E&selector=s1");
        let (look, route) = (address.look, address.route.unwrap_or_default());
        let folder = "https://check.example/a&b/";
        assert_eq!(
            frame(folder, &look, &route, "Why?"),
            "<iframe src=\"https://check.example/a&amp;b/embed.html?lang=en&amp;brand=a#/check?domain=shop.example&amp;selector=s1&amp;helo=%22%3E\" \
             title=\"Why?\" width=\"100%\" height=\"800\" loading=\"lazy\" allow=\"clipboard-write; local-network-access\"></iframe>"
        );
        assert_eq!(
            element(folder, &look, &route),
            "<script src=\"https://check.example/a&amp;b/embed.js\" async></script>\n\
             <sentra-check domain=\"shop.example\" selector=\"s1\" helo=\"&quot;&gt;\" lang=\"en\" brand=\"a\"></sentra-check>"
        );
        assert_eq!(
            anchor("https://check.example/#/check?domain=a", "a < b"),
            "<a href=\"https://check.example/#/check?domain=a\">a &lt; b</a>"
        );
    }
}
