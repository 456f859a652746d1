//! Running a check: a [`Job`] in, progress and a report out.

use std::cell::{Cell, OnceCell};
use std::rc::Rc;

use futures_util::future::{LocalBoxFuture, join};
use wasm_bindgen_futures::spawn_local;
use yew::UseReducerDispatcher;

use super::browser;
use super::pause::pause;
use super::route::host_of;
use super::state::{Action, Job, State, Unverified};
use super::view::{Loaded, Parts};
use crate::checkup::Decided;
use crate::dns::Snapshot;
use crate::findings::Arg;
use crate::report::Report;
use crate::resolve::{Progress, Resolve, Waiting, drive_slowly};
use crate::texts::Texts;

/// Where the list of public suffixes is.
const SUFFIXES: &str = "public-suffixes.txt";

/// Runs a check to its end.
pub(super) fn run(
    job: Rc<Job>,
    parts: Rc<Parts>,
    send: UseReducerDispatcher<State>,
) -> LocalBoxFuture<'static, ()> {
    Box::pin(async move {
        let Some((report, unverified, loaded)) = ask(&job, &parts, &send).await else {
            send.dispatch(Action::Stop(job.number));
            return;
        };
        // Most reports have the words that came with the part.
        if parts.load_for(&report).await.is_none() {
            send.dispatch(Action::Stop(job.number));
            return;
        }
        // The browser may do something else between working a report out and drawing it. What adds to
        // the report is begun after that, so that it never comes before what it adds to.
        pause(0).await;
        // What older receivers do is told when the list has come; nobody waits for it.
        if let Some(first) = (loaded.code.second_look)(&report).filter(|_| !job.sample) {
            let (number, send, parts) = (job.number, send.clone(), parts.clone());
            spawn_local(async move {
                let (part, list) = join(parts.suffixes(), browser::fetch(SUFFIXES)).await;
                let added = part.zip(list);
                if let Some(report) = added.and_then(|(part, list)| (part.look)(&first, &list))
                    && parts.load_for(&report).await.is_some()
                {
                    send.dispatch(Action::Amend {
                        number,
                        report: Box::new(report),
                    });
                }
            });
        }
        let known = (loaded.code.known)(&report);
        let (number, report) = (job.number, Box::new(report));
        send.dispatch(Action::Finish {
            number,
            report,
            unverified,
            known,
        });
    })
}

/// Asks until the report is complete. Nothing where what shows it cannot be fetched.
async fn ask<'a>(
    job: &Job,
    parts: &'a Rc<Parts>,
    send: &UseReducerDispatcher<State>,
) -> Option<(Report, Option<Unverified>, &'a Loaded)> {
    if job.sample {
        let (sample, loaded) = join(parts.sample(), parts.load()).await;
        let report = (sample?.report)(job.request.clone()).await;
        return Some((report, None, loaded?));
    }
    let tell = {
        let (number, urls) = (job.number, Rc::new(job.resolvers.clone()));
        let (parts, send) = (parts.clone(), send.clone());
        let now = Rc::new(Cell::new(None));
        move |waiting: Option<Waiting>| {
            now.set(waiting);
            let (urls, now) = (urls.clone(), now.clone());
            let (parts, send) = (parts.clone(), send.clone());
            // The words may still be under way; what is said then is what is waited for by then.
            spawn_local(async move {
                if let Some(loaded) = parts.load().await {
                    let said = now
                        .get()
                        .map(|waiting| words(waiting, &urls, &loaded.texts));
                    send.dispatch(Action::Waits {
                        number,
                        words: said.unwrap_or_default(),
                    });
                }
            });
        }
    };
    let resolver = public(job.fresh, &job.resolvers, Box::new(tell));
    let mut dns = Snapshot::default();
    let mut progress = |progress: &Progress<'_>| {
        let latest = progress
            .latest
            .map(|(question, _)| question.name.to_string());
        send.dispatch(Action::Progress {
            number: job.number,
            needed: progress.needed,
            answered: progress.answered,
            latest: latest.unwrap_or_default(),
        });
    };
    // The evaluators know what to ask first; the report, once it can be made, may ask a little more.
    let session = OnceCell::new();
    let begin = |loaded: &Loaded| (loaded.code.begin)(job, loaded, parts, send);
    let evaluate = async |dns: &Snapshot| match parts.loaded() {
        Some(loaded) => {
            let session = session.get_or_init(|| begin(loaded));
            session.report(dns).await.map(Some)
        }
        None => Decided::of(dns, &job.request).map(|_| None),
    };
    let loaded = async {
        let loaded = parts.load().await?;
        let session = session.get_or_init(|| begin(loaded));
        session.open().await;
        Some((loaded, session))
    };
    let asked = drive_slowly(&resolver, &mut dns, &mut progress, &evaluate);
    let (loaded, mut report) = join(loaded, asked).await;
    let (loaded, session) = loaded?;
    while session.proceed(&dns).await || report.is_none() {
        report = drive_slowly(&resolver, &mut dns, &mut progress, &evaluate).await;
    }
    Some((report?, session.problem(), loaded))
}

/// Says what is waited for; of a permission, whose it is to give.
fn words(waiting: Waiting, resolvers: &[String], texts: &Texts) -> String {
    let host = resolvers.first().map(|url| host_of(url).to_owned());
    let mut args = vec![("host", Arg::Text(host.unwrap_or_default()))];
    match (waiting, browser::around()) {
        (Waiting::Busy, _) => texts.get("page-waits-busy"),
        (Waiting::Permission, None) => texts.format("page-waits-permission", &args),
        (Waiting::Permission, Some(site)) => {
            args.push(("site", Arg::Text(site)));
            texts.format("page-waits-permission-around", &args)
        }
    }
}

/// Hears what is waited for beside answers.
type Tell = Box<dyn Fn(Option<Waiting>)>;

/// The public DNS, by the browser's fetch.
#[cfg(target_arch = "wasm32")]
pub(super) fn public(fresh: bool, resolvers: &[String], tell: Tell) -> impl Resolve + use<> {
    use crate::resolve::Doh;
    use crate::resolve::browser::BrowserTransport;
    Doh::new(BrowserTransport { fresh, tell }, resolvers.to_vec())
}

/// Without a browser there is none.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn public(_: bool, _: &[String], _: Tell) -> impl Resolve + use<> {
    crate::dns::zone::Zone::default()
}
