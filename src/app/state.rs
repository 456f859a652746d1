//! The state of the page, and every way in which it changes.
//!
//! Components draw a [`State`] and send [`Action`]s; what an action does is written here and
//! nowhere else, without a browser, so that it is tested without one. The clock and the DNS stay
//! outside: an action brings the time along, and a [`Job`] says what is to be asked.

mod action;
mod course;
mod given;
mod key_pairs;
mod run;

use std::rc::Rc;

use super::form::{ASIDE, Entry, Field, Form, Names};
use super::given::Given;
use super::route::{Look, Route, host_of};
use super::theme::Theme;
use crate::input::{Problem, Subject};
use crate::language::Language;

pub(crate) use action::{Action, Copied, Wish};
pub(crate) use given::{Found, Pasted};
pub(crate) use key_pairs::{KeyPair, KeyPairs, Making, Pem, Stage};
pub(crate) use run::{Done, Job, Known, Progress, Run, Unverified};

/// Words that come at once where they are pasted; a keyboard that completes words brings one or two.
const PASTED_WORDS: usize = 3;

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
    /// The list of domains that was given last, and its number.
    pub listed: Option<(usize, Given)>,
}

impl State {
    /// The state at the start, with what was typed before the program had loaded.
    pub(crate) fn new(mut typed: Entry, resolvers: Vec<String>, theme: Theme) -> Self {
        let mut state = Self {
            resolvers,
            theme,
            ..Self::default()
        };
        // Enter may have been pressed before anybody listened.
        typed.text.truncate(typed.text.trim_end().len());
        state.unread = typed.is_text.then(|| Given::text(&typed.text));
        state.set(Field::Domain, typed);
        state
    }

    /// The same state at what a link asks for.
    pub(crate) fn at(mut self, route: Option<Route>, names: Names, now: i64) -> Self {
        self.follow(route, names, now);
        self
    }

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
    fn progress(&mut self, number: usize) -> Option<&mut Progress> {
        match &mut self.run {
            Run::Running(progress) if progress.job.number == number => Some(progress),
            _ => None,
        }
    }

    /// Takes what was typed. A text that arrives as a whole is read at once.
    fn edit(&mut self, field: Field, mut entry: Entry) {
        if field != Field::Domain {
            return self.set(field, entry);
        }
        let before = self.form.get(field);
        // What is copied from a table or a page often ends with its line.
        if entry.text.ends_with('\n') && entry.text.len() > before.len() + 1 {
            entry.text.truncate(entry.text.trim_end().len());
        }
        let words = |text: &str| text.split_whitespace().count();
        let has_arrived = words(&entry.text) >= words(before) + PASTED_WORDS && entry.is_text;
        let given = has_arrived.then(|| Given::text(&entry.text));
        self.set(field, entry);
        if let Some(given) = given {
            self.paste(given);
        }
    }

    /// Puts something into a field.
    fn set(&mut self, field: Field, entry: Entry) {
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
    fn forbid(&mut self, address: &str) {
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
    fn speak(&mut self, language: &'static Language, is_there: bool) {
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

impl State {
    /// The state after something happened.
    pub(crate) fn after(mut self, action: Action) -> Self {
        let state = &mut self;
        match action {
            Action::Type { field, entry } => state.edit(field, entry),
            Action::Paste(given) => state.paste(given),
            Action::NothingToPaste => state.refused = true,
            Action::Read { given, found } => state.read(&given, found),
            Action::Several { is_there: true } => {
                state.has_several = true;
                state.is_loaded = true;
            }
            Action::Several { is_there: false } => state.run = Run::Stopped,
            Action::Forget { now } => state.forget(now),
            Action::Submit { now } => state.submit(now, false),
            Action::Again { now } => state.submit(now, true),
            Action::Sender(id) => state.form.toggle_sender(&id),
            Action::LetIn { id, now } => {
                state.form.toggle_sender(&id);
                state.propose(now);
            }
            Action::Propose { now } => state.propose(now),
            Action::AgainAt { index, now } => {
                if index < state.resolvers.len() {
                    state.resolvers[..=index].rotate_right(1);
                }
                state.submit(now, true);
            }
            Action::Follow { route, names, now } => state.follow(route, names, now),
            Action::Progress {
                number,
                needed,
                answered,
                latest,
            } => {
                if let Some(progress) = state.progress(number) {
                    progress.needed = needed;
                    progress.answered = answered;
                    progress.latest = latest;
                }
            }
            Action::Hashed { number, words } => {
                if let Some(progress) = state.progress(number) {
                    progress.hashed = words;
                }
            }
            Action::Waits { number, words } => {
                if let Some(progress) = state.progress(number) {
                    progress.waits = words;
                }
            }
            Action::Finish {
                number,
                report,
                unverified,
                known,
            } => {
                state.finish(number, *report, unverified, known);
            }
            Action::Amend { number, report } => state.amend(number, *report),
            Action::Loaded => state.is_loaded = true,
            Action::Forbidden(address) => state.forbid(&address),
            Action::Stop(number) => {
                if state.job().is_some_and(|job| job.number == number) {
                    state.run = Run::Stopped;
                }
            }
            Action::Cancel => state.run = Run::Idle,
            Action::Copied(copied) => state.copied = copied,
            Action::KeyPair { domain, making } => state.pairs = state.pairs.after(domain, making),
            Action::Show(theme) => state.theme = theme,
            Action::Choose(language) => state.wish = Wish::Asked(language),
            Action::Speak { language, is_there } => state.speak(language, is_there),
        }
        self
    }
}

#[cfg(test)]
mod tests;
