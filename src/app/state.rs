//! The state of the page, and every way in which it changes.
//!
//! Components draw a [`State`] and send [`Action`]s; what an action does is written here and
//! nowhere else, without a browser, so that it is tested without one. The clock, the DNS and the
//! reading of names stay outside: an action brings along the time and what was read, and a [`Job`]
//! says what is to be asked.
//!
//! `page` is what there is, and `run`, `found`, `key_pairs` are pieces of it; `action` is what can
//! happen. `course` is how a check goes, `given` what becomes of what is typed, pasted and dropped.

mod action;
mod course;
mod found;
mod given;
mod key_pairs;
mod page;
mod run;

pub(crate) use action::{Action, Copied, Wish};
pub(crate) use found::{Found, Illegible, Known, Pasted};
pub(crate) use key_pairs::{KeyPair, KeyPairs, Making, Pem, Stage};
pub(crate) use page::State;
pub(crate) use run::{Done, Job, Progress, Run, Unverified};

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
            Action::Cards { is_there } => state.lacks_cards = !is_there,
            Action::Unfold { section, is_open } => {
                state.unfolded.retain(|other| *other != section);
                if is_open {
                    state.unfolded.push(section);
                }
            }
            Action::Forget { now } => state.forget(now),
            Action::Submit { now } => state.submit(now, false),
            Action::Again { now } => state.submit(now, true),
            Action::Sender(id) => state.form.toggle_sender(&id),
            Action::LetIn { id, now } => {
                state.form.toggle_sender(&id);
                state.propose(now);
            }
            Action::Propose { now } => state.propose(now),
            Action::Without { terms, report, now } => state.leave_out(&terms, report, now),
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
            Action::Cancel => {
                state.run = Run::Idle;
                state.route = None;
            }
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
