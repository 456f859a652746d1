//! A check with all that belongs to it: its request, the signatures of a message where there is
//! one, the samples, and what a list of public suffixes adds.

use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use yew::UseReducerDispatcher;

use super::browser;
use super::session::{Session, Signatures};
use super::state::{Job, Pasted, State, Unverified};
use super::view::{Loaded, Parts, PastePart, SecondLook};
use crate::checkup::{Request, with_verified};
use crate::dns::zone::Zone;
use crate::dns::{Missing, Snapshot};
use crate::message::Verified;
use crate::report::{Report, report};
use crate::settings::Settings;

/// The zone that answers for the samples.
const SAMPLES: &str = include_str!("../../www/demo.zone");

/// Where the answers of the samples are said to come from.
const SAMPLE_SOURCE: &str = "demo.zone";

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
        request: complete(job, &loaded.settings),
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

    fn report(&self, dns: &Snapshot) -> Result<Report, Missing> {
        let verified = self.signatures.as_ref().map(|s| s.verified(dns));
        let verified = verified.unwrap_or_else(|| Ok(Verified::default()));
        with_verified(dns, &self.request, verified, report)
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

/// A request with what was pasted, and with the block list of whoever runs the page.
fn complete(job: &Job, settings: &Settings) -> Request {
    let mut request = job.request.clone();
    if let Some(Ok(evidence)) = job.pasted.as_ref().map(|pasted| &pasted.evidence) {
        request.fill(evidence);
    }
    request.to_a_labels(browser::to_ascii);
    request.blocklist = settings.blocklist.clone();
    request
}

/// Keeps a copy of a report until the list has come.
pub(crate) fn second_look(report: &Report) -> Option<SecondLook> {
    if !report.wants_suffixes() {
        return None;
    }
    let report = report.clone();
    Some(Box::new(move |list| report.with_suffixes(list)))
}

/// The report on a sample. Nothing is asked of the network, so it is there almost at once: between
/// two rounds the browser may do something else.
pub(crate) fn sample(request: Request) -> LocalBoxFuture<'static, Report> {
    Box::pin(async move {
        // A zone that cannot be read answers nothing; a test reads it.
        let zone = Zone::scan(SAMPLE_SOURCE, SAMPLES).unwrap_or_default();
        let mut dns = Snapshot::default();
        loop {
            let missing = match report(&dns, &request) {
                Ok(report) => return report,
                Err(missing) => missing,
            };
            for question in missing.questions() {
                dns.insert(question.clone(), zone.answer(question));
            }
            browser::pause(0).await;
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::{Name, Outcome, Question};

    #[test]
    fn every_provider_can_be_added_to_a_sample() {
        let zone = Zone::scan(SAMPLE_SOURCE, SAMPLES).unwrap();
        for provider in crate::providers::PROVIDERS {
            let Some(target) = provider.spf.and_then(|term| term.split_once(':')) else {
                continue;
            };
            let question = Question::txt(Name::parse(target.1).unwrap());
            let outcome = zone.answer(&question).outcome;
            assert!(matches!(outcome, Outcome::Records(_)), "{}", provider.id);
        }
    }

    #[test]
    fn the_samples_can_be_read() {
        let zone = Zone::scan(SAMPLE_SOURCE, SAMPLES).unwrap();
        let shop = Question::txt(Name::parse("shop.example").unwrap());
        assert!(
            matches!(zone.answer(&shop).outcome, Outcome::Records(records) if records.len() == 2)
        );
    }
}
