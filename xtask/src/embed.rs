//! The page for a frame, made from the page itself: the same program, without header, introduction and footer.

use crate::fault::{Fault, Outcome};
use crate::html::cut;
use std::fs;
use std::path::Path;

/// The page for a frame.
pub(crate) const PAGE: &str = "embed.html";

/// The script that other pages load.
pub(crate) const SCRIPT: &str = "embed.js";

/// What the program and the style sheet know the page by.
const MARK: (&str, &str) = ("<html lang=\"en\">", "<html lang=\"en\" data-embedded>");

/// What stands around the question: from where to where.
const LEFT_OUT: [(&str, &str); 3] = [
    ("<header class=\"top\">", "</header>"),
    ("<p class=\"lead\">", "</p>"),
    ("<footer class=\"foot\">", "</footer>"),
];

/// What only this page loads, at the end of its head: its style, and the script that is there before any module.
const HEAD: (&str, &str) = (
    "</head>",
    "  <meta name=\"robots\" content=\"noindex\">
    <link rel=\"stylesheet\" href=\"./embed.css\"/>
    <script src=\"./frame.js\"></script>
  </head>",
);

/// Where the program cannot start, it may start outside the frame.
const WAY_OUT: (&str, &str) = (
    "The checker could not start in this browser. Reload the page, or try a current browser.</p>",
    "The checker could not start here. <a href=\"./\" target=\"_blank\" rel=\"noopener\">Open it in a page of its own</a>.</p>",
);

/// Writes it beside `index.html` in a folder.
pub(crate) fn write(folder: &Path) -> Outcome {
    let path = folder.join("index.html");
    let html = fs::read_to_string(&path).map_err(Fault::at(&path))?;
    let path = folder.join(PAGE);
    fs::write(&path, framed(&html)?).map_err(Fault::at(&path))
}

/// The page for a frame, from the text of the page.
fn framed(html: &str) -> Outcome<String> {
    let mut html = html.to_owned();
    for (from, to) in LEFT_OUT {
        let (before, rest) = cut(&html, from)?;
        let (_, after) = cut(rest, to)?;
        html = [before.trim_end(), after].concat();
    }
    for (old, new) in [MARK, HEAD, WAY_OUT] {
        let (before, after) = cut(&html, old)?;
        html = [before, new, after].concat();
    }
    Ok(html)
}

#[cfg(test)]
mod tests {
    use super::framed;
    use crate::html::tags;

    /// From the page's own source.
    #[test]
    fn the_question_alone_is_left() {
        let html = framed(include_str!("../../index.html")).unwrap();
        let tags = tags(&html);
        let count = |name: &str| tags.iter().filter(|tag| tag.name == name).count();
        assert_eq!(
            ["header", "footer", "main", "form"].map(count),
            [0, 0, 1, 1]
        );
        assert_eq!(tags[0].value("data-embedded"), Some(""));
        // The style of the frame comes after that of the page.
        let style = tags.iter().rposition(|tag| tag.value("rel") == Some("css"));
        let framed = tags
            .iter()
            .position(|tag| tag.value("href") == Some("./embed.css"));
        assert!(style.is_some() && style < framed);
    }

    /// A page that is not as expected is not passed on half done.
    #[test]
    fn another_page_is_refused() {
        assert!(framed("<html lang=\"en\"><head></head><body></body></html>").is_err());
    }
}
