//! A second opinion: two other implementations of SPF evaluate the same senders over the same zones,
//! and two of DMARC the same mails; `dmarc` has the latter. `proposals` has others read what is
//! proposed.
//!
//! The senders are those of the openspf suite and of every case under `tests/cases/` that has an
//! address. `mail-auth` (Rust) and `pyspf` (Python) are asked, both answered from the zone alone.
//! Where one of them comes to another result, `tests/second-opinions.txt` says who is right and by
//! which section of RFC 7208; a disagreement that is not there fails, and so does a line there that
//! no longer holds.

mod by_authheaders;
mod by_mail_auth;
mod by_pyspf;
mod dmarc;
mod proposals;
mod python;
mod table;

use std::fs;
use std::path::Path;

use crate::case::Case;
use crate::openspf::{self, Scenario, Zones};
use futures_executor::block_on;
use sentra_check::dns::zone::Zone;
use sentra_check::dns::{Answer, Question, Snapshot};
use sentra_check::resolve::{Resolve, drive};
use sentra_check::spf::{Sender, check_host};
use table::Disagreement;

/// The disagreements on SPF that are known.
const TABLE: &str = include_str!("../second-opinions.txt");

/// What is known about the DNS in a trial.
enum World<'a> {
    /// A zone of a case.
    Case(&'a Zone),
    /// The zones of a scenario of the suite.
    Suite(Zones<'a>),
}

impl Resolve for World<'_> {
    async fn resolve(&self, question: &Question) -> Answer {
        match self {
            Self::Case(zone) => zone.answer(question),
            Self::Suite(zones) => zones.resolve(question).await,
        }
    }
}

/// A sender and the world in which it is evaluated.
struct Trial<'a> {
    name: String,
    world: World<'a>,
    sender: Sender,
}

/// The trials of the suite.
fn of_suite(scenarios: &[Scenario]) -> impl Iterator<Item = Trial<'_>> {
    scenarios.iter().flat_map(|scenario| {
        scenario.tests.iter().map(|(name, case)| Trial {
            name: format!("openspf/{name}"),
            world: World::Suite(scenario.zones()),
            sender: case.sender(),
        })
    })
}

/// The trials of the cases; those without an address are none.
fn of_cases(cases: &[(String, Case)]) -> impl Iterator<Item = Trial<'_>> {
    cases.iter().filter_map(|(name, case)| {
        Some(Trial {
            name: name.clone(),
            world: World::Case(&case.zone),
            sender: case.request.sender()?,
        })
    })
}

/// The cases below a folder, in the order of their names, which are paths without the extension.
fn cases(folder: &Path, prefix: &str) -> Vec<(String, Case)> {
    let mut entries: Vec<_> = fs::read_dir(folder)
        .expect("a folder of cases")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    entries.sort();
    let mut found = Vec::new();
    for path in entries {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let name = format!("{prefix}{stem}");
        if path.is_dir() {
            found.extend(cases(&path, &format!("{name}/")));
        } else {
            let text = fs::read_to_string(&path).expect("a case is UTF-8");
            let case =
                Case::read(&name, &text).unwrap_or_else(|problem| panic!("{name}: {problem}"));
            found.push((name, case));
        }
    }
    found
}

/// The envelope sender, whose local part is "postmaster" where there is none (RFC 7208 §4.3).
fn mail_from(sender: &Sender) -> String {
    let local_part = match &*sender.local_part {
        "" => "postmaster",
        local_part => local_part,
    };
    format!("{local_part}@{}", sender.domain)
}

/// Our own result.
fn our_result(trial: &Trial<'_>) -> String {
    let checked = block_on(drive(
        &trial.world,
        &mut Snapshot::default(),
        &mut |_| {},
        |dns| check_host(dns, &trial.sender),
    ));
    let result = serde_json::to_value(checked.result).expect("a result is JSON");
    result.as_str().unwrap_or_default().to_owned()
}

#[test]
#[ignore = "needs what set-up fetches"]
fn every_disagreement_is_accounted_for() {
    let scenarios = openspf::scenarios();
    let folder = Path::new(crate::ROOT).join("tests/cases");
    let cases = cases(&folder, "");
    let trials: Vec<_> = of_suite(&scenarios).chain(of_cases(&cases)).collect();
    assert!(trials.len() > openspf::CASES, "no case has an address");

    let mail_auth = by_mail_auth::Asked::new();
    let mut pyspf = by_pyspf::Asked::new();
    let mut found = Vec::new();
    for trial in &trials {
        let ours = our_result(trial);
        for (other, theirs) in [
            ("mail-auth", mail_auth.result(&trial.world, &trial.sender)),
            ("pyspf", pyspf.result(&trial.world, &trial.sender)),
        ] {
            if theirs != ours {
                found.push(Disagreement {
                    case: trial.name.clone(),
                    other: other.to_owned(),
                    ours: ours.clone(),
                    theirs,
                });
            }
        }
    }
    println!("{} senders, {} disagreements", trials.len(), found.len());
    table::compare("tests/second-opinions.txt", TABLE, &found);
}
