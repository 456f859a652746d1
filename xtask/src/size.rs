//! What a browser downloads before a check can start, and with the first check, as a server with brotli sends it.

use crate::build;
use crate::dist::{self, Site};
use crate::fault::{Fault, Outcome};
use crate::setup::{self, Purpose};
use crate::workshop::Workshop;
use std::fs;

/// The first load may not be above this. It is all that must be there before a check can start; the rest is fetched
/// while the first questions of a check are under way.
const BUDGET: usize = 125_000;

/// Less than this is the aim.
const AIM: usize = 100_000;

/// What the program fetches when it starts, besides what `index.html` loads: a file a line.
///
/// A test from end to end compares it with what a browser really fetches.
const FETCHED_AT_START: &str = include_str!("../../tests/e2e/fetched-at-start.txt");

/// What the program fetches when the first check begins, besides the chunk with the rest of it: a file a line.
const FETCHED_WITH_A_CHECK: &str = include_str!("../../tests/e2e/fetched-with-a-check.txt");

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

/// Measures the site that is in `dist/`, prints a table for each load, and fails if the first is above the budget.
pub(crate) fn measure(workshop: &Workshop) -> Outcome {
    let site = Site::open(&workshop.at(dist::FOLDER))?;
    let mut first = site.loaded_files()?;
    first.extend(FETCHED_AT_START.lines().map(str::to_owned));
    let with_a_check: Vec<String> = [site.rest()?.chunk]
        .into_iter()
        .chain(FETCHED_WITH_A_CHECK.lines().map(str::to_owned))
        .collect();

    let first: Vec<String> = first.into_iter().collect();
    let title = "first load";
    let limits = format!("; the budget is {BUDGET}, the aim is under {AIM}");
    let packed = table(workshop, &site, title, &first, &limits)?;
    table(
        workshop,
        &site,
        "loaded once a check begins",
        &with_a_check,
        "",
    )?;
    if packed > BUDGET {
        Err(Fault::OverBudget(packed, BUDGET))
    } else {
        Ok(())
    }
}

/// Prints the table of these files, and gives how many bytes they take after brotli.
fn table(
    workshop: &Workshop,
    site: &Site,
    title: &str,
    files: &[String],
    remark: &str,
) -> Outcome<usize> {
    let measured = workshop
        .command("node --eval")
        .arg(BROTLI)
        .args(files.iter().map(|file| site.at(file)))
        .capture()?;
    println!("{:>10}{:>10}  {title}", "bytes", "brotli");
    let (mut all_raw, mut all_packed) = (0, 0);
    for (file, packed) in files.iter().zip(measured.lines()) {
        let path = site.at(file);
        let raw = fs::metadata(&path).map_err(Fault::at(&path))?.len();
        let packed: usize = packed
            .parse()
            .map_err(|_| Fault::Unexpected(format!("no size of {file} after brotli")))?;
        println!("{raw:>10}{packed:>10}  {file}");
        all_raw += raw;
        all_packed += packed;
    }
    println!("{all_raw:>10}{all_packed:>10}  in all{remark}");
    Ok(all_packed)
}
