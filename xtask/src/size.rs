//! What a browser downloads before a check can start, as a server with brotli sends it.

use crate::build;
use crate::dist;
use crate::fault::{Fault, Outcome};
use crate::setup::{self, Purpose};
use crate::workshop::Workshop;
use std::fs;

/// More than this fails.
const BUDGET: usize = 125_000;

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

/// Measures the site that is in `dist/`, prints a table, and fails above the budget.
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
        Err(Fault::OverBudget(all_packed, BUDGET))
    } else {
        Ok(())
    }
}
