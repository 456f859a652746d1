//! What somebody gives beside the domain: a rejection, a header, a message.
//!
//! It is read in a later part of the program, which may still have to be fetched; so it waits, and
//! an answer about something else than what was given last is dropped.

use std::mem;
use std::rc::Rc;

use super::found::{Found, Known};
use super::page::State;
use super::run::{Done, Run};
use crate::app::form::{Entry, Field, Names, Read};
use crate::app::given::Given;
use crate::app::route::Route;
use crate::app::theme::Theme;
use crate::report::Report;

/// Words that come at once where they are pasted; a keyboard that completes words brings one or
/// two.
const PASTED_WORDS: usize = 3;

/// The fields that a report fills in from what was given.
const OF_EVIDENCE: [Field; 3] = [Field::SentFrom, Field::SentTo, Field::SentAt];

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

    /// Takes what was typed. A text that arrives as a whole is read at once.
    pub(super) fn edit(&mut self, field: Field, mut entry: Entry) {
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

    /// Takes what is given to where it belongs: a list where there is one, else to be read.
    pub(super) fn paste(&mut self, given: Given) {
        if self.is_listing() {
            self.started += 1;
            self.listed = Some((self.started, given));
        } else {
            self.unread = Some(given);
            self.pressed = None;
            self.refused = false;
        }
    }

    /// Keeps what was found, and puts the domain that it is about into the field.
    pub(super) fn read(&mut self, given: &Given, found: Option<Found>) {
        // Something else was given since, or it was left out.
        if self.unread.as_ref() != Some(given) {
            return;
        }
        let Some(found) = found else {
            // It goes on waiting, so that it is read when the check is tried again.
            self.run = Run::Stopped;
            return;
        };
        self.is_loaded = true;
        self.unread = None;
        let pressed = self.pressed.take();
        let mut typed = Entry {
            text: self.form.get(Field::Domain).to_owned(),
            read: self.names.subject.clone(),
            is_text: self.names.is_text,
        };
        let is_typed = given.is(&typed.text);
        let pasted = match found {
            Found::Pasted(pasted) => pasted,
            Found::List => {
                if is_typed {
                    self.set(Field::Domain, Entry::default());
                }
                self.run = Run::Idle;
                self.route = Some(Route::domains());
                return self.paste(given.clone());
            }
            Found::Report {
                report,
                known,
                subject,
            } => return self.replay(*report, known, subject),
        };
        let is_about = pasted.subject.is_some();
        if let Some(subject) = &pasted.subject {
            self.set(Field::Domain, subject.clone());
        } else if is_typed && pasted.evidence.is_ok() {
            // It has a place of its own now; the field waits for the domain.
            self.set(Field::Domain, Entry::default());
        }
        if is_typed {
            // Whoever leaves it out does not want it in the field again.
            typed = Entry::default();
        }
        for field in OF_EVIDENCE {
            self.form.set(field, String::new());
        }
        self.typed_before = typed;
        self.run = Run::Idle;
        self.route = None;
        self.problem = None;
        self.pasted = Some(pasted);
        if let Some(now) = pressed
            && is_about
            && self.recognised().is_some()
        {
            self.submit(now, false);
        }
    }

    /// Lets a text that was typed be read first. What was typed stays until that is done.
    pub(super) fn is_to_be_read(&mut self) -> bool {
        if self.names.is_text {
            self.unread = Some(Given::text(self.form.get(Field::Domain)));
        }
        let waits = self.unread.is_some();
        if waits && matches!(self.run, Run::Stopped) {
            self.run = Run::Idle;
        }
        waits
    }

    /// Shows a report that was kept. Its domain stands in the field, so that it can be checked
    /// again; the address leads nowhere, because nothing there would bring back this report.
    fn replay(&mut self, report: Report, known: Known, subject: Read) {
        let route = Route::default().with(&report.request);
        self.form = route.form.clone();
        self.names = Names {
            subject,
            ..Names::default()
        };
        self.fill_in(&known);
        self.started += 1;
        self.route = None;
        self.problem = None;
        self.pasted = None;
        self.run = Run::Done(Rc::new(Done {
            number: self.started,
            route,
            report,
            unverified: None,
            known,
            for_records: false,
            pasted: None,
            is_saved: true,
            before: None,
        }));
    }

    /// Fills in what a report knows for a request for help, where nothing was typed.
    pub(super) fn fill_in(&mut self, known: &Known) {
        let values = [&known.from, &known.to, &known.at];
        for (field, value) in OF_EVIDENCE.into_iter().zip(values) {
            if self.form.get(field).is_empty() {
                self.form.set(field, value.clone());
            }
        }
    }

    /// Leaves out what was given, also where it is still to be read.
    pub(super) fn forget(&mut self, now: i64) {
        self.unread = None;
        let Some(pasted) = self.pasted.take() else {
            return;
        };
        if self.done().is_some() {
            self.submit(now, false);
        } else if pasted.subject.as_ref().map_or("", |subject| &subject.text)
            == self.form.get(Field::Domain)
        {
            // Nobody has typed since.
            let typed = mem::take(&mut self.typed_before);
            self.set(Field::Domain, typed);
        }
    }
}
