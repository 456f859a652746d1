//! What the page does, without a browser.

mod field;
mod key_pairs;
mod pasted;

use super::super::browser;
use super::super::config::Config;
use super::super::form::{Entry, Field};
use super::super::given::Given;
use super::super::help::known;
use super::super::rest::CUTS;
use super::super::route::Route;
use super::super::theme::Theme;
use super::super::typed;
use super::super::view::Parts;
use std::rc::Rc;

use super::*;
use crate::checkup::Request;
use crate::dns::zone::Zone;
use crate::dns::{Missing, Snapshot};
use crate::input::Problem;
use crate::language::Language;
use crate::outline::Section;
use crate::report::Report;
use crate::texts::Texts;
use yew::Reducible;

/// A state after some actions.
fn after(actions: Vec<Action>) -> Rc<State> {
    let state = State::new(
        Entry::default(),
        vec!["a".into(), "b".into(), "c".into()],
        Theme::System,
    );
    actions.into_iter().fold(Rc::new(state), State::reduce)
}

/// Typing into a field.
fn entered(field: Field, text: String) -> Action {
    let entry = typed::entry(field, text);
    Action::Type { field, entry }
}

/// Following an address.
fn follow(route: Option<Route>) -> Action {
    let names = route.as_ref().map(|route| typed::names(&route.form));
    Action::Follow {
        route,
        names: names.unwrap_or_default(),
        now: 0,
    }
}

/// Typing into the main field.
fn typing(text: &str) -> Action {
    entered(Field::Domain, text.to_owned())
}

/// The report on a request where no domain publishes anything.
fn report(request: &Request) -> Box<Report> {
    let zone = Zone::scan("test", "shop.example A 192.0.2.1\n").unwrap();
    let mut dns = Snapshot::default();
    loop {
        let missing: Missing = match crate::report::report(&dns, request) {
            Ok(report) => return Box::new(report),
            Err(missing) => missing,
        };
        for question in missing.questions() {
            dns.insert(question.clone(), zone.answer(question));
        }
    }
}

/// Lets the running check come to its end.
fn finished(state: Rc<State>) -> Rc<State> {
    let job = state.job().unwrap();
    state.reduce(end(job.number, &job.request))
}

/// The end of a job.
fn end(number: usize, request: &Request) -> Action {
    let report = report(request);
    Action::Finish {
        number,
        known: known(&report),
        report,
        unverified: None,
    }
}

/// A text that was given.
fn given(text: &str) -> Given {
    Given::text(text)
}

/// What was found in a text.
fn found(text: &str) -> Option<Found> {
    let parts = Rc::new(Parts::new(&CUTS, Texts::default(), Config::default()));
    futures_executor::block_on(async {
        let part = parts.paste().await?;
        (part.read)(given(text), Rc::default(), parts.clone()).await
    })
}

#[test]
fn more_is_said_only_about_the_check_that_is_shown() {
    let state = finished(after(vec![
        typing("shop.example"),
        Action::Submit { now: 0 },
    ]));
    let number = state.done().unwrap().number;
    let mut more = report(&state.done().unwrap().report.request);
    more.format += 1;
    let later = state.clone().reduce(Action::Amend {
        number,
        report: more.clone(),
    });
    assert_eq!(later.done().unwrap().report.format, more.format);
    let other = state.clone().reduce(Action::Amend {
        number: number + 1,
        report: more.clone(),
    });
    assert_ne!(other.done().unwrap().report.format, more.format);
    let gone = state.reduce(Action::Cancel).reduce(Action::Amend {
        number,
        report: more,
    });
    assert!(gone.done().is_none());
}

#[test]
fn another_language_changes_nothing_else() {
    let state = finished(after(vec![
        typing("shop.example"),
        Action::Submit { now: 0 },
    ]));
    let [english, french, dutch] = ["en", "fr", "nl"].map(|tag| Language::of_tag(tag).unwrap());
    let state = state.reduce(Action::Choose(french));
    assert_eq!(state.wish, Wish::Asked(french));
    let french_words = Action::Speak {
        language: french,
        is_there: true,
    };
    let shown = state.clone().reduce(french_words.clone());
    assert_eq!((shown.language, shown.wish), (Some(french), Wish::None));
    assert_eq!(shown.form, state.form);
    assert!(Rc::ptr_eq(shown.done().unwrap(), state.done().unwrap()));
    // Words that come too late are not wanted any more.
    let other = state.reduce(Action::Choose(dutch));
    let other = other.reduce(french_words);
    assert_eq!((other.language, other.wish), (None, Wish::Asked(dutch)));
    // Where there are none, the old ones stay.
    let failed = shown.reduce(Action::Choose(english));
    let failed = failed.reduce(Action::Speak {
        language: english,
        is_there: false,
    });
    assert_eq!(
        (failed.language, failed.wish),
        (Some(french), Wish::Failed(english))
    );
}

#[test]
fn a_problem_stands_until_its_field_is_edited() {
    let state = after(vec![typing("192.0.2.1"), Action::Submit { now: 0 }]);
    assert_eq!(state.problem, Some((Field::Domain, Problem::IpAddress)));
    assert_eq!(state.form.get(Field::Domain), "192.0.2.1");
    assert!(matches!(state.run, Run::Idle));
    let state = state.reduce(typing("shop.example"));
    assert_eq!(state.problem, None);
    assert!(state.recognised().is_some());
}

#[test]
fn what_was_typed_stays_and_the_link_has_the_domain() {
    let state = after(vec![
        typing("Desk <desk@shop.example>"),
        Action::Submit { now: 0 },
    ]);
    assert_eq!(state.form.get(Field::Domain), "Desk <desk@shop.example>");
    let route = state.route.clone();
    assert_eq!(
        route.as_ref().map(Route::hash).as_deref(),
        Some("#/check?domain=shop.example")
    );
    // The address follows the route; that starts nothing.
    let same = state.clone().reduce(follow(route));
    assert_eq!(
        (same.started, same.form.get(Field::Domain)),
        (1, state.form.get(Field::Domain))
    );
}

#[test]
fn going_back_shows_the_earlier_result_at_once() {
    let first = finished(after(vec![
        typing("shop.example"),
        Action::Submit { now: 0 },
    ]));
    let route = first.route.clone();
    let second = finished(
        first
            .reduce(typing("other.example"))
            .reduce(Action::Submit { now: 0 }),
    );
    let back = second.reduce(follow(route));
    let done = back.done().map(|done| done.report.domain.to_string());
    assert_eq!(done.as_deref(), Some("shop.example"));
    assert_eq!(back.started, 2);
    assert!(matches!(back.reduce(follow(None)).run, Run::Idle));
}

#[test]
fn a_result_that_nobody_waits_for_is_dropped() {
    let state = after(vec![
        typing("shop.example"),
        Action::Submit { now: 0 },
        Action::Cancel,
    ]);
    // Its link is gone from the address, and what was typed is still there.
    assert_eq!(
        (&state.route, state.form.get(Field::Domain)),
        (&None, "shop.example")
    );
    let request = Request::new(crate::dns::Name::parse("shop.example").unwrap(), 0);
    let late = state.reduce(end(1, &request));
    assert!(matches!(late.run, Run::Idle));
}

#[test]
fn more_about_a_sample_stays_in_the_sample() {
    let sample = Route::sample("shop.example");
    let state = after(vec![
        follow(Some(sample)),
        entered(Field::Selectors, "s=S1;".to_owned()),
        Action::Submit { now: 0 },
    ]);
    let job = state.job().unwrap();
    assert!(job.sample);
    assert_eq!(job.request.selectors, ["s1"]);
    let other = state
        .reduce(typing("elsewhere.example"))
        .reduce(Action::Submit { now: 0 });
    assert!(!other.job().unwrap().sample);
}

#[test]
fn another_resolver_comes_first() {
    let state = after(vec![
        typing("shop.example"),
        Action::AgainAt { index: 2, now: 0 },
    ]);
    let job = state.job().unwrap();
    assert_eq!((&job.resolvers.join("")[..], job.fresh), ("cab", true));
}

#[test]
fn who_else_sends_is_asked_for_and_forgotten_with_the_domain() {
    let sender = |id: &str| Action::Sender(id.to_owned());
    let state = after(vec![
        typing("shop.example"),
        sender("brevo"),
        sender("192.0.2.1"),
        sender("zoho"),
        sender("brevo"),
        Action::Propose { now: 0 },
    ]);
    let job = state.job().unwrap();
    assert_eq!(job.request.senders, ["192.0.2.1", "zoho"]);
    let state = finished(state);
    assert!(state.done().unwrap().for_records);
    let hash = state.route.as_ref().map(Route::hash);
    assert_eq!(
        hash.as_deref(),
        Some("#/check?domain=shop.example&sender=192.0.2.1%20zoho")
    );
    let state = state.reduce(Action::LetIn {
        id: "192.0.2.9".to_owned(),
        now: 0,
    });
    let job = state.job().unwrap();
    assert_eq!(job.request.senders, ["192.0.2.1", "zoho", "192.0.2.9"]);
    let state = state
        .reduce(typing("other.example"))
        .reduce(Action::Submit { now: 0 });
    assert!(state.job().unwrap().request.senders.is_empty());
    assert!(!finished(state).done().unwrap().for_records);
}

#[test]
fn what_leaves_the_record_is_part_of_the_link() {
    let without = |report| Action::Without {
        terms: vec!["mx".to_owned(), "include:a.example".to_owned()],
        report,
        now: 0,
    };
    let state = finished(after(vec![
        typing("shop.example"),
        Action::Submit { now: 0 },
    ]));
    let done = state.done().unwrap().clone();
    let request = Request {
        without: vec!["mx".to_owned()],
        ..done.report.request.clone()
    };
    // Where nothing has to be asked, the report is there at once, and the check is the same.
    let at_once = state.clone().reduce(without(Some(report(&request))));
    let shown = at_once.done().unwrap();
    assert_eq!(shown.number, done.number);
    assert_eq!(shown.report.request.without, ["mx"]);
    let link = shown.route.with(&shown.report.request).hash();
    assert_eq!(link, "#/check?domain=shop.example&sender=-mx");
    // Else it is asked for, and another domain has another record.
    let state = state.reduce(without(None));
    let asked = state.job().unwrap().request.without.clone();
    assert_eq!(asked, ["mx", "include:a.example"]);
    let state = state
        .reduce(typing("other.example"))
        .reduce(Action::Submit { now: 0 });
    assert!(state.job().unwrap().request.without.is_empty());
}

#[test]
fn a_list_goes_to_where_several_domains_are_checked() {
    let list = "a.example\nb.example\n";
    let state = after(vec![
        typing("shop.example"),
        Action::Paste(given(list)),
        Action::Read {
            given: given(list),
            found: found(list),
        },
    ]);
    assert!(state.is_listing() && state.unread.is_none());
    assert_eq!(state.route, Some(Route::domains()));
    assert_eq!(
        state.listed.as_ref().map(|(_, given)| given),
        Some(&given(list))
    );
    assert_eq!(state.form.get(Field::Domain), "shop.example");
    // What is given there is for the list, whatever it is; the same may come twice.
    let first = state.listed.clone();
    let state = state.reduce(Action::Paste(given(list)));
    assert!(state.unread.is_none() && state.listed != first);
    let state = state.reduce(follow(None));
    assert!(!state.is_listing() && state.form.get(Field::Domain) == "shop.example");
}

/// Cards stay open when the same is checked again, and are closed for another domain.
#[test]
fn a_card_stays_unfolded_with_its_domain() {
    let unfold = |section, is_open| Action::Unfold { section, is_open };
    let twice = [unfold(Section::Spf, true), unfold(Section::Spf, true)];
    let state = twice
        .into_iter()
        .fold(after(vec![typing("a.example")]), State::reduce);
    let state = state.reduce(Action::Submit { now: 0 });
    assert!(state.unfolded.is_empty());
    let actions = [
        unfold(Section::Spf, true),
        unfold(Section::Dkim, true),
        unfold(Section::Spf, false),
    ];
    let state = actions.into_iter().fold(finished(state), State::reduce);
    assert_eq!(state.unfolded, [Section::Dkim]);
    let state = finished(state.reduce(Action::Again { now: 1 }));
    assert_eq!(state.unfolded, [Section::Dkim]);
    let state = state
        .reduce(typing("b.example"))
        .reduce(Action::Submit { now: 2 });
    assert!(state.unfolded.is_empty());
}

/// A part that could not be fetched may be there the next time.
#[test]
fn the_inside_of_cards_may_come_later() {
    let state = after(vec![Action::Cards { is_there: false }]);
    assert!(state.lacks_cards);
    assert!(!state.reduce(Action::Cards { is_there: true }).lacks_cards);
}

#[test]
fn what_cannot_be_fetched_for_a_list_is_tried_again() {
    let state = after(vec![
        follow(Some(Route::domains())),
        Action::Several { is_there: false },
    ]);
    assert!(matches!(state.run, Run::Stopped));
    let state = state.reduce(Action::Again { now: 0 });
    assert!(matches!(state.run, Run::Idle) && state.is_listing());
}

#[test]
fn a_report_that_was_kept_is_shown_and_can_be_checked_again() {
    let mut request = Request::new(crate::dns::Name::parse("shop.example").unwrap(), 5);
    request.helo = Some("mail.example".to_owned());
    request.senders = vec!["192.0.2.9".to_owned()];
    let kept = report(&request);
    let state = after(vec![
        typing("other.example"),
        Action::Paste(given("{}")),
        Action::Read {
            given: given("{}"),
            found: Some(Found::Report {
                report: kept.clone(),
                known: known(&kept),
                subject: browser::recognise("shop.example"),
            }),
        },
    ]);
    let done = state.done().unwrap();
    assert!(done.is_saved && done.report == *kept);
    assert!(state.route.is_none() && state.job().is_none());
    let state = state.reduce(Action::Again { now: 9 });
    let job = state.job().unwrap();
    let asked = Request {
        now: 5,
        ..job.request.clone()
    };
    assert_eq!(asked, request);
    assert!(job.fresh && !finished(state).done().unwrap().is_saved);
}
