//! What a request for help says.

#[path = "../../../tests/support/case.rs"]
#[expect(dead_code, reason = "only the reports are asked for")]
mod case;
#[path = "../../../tests/support/files.rs"]
mod files;

use super::*;
use crate::checkup::Request;
use crate::dns::zone::Zone;
use crate::dns::{Name, Snapshot};
use crate::report::report;
use crate::resolve::drive;
use futures_executor::block_on;

#[test]
fn whose_the_domain_is_stands_in_the_request() {
    let zone = "gmail.com TXT \"v=spf1 ~all\"\n_dmarc.gmail.com TXT \"v=DMARC1; p=none\"\n\
                s._domainkey.gmail.com TXT \"v=DKIM1; p=\"\n";
    let zone = Zone::scan("test", zone).unwrap();
    let request = Request {
        ip: Some([203, 0, 113, 9].into()),
        ..Request::new(Name::parse("gmail.com").unwrap(), 0)
    };
    let mut dns = Snapshot::default();
    let evaluate = |dns: &Snapshot| report(dns, &request);
    let report = block_on(drive(&zone, &mut dns, &mut |_| {}, evaluate));
    let texts = Texts::parse(include_str!("../../../www/texts/en-report.ftl"))
        .and(include_str!("../../../www/texts/en-rare.ftl"));
    let letter = Letter::compose(
        &texts,
        &Outline::of(&report),
        &Form::default(),
        "https://check.example",
    );
    assert!(letter.body.contains("belongs to Google"), "{}", letter.body);
}

#[test]
fn an_address_is_encoded_and_bounded() {
    let letter = |body: &str| Letter {
        subject: "Über 100 %".to_owned(),
        body: body.to_owned(),
    };
    let texts = Texts::parse("help-paste-here = Here\n");
    assert_eq!(
        letter("a&b\n?c=#").mailto(&texts, "help@mail.example"),
        "mailto:help@mail.example?subject=%C3%9Cber%20100%20%25&body=a%26b%0D%0A%3Fc%3D%23"
    );
    let long = letter(&"ä".repeat(1_000)).mailto(&texts, "help@mail.example");
    assert!(long.ends_with("&body=Here"), "{long}");
}

/// Whoever is to publish the records gets all of them, with what each takes for granted.
#[test]
fn every_record_is_handed_over_with_its_assumptions() {
    let texts = Texts::parse(include_str!("../../../www/texts/en-report.ftl"))
        .and(include_str!("../../../www/texts/en-rare.ftl"));
    let mut handed = 0;
    for (name, path) in files::cases() {
        let text = std::fs::read_to_string(path).unwrap();
        let report = block_on(case::Case::read(&name, &text).unwrap().report());
        let outline = Outline::of(&report);
        if !outline.hands_over() {
            continue;
        }
        handed += 1;
        let letter = Letter::hand_over(&texts, &outline, "https://check.example");
        let mut rest = &*letter.body;
        for section in outline.sections(Face::Keeper) {
            let begins = outline.heading(section, Face::Keeper).map_or_else(
                || "https://check.example".to_owned(),
                |id| texts.format(id, &named(&report)),
            );
            (_, rest) = rest.split_once(&*begins).expect(&name);
        }
        for fix in &report.fixes {
            let said = [fix.value.clone(), fix.place().to_string()];
            let choices = fix.choices.iter().map(|choice| texts.choice(choice));
            for said in said.into_iter().chain(choices) {
                assert!(
                    letter.body.contains(&said),
                    "{name}: {said}\n{}",
                    letter.body
                );
            }
        }
    }
    assert!(handed > 150, "{handed}");
}

#[test]
fn it_shows_the_sections_of_every_case_in_their_order() {
    let texts = Texts::parse(include_str!("../../../www/texts/en-report.ftl"))
        .and(include_str!("../../../www/texts/en-rare.ftl"));
    for (name, path) in files::cases() {
        let text = std::fs::read_to_string(path).unwrap();
        let report = block_on(case::Case::read(&name, &text).unwrap().report());
        let outline = Outline::of(&report);
        let letter = Letter::compose(&texts, &outline, &Form::default(), "https://check.example");
        let mut rest = &*letter.body;
        let mut count = 0;
        for section in outline.sections(Face::Letter) {
            let begins = match outline.heading(section, Face::Letter) {
                Some(id) => texts.format(id, &named(&report)),
                None => match section {
                    Section::Reasons => texts.finding(outline.reasons[0].finding, Part::Title),
                    Section::Next => texts.get(request(&outline)),
                    Section::Client => report.request.ip.unwrap().to_string(),
                    _ => "https://check.example".to_owned(),
                },
            };
            let (before, after) = rest.split_once(&*begins).expect(&name);
            count += before.split("\n\n").count() - 1;
            rest = after;
        }
        // The mail, the rejection and the verdict stand apart, and what was found.
        let is_given = report.request.bounce.is_some();
        assert_eq!(
            count + rest.split("\n\n").count(),
            4 + usize::from(is_given),
            "{name}"
        );
        assert_eq!(
            letter.body.contains(&texts.get("page-bounce")),
            is_given,
            "{name}"
        );
    }
}
