//! What the page knows at a moment.

use std::rc::Rc;

use super::action::{Copied, Wish};
use super::found::Pasted;
use super::key_pairs::KeyPairs;
use super::run::{Done, Job, Progress, Run};
use crate::app::form::{ASIDE, Entry, Field, Form, Names};
use crate::app::given::Given;
use crate::app::route::{Look, Route, host_of};
use crate::app::theme::Theme;
use crate::input::{Problem, Subject};
use crate::language::Language;
use crate::outline::Section;

/// The state of the page.
#[derive(Clone, Debug, Default)]
pub(crate) struct State {
    /// The fields.
    pub form: Form,
    /// What is read in them.
    pub names: Names,
    /// What keeps the form from being used, since it was last sent.
    pub problem: Option<(Field, Problem)>,
    /// What was last asked for.
    pub route: Option<Route>,
    /// What is being done.
    pub run: Run,
    /// The result that the running check repeats.
    pub before: Option<Rc<Done>>,
    /// Earlier results.
    pub past: Vec<Rc<Done>>,
    /// The resolvers, the preferred first.
    pub resolvers: Vec<String>,
    /// Those among them that the page's own policy forbids to ask.
    pub forbidden: Vec<String>,
    /// Whether what shows a report is there.
    pub is_loaded: bool,
    /// How many checks were started.
    pub started: usize,
    /// What was copied less than two seconds ago.
    pub copied: Option<Copied>,
    /// Light or dark.
    pub theme: Theme,
    /// How the page is to look, as far as its address says so.
    pub look: Look,
    /// Whether the page stands in a frame of another.
    pub embedded: bool,
    /// The language that was chosen, in place of the one that the page began with.
    pub language: Option<&'static Language>,
    /// The language that is to come.
    pub wish: Wish,
    /// Whether the running check was started to get a record.
    pub for_records: bool,
    /// The key pairs that were made.
    pub pairs: KeyPairs,
    /// What was pasted and is still to be read.
    pub unread: Option<Given>,
    /// When "Check" was pressed on that: what it is about is checked as soon as it is read.
    pub pressed: Option<i64>,
    /// Whether the clipboard gave nothing.
    pub refused: bool,
    /// What was pasted.
    pub pasted: Option<Rc<Pasted>>,
    /// What stood in the main field before what was pasted named a domain.
    pub typed_before: Entry,
    /// Whether what checks several domains is there.
    pub has_several: bool,
    /// The cards that are unfolded.
    pub unfolded: Vec<Section>,
    /// Whether what draws the inside of cards could not be fetched.
    pub lacks_cards: bool,
    /// The list of domains that was given last, and its number.
    pub listed: Option<(usize, Given)>,
}

impl State {
    /// The result that is shown.
    pub(crate) fn done(&self) -> Option<&Rc<Done>> {
        match &self.run {
            Run::Done(done) => Some(done),
            _ => None,
        }
    }

    /// Whether the address asks for several domains.
    pub(crate) fn is_listing(&self) -> bool {
        self.route.as_ref().is_some_and(|route| route.many)
    }

    /// Whether what the page is about is still to come. What would stand below it waits, so that
    /// nothing moves that can be seen.
    pub(crate) fn is_to_come(&self) -> bool {
        match self.run {
            Run::Running(_) => true,
            Run::Idle => self.is_listing() && !self.has_several,
            Run::Stopped | Run::Done(_) => false,
        }
    }

    /// Whether something was given that names no domain, and none was typed.
    pub(crate) fn waits_for_domain(&self) -> bool {
        self.pasted.is_some() && self.form.get(Field::Domain).is_empty()
    }

    /// The domain in the main field; a text has none before it is read.
    pub(crate) fn recognised(&self) -> Option<&Subject> {
        let subject = self.names.subject.as_ref().ok();
        subject.filter(|_| !self.names.is_text)
    }

    /// The check that is under way.
    pub(crate) fn job(&self) -> Option<Rc<Job>> {
        match &self.run {
            Run::Running(progress) => Some(progress.job.clone()),
            _ => None,
        }
    }

    /// How far a check is, where it is the one that is under way.
    pub(super) fn progress(&mut self, number: usize) -> Option<&mut Progress> {
        match &mut self.run {
            Run::Running(progress) if progress.job.number == number => Some(progress),
            _ => None,
        }
    }

    /// Whether this text is still to be read.
    pub(super) fn is_unread(&self, text: &str) -> bool {
        self.unread.as_ref().is_some_and(|given| given.is(text))
    }

    /// Puts something into a field.
    pub(super) fn set(&mut self, field: Field, entry: Entry) {
        if field == Field::Domain && entry.text != self.form.get(field) {
            // What is read is what stands there.
            if self.is_unread(self.form.get(field)) {
                self.unread = None;
            }
            self.refused = false;
            // Who sends for one domain need not send for another.
            self.form.set(Field::Senders, String::new());
            // What came back about one mail was said with its result.
            if self.done().is_some() {
                self.pasted = None;
                for field in ASIDE {
                    self.form.set(field, String::new());
                }
            }
        }
        match field {
            Field::Domain => {
                self.names.subject = entry.read;
                self.names.is_text = entry.is_text;
            }
            Field::Selectors => self.names.signer = entry.read,
            _ => {}
        }
        self.form.set(field, entry.text);
        if self.problem.is_some_and(|(other, _)| other == field) {
            self.problem = None;
        }
    }

    /// Leaves out the resolvers of a host that the page's policy forbids to ask. Where nobody else is
    /// left, what could not be asked says nothing about any domain.
    pub(super) fn forbid(&mut self, address: &str) {
        let host = host_of(address);
        let is_forbidden = |url: &mut String| host_of(url) == host;
        self.forbidden
            .extend(self.resolvers.extract_if(.., is_forbidden));
        let is_sample = self.route.as_ref().is_some_and(|route| route.sample);
        if self.resolvers.is_empty() && !matches!(self.run, Run::Idle) && !is_sample {
            self.run = Run::Stopped;
        }
    }

    /// Goes on in a language, if it is the one that was chosen last. What was typed and what is
    /// shown stays; where the words are missing, so does the language.
    pub(super) fn speak(&mut self, language: &'static Language, is_there: bool) {
        if self.wish != Wish::Asked(language) {
            return;
        }
        self.wish = match is_there {
            true => {
                self.language = Some(language);
                // An address that names a language names this one from now on.
                self.look.lang = self.look.lang.map(|_| language.tag);
                Wish::None
            }
            false => Wish::Failed(language),
        };
    }
}
