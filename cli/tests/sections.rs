//! Of every case, the terminal and a ticket show the sections of the outline, in its order, and none is empty.

#[path = "../../tests/support/case.rs"]
#[expect(
    dead_code,
    unexpected_cfgs,
    reason = "only the reports are asked for, and nothing is verified"
)]
mod case;
#[path = "../../tests/support/files.rs"]
mod files;

use case::Case;
use sentra_check::outline::{Face, Outline, Section};
use sentra_check::report::Report;
use sentra_check::texts::Texts;
use sentra_check::ticket;
use sentra_check_cli::text;

/// The words in English.
fn texts() -> Texts {
    let texts = Texts::parse(include_str!("../../www/texts/en-report.ftl"))
        .and(include_str!("../../www/texts/en-rare.ftl"));
    texts.and(include_str!("../../www/texts/en.ftl"))
}

/// The report of every case, with its name.
fn reports() -> impl Iterator<Item = (String, Report)> {
    files::cases().into_iter().map(|(name, path)| {
        let text = std::fs::read_to_string(path).expect("a case can be read");
        let case = Case::read(&name, &text).expect("a case");
        let report = futures_executor::block_on(case.report());
        (name, report)
    })
}

/// The headings that a face should have.
fn headings(report: &Report, face: Face, texts: &Texts) -> Vec<String> {
    let outline = Outline::of(report);
    let headings = outline.sections(face).filter_map(|section| match section {
        // It is a sentence, which stands apart.
        Section::Limits => Some(texts.get("limits-blocklist")),
        _ => Some(texts.get(outline.heading(section, face)?)),
    });
    headings.collect()
}

#[test]
fn the_terminal_shows_the_sections_in_their_order() {
    let texts = texts();
    for (name, report) in reports() {
        let shown = text::render(&report, &texts);
        let lines: Vec<&str> = shown.lines().collect();
        // A heading stands at the edge, after an empty line; what stands below it is indented.
        let found = lines.windows(2).enumerate();
        let found = found.filter(|(_, pair)| {
            let starts = !pair[1].is_empty() && !pair[1].starts_with(' ');
            pair[0].is_empty() && starts
        });
        let (places, found): (Vec<usize>, Vec<&str>) =
            found.map(|(at, pair)| (at, pair[1])).unzip();
        let expected = headings(&report, Face::Terminal, &texts);
        let is_same = found.iter().zip(&expected).all(|(found, expected)| {
            // The last is a sentence that may be wrapped.
            expected.starts_with(found)
        });
        assert!(
            is_same && found.len() == expected.len(),
            "{name}: {found:?}"
        );
        for at in places {
            let is_empty = lines.get(at + 2).is_none_or(|line| line.is_empty());
            assert!(!is_empty, "{name}: {}", lines[at + 1]);
        }
    }
}

#[test]
fn a_ticket_shows_the_sections_in_their_order() {
    let texts = texts();
    for (name, report) in reports() {
        let shown = ticket::markdown(&report, &texts, None);
        let found = shown.lines().filter_map(|line| line.strip_prefix("### "));
        let found: Vec<&str> = found.collect();
        assert_eq!(found, headings(&report, Face::Ticket, &texts), "{name}");
        // Each has a list.
        for section in shown.split("\n### ").skip(1) {
            let (heading, list) = section.split_once("\n\n").expect("something below it");
            let is_list = list.starts_with("- ") || list.starts_with("1. ");
            assert!(is_list, "{name}: {heading}");
        }
    }
}

#[test]
fn what_sentraguard_has_blocked_is_said_on_every_face() {
    let texts = texts();
    for (name, title) in [
        (
            "sender-blocked",
            "SentraGuard has blocked anna@shop.example.",
        ),
        (
            "ip-blocked",
            "SentraGuard has blocked the IP address that the mail came from.",
        ),
        (
            "ip-blocked-known",
            "SentraGuard has blocked the IP address 198.51.100.7.",
        ),
    ] {
        let name = format!("bounce/{name}");
        let (_, report) = reports().find(|(case, _)| *case == name).expect("a case");
        let terminal = text::render(&report, &texts).replace("\n", " ");
        let ticket = ticket::markdown(&report, &texts, None).replace('\\', "");
        for shown in [terminal, ticket] {
            assert!(shown.contains(title), "{shown}");
            assert!(
                shown.contains("ask SentraGuard to remove the entry"),
                "{shown}"
            );
            for wrong in [
                "YOUR_EMAIL_ADDRESS",
                "cannot be seen",
                "All three",
                "operator of the list",
            ] {
                assert!(!shown.contains(wrong), "{wrong}: {shown}");
            }
        }
    }
}
