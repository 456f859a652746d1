//! Properties that hold for every report, tried out over zones that are put together by chance.
//!
//! `world` has a zone with a request and what its owner meant, `spf` puts one together, `verdict`
//! and `proposals` have the properties, one function each. A zone for which one does not hold is
//! made as small as it stays so, and printed as the beginning of a case.
//!
//! `ZONES` in the environment says how many zones, `SEED` the first of them; the same seed is the
//! same zone. 500 take some seconds.

#![cfg(not(target_arch = "wasm32"))]

mod chance;
mod proposals;
mod spf;
mod verdict;
mod world;

use chance::Chance;
use world::World;

/// Zones in an ordinary run.
const ZONES: u64 = 500;

/// Counter-examples that are made small and told; more are of the same kinds.
const TOLD: usize = 8;

/// A property: what is wrong in a world, where something is.
type Property = (&'static str, fn(&World) -> Result<(), String>);

/// Every property, in the order in which they are tried.
const PROPERTIES: &[Property] = &[
    ("the verdict fits what SPF comes to", verdict::fits_spf),
    ("nobody may send is not in order", verdict::nobody_may_send),
    (
        "a report does not contradict itself",
        verdict::is_of_a_piece,
    ),
    ("a failure makes nothing certain", verdict::fails_openly),
    (
        "a proposal keeps its promise",
        proposals::keep_their_promise,
    ),
    ("a proposal is without a flaw", proposals::are_flawless),
    ("a proposal loses nobody untold", proposals::lose_nobody),
];

/// A number from the environment.
fn from_environment(name: &str, usual: u64) -> u64 {
    let text = std::env::var(name).ok();
    text.map_or(usual, |text| text.parse().expect("a number"))
}

/// What is wrong with a world: the first property that does not hold, and how.
fn flaw(world: &World) -> Option<(Property, String)> {
    PROPERTIES.iter().find_map(|property| {
        let told = (property.1)(world).err()?;
        Some((*property, told))
    })
}

#[test]
fn every_property_holds_for_zones_made_by_chance() {
    let zones = from_environment("ZONES", ZONES);
    let first = from_environment("SEED", 1);
    let (mut fixed, mut accepted) = (0, 0);
    let mut flaws: Vec<String> = Vec::new();
    for seed in first..first + zones {
        let world = spf::world(&mut Chance::new(seed));
        let report = world.report();
        fixed += u64::from(world.fix(report).is_some());
        accepted += u64::from(report.exit_code() == 0);
        let Some(((name, holds), _)) = flaw(&world) else {
            continue;
        };
        let small = world.shrink(&|world| holds(world).is_err());
        let told = holds(&small).err().unwrap_or_default();
        flaws.push(format!("seed {seed}: {name}\n{told}\n{small}"));
        if flaws.len() == TOLD {
            break;
        }
    }
    println!("{zones} zones of SPF, {fixed} with a proposal, {accepted} accepted as they are");
    assert!(flaws.is_empty(), "\n{}", flaws.join("\n\n"));
    // The zones are to try out what the properties are about.
    assert!(
        fixed > zones / 5 && accepted > zones / 50,
        "zones of too few kinds"
    );
}
