//! What the page does with what was pasted.

use super::*;

/// What was read in a text that is a rejection.
fn read(text: &str) -> Option<Rc<Pasted>> {
    match found(text) {
        Some(Found::Pasted(pasted)) => Some(pasted),
        _ => None,
    }
}

/// A rejection that names a domain, and one that names none.
const NAMED: &str = "Your message from anna@shop.example has been rejected. Your email address or \
                     domain has been blocked by our spam policy.";
const NAMELESS: &str = "Your IP address has been blocked due to security policies.";

/// A state after a text was pasted and read.
fn with_pasted(typed_before: &str, text: &str) -> Rc<State> {
    after(vec![
        typing(typed_before),
        Action::Paste(given(text)),
        Action::Read {
            given: given(text),
            found: found(text),
        },
    ])
}

#[test]
fn what_was_pasted_names_the_domain_and_goes_with_the_check() {
    let state = with_pasted("", NAMED);
    assert_eq!(state.form.get(Field::Domain), "anna@shop.example");
    assert!(state.unread.is_none() && matches!(state.run, Run::Idle));
    let state = state.reduce(Action::Submit { now: 0 });
    let job = state.job().unwrap();
    assert!(job.pasted.is_some());
    assert_eq!(job.request.domain.as_str(), "shop.example");
    // Another domain is not what came back.
    let state = finished(state)
        .reduce(typing("other.example"))
        .reduce(Action::Submit { now: 0 });
    assert!(state.job().unwrap().pasted.is_none());
}

#[test]
fn what_was_typed_comes_back_when_the_rest_is_left_out() {
    let state = with_pasted("other.example", NAMED).reduce(Action::Forget { now: 0 });
    assert_eq!(state.form.get(Field::Domain), "other.example");
    assert!(state.pasted.is_none());
    // What was typed since is newer.
    let state = with_pasted("other.example", NAMED)
        .reduce(typing("third.example"))
        .reduce(Action::Forget { now: 0 });
    assert_eq!(state.form.get(Field::Domain), "third.example");
    // After a check, the same is asked without it.
    let state = finished(with_pasted("", NAMED).reduce(Action::Submit { now: 0 }));
    let state = state.reduce(Action::Forget { now: 0 });
    assert!(state.job().unwrap().pasted.is_none());
}

#[test]
fn a_late_reading_is_dropped() {
    let state = after(vec![
        Action::Paste(given(NAMED)),
        Action::Paste(given(NAMELESS)),
        Action::Read {
            given: given(NAMED),
            found: found(NAMED),
        },
    ]);
    assert!(state.pasted.is_none());
    assert_eq!(state.unread, Some(given(NAMELESS)));
    let state = state
        .reduce(Action::Read {
            given: given(NAMELESS),
            found: found(NAMELESS),
        })
        .reduce(Action::Read {
            given: given(NAMED),
            found: found(NAMED),
        });
    assert_eq!(state.pasted, read(NAMELESS));
    assert_eq!(state.form.get(Field::Domain), "");
    let state = after(vec![
        Action::Paste(given(NAMED)),
        Action::Forget { now: 0 },
        Action::Read {
            given: given(NAMED),
            found: found(NAMED),
        },
    ]);
    assert!(state.pasted.is_none());
}

#[test]
fn a_rejection_that_was_typed_stays_until_it_is_read() {
    let state = after(vec![typing(NAMELESS), Action::Submit { now: 0 }]);
    assert_eq!(state.unread, Some(given(NAMELESS)));
    assert_eq!(state.form.get(Field::Domain), NAMELESS);
    // What reads it cannot be fetched; it is tried again with the check.
    let state = state.reduce(Action::Read {
        given: given(NAMELESS),
        found: None,
    });
    assert!(matches!(state.run, Run::Stopped));
    assert_eq!(state.form.get(Field::Domain), NAMELESS);
    let state = state.reduce(Action::Again { now: 0 });
    assert!(matches!(state.run, Run::Idle) && state.unread.is_some());
    let state = state.reduce(Action::Read {
        given: given(NAMELESS),
        found: found(NAMELESS),
    });
    assert_eq!(state.form.get(Field::Domain), "");
    assert!(state.pasted.is_some());
    // An address with a long name before it is no rejection, and a sentence is none either.
    for (text, is_read) in [
        ("Anna Maria of the Shop <anna@shop.example>", false),
        ("550 5.7.1 refused mail from anna@shop.example", true),
        ("two words.example", false),
    ] {
        let state = after(vec![typing(text), Action::Submit { now: 0 }]);
        assert_eq!(state.unread.is_some(), is_read, "{text}");
    }
}

#[test]
fn what_cannot_be_read_leaves_what_was_typed() {
    let state = with_pasted("shop.example", "%PDF-1.7");
    assert_eq!(state.form.get(Field::Domain), "shop.example");
    assert!(state.pasted.as_ref().unwrap().evidence.is_err());
    assert!(state.reduce(Action::Submit { now: 0 }).job().is_some());
}

#[test]
fn a_sample_is_about_nothing_that_was_pasted() {
    let sample = Route::sample("shop.example");
    let state = with_pasted("", NAMED).reduce(follow(Some(sample)));
    let job = state.job().unwrap();
    assert!(job.sample && job.pasted.is_none());
}

#[test]
fn a_request_for_help_knows_what_the_rejection_says() {
    let state = with_pasted("", NAMED)
        .reduce(typing("anna@shop.example"))
        .reduce(Action::Submit { now: 0 });
    let state = finished(state);
    assert_eq!(state.form.get(Field::SentFrom), "anna@shop.example");
    let sent_to = entered(Field::SentTo, "you@office.example".to_owned());
    let state = finished(state.reduce(sent_to).reduce(Action::Again { now: 0 }));
    assert_eq!(state.form.get(Field::SentTo), "you@office.example");
    let hash = state.route.as_ref().map(Route::hash);
    assert_eq!(hash.as_deref(), Some("#/check?domain=shop.example"));
    let state = state.reduce(typing("other.example"));
    assert_eq!(state.form.get(Field::SentTo), "");
}
