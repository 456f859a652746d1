//! What the page is drawn from, and the parts of the program that come later.
//!
//! The page starts with the form alone. What else it can do comes in parts, each a table of
//! functions here: what is reached only through a table is not in the first load. The tables are
//! filled in `rest`, where the program is cut, and handed down to whoever draws or asks. So no file
//! below has to name the code of another part.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use async_once_cell::OnceCell;
use futures_util::future::{LocalBoxFuture, join, join3};
use yew::prelude::*;

use super::config::Config;
use super::form::Field;
use super::given::Given;
use super::route::Route;
use super::session::{Session, Signatures};
use super::state::{Action, Done, Found, Job, Known, Pasted, State};
use super::{browser, typed, words};
use crate::checkup::Request;
use crate::dns::{Missing, Snapshot};
use crate::evidence::Evidence;
use crate::findings::Arg;
use crate::language::Language;
use crate::outline::{Outline, Section};
use crate::report::{NotSaved, Report};
use crate::settings::Settings;
use crate::texts::Texts;

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new((*self).clone().after(action))
    }
}

/// That the address is to be followed.
pub(crate) fn follow(route: Option<Route>) -> Action {
    let names = route.as_ref().map(|route| typed::names(&route.form));
    Action::Follow {
        route,
        names: names.unwrap_or_default(),
        now: browser::now(),
    }
}

/// That something stands in a field.
pub(crate) fn entered(field: Field, text: String) -> Action {
    let entry = typed::entry(field, text);
    Action::Type { field, entry }
}

/// What every part draws from.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    /// The words.
    pub texts: &'a Texts,
    /// The state.
    pub state: &'a State,
    /// The settings that are known from the start.
    pub config: &'a Config,
    /// Where actions go.
    pub send: &'a UseReducerDispatcher<State>,
    /// The parts of the program.
    pub parts: &'a Rc<Parts>,
    /// What shows a report, once it is there.
    pub loaded: Option<&'a Loaded>,
}

impl View<'_> {
    /// A text.
    pub(crate) fn text(&self, id: &str) -> String {
        self.texts.get(id)
    }

    /// A text about a name.
    pub(crate) fn text_with(&self, id: &str, name: &str, value: &dyn ToString) -> String {
        self.texts
            .format(id, &[(name, Arg::Text(value.to_string()))])
    }

    /// A text with a number.
    pub(crate) fn text_count(&self, id: &str, count: usize) -> String {
        self.texts
            .format(id, &[("count", Arg::Number(count as u64))])
    }

    /// A handler that sends an action; the event itself goes no further.
    pub(crate) fn on<E: AsRef<Event> + 'static>(
        &self,
        make: impl Fn() -> Action + 'static,
    ) -> Callback<E> {
        self.handler(Rc::new(make))
    }

    /// The same, compiled once for each kind of event.
    fn handler<E: AsRef<Event> + 'static>(&self, make: Rc<dyn Fn() -> Action>) -> Callback<E> {
        let send = self.send.clone();
        Callback::from(move |event: E| {
            event.as_ref().prevent_default();
            send.dispatch(make());
        })
    }

    /// Everything that was asked for the result that is shown.
    pub(crate) fn snapshot(&self) -> Option<&Snapshot> {
        self.state.done().map(|done| &done.report.snapshot)
    }
}

/// The part that asks the DNS and evaluates.
#[derive(Debug)]
pub(crate) struct AskPart {
    /// Runs a check to its end, or until it is dropped.
    pub run: fn(Rc<Job>, Rc<Parts>, UseReducerDispatcher<State>) -> LocalBoxFuture<'static, ()>,
}

/// The part that makes a report and draws it.
#[derive(Debug)]
pub(crate) struct ReportPart {
    /// The session of a job: its request with what the settings and what was pasted add to it, and
    /// the signatures of a message, which are verified meanwhile.
    pub begin: fn(&Job, &Loaded, &Parts, &UseReducerDispatcher<State>) -> Box<dyn Session>,
    /// The report over a snapshot.
    pub report: fn(&Snapshot, &Request) -> Result<Report, Missing>,
    /// Draws what is wrong with them.
    pub settings: fn(View<'_>, &Settings) -> Html,
    /// Draws that nobody can be asked.
    pub nobody: fn(View<'_>) -> Html,
    /// A copy of a report where a list of public suffixes may add something to it.
    pub second_look: fn(&Report) -> Option<Report>,
    /// What a report knows for a request for help.
    pub known: fn(&Report) -> Known,
    /// Draws a finished check.
    pub result: fn(View<'_>, &Done) -> Html,
    /// Draws how to keep it.
    pub along: fn(View<'_>, &Done) -> Html,
}

/// The part that draws what stands in the cards.
#[derive(Debug)]
pub(crate) struct CardsPart {
    /// Draws the inside of one.
    pub inside: fn(View<'_>, &Outline<'_>, Section) -> Html,
}

/// The part that answers for the samples.
#[derive(Debug)]
pub(crate) struct SamplePart {
    /// The report on a sample.
    pub report: fn(Request) -> LocalBoxFuture<'static, Report>,
}

/// The part that reads all settings.
#[derive(Debug)]
pub(crate) struct SettingsPart {
    /// All settings, from the file and for a brand.
    pub settle: fn(&str, &str) -> Settings,
}

/// The part that makes a report anew with a list of public suffixes.
#[derive(Debug)]
pub(crate) struct SuffixPart {
    /// The report with the list, where that adds something.
    pub look: fn(&Report, &str) -> Option<Report>,
}

/// The part that reads what was pasted.
#[derive(Debug)]
pub(crate) struct PastePart {
    /// Finds out what was pasted or dropped.
    pub read: fn(Given, Rc<Settings>, Rc<Parts>) -> Reading,
    /// Completes a request with what it tells.
    pub fill: fn(&mut Request, &Evidence),
    /// Draws it.
    pub draw: fn(View<'_>, &Pasted) -> Html,
    /// Draws a section of a result that is about it, with those that stand within.
    pub given: fn(View<'_>, &Outline<'_>, Section, Html) -> Html,
    /// Begins with its signatures, for the check of this number.
    pub verify: fn(usize, &Given, &Texts, &UseReducerDispatcher<State>) -> Box<dyn Signatures>,
}

/// What something that was given turns out to be; nothing where what reads it cannot be fetched.
pub(crate) type Reading = LocalBoxFuture<'static, Option<Found>>;

/// The part that checks several domains, writes a report as a file or a text, and reads it again.
#[derive(Debug)]
pub(crate) struct MorePart {
    /// Draws several domains; what goes on there goes on while they are hidden.
    pub several: fn(View<'_>) -> Html,
    /// A report as JSON.
    pub json: fn(&Report) -> Option<String>,
    /// A report as Markdown, with a link to it.
    pub markdown: fn(&Report, &Texts, Option<&str>) -> String,
    /// The report in a file.
    pub replay: fn(&[u8]) -> Result<Report, NotSaved>,
}

/// The part that talks with a page around this one.
#[derive(Debug)]
pub(crate) struct FramePart {
    /// Begins to listen, and to tell the height.
    pub begin: fn(&UseReducerDispatcher<State>),
    /// Tells what came out.
    pub tell: fn(&Report),
}

/// How each part is fetched.
#[derive(Debug)]
pub(crate) struct Cuts {
    /// What asks.
    pub ask: fn() -> Fetched<AskPart>,
    /// What shows a report.
    pub report: fn() -> Fetched<ReportPart>,
    /// What draws the inside of cards.
    pub cards: fn() -> Fetched<CardsPart>,
    /// What reads all settings.
    pub settings: fn() -> Fetched<SettingsPart>,
    /// What makes a report anew with a list of public suffixes.
    pub suffixes: fn() -> Fetched<SuffixPart>,
    /// What answers for the samples.
    pub sample: fn() -> Fetched<SamplePart>,
    /// What reads what was pasted.
    pub paste: fn() -> Fetched<PastePart>,
    /// What checks several domains and keeps a report.
    pub more: fn() -> Fetched<MorePart>,
    /// What talks with a page around this one.
    pub frame: fn() -> Fetched<FramePart>,
}

/// A part that is fetched where it is not there yet; nothing where that fails.
pub(crate) type Fetched<P> = LocalBoxFuture<'static, Option<&'static P>>;

/// What shows a report, with its words and all settings.
#[derive(Debug)]
pub(crate) struct Loaded {
    /// What it can do.
    pub code: &'static ReportPart,
    /// The words, but for those that few reports need.
    pub texts: Texts,
    /// The settings of the page.
    pub settings: Rc<Settings>,
}

/// The parts of the program: fetches them, and has those that are there.
#[derive(Debug)]
pub(crate) struct Parts {
    /// How they are fetched.
    cuts: &'static Cuts,
    /// The words that the page began with.
    texts: Texts,
    /// The settings of the page, as far as they are known from the start.
    config: Config,
    /// All words: in the languages that were chosen since, the last at the end, and in the first
    /// where what few reports need was fetched as well.
    chosen: RefCell<Vec<Texts>>,
    /// What shows a report, once it is there.
    loaded: OnceCell<Loaded>,
    /// What draws the inside of cards, once it is there.
    cards: Cell<Option<&'static CardsPart>>,
    /// What reads what was pasted, once it is there.
    paste: Cell<Option<&'static PastePart>>,
    /// What checks several domains, once it is there.
    more: Cell<Option<&'static MorePart>>,
}

/// There is one of them on a page.
impl PartialEq for Parts {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Parts {
    /// As long as nothing is fetched.
    pub(crate) fn new(cuts: &'static Cuts, texts: Texts, config: Config) -> Self {
        Self {
            cuts,
            texts,
            config,
            chosen: RefCell::default(),
            loaded: OnceCell::new(),
            cards: Cell::default(),
            paste: Cell::default(),
            more: Cell::default(),
        }
    }

    /// What shows a report, if it is there.
    pub(crate) fn loaded(&self) -> Option<&Loaded> {
        self.loaded.get()
    }

    /// What draws the inside of cards, if it is there.
    pub(crate) fn cards(&self) -> Option<&'static CardsPart> {
        self.cards.get()
    }

    /// What reads what was pasted, if it is there.
    pub(crate) fn pasting(&self) -> Option<&'static PastePart> {
        self.paste.get()
    }

    /// What checks several domains, if it is there.
    pub(crate) fn several(&self) -> Option<&'static MorePart> {
        self.more.get()
    }

    /// Fetches what asks.
    pub(crate) fn ask(&self) -> Fetched<AskPart> {
        (self.cuts.ask)()
    }

    /// Fetches what makes a report anew with a list of public suffixes.
    pub(crate) fn suffixes(&self) -> Fetched<SuffixPart> {
        (self.cuts.suffixes)()
    }

    /// Fetches what answers for the samples.
    pub(crate) fn sample(&self) -> Fetched<SamplePart> {
        (self.cuts.sample)()
    }

    /// Fetches what talks with a page around this one.
    pub(crate) fn frame(&self) -> Fetched<FramePart> {
        (self.cuts.frame)()
    }

    /// Fetches what draws the inside of cards.
    pub(crate) async fn with_cards(&self) -> Option<&'static CardsPart> {
        let part = (self.cuts.cards)().await?;
        self.cards.set(Some(part));
        Some(part)
    }

    /// Fetches what reads what was pasted.
    pub(crate) async fn paste(&self) -> Option<&'static PastePart> {
        let part = (self.cuts.paste)().await?;
        self.paste.set(Some(part));
        Some(part)
    }

    /// Fetches what checks several domains and keeps a report.
    pub(crate) async fn more(&self) -> Option<&'static MorePart> {
        let part = (self.cuts.more)().await?;
        self.more.set(Some(part));
        Some(part)
    }

    /// Fetches what shows a report once; where that failed, again when it is next asked for.
    pub(crate) async fn load(&self) -> Option<&Loaded> {
        let fetch = async {
            let fetched = join3((self.cuts.report)(), self.words(), self.settings());
            let (code, texts, settings) = fetched.await;
            let (mut texts, settings) = (texts.ok_or(())?, settings.ok_or(())?);
            if !settings.mistakes.is_empty() {
                // Without the words for these, everything else is there.
                let rare = words::rare(texts.language()).await;
                texts = texts.and(&rare.unwrap_or_default());
            }
            Ok::<_, ()>(Loaded {
                code: code.ok_or(())?,
                texts,
                settings: Rc::new(settings),
            })
        };
        self.loaded.get_or_try_init(fetch).await.ok()
    }

    /// The same with all words, those too that few reports need.
    pub(crate) async fn load_all(&self) -> Option<&Loaded> {
        let language = match self.loaded() {
            Some(loaded) => loaded.texts.language(),
            None => self
                .chosen
                .borrow()
                .last()
                .unwrap_or(&self.texts)
                .language(),
        };
        let is_there = self.chosen_in(language).is_some();
        if is_there {
            return self.load().await;
        }
        let (loaded, rare) = join(self.load(), words::rare(language)).await;
        let (loaded, rare) = (loaded?, rare?);
        // Another language that was chosen meanwhile has all its words.
        if loaded.texts.language() == language {
            self.chosen.borrow_mut().push(loaded.texts.and(&rare));
        }
        Some(loaded)
    }

    /// The same with all words that a report needs.
    pub(crate) async fn load_for(&self, report: &Report) -> Option<&Loaded> {
        let loaded = self.load().await?;
        let mut findings = report.findings.iter();
        if findings.all(|finding| loaded.texts.has(finding.code.name())) {
            return Some(loaded);
        }
        self.load_all().await
    }

    /// All settings. Where nothing is left to be read of them, what reads it is not fetched.
    async fn settings(&self) -> Option<Settings> {
        if !self.config.has_more {
            return Some(Settings::default());
        }
        let part = (self.cuts.settings)().await?;
        Some((part.settle)(&self.config.text, &self.config.brand))
    }

    /// The words: those of the language that was chosen, where they are there.
    async fn words(&self) -> Option<Texts> {
        let chosen = self.chosen.borrow().last().cloned();
        match chosen {
            Some(texts) => Some(texts),
            None => words::with_report(&self.texts).await,
        }
    }

    /// Fetches all words in another language, and says whether they are there.
    pub(crate) async fn speak(&self, language: &'static Language) -> bool {
        let texts = words::all(language).await;
        let is_there = texts.is_some();
        self.chosen.borrow_mut().extend(texts);
        is_there
    }

    /// The words of the page: in the language that was chosen, else those that it began with, and
    /// those of a report as soon as they are there.
    pub(crate) fn texts(&self, language: Option<&'static Language>) -> Texts {
        let begun_with = self.loaded().map_or(&self.texts, |loaded| &loaded.texts);
        let language = language.unwrap_or(begun_with.language());
        let chosen = self.chosen_in(language);
        chosen.unwrap_or_else(|| begun_with.clone())
    }

    /// All words in a language, where they were fetched.
    fn chosen_in(&self, language: &Language) -> Option<Texts> {
        let chosen = self.chosen.borrow();
        let mut chosen = chosen.iter().rev();
        chosen.find(|texts| texts.language() == language).cloned()
    }
}
