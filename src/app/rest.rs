//! The rest of the program, which is not needed before something stands in the field.
//!
//! The page starts with the form alone. What else it can do comes in parts, each a table of
//! functions here: what is reached only through a table is not in the first load. `part!` marks where
//! the build cuts the program, and `xtask/src/split` cuts it. Without the feature `split`, as `trunk`
//! alone builds the page, all parts come in one.
//!
//! - [`ASK`] asks the DNS and evaluates.
//! - [`CODE`] makes a report of the facts and draws it. It comes with its words, while the first
//!   questions are under way.
//! - [`PASTE`] reads what was pasted, and is fetched for nobody else.
//! - [`MORE`] checks several domains, writes a report as a file or a text, and reads it again. It is
//!   one part, because each more takes the others into smaller pieces.
//! - [`FRAME`] talks with a page around this one, and is fetched at once where the page is in a frame.

use std::cell::RefCell;
use std::rc::Rc;

use async_once_cell::OnceCell;
use futures_util::future::{LocalBoxFuture, join};
use yew::{Html, UseReducerDispatcher};

use super::browser;
use super::check;
use super::components::{self, View};
use super::config::{self, Config};
use super::embed;
use super::help;
use super::keep;
use super::many;
use super::paste;
use super::state::{Done, Found, Given, Job, State};
use super::whole::{self, Whole};
use super::words;
use crate::checkup::Request;
use crate::dns::zone::Zone;
use crate::dns::{Missing, Snapshot};
use crate::language::Language;
use crate::report::{NotSaved, Report, report};
use crate::settings::Settings;
use crate::texts::Texts;
use crate::ticket;

/// The zone that answers for the samples.
const SAMPLES: &str = include_str!("../../www/demo.zone");

/// Where the answers of the samples are said to come from.
const SAMPLE_SOURCE: &str = "demo.zone";

/// What shows a report: what it can do, and its words together with those of the page.
#[derive(Clone, Debug)]
pub(crate) struct Rest {
    /// What it can do.
    pub code: &'static Code,
    /// All words.
    pub texts: Texts,
    /// The settings of the page.
    pub settings: Rc<Settings>,
}

/// The functions that ask.
#[derive(Debug)]
pub(crate) struct Ask {
    /// Runs a check to its end, or until it is dropped.
    pub run: fn(Rc<Job>, Rc<Loader>, UseReducerDispatcher<State>) -> LocalBoxFuture<'static, ()>,
}

/// The functions that show a report.
#[derive(Debug)]
pub(crate) struct Code {
    /// The check of a job: its request with what the settings and what was pasted add to it, and the
    /// signatures of a message, which are verified meanwhile.
    pub begin: fn(&Job, &Rest, &UseReducerDispatcher<State>) -> Box<dyn Whole>,
    /// The report over a snapshot.
    pub report: fn(&Snapshot, &Request) -> Result<Report, Missing>,
    /// The report on a sample.
    pub sample: fn(Request) -> LocalBoxFuture<'static, Report>,
    /// All settings, from the file and for a brand.
    pub settle: fn(&str, &str) -> Settings,
    /// Draws what is wrong with them.
    pub settings: fn(View<'_>, &Settings) -> Html,
    /// Draws that nobody can be asked.
    pub nobody: fn(View<'_>) -> Html,
    /// What makes more of a report with a list of public suffixes, where that may add something.
    pub second_look: fn(&Report) -> Option<SecondLook>,
    /// What a report knows for a request for help: sent from, sent to, when.
    pub known: fn(&Report) -> [String; 3],
    /// Draws a finished check.
    pub result: fn(View<'_>, &Done) -> Html,
    /// Draws how to keep it.
    pub along: fn(View<'_>, &Done) -> Html,
}

/// The functions for what was pasted.
#[derive(Debug)]
pub(crate) struct Paste {
    /// Finds out what was pasted or dropped.
    pub read: fn(Given, Rest) -> Reading,
}

/// What something that was given turns out to be; nothing where what reads it cannot be fetched.
pub(crate) type Reading = LocalBoxFuture<'static, Option<Found>>;

/// The functions for several domains, and for a report that is kept.
#[derive(Debug)]
pub(crate) struct More {
    /// Draws several domains; what goes on there goes on while they are hidden.
    pub several: fn(View<'_>) -> Html,
    /// A report as JSON.
    pub json: fn(&Report) -> Option<String>,
    /// A report as Markdown, with a link to it.
    pub markdown: fn(&Report, &Texts, Option<&str>) -> String,
    /// The report in a file.
    pub replay: fn(&[u8]) -> Result<Report, NotSaved>,
}

/// The functions that talk with a page around this one.
#[derive(Debug)]
pub(crate) struct Frame {
    /// Begins to listen, and to tell the height.
    pub begin: fn(&UseReducerDispatcher<State>),
    /// Tells what came out.
    pub tell: fn(&Report),
}

/// Makes a report anew with a list of public suffixes.
pub(crate) type SecondLook = Box<dyn FnOnce(&str) -> Option<Report>>;

/// What asks.
static ASK: Ask = Ask { run: check::run };

/// What shows a report.
pub(super) static CODE: Code = Code {
    begin: whole::begin,
    report,
    sample,
    settle: config::settle,
    settings: components::settings,
    nobody: components::nobody,
    second_look,
    known: help::known,
    result: components::result,
    along: components::along,
};

/// What reads what was pasted.
pub(super) static PASTE: Paste = Paste { read: paste::read };

/// What checks several domains and keeps a report.
static MORE: More = More {
    several: many::draw,
    json: |report| keep::json(report),
    markdown: ticket::markdown,
    replay: keep::replay,
};

/// What talks with a page around this one.
static FRAME: Frame = Frame {
    begin: embed::begin,
    tell: embed::tell,
};

/// A part could not be fetched.
#[derive(Debug)]
pub(crate) struct NotFetched;

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
        pub(crate) fn $name() -> Result<&'static $kind, NotFetched> {
            Ok(&$table)
        }

        $(#[$doc])*
        #[cfg(not(feature = "split"))]
        pub(crate) async fn $name() -> Result<&'static $kind, NotFetched> {
            Ok(&$table)
        }
    };
}

part! {
    /// Fetches what asks.
    ask: ask => ASK: Ask
}

part! {
    /// Fetches what shows a report.
    code: report => CODE: Code
}

part! {
    /// Fetches what reads what was pasted.
    paste: paste => PASTE: Paste
}

part! {
    /// Fetches what talks with a page around this one.
    frame: frame => FRAME: Frame
}

part! {
    /// Fetches what checks several domains and keeps a report.
    more: more => MORE: More
}

/// Fetches what shows a report once; where that failed, again when it is next asked for.
#[derive(Debug)]
pub(crate) struct Loader {
    /// The words of the page.
    texts: Texts,
    /// All words in a language that was chosen since.
    chosen: RefCell<Option<Texts>>,
    /// The settings of the page, as far as they are known from the start.
    config: Config,
    /// What shows a report, once it is there.
    loaded: OnceCell<Rest>,
}

impl Loader {
    /// A loader that has fetched nothing yet.
    pub(crate) fn new(texts: Texts, config: Config) -> Self {
        Self {
            texts,
            chosen: RefCell::default(),
            config,
            loaded: OnceCell::new(),
        }
    }

    /// What shows a report, if it is there.
    pub(crate) fn loaded(&self) -> Option<&Rest> {
        self.loaded.get()
    }

    /// What shows a report; nothing where it cannot be fetched.
    pub(crate) async fn load(&self) -> Option<&Rest> {
        let fetch = async {
            let (code, texts) = join(code(), self.words()).await;
            let code = code.ok().ok_or(None)?;
            Ok::<_, Option<()>>(Rest {
                code,
                settings: Rc::new((code.settle)(&self.config.text, &self.config.brand)),
                texts: texts.ok_or(None)?,
            })
        };
        self.loaded.get_or_try_init(fetch).await.ok()
    }

    /// All words: those of the language that was chosen, where they are there.
    async fn words(&self) -> Option<Texts> {
        let chosen = self.chosen.borrow().clone();
        match chosen {
            Some(texts) => Some(texts),
            None => words::with_report(&self.texts).await,
        }
    }

    /// All words in another language; nothing where they cannot be fetched.
    pub(crate) async fn speak(&self, language: &'static Language) -> Option<Texts> {
        let texts = words::all(language).await?;
        *self.chosen.borrow_mut() = Some(texts.clone());
        Some(texts)
    }
}

/// A request with what was pasted, and with the block list of whoever runs the page.
pub(super) fn complete(job: &Job, settings: &Settings) -> Request {
    let mut request = job.request.clone();
    if let Some(Ok(evidence)) = job.pasted.as_ref().map(|pasted| &pasted.evidence) {
        request.fill(evidence);
    }
    request.to_a_labels(browser::to_ascii);
    request.blocklist = settings.blocklist.clone();
    request
}

/// Keeps a copy of a report until the list has come.
fn second_look(report: &Report) -> Option<SecondLook> {
    if !report.wants_suffixes() {
        return None;
    }
    let report = report.clone();
    Some(Box::new(move |list| report.with_suffixes(list)))
}

/// The report on a sample. Nothing is asked of the network, so it is there almost at once: between two
/// rounds the browser may do something else.
fn sample(request: Request) -> LocalBoxFuture<'static, Report> {
    Box::pin(async move {
        // A zone that cannot be read answers nothing; a test reads it.
        let zone = Zone::scan(SAMPLE_SOURCE, SAMPLES).unwrap_or_default();
        let mut dns = Snapshot::default();
        loop {
            let missing = match report(&dns, &request) {
                Ok(report) => return report,
                Err(missing) => missing,
            };
            for question in missing.questions() {
                dns.insert(question.clone(), zone.answer(question));
            }
            browser::pause(0).await;
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::{Name, Outcome, Question};

    #[test]
    fn every_provider_can_be_added_to_a_sample() {
        let zone = Zone::scan(SAMPLE_SOURCE, SAMPLES).unwrap();
        for provider in crate::providers::PROVIDERS {
            let Some(target) = provider.spf.and_then(|term| term.split_once(':')) else {
                continue;
            };
            let question = Question::txt(Name::parse(target.1).unwrap());
            let outcome = zone.answer(&question).outcome;
            assert!(matches!(outcome, Outcome::Records(_)), "{}", provider.id);
        }
    }

    #[test]
    fn the_samples_can_be_read() {
        let zone = Zone::scan(SAMPLE_SOURCE, SAMPLES).unwrap();
        let shop = Question::txt(Name::parse("shop.example").unwrap());
        assert!(
            matches!(zone.answer(&shop).outcome, Outcome::Records(records) if records.len() == 2)
        );
    }
}
