//! What a browser downloads at each step, as a server with brotli sends it: with the page, with the first check, with
//! something pasted, with what else only some need.

use crate::api_package;
use crate::build;
use crate::dist::{self, Site};
use crate::embed;
use crate::fault::{Fault, Outcome};
use crate::setup::{self, Purpose};
use crate::split;
use crate::workshop::Workshop;
use std::collections::BTreeSet;
use std::fs;

/// How much each step may take.
const FIRST_LOAD: usize = 110_000;

/// All that a check needs besides, and that is fetched as soon as something stands in the field. More than a
/// third of it are the findings and their words in one language.
const CHECK: usize = 250_000;

/// What only some need: the part, what brings it in, and how much it may take.
const OF_SOME: [(&str, &str, usize); 7] = [
    ("cards", "loaded after the verdict", 28_000),
    ("settings", "loaded where settings say more", 26_500),
    ("suffixes", "loaded with a list of public suffixes", 1_000),
    ("sample", "loaded with a sample", 27_500),
    ("paste", "loaded with something pasted", 160_500),
    (
        "more",
        "loaded with several domains, or to keep a report",
        137_500,
    ),
    ("frame", "loaded in a frame", 3_700),
];

/// The words that come with a rare finding, with something pasted and with several domains.
const RARE: usize = 24_500;

/// The script that other pages load.
const EMBED: usize = 2_000;

/// The JavaScript interface, and what verifies messages there. No page loads these: the budget is for what imports them.
const INTERFACE: usize = 391_000;
const VERIFICATION: usize = 546_000;

/// What verifies the signatures of a message.
const VERIFY: usize = 102_500;

/// What the program fetches when it starts, besides what `index.html` loads: a file a line.
///
/// A test from end to end compares it with what a browser really fetches.
const FETCHED_AT_START: &str = include_str!("../../tests/e2e/fetched-at-start.txt");

/// Where the words are: three files a language, of which a browser loads one language.
pub(crate) const WORDS: &str = "texts/";

/// Prints the size of each file after brotli at its highest quality, a line each.
const BROTLI: &str = "
    const { brotliCompressSync, constants } = require('zlib');
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
    for (const file of process.argv.slice(1)) {
        console.log(brotliCompressSync(require('fs').readFileSync(file), { params }).length);
    }";

/// All files that a browser has once a check can start.
pub(crate) fn first_load(site: &Site) -> Outcome<BTreeSet<String>> {
    let mut files = site.loaded_files()?;
    files.extend(FETCHED_AT_START.lines().map(str::to_owned));
    Ok(files)
}

/// Sets up, builds and measures.
pub(crate) fn size() -> Outcome {
    let workshop = setup::ready(Purpose::Build)?;
    build::build_in(&workshop)?;
    measure(&workshop)
}

/// Measures the site that is in `dist/`, prints a table for each step, and fails if one takes more than it may.
pub(crate) fn measure(workshop: &Workshop) -> Outcome {
    let site = Site::open(&workshop.at(dist::FOLDER))?;
    let [start, report, rare] = most_words(workshop, &site)?;
    let mut first = first_load(&site)?;
    first.retain(|file| !file.starts_with(WORDS));
    first.insert(start);
    let mut check = site.later()?.check;
    check.push(report);
    let mut steps = vec![
        ("first load", first.into_iter().collect(), FIRST_LOAD),
        ("loaded with a check", check, CHECK),
        ("loaded with a rare finding", vec![rare], RARE),
        ("in another page", vec![embed::SCRIPT.to_owned()], EMBED),
        ("the JavaScript interface", api_package::loaded(), INTERFACE),
        (
            "its verification of messages",
            api_package::loaded_with_a_message(),
            VERIFICATION,
        ),
        ("loaded with signatures", site.verify()?.to_vec(), VERIFY),
    ];
    for (part, title, budget) in OF_SOME {
        let list = workshop.at(split::PARTS).join(part);
        let list = fs::read_to_string(&list).map_err(Fault::at(&list))?;
        let files: Vec<String> = list.split(' ').map(str::to_owned).collect();
        steps.push((title, files, budget));
    }
    let mut over = None;
    for (title, files, budget) in steps {
        let packed = table(workshop, &site, title, &files, budget)?;
        if packed > budget {
            over = over.or(Some(Fault::OverBudget(title, packed, budget)));
        }
    }
    over.map_or(Ok(()), Err)
}

/// The words that the page starts with, those of a report and those that few reports need, each in the language in which
/// they take most.
fn most_words(workshop: &Workshop, site: &Site) -> Outcome<[String; 3]> {
    let folder = site.at(WORDS);
    let mut files = Vec::new();
    for entry in fs::read_dir(&folder).map_err(Fault::at(&folder))? {
        let name = entry.map_err(Fault::at(&folder))?.file_name();
        files.push([WORDS, &*name.to_string_lossy()].concat());
    }
    let sizes = packed(workshop, site, &files)?;
    let mut sized: Vec<_> = sizes.into_iter().zip(files).collect();
    sized.sort_unstable();
    let most = |kind: &str| {
        let mut files = sized.iter().rev().map(|(_, file)| file);
        let of_kind = files.find(|file| {
            file.trim_end_matches(".ftl")
                .split_once('-')
                .map_or("", |(_, kind)| kind)
                == kind
        });
        of_kind
            .cloned()
            .ok_or_else(|| Fault::Unexpected(format!("{WORDS} has no words {kind}")))
    };
    Ok([most("")?, most("report")?, most("rare")?])
}

/// Prints the table of these files, and gives how many bytes they take after brotli.
fn table(
    workshop: &Workshop,
    site: &Site,
    title: &str,
    files: &[String],
    budget: usize,
) -> Outcome<usize> {
    let sizes = packed(workshop, site, files)?;
    println!("{:>10}{:>10}  {title}", "bytes", "brotli");
    let (mut all_raw, mut all_packed) = (0, 0);
    for (file, packed) in files.iter().zip(sizes) {
        let path = site.at(file);
        let raw = fs::metadata(&path).map_err(Fault::at(&path))?.len();
        println!("{raw:>10}{packed:>10}  {file}");
        all_raw += raw;
        all_packed += packed;
    }
    println!("{all_raw:>10}{all_packed:>10}  in all; the budget is {budget}\n");
    Ok(all_packed)
}

/// How many bytes each of these files takes after brotli.
fn packed(workshop: &Workshop, site: &Site, files: &[String]) -> Outcome<Vec<usize>> {
    let measured = workshop
        .command("node --eval")
        .arg(BROTLI)
        .args(files.iter().map(|file| site.at(file)))
        .capture()?;
    let sizes: Result<Vec<usize>, _> = measured.lines().map(str::parse).collect();
    match sizes {
        Ok(sizes) if sizes.len() == files.len() => Ok(sizes),
        _ => Err(Fault::Unexpected(format!(
            "no sizes after brotli: {measured}"
        ))),
    }
}
