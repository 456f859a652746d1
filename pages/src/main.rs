//! Writes a page for each finding in each language into a built site, for whoever wants to link to one: plain HTML, with
//! an example that is a case of the tests.
//!
//! `sentra-check-pages SITE` writes below `findings/` in the folder of the site.

#[path = "../../tests/support/case.rs"]
#[expect(dead_code, reason = "the tests compare with what a case expects")]
mod case;
mod examples;
#[path = "../../tests/support/files.rs"]
mod files;
mod page;

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use sentra_check::findings::CATALOGUE;
use sentra_check::language::{LANGUAGES, Language};
use sentra_check::texts::{Formats, Texts};

use examples::Examples;
use page::Site;

/// Where the pages stand in a site.
const FOLDER: &str = "findings";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [site] = arguments.as_slice() else {
        eprintln!("usage: sentra-check-pages SITE");
        return ExitCode::from(64);
    };
    match write(Path::new(site)) {
        Ok(count) => {
            println!("{count} pages about findings in {site}/{FOLDER}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes all pages, and gives their count.
fn write(site: &Path) -> Result<usize, Box<dyn Error>> {
    let examples = Examples::of_cases()?;
    let index = fs::read_to_string(site.join("index.html"))?;
    let site_files = Site::of(&index).ok_or("index.html names no style or no icon")?;
    let folder = site.join(FOLDER);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("findings.css"), include_str!("../findings.css"))?;
    let mut count = 0;
    for language in &LANGUAGES {
        let texts = texts(language);
        let folder = folder.join(language.tag);
        fs::create_dir_all(&folder)?;
        let page = page::index(&texts, &site_files, &examples);
        fs::write(folder.join("index.html"), page.into_string())?;
        for entry in CATALOGUE {
            let example = examples.get(entry.code)?;
            let page = page::finding(&texts, &site_files, entry, example);
            let file = folder.join(format!("{}.html", entry.code));
            fs::write(file, page.into_string())?;
            count += 1;
        }
    }
    Ok(count)
}

/// All words of a language.
fn texts(language: &'static Language) -> Texts {
    let [report, rare, own] = match language.tag {
        "de" => [
            include_str!("../../www/texts/de-report.ftl"),
            include_str!("../../www/texts/de-rare.ftl"),
            include_str!("../texts/de.ftl"),
        ],
        "fr" => [
            include_str!("../../www/texts/fr-report.ftl"),
            include_str!("../../www/texts/fr-rare.ftl"),
            include_str!("../texts/fr.ftl"),
        ],
        "nl" => [
            include_str!("../../www/texts/nl-report.ftl"),
            include_str!("../../www/texts/nl-rare.ftl"),
            include_str!("../texts/nl.ftl"),
        ],
        _ => [
            include_str!("../../www/texts/en-report.ftl"),
            include_str!("../../www/texts/en-rare.ftl"),
            include_str!("../texts/en.ftl"),
        ],
    };
    Texts::new(language, Formats::OWN)
        .and(report)
        .and(rare)
        .and(own)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_language_says_the_same() {
        let ids = |language| -> BTreeSet<String> {
            let texts: Texts = texts(language);
            texts.ids().map(str::to_owned).collect()
        };
        let english = ids(&LANGUAGES[0]);
        for language in &LANGUAGES {
            assert_eq!(ids(language), english, "{}", language.tag);
        }
    }

    #[test]
    fn every_page_is_whole() {
        let site = Site {
            style: "style.css".to_owned(),
            icon: "icon.svg".to_owned(),
        };
        let examples = Examples::of_cases().expect("the cases are there");
        for language in &LANGUAGES {
            let texts = texts(language);
            for entry in CATALOGUE {
                let example = examples.get(entry.code).expect("an example");
                let html = page::finding(&texts, &site, entry, example).into_string();
                for wrong in ["{ $", "[page-", "[finding", "<script", "style="] {
                    assert!(
                        !html.contains(wrong),
                        "{} {}: {wrong}",
                        texts.language().tag,
                        entry.code
                    );
                }
            }
        }
    }
}
