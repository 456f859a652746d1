//! The pages as HTML. What stands in them is escaped by `maud`; they load a style, and nothing else.

use maud::{DOCTYPE, Markup, html};
use sentra_check::findings::{Arg, CATALOGUE, Entry, Finding, Subject};
use sentra_check::language::LANGUAGES;
use sentra_check::report::Fix;
use sentra_check::texts::{Part, Texts, Worded, of_fix};

use crate::examples::{Example, Examples};

/// What a page may do: it shows itself.
const POLICY: &str =
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/// From a page to the site.
const UP: &str = "../../";

/// Records that are shown of one answer.
const ROWS: usize = 10;

/// The files of the site that a page uses.
pub(crate) struct Site {
    /// The style.
    pub(crate) style: String,
    /// The icon.
    pub(crate) icon: String,
}

impl Site {
    /// The files that the site's page names.
    pub(crate) fn of(index: &str) -> Option<Self> {
        let named = |start: &str, end: &str| {
            let mut values = index.split('"').map(|value| value.trim_start_matches("./"));
            values
                .find(|value| value.starts_with(start) && value.ends_with(end))
                .map(str::to_owned)
        };
        Some(Self {
            style: named("style-", ".css")?,
            icon: named("icon-", ".svg")?,
        })
    }
}

/// A list of all findings, by what they are about.
pub(crate) fn index(texts: &Texts, site: &Site, examples: &Examples) -> Markup {
    let subjects = [
        Subject::Domain,
        Subject::Spf,
        Subject::Dmarc,
        Subject::Dkim,
        Subject::Ip,
        Subject::Evidence,
    ];
    let of = |subject| {
        CATALOGUE
            .iter()
            .filter(move |entry| entry.subject == subject)
    };
    let title = texts.get("findings-title");
    let body = html! {
        h1 { (title) }
        p.lead { (texts.get("findings-lead")) }
        @for subject in subjects {
            section {
                h2 { (texts.word(&subject)) }
                ul {
                    @for entry in of(subject) {
                        @if let Ok(example) = examples.get(entry.code) {
                            li { a href={ (entry.code.name()) ".html" } { (texts.finding(example.finding(), Part::Title)) } }
                        }
                    }
                }
            }
        }
    };
    page(texts, site, &title, "index", &body)
}

/// The page about one finding.
pub(crate) fn finding(texts: &Texts, site: &Site, entry: &Entry, example: &Example) -> Markup {
    let finding = example.finding();
    let title = texts.finding(finding, Part::Title);
    let domain = [("domain", Arg::Text(example.report.domain.to_string()))];
    let parts = [
        ("finding-means", Part::Means),
        ("finding-why", Part::Why),
        ("finding-fix", Part::Fix),
    ];
    let body = html! {
        h1 { (title) }
        p.lead { (texts.word(&entry.subject)) " · " (texts.word(&entry.severity)) " · " code { (entry.code.name()) } }
        p { (texts.format("finding-stands-for", &domain)) }
        @for (heading, part) in parts {
            section {
                h2 { (texts.get(heading)) }
                p { (texts.finding(finding, part)) }
            }
        }
        (self::example(texts, example, finding))
        section {
            h2 { (texts.get("finding-standard")) }
            ul {
                @for reference in entry.references { li { (standard(reference)) } }
            }
        }
    };
    page(texts, site, &title, entry.code.name(), &body)
}

/// What the domain of the example has, and what it is to publish.
fn example(texts: &Texts, example: &Example, finding: &Finding) -> Markup {
    let domain = example.report.domain.to_string();
    let asked = finding.evidence.iter();
    let answers =
        asked.filter_map(|question| Some((question, example.report.snapshot.get(question).ok()?)));
    let answers: Vec<_> = answers.collect();
    let fixes: Vec<&Fix> = example.fixes().collect();
    html! {
        @if !answers.is_empty() || !fixes.is_empty() {
            section {
                h2 { (texts.get("finding-example")) }
                @if !answers.is_empty() {
                    h3 { (texts.format("finding-today", &[("domain", Arg::Text(domain))])) }
                    @for (question, answer) in answers {
                        p.question { code { (question.name.as_str()) } " " (question.record_type.mnemonic()) }
                        @for data in answer.records().iter().take(ROWS) {
                            pre { code { (data.zone_text()) } }
                        }
                        @if answer.records().is_empty() { p { (texts.answer(answer)) } }
                    }
                }
                @for fix in fixes {
                    h3 { (texts.get("report-publish")) }
                    p { (texts.format(fix.text_id(), &of_fix(fix))) }
                    dl.record {
                        dt { (texts.get("page-fix-type")) } dd { (fix.record_type) }
                        dt { (texts.get("page-fix-host")) } dd { code { (fix.host) } }
                        dt { (texts.get("page-fix-value")) } dd { code { (fix.value) } }
                    }
                }
            }
        }
    }
}

/// A page: the head, the way to the check and to the other languages, and what it is about.
fn page(texts: &Texts, site: &Site, title: &str, file: &str, body: &Markup) -> Markup {
    let tag = texts.language().tag;
    html! {
        (DOCTYPE)
        html lang=(tag) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " · Sentra Check" }
                meta name="description" content=(title);
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                link rel="stylesheet" href={ (UP) (site.style) };
                link rel="stylesheet" href="../findings.css";
                link rel="icon" type="image/svg+xml" href={ (UP) (site.icon) };
                @for other in &LANGUAGES {
                    link rel="alternate" hreflang=(other.tag) href={ "../" (other.tag) "/" (file) ".html" };
                }
            }
            body.reading {
                header.top {
                    a.name href={ (UP) "index.html" } { "Sentra Check" }
                    nav {
                        @for other in &LANGUAGES {
                            @if other.tag != tag {
                                a hreflang=(other.tag) lang=(other.tag) href={ "../" (other.tag) "/" (file) ".html" } { (other.name) }
                                " "
                            }
                        }
                    }
                }
                main {
                    (body)
                    p { a.primary href={ (UP) "index.html" } { (texts.get("finding-check")) } }
                    @if file != "index" {
                        p { a href="index.html" { (texts.get("findings-title")) } }
                    }
                }
            }
        }
    }
}

/// A section of an RFC, with a link to its text.
fn standard(reference: &str) -> Markup {
    let number = reference
        .strip_prefix("RFC ")
        .and_then(|rest| rest.split_once(" §"));
    html! {
        @match number {
            Some((number, section)) => a href={ "https://www.rfc-editor.org/rfc/rfc" (number) "#section-" (section) } rel="noreferrer" { (reference) },
            None => (reference),
        }
    }
}
