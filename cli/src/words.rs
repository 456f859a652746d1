//! The words of every language, built in.

use sentra_check::language::{LANGUAGES, Language};
use sentra_check::texts::{Formats, Texts};

/// The three files of each of these languages, one after the other.
macro_rules! files {
    ($($tag:literal),+) => {
        [$((
            $tag,
            concat!(
                include_str!(concat!("../../www/texts/", $tag, ".ftl")),
                include_str!(concat!("../../www/texts/", $tag, "-report.ftl")),
                include_str!(concat!("../../www/texts/", $tag, "-rare.ftl"))
            ),
        )),+]
    };
}

/// The tag of each language with its texts.
const FILES: [(&str, &str); LANGUAGES.len()] = files!("en", "de", "fr", "nl");

/// The language of a tag; what there is where there are no texts in it.
pub(crate) fn language(tag: &str) -> Result<&'static Language, String> {
    Language::of_tag(tag).ok_or_else(|| {
        let tags = LANGUAGES.iter().map(|language| language.tag);
        let tags: Vec<&str> = tags.collect();
        format!("there are no texts in {tag}, but in {}", tags.join(", "))
    })
}

/// The words in a language.
pub(crate) fn words(language: &'static Language) -> Texts {
    let of_it = FILES.iter().find(|(tag, _)| *tag == language.tag);
    let source = of_it.map_or("", |(_, source)| source);
    Texts::new(language, Formats::OWN).and(source)
}
