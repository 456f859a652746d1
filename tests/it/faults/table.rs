//! All cells, and the table that is printed of them.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use sentra_check::dns::zone::Zone;

use super::cell::{Came, Sound};
use super::kinds::{Asks, SCENES, ZONE};
use super::list::FAULTS;

/// What every cell came to.
#[derive(Debug, Default)]
pub(crate) struct Table {
    /// By scene, fault and kind: each way of it, by address and company.
    cells: BTreeMap<(usize, usize, usize), Vec<Tried>>,
}

/// One way of a cell, and what it came to.
type Tried = (&'static str, Came);

impl Table {
    /// Tries every cell, on all processors.
    pub(crate) fn fill() -> Self {
        // With an address too where all is in order, which has every question about one.
        let ways: Vec<(usize, bool)> = (0..SCENES.len())
            .map(|scene| (scene, false))
            .chain([(0, true)])
            .collect();
        let jobs = ways.len() * FAULTS.len();
        let (next, table) = (AtomicUsize::new(0), Mutex::new(Self::default()));
        let work = || {
            let zone = Zone::scan("world", ZONE).expect("a zone");
            let sound: Vec<Sound<'_>> = ways
                .iter()
                .map(|(scene, with_address)| Sound::new(&zone, &SCENES[*scene], *with_address))
                .collect();
            loop {
                let job = next.fetch_add(1, Ordering::Relaxed);
                if job >= jobs {
                    break;
                }
                let (way, fault) = (job % ways.len(), job / ways.len());
                let (scene, with_address) = ways[way];
                for (kind, row) in SCENES[scene].kinds.iter().enumerate() {
                    let is_too_much = FAULTS[fault].is_large() && matches!(row.asks, Asks::All);
                    if is_too_much || !sound[way].asks(row.asks) {
                        continue;
                    }
                    for is_alone in [true, false] {
                        let came = sound[way].with(&FAULTS[fault], row.asks, is_alone);
                        let mut table = table.lock().expect("no other panic");
                        let cell = table.cells.entry((scene, fault, kind)).or_default();
                        cell.push((way_name(with_address, is_alone), came));
                    }
                }
            }
        };
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        std::thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(work);
            }
        });
        table.into_inner().expect("no panic")
    }

    /// Every cell.
    fn all(&self) -> impl Iterator<Item = &(&'static str, Came)> {
        self.cells.values().flatten()
    }

    /// How many cells there are.
    pub(crate) fn len(&self) -> usize {
        self.all().count()
    }

    /// The cells that are not as they should be: a line for each kind and what is wrong there, with the
    /// faults that bring it about.
    pub(crate) fn wrong(&self) -> Vec<String> {
        let mut wrong: BTreeMap<(usize, usize, &str, &str), Vec<&str>> = BTreeMap::new();
        for ((scene, fault, kind), cell) in &self.cells {
            for (way, came) in cell {
                if let Came::Wrong(why) = came {
                    let faults = wrong.entry((*scene, *kind, way, why)).or_default();
                    faults.push(FAULTS[*fault].name);
                }
            }
        }
        let lines = wrong.into_iter().map(|((scene, kind, way, why), faults)| {
            let scene = &SCENES[scene];
            let (kind, faults) = (scene.kinds[kind].name, faults.join(" "));
            format!("{}, {kind}, {way}: {why}\n    {faults}", scene.name)
        });
        lines.collect()
    }

    /// The table in words: a row for each fault, a column for each kind of question.
    pub(crate) fn shown(&self) -> String {
        let mut text = String::new();
        for (number, scene) in SCENES.iter().enumerate() {
            let _ = writeln!(text, "\n{} ({})", scene.name, scene.domain);
            for (index, kind) in scene.kinds.iter().enumerate() {
                let bars = " |".repeat(index);
                let _ = writeln!(text, "{:28}{bars} {}", "", kind.name);
            }
            for (fault, row) in FAULTS.iter().enumerate() {
                let signs = (0..scene.kinds.len()).map(|kind| {
                    let cell = self.cells.get(&(number, fault, kind));
                    cell.into_iter()
                        .flatten()
                        .map(|(_, came)| came)
                        .max()
                        .map_or(' ', sign)
                });
                let signs: String = signs.flat_map(|sign| [' ', sign]).collect();
                let _ = writeln!(text, "{:28}{signs}", row.name);
            }
        }
        let _ = writeln!(
            text,
            "\n. unchanged   = as on a domain that answers so   o something beside the outcome is open   ? the outcome is open   X wrong"
        );
        text
    }

    /// How many cells came to what.
    pub(crate) fn counts(&self) -> String {
        let count = |wanted: char, alone: bool| {
            let cells = self
                .all()
                .filter(|(way, _)| way.ends_with("alone") == alone);
            cells.filter(|(_, came)| sign(came) == wanted).count()
        };
        let line = |alone: bool| {
            let parts = [
                ('.', "unchanged"),
                ('=', "as the answer says"),
                ('o', "open beside the outcome"),
                ('?', "outcome open"),
                ('X', "WRONG"),
            ];
            let parts = parts.map(|(sign, what)| format!("{} {what}", count(sign, alone)));
            parts.join(", ")
        };
        format!(
            "{} cells\nalone: {}\nwith a healthy resolver behind: {}",
            self.len(),
            line(true),
            line(false)
        )
    }
}

/// The name of a way.
fn way_name(with_address: bool, is_alone: bool) -> &'static str {
    match (with_address, is_alone) {
        (false, true) => "no address, alone",
        (true, true) => "address, alone",
        (false, false) => "no address, with another",
        (true, false) => "address, with another",
    }
}

/// What stands for it in the table.
fn sign(came: &Came) -> char {
    match came {
        Came::Unchanged => '.',
        Came::Answered => '=',
        Came::Beside => 'o',
        Came::Open => '?',
        Came::Wrong(_) => 'X',
    }
}
