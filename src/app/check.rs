//! Running a check: a [`Job`] in, progress and a report out.

use std::rc::Rc;

use futures_util::future::{AbortHandle, abortable};
use wasm_bindgen_futures::spawn_local;
use yew::UseReducerDispatcher;

use super::state::{Action, Job, State};
use crate::dns::zone::Zone;
use crate::dns::{Answer, Question, Snapshot};
use crate::report::{Report, report};
use crate::resolve::{Progress, Resolve, drive};

/// The zone that answers for the samples.
const SAMPLES: &str = include_str!("../../www/demo.zone");

/// Where the answers of the samples are said to come from.
const SAMPLE_SOURCE: &str = "demo.zone";

/// A check that is under way; when it is dropped, so are all its questions.
pub(crate) struct Check(AbortHandle);

impl Drop for Check {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Starts a check.
pub(crate) fn start(job: Rc<Job>, send: UseReducerDispatcher<State>) -> Check {
    let (task, handle) = abortable(async move {
        let report = ask(&job, &send).await;
        send.dispatch(Action::Finish(job.number, Box::new(report)));
    });
    spawn_local(async move {
        // An aborted check has nothing to say.
        let _ = task.await;
    });
    Check(handle)
}

/// Asks until the report is complete.
async fn ask(job: &Job, send: &UseReducerDispatcher<State>) -> Report {
    let mut dns = Snapshot::default();
    let mut progress = |progress: &Progress<'_>| {
        let latest = progress
            .latest
            .map(|(question, _)| question.name.to_string());
        send.dispatch(Action::Progress(
            job.number,
            progress.needed,
            progress.answered,
            latest.unwrap_or_default(),
        ));
    };
    let resolver = Resolver {
        // A zone that cannot be read answers nothing; a test reads it.
        samples: job
            .sample
            .then(|| Zone::scan(SAMPLE_SOURCE, SAMPLES).unwrap_or_default()),
        public: public(job),
    };
    drive(&resolver, &mut dns, &mut progress, |dns| {
        report(dns, &job.request)
    })
    .await
}

/// Who answers. One type for both, so that the engine is in the page once.
struct Resolver<P> {
    /// The samples, where they are asked.
    samples: Option<Zone>,
    /// The public DNS.
    public: P,
}

impl<P: Resolve> Resolve for Resolver<P> {
    async fn resolve(&self, question: &Question) -> Answer {
        match &self.samples {
            Some(zone) => zone.answer(question),
            None => self.public.resolve(question).await,
        }
    }
}

/// The public DNS, by the browser's fetch.
#[cfg(target_arch = "wasm32")]
fn public(job: &Job) -> impl Resolve {
    use crate::resolve::Doh;
    use crate::resolve::browser::BrowserTransport;
    Doh::new(BrowserTransport { fresh: job.fresh }, job.resolvers.clone())
}

/// Without a browser there is none.
#[cfg(not(target_arch = "wasm32"))]
fn public(_: &Job) -> impl Resolve {
    Zone::default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::{Name, Outcome};

    #[test]
    fn the_samples_can_be_read() {
        let zone = Zone::scan(SAMPLE_SOURCE, SAMPLES).unwrap();
        let shop = Question::txt(Name::parse("shop.example").unwrap());
        assert!(
            matches!(zone.answer(&shop).outcome, Outcome::Records(records) if records.len() == 2)
        );
    }
}
