//! Asking: eight domains at once, nothing twice, and never so long that the page would stand still.

use std::cell::RefCell;
use std::mem;
use std::rc::Rc;

use futures_util::future::{AbortHandle, abortable, select};
use futures_util::stream::{self, StreamExt};
use wasm_bindgen_futures::spawn_local;
use yew::UseReducerDispatcher;

use super::place::{is_read, keep_focus};
use super::state::{Action, Job, Many, Row};
use crate::app::browser;
use crate::app::check;
use crate::app::pause::{Turn, pause};
use crate::app::view::{Parts, ReportPart};
use crate::checkup::Request;
use crate::dns::{Answer, Failure, Name, Question, Snapshot};
use crate::resolve::{CHECKS, Resolve, Shared, drive};

/// How often the table is told what has come, in milliseconds.
const TELL_EVERY: u32 = 300;

/// Checks that are under way; when it is dropped, so are all their questions.
pub(super) struct Running(AbortHandle);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Starts to check the domains.
pub(super) fn start(
    job: Job,
    resolvers: &[String],
    parts: Rc<Parts>,
    send: UseReducerDispatcher<Many>,
) -> Running {
    let resolver = Shared::new(check::public(false, resolvers, Box::new(|_| {})));
    let (task, handle) = abortable(async move {
        // It is there: without it nothing is drawn.
        let Some(loaded) = parts.load().await else {
            return;
        };
        let resolver = Polite::new(resolver);
        let rows = RefCell::new(Vec::new());
        let tell = || {
            let rows = mem::take(&mut *rows.borrow_mut());
            if !rows.is_empty() {
                send.dispatch(Action::Rows {
                    number: job.number,
                    rows,
                });
            }
        };
        let tellings = async {
            loop {
                pause(TELL_EVERY).await;
                tell();
            }
        };
        let checks = stream::iter(job.domains.iter().cloned());
        let checks = checks.map(|(index, domain)| row(loaded.code, &resolver, index, domain));
        let checks = checks.buffer_unordered(CHECKS).for_each(|row| {
            rows.borrow_mut().push(row);
            std::future::ready(())
        });
        select(Box::pin(checks), Box::pin(tellings)).await;
        tell();
        keep_focus();
        send.dispatch(Action::End {
            number: job.number,
            is_read: is_read(),
        });
    });
    spawn_local(async move {
        // What is aborted has nothing to say.
        let _ = task.await;
    });
    Running(handle)
}

/// Checks one domain. Its report and its answers go as soon as the row is made.
async fn row(code: &ReportPart, resolver: &impl Resolve, index: usize, domain: Name) -> Row {
    let request = Request::new(domain, browser::now());
    let mut dns = Snapshot::default();
    let evaluate = |dns: &Snapshot| (code.report)(dns, &request);
    let report = drive(resolver, &mut dns, &mut |_| {}, evaluate).await;
    Row::of(index, &report)
}

/// Holds answers back until the browser has had its turn: after each of them something is evaluated.
struct Polite<R> {
    resolver: R,
    turn: Turn,
}

impl<R> Polite<R> {
    fn new(resolver: R) -> Self {
        let turn = Turn::begin();
        Self { resolver, turn }
    }
}

impl<R: Resolve> Resolve for Polite<R> {
    async fn resolve(&self, question: &Question) -> Answer {
        let answer = self.resolver.resolve(question).await;
        self.turn.give_way().await;
        answer
    }

    async fn late(&self) -> Failure {
        self.resolver.late().await
    }

    fn concurrency(&self) -> usize {
        self.resolver.concurrency()
    }
}
