//! What the list and its table do, without a browser.

use futures_util::FutureExt;

use super::*;
use crate::checkup::Request;
use crate::dns::zone::Zone;
use crate::dns::{Missing, Snapshot};
use yew::Reducible;

/// The zone of all rows: for one domain nobody knows what its SPF record says.
const ZONE: &str = "a.example TXT \"v=spf1 -all\"\nc.example A 192.0.2.1\nb.example TXT !timeout\n\
    _dmarc.b.example TXT \"v=DMARC1; p=reject\"\ns1._domainkey.b.example TXT \"v=DKIM1; p=\"\n";

/// A list.
fn list(text: &str) -> Result<List, Unreadable> {
    let read = super::super::list::read(text.as_bytes()).now_or_never();
    read.expect("a short list is read at once")
}

/// The row of a domain.
fn row(index: usize, domain: &str) -> Row {
    let zone = Zone::scan("test", ZONE).unwrap();
    let request = Request::new(Name::parse(domain).unwrap(), 0);
    let mut dns = Snapshot::default();
    loop {
        let missing: Missing = match crate::report::report(&dns, &request) {
            Ok(report) => return Row::of(index, &report),
            Err(missing) => missing,
        };
        for question in missing.questions() {
            dns.insert(question.clone(), zone.answer(question));
        }
    }
}

/// A state after some actions.
fn after(actions: Vec<Action>) -> Rc<Many> {
    actions.into_iter().fold(Rc::default(), Many::reduce)
}

/// The domains of the rows, in their order.
fn order(many: &Many) -> Vec<&str> {
    many.rows().map(|row| row.summary.domain.as_str()).collect()
}

/// Rows of a job come.
fn came(number: usize, rows: Vec<Row>) -> Action {
    Action::Rows { number, rows }
}

#[test]
fn rows_stand_as_in_the_list_until_nobody_reads() {
    let start = Action::Start(list("b.example\na.example\nc.example"));
    let rows = vec![row(2, "c.example"), row(0, "b.example")];
    let running = after(vec![start, came(1, rows)]);
    assert_eq!(order(&running), ["b.example", "c.example"]);
    let running = running.reduce(came(1, vec![row(1, "a.example")]));
    assert_eq!(order(&running), ["b.example", "a.example", "c.example"]);
    let read = running.clone().reduce(Action::End {
        number: 1,
        is_read: true,
    });
    assert_eq!((read.stage, read.sorted), (Stage::Done, false));
    assert_eq!(order(&read), order(&running));
    for sorted in [
        read.reduce(Action::Sort),
        running.reduce(Action::End {
            number: 1,
            is_read: false,
        }),
    ] {
        let ranks: Vec<_> = sorted.rows().map(Row::rank).collect();
        assert!(ranks.is_sorted() && sorted.sorted, "{ranks:?}");
        assert_ne!(order(&sorted)[0], "b.example");
    }
}

#[test]
fn what_is_done_stays_and_the_rest_can_be_checked() {
    let many = after(vec![
        Action::Start(list("a.example\nb.example\nc.example")),
        came(1, vec![row(0, "a.example"), row(1, "b.example")]),
        Action::Cancel,
    ]);
    assert_eq!((many.stage, many.count()), (Stage::Cancelled, 2));
    assert!(many.job().is_none());
    // The servers of one were silent, and one was never asked about.
    assert_eq!((many.unanswered(), many.unasked()), (1, 1));
    let late = many.reduce(came(1, vec![row(2, "c.example")]));
    assert_eq!(late.count(), 2);
    let places = |many: &Many| {
        let job = many.job().unwrap();
        let places = job.domains.iter().map(|(index, _)| *index);
        (job.number, places.collect::<Vec<usize>>())
    };
    let rest = late.clone().reduce(Action::Rest);
    assert_eq!(places(&rest), (2, vec![2]));
    assert_eq!(order(&rest), ["a.example", "b.example"]);
    // Only what did not answer is asked again, and then there is still something left.
    let again = late.reduce(Action::Again);
    assert_eq!(places(&again), (2, vec![1]));
    assert_eq!(order(&again), ["a.example"]);
    let ended = again.reduce(came(2, vec![row(1, "b.example")]));
    let ended = ended.reduce(Action::End {
        number: 2,
        is_read: false,
    });
    assert_eq!((ended.stage, ended.unasked()), (Stage::Cancelled, 1));
}

#[test]
fn an_outcome_can_be_shown_alone() {
    let only = |tones: &[Tone]| {
        let pressed = tones.iter().map(|tone| Action::Only(*tone));
        after(pressed.collect()).only.clone()
    };
    assert_eq!(only(&[Tone::Reject]), [Tone::Reject]);
    let both = [Tone::Reject, Tone::Unknown];
    assert_eq!(only(&both), both);
    assert!(only(&[Tone::Reject, Tone::Reject]).is_empty());
    let again = after(vec![
        Action::Only(Tone::Reject),
        Action::Start(list("a.example")),
    ]);
    assert!(again.only.is_empty());
}

#[test]
fn a_row_has_a_mark_for_each_part_and_a_reason_where_there_is_one() {
    let silent = row(1, "b.example");
    assert_eq!(silent.parts[0], Tone::Unknown);
    assert!(silent.summary.is_unanswered() && silent.reason.is_none());
    let refused = row(0, "a.example");
    assert_eq!(refused.parts[1], Tone::Reject);
    assert!(refused.reason.is_some());
}

#[test]
fn what_does_not_belong_together_is_not_taken_up_again() {
    let names = |text: &str| list(text).unwrap().domains;
    let rows = vec![
        row(1, "b.example"),
        row(1, "b.example"),
        row(0, "c.example"),
        row(7, "a.example"),
    ];
    let many = Many::before(names("a.example\nb.example"), rows);
    assert_eq!((many.stage, many.count()), (Stage::Cancelled, 1));
    assert_eq!(order(&many), ["b.example"]);
    let whole = Many::before(names("b.example"), vec![row(0, "b.example")]);
    assert_eq!(whole.stage, Stage::Done);
}

#[test]
fn full_blocks_are_left_alone() {
    let domains: String = (0..120).map(|n| format!("d{n}.example\n")).collect();
    let one = row(0, "c.example");
    let mut many = after(vec![Action::Start(list(&domains))]);
    for index in 0..120 {
        let before = many.blocks.clone();
        many = many.reduce(came(
            1,
            vec![Row {
                index,
                ..one.clone()
            }],
        ));
        for (old, new) in before.iter().zip(&many.blocks) {
            assert!(old.len() < BLOCK || Rc::ptr_eq(old, new));
        }
    }
    assert_eq!((many.count(), many.blocks.len()), (120, 3));
}

#[test]
fn one_block_is_drawn_a_turn() {
    let domains: String = (0..200).map(|n| format!("d{n}.example\n")).collect();
    let (one, other) = (row(0, "c.example"), row(0, "b.example"));
    assert_ne!(one.rank(), other.rank());
    let rows = (0..200).map(|index| Row {
        index,
        ..if index % 2 == 0 { &one } else { &other }.clone()
    });
    let mut many = after(vec![Action::Start(list(&domains)), came(1, rows.collect())]);
    for (action, turns) in [
        (Action::Turn, 2),
        (
            Action::End {
                number: 1,
                is_read: false,
            },
            3,
        ),
    ] {
        many = many.reduce(action);
        for left in (0..=turns).rev() {
            let stale = many.blocks.iter().zip(&many.drawn);
            let stale = stale.filter(|(block, drawn)| !Rc::ptr_eq(block, drawn));
            let stale = stale.count() + many.blocks.len() - many.drawn.len();
            assert_eq!((stale, many.is_drawn()), (left, left == 0));
            many = many.reduce(Action::Turn);
        }
    }
    // What is gone goes from the end.
    many = many.reduce(Action::Start(list("a.example")));
    for left in (0..4).rev() {
        assert_eq!(many.drawn.len(), left);
        many = many.reduce(Action::Turn);
    }
    let turn = many.turn;
    assert!(many.is_drawn());
    assert_eq!(many.reduce(Action::Turn).turn, turn);
}

#[test]
fn a_list_that_is_none_leaves_the_table() {
    let done = after(vec![
        Action::Start(list("a.example")),
        came(1, vec![row(0, "a.example")]),
        Action::End {
            number: 1,
            is_read: false,
        },
    ]);
    for (text, problem) in [
        ("no\nnone\n", Problem::NoDomains),
        ("%PDF-1.7", Problem::Unreadable(Unreadable::Pdf)),
        (" ", Problem::Unreadable(Unreadable::Empty)),
    ] {
        let many = done.clone().reduce(Action::Start(list(text)));
        assert_eq!(many.problem, Some(problem));
        assert_eq!(
            (many.count(), many.unasked(), many.stage),
            (1, 0, Stage::Done)
        );
    }
    let many = done.reduce(Action::Read(list("no\nnone\n")));
    assert_eq!(many.problem, Some(Problem::NoDomainsInFile));
    assert_eq!(many.file.as_ref().map(|list| list.wrong_count), Some(2));
}
