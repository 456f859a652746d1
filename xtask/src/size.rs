//! What a browser downloads before a check can start, as a server with brotli sends it.

use crate::build;
use crate::dist;
use crate::fault::{Fault, Outcome};
use crate::setup::{self, Purpose};
use crate::workshop::Workshop;
use std::fs;

/// What the first load should not be above. It is: the engine and the drawing take twice what was
/// planned for them.
const BUDGET: usize = 125_000;

/// More than this fails. It stands just above what the page takes now, and may only be lowered,
/// until it meets the budget. Where std cannot be built for size the page is larger than this.
const CEILING: usize = 167_500;

/// Less than this is the aim.
const AIM: usize = 100_000;

/// What the program fetches when it starts, besides what `index.html` loads: a file a line.
///
/// A test from end to end compares it with what a browser really fetches.
const FETCHED_AT_START: &str = include_str!("../../tests/e2e/fetched-at-start.txt");

/// Prints the size of each file after brotli at its highest quality, a line each.
const BROTLI: &str = "
    const { brotliCompressSync, constants } = require('zlib');
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
    for (const file of process.argv.slice(1)) {
        console.log(brotliCompressSync(require('fs').readFileSync(file), { params }).length);
    }";

/// Sets up, builds and measures.
pub(crate) fn size() -> Outcome {
    let workshop = setup::ready(Purpose::Build)?;
    build::build_in(&workshop)?;
    measure(&workshop)
}

/// Measures the site that is in `dist/`, prints a table, and fails above the ceiling.
pub(crate) fn measure(workshop: &Workshop) -> Outcome {
    let folder = workshop.at(dist::FOLDER);
    let mut files = dist::loaded_files(workshop)?;
    files.extend(FETCHED_AT_START.lines().map(str::to_owned));
    let measured = workshop
        .command("node --eval")
        .arg(BROTLI)
        .args(files.iter().map(|file| folder.join(file)))
        .capture()?;
    println!("{:>10}{:>10}  first load", "bytes", "brotli");
    let (mut all_raw, mut all_packed) = (0, 0);
    for (file, packed) in files.iter().zip(measured.lines()) {
        let path = folder.join(file);
        let raw = fs::metadata(&path).map_err(Fault::at(&path))?.len();
        let packed: usize = packed
            .parse()
            .map_err(|_| Fault::Unexpected(format!("no size of {file} after brotli")))?;
        println!("{raw:>10}{packed:>10}  {file}");
        all_raw += raw;
        all_packed += packed;
    }
    println!(
        "{all_raw:>10}{all_packed:>10}  in all; the budget is {BUDGET}, the aim is under {AIM}"
    );
    if all_packed > BUDGET {
        let over = all_packed - BUDGET;
        println!("the first load is {over} bytes over the budget; above {CEILING} this fails");
    }
    if all_packed > CEILING {
        Err(Fault::OverBudget(all_packed, CEILING))
    } else {
        Ok(())
    }
}
