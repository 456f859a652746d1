//! The course of a check: how it is asked for, by the form or by a link, how it starts, and how it
//! ends.

use std::rc::Rc;

use super::found::Known;
use super::page::State;
use super::run::{Done, Job, Progress, Run, Unverified};
use crate::app::form::{ASIDE, Field, Names};
use crate::app::route::Route;
use crate::checkup::Request;
use crate::report::Report;

/// Results that are kept for going back and forward.
const PAST_LIMIT: usize = 20;

impl State {
    /// The same state at what a link asks for.
    pub(crate) fn at(mut self, route: Option<Route>, names: Names, now: i64) -> Self {
        self.follow(route, names, now);
        self
    }

    /// Sends the form.
    pub(super) fn submit(&mut self, now: i64, fresh: bool) {
        if self.is_listing() {
            // What could not be fetched is tried again.
            self.run = Run::Idle;
            return;
        }
        if self.is_to_be_read() {
            // To try once more to read it is no press on "Check".
            if !fresh {
                self.pressed = Some(now);
            }
            return;
        }
        let request = match self.form.request(&self.names, now) {
            Ok(request) => request,
            Err(problem) => {
                self.problem = Some(problem);
                return;
            }
        };
        self.problem = None;
        let mut form = self.form.clone();
        form.set(Field::Domain, request.domain.to_string());
        form.set(Field::Selectors, request.selectors.join(" "));
        for field in ASIDE {
            form.set(field, String::new());
        }
        // More about a sample is still about the sample.
        let sample = self.route.as_ref().is_some_and(|route| {
            route.sample && route.form.get(Field::Domain) == request.domain.as_str()
        });
        self.route = Some(Route {
            sample,
            form,
            ..Route::default()
        });
        self.start(request, sample, fresh);
    }

    /// Sends the form to get a record.
    pub(super) fn propose(&mut self, now: i64) {
        self.submit(now, false);
        self.for_records = true;
    }

    /// Takes terms out of the record that is proposed: at once where the report is there.
    pub(super) fn leave_out(&mut self, terms: &[String], report: Option<Box<Report>>, now: i64) {
        let Some(done) = self.done().cloned() else {
            return;
        };
        let senders: Vec<String> = self.form.senders().map(str::to_owned).collect();
        self.form.set_senders(&senders, terms);
        match report {
            Some(report) => self.amend(done.number, *report),
            None => self.propose(now),
        }
    }

    /// Starts a check.
    pub(super) fn start(&mut self, request: Request, sample: bool, fresh: bool) {
        self.for_records = false;
        if self.resolvers.is_empty() && !sample {
            self.run = Run::Stopped;
            return;
        }
        self.started += 1;
        if !fresh {
            self.unfolded.clear();
        }
        let repeated = self
            .done()
            .filter(|done| fresh && done.report.domain == request.domain);
        self.before = repeated.map(|done| done.before.as_ref().unwrap_or(done).clone());
        self.run = Run::Running(Progress {
            job: Rc::new(Job {
                number: self.started,
                request,
                sample,
                fresh,
                resolvers: self.resolvers.clone(),
                pasted: self.pasted.clone().filter(|_| !sample),
            }),
            needed: 0,
            answered: 0,
            latest: String::new(),
            hashed: String::new(),
            waits: String::new(),
        });
    }

    /// Shows what a link asks for: an earlier result where there is one.
    pub(super) fn follow(&mut self, route: Option<Route>, names: Names, now: i64) {
        if route == self.route && !matches!(self.run, Run::Idle) {
            return;
        }
        self.problem = None;
        self.route.clone_from(&route);
        let Some(route) = route else {
            self.run = Run::Idle;
            return;
        };
        self.unread = None;
        if route.many {
            self.run = Run::Idle;
            return;
        }
        self.form = route.form.clone();
        self.names = names;
        let done = self.past.iter().rfind(|done| done.route == route);
        self.pasted = done.and_then(|done| done.pasted.clone());
        if let Some(done) = done {
            let done = done.clone();
            self.fill_in(&done.known);
            self.run = Run::Done(done);
            return;
        }
        match self.form.request(&self.names, now) {
            Ok(request) => self.start(request, route.sample, false),
            Err(problem) => {
                self.problem = Some(problem);
                self.run = Run::Idle;
            }
        }
    }

    /// Keeps a report, if it is the one that is waited for.
    pub(super) fn finish(
        &mut self,
        number: usize,
        report: Report,
        unverified: Option<Unverified>,
        known: Known,
    ) {
        let Some(route) = self.route.clone() else {
            return;
        };
        let Some(job) = self.job().filter(|job| job.number == number) else {
            return;
        };
        self.is_loaded = true;
        self.fill_in(&known);
        let done = Rc::new(Done {
            number,
            route,
            report,
            unverified,
            known,
            for_records: self.for_records,
            pasted: job.pasted.clone(),
            is_saved: false,
            before: self.before.take(),
        });
        self.past.retain(|other| other.route != done.route);
        if self.past.len() == PAST_LIMIT {
            self.past.remove(0);
        }
        self.past.push(done.clone());
        self.run = Run::Done(done);
    }

    /// Puts a report in place of the one that is shown, where it is still that one.
    pub(super) fn amend(&mut self, number: usize, report: Report) {
        let Run::Done(done) = &self.run else {
            return;
        };
        if done.number == number {
            self.run = Run::Done(Rc::new(Done {
                number,
                route: done.route.clone(),
                report,
                unverified: done.unverified,
                known: done.known.clone(),
                for_records: done.for_records,
                pasted: done.pasted.clone(),
                is_saved: done.is_saved,
                before: done.before.clone(),
            }));
        }
    }
}
