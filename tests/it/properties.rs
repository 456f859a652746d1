//! Properties that hold for every report, tried out over zones that are put together by chance.
//!
//! `zones` has the zones, in families; `verdict`, `signed` and `proposals` have the properties, one
//! function each. A zone for which one does not hold is made as small as it stays so, and printed as
//! the beginning of a case.
//!
//! `ZONES` in the environment says how many zones, `SEED` the first of them, `FAMILY` of which
//! family alone, `TOLD` after how many counter-examples to end; the same seed is the same zone. They are tried once, on every core, however many of
//! the tests run.

mod proposals;
mod signed;
mod verdict;
// `second_opinion` has the same zones.
pub(crate) mod zones;

use std::collections::BTreeMap;
use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, OnceLock};
use std::thread;

use zones::chance::Chance;
use zones::world::World;
use zones::{dkim, dmarc, message, mixed, spf};

/// Zones in an ordinary run.
const ZONES: u64 = 600;

/// Counter-examples that are made small and told; more are mostly of the same kinds.
const TOLD: u64 = 8;

/// What a property says of a world: whether it is one that the property is about, or what is wrong.
type Holds = Result<bool, String>;

/// A family of zones, and what puts one of it together.
type Family = (&'static str, fn(&mut Chance) -> World);

/// The families.
const FAMILIES: [Family; 5] = [
    ("SPF", spf::world),
    ("DKIM", dkim::world),
    ("DMARC", dmarc::world),
    ("messages", message::world),
    ("mixed", mixed::world),
];

/// Every property, in the order of their numbers.
const PROPERTIES: [fn(&World) -> Holds; 10] = [
    verdict::fits_spf,
    signed::counts,
    signed::needs_no_other_key,
    verdict::nobody_may_send,
    proposals::lose_nobody,
    proposals::can_stand,
    proposals::are_flawless,
    proposals::keep_their_promise,
    verdict::fails_openly,
    verdict::is_of_a_piece,
];

/// What came out.
#[derive(Default)]
struct Outcome {
    /// Zones by family.
    zones: [u64; FAMILIES.len()],
    /// Those that have a proposal, and those that are accepted as they are, by family.
    fixed: [u64; FAMILIES.len()],
    accepted: [u64; FAMILIES.len()],
    /// How many zones each property is about.
    about: [u64; PROPERTIES.len()],
    /// Where one does not hold, by seed: the number of the property, and the zone.
    flaws: BTreeMap<u64, (usize, String)>,
}

/// A number from the environment.
fn from_environment(name: &str, usual: u64) -> u64 {
    let text = std::env::var(name).ok();
    text.map_or(usual, |text| text.parse().expect("a number"))
}

/// The zone of a seed, and its family.
fn world(seed: u64) -> (usize, World) {
    let only = std::env::var("FAMILY").ok();
    let only = only.and_then(|name| FAMILIES.iter().position(|(family, _)| *family == name));
    let family = only.unwrap_or((seed % FAMILIES.len() as u64) as usize);
    let world = FAMILIES[family].1(&mut Chance::new(seed));
    (family, world.settled())
}

/// Tries out one seed.
fn attempt(seed: u64, outcome: &Mutex<Outcome>) {
    let (family, world) = world(seed);
    let holds = PROPERTIES.map(|property| property(&world));
    let report = world.report();
    let flaw = holds.iter().position(Result::is_err);
    let told = flaw.map(|number| {
        let property = PROPERTIES[number];
        let small = world.shrink(&|world| property(world).is_err());
        let told = property(&small).err().unwrap_or_default();
        (
            number,
            format!("seed {seed}: property {}\n{told}\n{small}", number + 1),
        )
    });
    let mut outcome = outcome.lock().expect("no other thread failed");
    outcome.zones[family] += 1;
    outcome.fixed[family] += u64::from(!report.fixes.is_empty());
    outcome.accepted[family] += u64::from(report.exit_code() == 0);
    for (count, holds) in outcome.about.iter_mut().zip(&holds) {
        *count += u64::from(*holds == Ok(true));
    }
    outcome.flaws.extend(told.map(|told| (seed, told)));
}

/// Tries out all zones, once for all tests.
fn outcome() -> &'static Outcome {
    static OUTCOME: OnceLock<Outcome> = OnceLock::new();
    OUTCOME.get_or_init(|| {
        let first = from_environment("SEED", 1);
        let end = first + from_environment("ZONES", ZONES);
        let told = from_environment("TOLD", TOLD);
        let next = AtomicU64::new(first);
        let outcome = Mutex::new(Outcome::default());
        let work = || {
            loop {
                let seed = next.fetch_add(1, Ordering::Relaxed);
                let enough = outcome.lock().is_ok_and(|outcome| outcome.flaws.len() as u64 >= told);
                if seed >= end || enough {
                    return;
                }
                let tried = catch_unwind(AssertUnwindSafe(|| attempt(seed, &outcome)));
                if tried.is_err() {
                    let told = (PROPERTIES.len() - 1, format!("seed {seed}: a panic, see above"));
                    let outcome = outcome.lock();
                    drop(outcome.map(|mut outcome| outcome.flaws.insert(seed, told)));
                }
            }
        };
        thread::scope(|scope| {
            for _ in 0..thread::available_parallelism().map_or(2, usize::from) {
                scope.spawn(work);
            }
        });
        let outcome = outcome.into_inner().expect("no thread failed");
        for (index, (family, _)) in FAMILIES.iter().enumerate() {
            let [zones, fixed, accepted] =
                [outcome.zones, outcome.fixed, outcome.accepted].map(|counts| counts[index]);
            say(&format!(
                "{zones} zones of {family}: {fixed} with a proposal, {accepted} accepted as they are"
            ));
        }
        outcome
    })
}

/// Says something that is seen also where a test passes.
fn say(line: &str) {
    // Where nobody listens, nothing is lost.
    let _ = writeln!(std::io::stdout().lock(), "{line}");
}

/// Holds one property to what came out.
fn hold(number: usize) {
    let outcome = outcome();
    let zones: u64 = outcome.zones.iter().sum();
    let about = outcome.about[number - 1];
    say(&format!(
        "property {number}: tried over {zones} zones, {about} of which it is about"
    ));
    let flaws = outcome
        .flaws
        .values()
        .filter(|(index, _)| *index == number - 1);
    let told: Vec<&str> = flaws.map(|(_, told)| &**told).collect();
    assert!(told.is_empty(), "\n{}", told.join("\n\n"));
    // The zones are to try out what the property is about.
    let whole = outcome.flaws.is_empty() && std::env::var("FAMILY").is_err();
    assert!(!whole || about >= zones / 50, "zones of too few kinds");
}

#[test]
fn property_1_accept_with_a_client_is_a_pass_of_spf() {
    hold(1);
}

#[test]
fn property_2_accept_for_a_message_is_no_failure_of_dmarc() {
    hold(2);
}

#[test]
fn property_3_a_signature_that_holds_needs_no_other_key() {
    hold(3);
}

#[test]
fn property_4_a_record_that_lets_nobody_send_is_not_in_order() {
    hold(4);
}

#[test]
fn property_5_a_proposal_loses_nobody_untold() {
    hold(5);
}

#[test]
fn property_6_a_proposal_can_stand_in_the_zone() {
    hold(6);
}

#[test]
fn property_7_a_proposal_is_without_a_flaw() {
    hold(7);
}

#[test]
fn property_8_a_proposal_keeps_its_promise() {
    hold(8);
}

#[test]
fn property_9_a_failure_makes_nothing_certain() {
    hold(9);
}

#[test]
fn property_10_a_report_does_not_contradict_itself() {
    hold(10);
}
