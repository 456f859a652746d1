//! What the pictures of a report show, over all cases.

use std::collections::BTreeSet;

use futures_executor::block_on;
use sentra_check::bounce::Turn;
use sentra_check::gateways::Outcome;
use sentra_check::outline::{
    Broken, Change, Gate, Lock, Outline, Place, Seats, Service, Station, Step, Tone, Word,
};
use sentra_check::report::{Fix, Report};
use sentra_check::spf::LOOKUP_LIMIT;

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
        let is_in_order = outcome == Outcome::Accept && Broken::of(&report).is_none();
        assert_eq!(end.is_reached, is_in_order, "{name}");
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
            Outcome::Accept if is_in_order => worst <= Some(Tone::Parked),
            // The records are, and the signature of the message does not hold.
            Outcome::Accept => worst == Some(Tone::AtRisk),
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

/// How many lookups stand outside.
fn outside(seats: &Seats<'_>) -> usize {
    seats.0.iter().map(Service::outside).sum()
}

/// The SPF record that is proposed where nobody has to write out addresses for it.
fn spf_fix(report: &Report) -> Option<&Fix> {
    let fix = sentra_check::outline::spf_record(report);
    fix.filter(|fix| !fix.is_last_resort())
}

/// Every lookup has its seat; who is taken out is in no record that is proposed, and is named; and a record that fits
/// then is proven.
#[test]
fn seats_are_taken_by_whoever_stays() {
    let mut names = BTreeSet::new();
    let mut settled = 0;
    for (name, report) in reports() {
        let outline = Outline::of(&report);
        let has_step = outline.steps.iter().any(|step| matches!(step, Step::Seats));
        let Some(seats) = outline.seats() else {
            let is_one = report.spf.records.len() == 1 && report.operator.is_none();
            assert!(
                !is_one || report.spf.expansion.lookups <= LOOKUP_LIMIT,
                "{name}"
            );
            assert!(!has_step, "{name}");
            continue;
        };
        assert!(has_step, "{name}");
        let all: usize = seats.0.iter().map(|service| service.lookups).sum();
        assert_eq!(all, report.spf.expansion.lookups, "{name}");
        assert_eq!(
            outside(&seats),
            seats.taken().saturating_sub(LOOKUP_LIMIT),
            "{name}"
        );
        for service in &seats.0 {
            names.insert(service.name.to_owned());
            let without = seats.without(service.term);
            let Some(changed) = report.without(without.clone()) else {
                panic!("{name}: something is asked for {without:?}");
            };
            // What was found is about the records that are there.
            assert_eq!(changed.findings, report.findings, "{name}");
            let outline = Outline::of(&changed);
            if let Some(seats) = outline.seats() {
                let before = seats.0.iter().filter(|service| !service.stays);
                assert!(before.map(|service| service.term).eq(&without), "{name}");
                let fix = spf_fix(&changed);
                settled += usize::from(fix.is_some() && outside(&seats) == 0);
            }
            let mut fixes = changed
                .fixes
                .iter()
                .filter(|fix| fix.name == changed.domain);
            assert!(
                fixes.all(|fix| {
                    let is_told = |term: &&String| {
                        fix.choices
                            .iter()
                            .any(|choice| choice.value().contains(&***term))
                    };
                    let is_there = |term: &&String| fix.value.split(' ').any(|word| word == **term);
                    without
                        .iter()
                        .all(|term| is_told(&term) && !is_there(&term))
                }),
                "{name}: {without:?}"
            );
        }
    }
    for known in ["Google Workspace", "Microsoft 365", "SendGrid", "Mailgun"] {
        assert!(names.contains(known), "{names:?}");
    }
    assert!(settled > 0);
}

/// The text that words make up, and whether a part of one differs.
fn whole(words: &[Word<'_>]) -> (String, bool) {
    let differs = words.iter().any(|word| !word.differs.is_empty());
    (
        words.iter().map(|word| word.parts().concat()).collect(),
        differs,
    )
}

/// The words make up the records that go and the one that comes, and what they have in common is marked on neither side.
#[test]
fn changes_are_of_the_whole_records() {
    let mut count = 0;
    for (name, report) in reports() {
        for fix in &report.fixes {
            let Some(change) = Change::of(fix) else {
                assert_eq!(fix.instead().count(), 0, "{name}");
                continue;
            };
            count += 1;
            let before: Vec<_> = change.before.iter().map(|words| whole(words)).collect();
            assert!(
                before.iter().map(|(text, _)| text).eq(fix.instead()),
                "{name}"
            );
            let (after, comes) = whole(&change.after);
            assert_eq!(after, fix.value, "{name}");
            // What is on one side alone is seen.
            let spaced = |text: &str| text.replace(';', "; ");
            let set = |text: &str| -> BTreeSet<String> {
                spaced(text).split_whitespace().map(str::to_owned).collect()
            };
            let old: BTreeSet<String> = fix.instead().flat_map(|text| set(text)).collect();
            let is_seen = comes || before.iter().any(|(_, goes)| *goes);
            assert_eq!(is_seen, old != set(&fix.value), "{name}: {change:?}");
        }
    }
    assert!(count > 50, "only {count}");
}
