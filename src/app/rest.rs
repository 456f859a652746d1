//! Where the program is cut into parts.
//!
//! `part!` marks where the build cuts, and `xtask/src/split` cuts. What a part can do is a table,
//! whose form stands in `view`; it is filled here, and reached through [`CUTS`] alone. Without the
//! feature `split`, as `trunk` alone builds the page, all parts come in one.
//!
//! - [`ASK`] asks the DNS and evaluates.
//! - [`REPORT`] makes a report of the facts and draws it. It comes with its words, while the first
//!   questions are under way.
//! - [`CARDS`] draws what stands in the cards, which are closed at first. It is fetched when the
//!   verdict is drawn.
//! - [`SETTINGS`] reads all settings, where there are more than the form needs.
//! - [`SUFFIXES`] makes a report anew with a list of public suffixes, after the verdict.
//! - [`SAMPLE`] answers for the samples, and is fetched with one.
//! - [`PASTE`] reads what was pasted, and is fetched for nobody else.
//! - [`MORE`] checks several domains, writes a report as a file or a text, and reads it again. Each
//!   part more would have more of its code in what several parts share, which comes with each of
//!   them, and takes 300 bytes of the first load; so these are one.
//! - [`FRAME`] talks with a page around this one, and is fetched at once where the page is in a
//!   frame.

use super::view::{
    AskPart, CardsPart, Cuts, FramePart, MorePart, PastePart, ReportPart, SamplePart, SettingsPart,
    SuffixPart,
};
use super::{
    check, components, config, embed, help, keep, many, paste, samples, verification, whole,
};
use crate::checkup::Request;
use crate::report::{Report, report};
use crate::ticket;

/// How each part is fetched.
pub(super) static CUTS: Cuts = Cuts {
    ask: || Box::pin(async { ask().await.ok() }),
    report: || Box::pin(async { code().await.ok() }),
    cards: || Box::pin(async { cards().await.ok() }),
    settings: || Box::pin(async { settings().await.ok() }),
    suffixes: || Box::pin(async { suffixes().await.ok() }),
    sample: || Box::pin(async { sample().await.ok() }),
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
    settings: components::settings,
    nobody: components::nobody,
    second_look: whole::second_look,
    known: help::known,
    result: components::result,
    along: components::along,
};

/// What draws the inside of cards.
static CARDS: CardsPart = CardsPart {
    inside: components::inside,
};

/// What reads all settings.
static SETTINGS: SettingsPart = SettingsPart {
    settle: config::settle,
};

/// What makes a report anew with a list of public suffixes.
static SUFFIXES: SuffixPart = SuffixPart {
    look: Report::with_suffixes,
};

/// What answers for the samples.
static SAMPLE: SamplePart = SamplePart {
    report: samples::report,
};

/// What reads what was pasted.
static PASTE: PastePart = PastePart {
    read: paste::read,
    fill: Request::fill,
    draw: components::pasted,
    given: components::given,
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

/// A part could not be fetched.
#[derive(Debug)]
struct NotFetched;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for NotFetched {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// A function that fetches a part where it is not there yet, and gives its table.
macro_rules! part {
    ($(#[$doc:meta])* $name:ident: $part:ident => $table:ident: $kind:ty) => {
        $(#[$doc])*
        #[cfg(feature = "split")]
        #[wasm_split_helpers::wasm_split($part, fallible)]
        fn $name() -> Result<&'static $kind, NotFetched> {
            Ok(&$table)
        }

        $(#[$doc])*
        #[cfg(not(feature = "split"))]
        async fn $name() -> Result<&'static $kind, NotFetched> {
            Ok(&$table)
        }
    };
}

part! {
    /// Fetches what asks.
    ask: ask => ASK: AskPart
}

part! {
    /// Fetches what shows a report.
    code: report => REPORT: ReportPart
}

part! {
    /// Fetches what draws the inside of cards.
    cards: cards => CARDS: CardsPart
}

part! {
    /// Fetches what reads all settings.
    settings: settings => SETTINGS: SettingsPart
}

part! {
    /// Fetches what makes a report anew with a list of public suffixes.
    suffixes: suffixes => SUFFIXES: SuffixPart
}

part! {
    /// Fetches what answers for the samples.
    sample: sample => SAMPLE: SamplePart
}

part! {
    /// Fetches what reads what was pasted.
    reader: paste => PASTE: PastePart
}

part! {
    /// Fetches what checks several domains and keeps a report.
    more: more => MORE: MorePart
}

part! {
    /// Fetches what talks with a page around this one.
    frame: frame => FRAME: FramePart
}
