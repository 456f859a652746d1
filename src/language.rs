//! The languages that the page speaks: each has three files in `www/texts/`.

/// A language.
#[derive(Debug, Eq, PartialEq)]
pub struct Language {
    /// Its tag (BCP 47), after which its files are named.
    pub tag: &'static str,
    /// Its name in itself.
    pub name: &'static str,
}

/// All of them; the first is that of visitors who ask for none of them.
pub static LANGUAGES: [Language; 4] = [
    Language::new("en", "English"),
    Language::new("de", "Deutsch"),
    Language::new("fr", "Français"),
    Language::new("nl", "Nederlands"),
];

impl Language {
    /// A language by its tag, with its own name.
    const fn new(tag: &'static str, name: &'static str) -> Self {
        Self { tag, name }
    }

    /// The language of a tag such as `nl` or `nl-BE`, if there are texts in it.
    pub fn of_tag(tag: &str) -> Option<&'static Self> {
        let main = tag.split(['-', '_']).next().unwrap_or_default();
        let mut languages = LANGUAGES.iter();
        languages.find(|language| language.tag.eq_ignore_ascii_case(main))
    }

    /// The file with the words that the page starts with, as the page finds it.
    pub fn start_file(&self) -> String {
        ["texts/", self.tag, ".ftl"].concat()
    }

    /// The file with the words of a report.
    pub fn report_file(&self) -> String {
        ["texts/", self.tag, "-report.ftl"].concat()
    }

    /// The file with the words that few reports need.
    pub fn rare_file(&self) -> String {
        ["texts/", self.tag, "-rare.ftl"].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_with_a_region_is_its_language() {
        for (tag, expected) in [
            ("nl", Some("nl")),
            ("nl-BE", Some("nl")),
            ("FR_ca", Some("fr")),
            ("xx", None),
            ("english", None),
            ("", None),
        ] {
            let found = Language::of_tag(tag).map(|language| language.tag);
            assert_eq!(found, expected, "{tag}");
        }
    }
}
