//! A check with all that belongs to it: its request, the signatures of a message where there is
//! one, and what a list of public suffixes adds.

use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use yew::UseReducerDispatcher;

use super::browser;
use super::pause::Turn;
use super::session::{Session, Signatures};
use super::state::{Job, Pasted, State, Unverified};
use super::view::{Loaded, Parts, PastePart};
use crate::checkup::{Request, with_proof};
use crate::dns::{self, Missing, Snapshot};
use crate::gateways::Assessment;
use crate::message::Verified;
use crate::report::{Report, Tried};
use crate::settings::Settings;

/// The request, and the signatures where there are any.
struct Check {
    request: Request,
    signatures: Option<Box<dyn Signatures>>,
}

/// The session of a job.
pub(crate) fn begin(
    job: &Job,
    loaded: &Loaded,
    parts: &Parts,
    send: &UseReducerDispatcher<State>,
) -> Box<dyn Session> {
    let signed = job.pasted.as_deref().filter(|pasted| pasted.is_signed());
    // What read it is there.
    let signed = signed.zip(parts.pasting());
    let verify = |(pasted, part): (&Pasted, &PastePart)| {
        (part.verify)(job.number, &pasted.given, &loaded.texts, send)
    };
    Box::new(Check {
        request: complete(job, &loaded.settings, parts),
        signatures: signed.map(verify),
    })
}

impl Session for Check {
    fn open(&self) -> LocalBoxFuture<'_, ()> {
        async {
            if let Some(signatures) = &self.signatures {
                signatures.open(self.request.now).await;
            }
        }
        .boxed_local()
    }

    fn report<'a>(&'a self, dns: &'a Snapshot) -> LocalBoxFuture<'a, Result<Report, Missing>> {
        async {
            let verified = self.signatures.as_ref().map(|s| s.verified(dns));
            let verified = verified.unwrap_or_else(|| Ok(Verified::default()));
            let (request, proof) = with_proof(&self.request, verified);
            let report = in_steps(dns, &request).await;
            dns::both(proof, report).map(|((), report)| report)
        }
        .boxed_local()
    }

    fn proceed<'a>(&'a self, dns: &'a Snapshot) -> LocalBoxFuture<'a, bool> {
        async move {
            match &self.signatures {
                Some(signatures) => signatures.proceed(dns).await,
                None => false,
            }
        }
        .boxed_local()
    }

    fn problem(&self) -> Option<Unverified> {
        self.signatures.as_ref()?.problem()
    }
}

/// The report, with the browser's turn between its steps where one takes long.
async fn in_steps(dns: &Snapshot, request: &Request) -> Result<Report, Missing> {
    let turn = Turn::begin();
    let assessment = Assessment::of(dns, request);
    turn.give_way().await;
    let tried = Tried::of(dns, request, assessment)?;
    turn.give_way().await;
    Ok(tried.report(dns))
}

/// A request with what was pasted, and with the block list of whoever runs the page.
fn complete(job: &Job, settings: &Settings, parts: &Parts) -> Request {
    let mut request = job.request.clone();
    // What read it is there.
    let pasted = job.pasted.as_ref().zip(parts.pasting());
    if let Some((Ok(evidence), part)) = pasted.map(|(pasted, part)| (&pasted.evidence, part)) {
        (part.fill)(&mut request, evidence);
    }
    request.to_a_labels(browser::to_ascii);
    request.blocklist = settings.blocklist.clone();
    request
}

/// A copy of a report, kept until a list of public suffixes has come, where that may add something.
pub(crate) fn second_look(report: &Report) -> Option<Report> {
    report.wants_suffixes().then(|| report.clone())
}
