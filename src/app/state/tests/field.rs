//! What the page does with what comes into the one field, typed or in one piece.

use super::*;

/// One line that names a domain, and one that names none.
const LINE: &str = "550 5.7.1 Your message from anna@shop.example has been rejected. Your email address \
                    or domain has been blocked by our spam policy.";
const NAMELESS: &str = "550 5.7.1 refused";

/// A text, letter by letter.
fn letters(text: &str) -> Vec<Action> {
    let ends = text
        .char_indices()
        .map(|(at, letter)| at + letter.len_utf8());
    ends.map(|end| typing(&text[..end])).collect()
}

/// Lets what waits be read.
fn reading(state: Rc<State>) -> Rc<State> {
    let Some(Given::Text(bytes)) = state.unread.clone() else {
        panic!("nothing waits");
    };
    let text = std::str::from_utf8(&bytes).unwrap();
    state.reduce(Action::Read {
        given: given(text),
        found: found(text),
    })
}

#[test]
fn a_line_that_arrives_at_once_is_read_at_once() {
    let state = after(vec![typing(LINE)]);
    assert_eq!(state.unread, Some(given(LINE)));
    assert!(state.recognised().is_none());
    let state = reading(state);
    assert_eq!(state.form.get(Field::Domain), "anna@shop.example");
    // It waits for one press, and there is no second.
    assert!(matches!(state.run, Run::Idle));
    let job = state.reduce(Action::Submit { now: 7 }).job().unwrap();
    assert_eq!((job.request.now, job.pasted.is_some()), (7, true));
    // Behind what stood there already it is the same.
    let state = after(vec![
        typing("shop.example "),
        typing(&["shop.example ", LINE].concat()),
    ]);
    assert!(state.unread.is_some());
}

#[test]
fn a_line_that_is_typed_is_read_and_checked_at_one_press() {
    let state = letters(LINE).into_iter().chain([Action::Submit { now: 7 }]);
    let state = after(state.collect());
    assert_eq!(state.unread, Some(given(LINE)));
    assert!(state.job().is_none() && state.problem.is_none());
    let state = reading(state);
    let job = state.job().unwrap();
    assert_eq!((job.request.now, job.pasted.is_some()), (7, true));
    assert_eq!(job.request.domain.as_str(), "shop.example");
    // Left out, it does not come back into the field.
    let state = reading(after(vec![typing(LINE)])).reduce(Action::Forget { now: 0 });
    assert_eq!(state.form.get(Field::Domain), "");
}

#[test]
fn nothing_is_recognised_in_a_line_that_is_still_typed() {
    let mut state = after(Vec::new());
    for action in letters("My mail to bob@gmail.com was refused") {
        state = state.reduce(action);
        assert!(state.unread.is_none() && state.started == 0);
    }
    assert!(state.recognised().is_none());
    let state = state.reduce(Action::Submit { now: 0 });
    assert!(state.job().is_none() && state.unread.is_some());
}

#[test]
fn a_press_while_it_is_read_counts() {
    for text in [LINE, &LINE.replace(". ", ".\n")] {
        let state = after(vec![Action::Paste(given(text)), Action::Submit { now: 7 }]);
        assert_eq!(reading(state).job().unwrap().request.now, 7);
    }
    // Of what came since, nobody has pressed anything.
    let state = after(vec![
        Action::Paste(given(NAMELESS)),
        Action::Submit { now: 7 },
        Action::Paste(given(LINE)),
    ]);
    assert!(reading(state).job().is_none());
}

#[test]
fn what_cannot_be_fetched_is_checked_when_it_is_tried_again() {
    let state = after(vec![typing(LINE), Action::Submit { now: 7 }]);
    let state = state.reduce(Action::Read {
        given: given(LINE),
        found: None,
    });
    assert!(matches!(state.run, Run::Stopped));
    let state = state.reduce(Action::Again { now: 8 });
    assert!(reading(state).job().is_some());
    // Not so where nobody has pressed "Check" before.
    let state = after(vec![
        typing(LINE),
        Action::Read {
            given: given(LINE),
            found: None,
        },
        Action::Again { now: 8 },
    ]);
    assert!(reading(state).job().is_none());
}

#[test]
fn where_no_domain_is_named_the_field_waits_for_one() {
    let state = reading(after(vec![typing(NAMELESS), Action::Submit { now: 0 }]));
    assert!(state.job().is_none() && state.waits_for_domain());
    let state = state.reduce(typing("shop.example"));
    assert!(!state.waits_for_domain());
    assert!(
        state
            .reduce(Action::Submit { now: 0 })
            .job()
            .unwrap()
            .pasted
            .is_some()
    );
}

#[test]
fn what_is_typed_on_is_not_what_waits() {
    let state = after(vec![
        typing(LINE),
        Action::Submit { now: 0 },
        typing("other.example"),
    ]);
    assert!(state.unread.is_none());
    let state = state.reduce(Action::Read {
        given: given(LINE),
        found: found(LINE),
    });
    assert!(state.pasted.is_none() && state.job().is_none());
    let job = state.reduce(Action::Submit { now: 0 }).job().unwrap();
    assert_eq!(job.request.domain.as_str(), "other.example");
}

#[test]
fn too_long_for_a_domain_is_a_problem_and_a_long_line_is_none() {
    let label = "a".repeat(400);
    let state = after(vec![typing(&label), Action::Submit { now: 0 }]);
    assert_eq!(state.problem, Some((Field::Domain, Problem::TooLong)));
    let line = "and so on ".repeat(40);
    let state = after(vec![typing(&line)]);
    assert!(state.unread.is_some() && state.problem.is_none());
}

#[test]
fn addresses_in_a_line_are_a_list_where_their_domains_differ() {
    let list = "anna@a.example, bob@b.example";
    let state = reading(after(vec![typing(list), Action::Submit { now: 0 }]));
    assert!(state.is_listing() && state.job().is_none());
    assert_eq!(
        state.listed.as_ref().map(|(_, given)| given),
        Some(&given(list))
    );
    assert_eq!(state.form.get(Field::Domain), "");
    let state = after(vec![
        typing("anna@a.example, bob@a.example"),
        Action::Submit { now: 0 },
    ]);
    assert_eq!(state.job().unwrap().request.domain.as_str(), "a.example");
}

#[test]
fn the_end_of_a_line_that_was_copied_along_is_left_out() {
    let state = after(vec![typing("shop.example\n")]);
    assert_eq!(state.form.get(Field::Domain), "shop.example");
    // A line that somebody begins stays.
    let state = state.reduce(typing("shop.example\n"));
    assert_eq!(state.form.get(Field::Domain), "shop.example\n");
    assert!(state.reduce(Action::Submit { now: 0 }).job().is_some());
}

#[test]
fn what_was_there_before_the_program_is_taken_over() {
    let start = |text: &str| {
        let typed = typed::entry(Field::Domain, text.to_owned());
        State::new(typed, Vec::new(), Theme::System)
    };
    let state = start("shop.example\n");
    assert_eq!(state.form.get(Field::Domain), "shop.example");
    assert!(state.recognised().is_some() && state.unread.is_none());
    assert_eq!(start(LINE).unread, Some(given(LINE)));
}

#[test]
fn a_clipboard_that_gives_nothing_is_said_until_something_comes() {
    let refused = after(vec![Action::NothingToPaste]);
    assert!(refused.refused && refused.problem.is_none());
    assert!(!refused.clone().reduce(typing("s")).refused);
    assert!(!refused.reduce(Action::Paste(given(LINE))).refused);
}
