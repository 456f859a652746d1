//! Where the program is cut into parts.
//!
//! `wasm_split` marks where the build cuts, and `xtask/src/split` cuts. What a part can do is a
//! table, whose form stands in `view`; it is filled here, and reached through [`CUTS`] alone.
//!
//! - [`ASK`] asks the DNS and evaluates.
//! - [`REPORT`] makes a report of the facts and draws it. It comes with its words, while the first
//!   questions are under way.
//! - [`PASTE`] reads what was pasted, and is fetched for nobody else.
//! - [`MORE`] checks several domains, writes a report as a file or a text, and reads it again. Each
//!   part more would leave more of the code that several parts share in small files of their own,
//!   so these are one.
//! - [`FRAME`] talks with a page around this one, and is fetched at once where the page is in a
//!   frame.

use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::view::{AskPart, Cuts, FramePart, MorePart, PastePart, ReportPart};
use super::{check, components, config, embed, help, keep, many, paste, verification, whole};
use crate::report::report;
use crate::ticket;

/// How each part is fetched.
pub(super) static CUTS: Cuts = Cuts {
    ask: || Box::pin(async { ask().await.ok() }),
    report: || Box::pin(async { code().await.ok() }),
    paste: || Box::pin(async { reader().await.ok() }),
    more: || Box::pin(async { more().await.ok() }),
    frame: || Box::pin(async { frame().await.ok() }),
};

/// What asks.
static ASK: AskPart = AskPart { run: check::run };

/// What shows a report.
static REPORT: ReportPart = ReportPart {
    begin: whole::begin,
    report,
    sample: whole::sample,
    settle: config::settle,
    settings: components::settings,
    nobody: components::nobody,
    second_look: whole::second_look,
    known: help::known,
    result: components::result,
    along: components::along,
};

/// What reads what was pasted.
static PASTE: PastePart = PastePart {
    read: paste::read,
    draw: components::pasted,
    verify: verification::begin,
};

/// What checks several domains and keeps a report.
static MORE: MorePart = MorePart {
    several: many::draw,
    json: |report| keep::json(report),
    markdown: ticket::markdown,
    replay: keep::replay,
};

/// What talks with a page around this one.
static FRAME: FramePart = FramePart {
    begin: embed::begin,
    tell: embed::tell,
};

/// Fetches what asks where it is not there yet.
#[wasm_split(ask, fallible)]
fn ask() -> Result<&'static AskPart, SplitLoaderError> {
    Ok(&ASK)
}

/// Fetches what shows a report where it is not there yet.
#[wasm_split(report, fallible)]
fn code() -> Result<&'static ReportPart, SplitLoaderError> {
    Ok(&REPORT)
}

/// Fetches what reads what was pasted where it is not there yet.
#[wasm_split(paste, fallible)]
fn reader() -> Result<&'static PastePart, SplitLoaderError> {
    Ok(&PASTE)
}

/// Fetches what checks several domains and keeps a report where it is not there yet.
#[wasm_split(more, fallible)]
fn more() -> Result<&'static MorePart, SplitLoaderError> {
    Ok(&MORE)
}

/// Fetches what talks with a page around this one where it is not there yet.
#[wasm_split(frame, fallible)]
fn frame() -> Result<&'static FramePart, SplitLoaderError> {
    Ok(&FRAME)
}
