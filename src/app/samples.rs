//! The samples: domains whose answers come with the page, so that nothing is asked of the network.

use futures_util::future::LocalBoxFuture;

use super::pause::pause;
use crate::checkup::Request;
use crate::dns::Snapshot;
use crate::dns::zone::Zone;
use crate::report::{Report, report as made};

/// The zone that answers for the samples.
const SAMPLES: &str = include_str!("../../www/demo.zone");

/// Where the answers of the samples are said to come from.
const SAMPLE_SOURCE: &str = "demo.zone";

/// The report on a sample. Nothing is asked of the network, so it is there almost at once: between
/// two rounds the browser may do something else.
pub(crate) fn report(request: Request) -> LocalBoxFuture<'static, Report> {
    Box::pin(async move {
        // A zone that cannot be read answers nothing; a test reads it.
        let zone = Zone::scan(SAMPLE_SOURCE, SAMPLES).unwrap_or_default();
        let mut dns = Snapshot::default();
        loop {
            let missing = match made(&dns, &request) {
                Ok(report) => return report,
                Err(missing) => missing,
            };
            for question in missing.questions() {
                dns.insert(question.clone(), zone.answer(question));
            }
            pause(0).await;
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

    /// As whoever publishes it enters it: relative to the zone of the domain.
    #[test]
    fn every_record_has_the_host_of_its_own_zone() {
        let zone = Zone::scan(SAMPLE_SOURCE, SAMPLES).unwrap();
        let mut hosts = std::collections::BTreeSet::new();
        for (_, domain) in crate::app::components::SAMPLES {
            let request = Request::new(Name::parse(domain).unwrap(), 0);
            let mut dns = Snapshot::default();
            let evaluate = |dns: &Snapshot| made(dns, &request);
            let mut progress = |_: &crate::resolve::Progress<'_>| {};
            let drive = crate::resolve::drive(&zone, &mut dns, &mut progress, evaluate);
            let report = futures_executor::block_on(drive);
            hosts.extend(report.fixes.into_iter().map(|fix| fix.host));
        }
        let hosts: Vec<&str> = hosts.iter().map(String::as_str).collect();
        assert_eq!(hosts, ["@", "_dmarc"]);
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
