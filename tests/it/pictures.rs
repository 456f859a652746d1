//! What the pictures of a report show, over all cases.

use std::collections::BTreeSet;

use futures_executor::block_on;
use sentra_check::bounce::Turn;
use sentra_check::gateways::Outcome;
use sentra_check::outline::{Gate, Lock, Outline, Place, Station, Tone};
use sentra_check::report::Report;

use crate::case::Case;
use crate::files;

/// The report of every case, with its name.
fn reports() -> impl Iterator<Item = (String, Report)> {
    files::cases().into_iter().map(|(name, path)| {
        let text = std::fs::read_to_string(path).expect("a case can be read");
        let case = Case::read(&name, &text).expect("a case");
        (name, block_on(case.report()))
    })
}

/// The locks on a way; none where a block list stands in their place.
fn locks(stations: &[Station<'_>]) -> Option<[Lock; 3]> {
    stations.iter().find_map(|station| match &station.place {
        Place::Gate(Gate::Locks(locks)) => Some(*locks),
        _ => None,
    })
}

/// A mail comes to the recipient where nothing was found that SentraGuard would refuse it for, and what stops it, or
/// may, is seen on a lock.
#[test]
fn the_way_says_what_the_verdict_says() {
    let mut states = BTreeSet::new();
    for (name, report) in reports() {
        let outline = Outline::of(&report);
        let outcome = report.sentraguard().outcome;
        let Some(way) = outline.way() else {
            states.insert("none");
            let is_other = report.other_matter().is_some();
            assert!(
                is_other || matches!(outline.tone, Tone::Parked | Tone::Reject),
                "{name}"
            );
            continue;
        };
        let stations = &way.0;
        let Some(end) = stations.last() else {
            panic!("{name}: no station");
        };
        assert!(matches!(stations[0].place, Place::Sender(_)), "{name}");
        assert_eq!(end.place, Place::Recipient, "{name}");
        assert_eq!(end.is_reached, outcome == Outcome::Accept, "{name}");
        // Where the mail does not come, it goes no further.
        assert!(stations.is_sorted_by_key(|s| !s.is_reached), "{name}");
        let turns = stations.iter().filter(|s| s.has_turn).count();
        let is_somebodys = outline.turn.is_some_and(|turn| turn != Turn::Nobody);
        assert_eq!(turns, usize::from(is_somebodys), "{name}");
        let Some(locks) = locks(stations) else {
            states.insert("blocked");
            assert_eq!(outcome, Outcome::Reject, "{name}");
            continue;
        };
        let worst = locks.iter().map(|lock| lock.tone).max();
        let is_asked = stations[stations.len() - 2].is_reached;
        states.insert(match outcome {
            Outcome::Accept => "accept",
            Outcome::AtRisk => "at-risk",
            Outcome::Reject => "reject",
            Outcome::Unknown if is_asked => "unknown",
            Outcome::Unknown => "unreachable",
        });
        let fits = match outcome {
            Outcome::Accept => worst <= Some(Tone::Parked),
            Outcome::AtRisk => worst == Some(Tone::AtRisk),
            Outcome::Unknown => worst == Some(Tone::Unknown),
            Outcome::Reject => worst == Some(Tone::Reject),
        };
        assert!(fits, "{name}: {outcome:?}, {locks:?}");
    }
    let all = [
        "accept",
        "at-risk",
        "blocked",
        "none",
        "reject",
        "unknown",
        "unreachable",
    ];
    assert_eq!(states.into_iter().collect::<Vec<_>>(), all);
}
