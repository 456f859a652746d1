//! The openspf test suite of RFC 7208, as the source package of pyspf carries it.
//!
//! The suite is fetched at set-up (`cargo xtask setup --for test`) and is not part of this
//! repository. Every one of its cases must pass, natively and in the browser.

use std::collections::BTreeMap;
use std::net::IpAddr;

use sentra_check::dns::{
    Alias, Answer, Data, Exchange, Failure, Name, Outcome, Question, RecordType, Snapshot, Text,
};
use sentra_check::resolve::{Resolve, drive};
use sentra_check::spf::{Sender, check_host};
use serde::Deserialize;
use serde_yaml_ng::Value;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

const SUITE: &str = include_str!("../.setup/conformance/pyspf-2.0.14/test/rfc7208-tests.yml");

/// How many cases release 2014.04 has.
const CASES: usize = 203;

/// One document of the suite.
#[derive(Deserialize)]
struct Scenario {
    description: String,
    tests: BTreeMap<String, Case>,
    zonedata: BTreeMap<String, Vec<Value>>,
}

/// One case of a scenario.
#[derive(Deserialize)]
struct Case {
    helo: String,
    host: String,
    mailfrom: String,
    result: Value,
    explanation: Option<String>,
}

/// The zone data of a scenario as a resolver.
struct Zones<'a>(&'a BTreeMap<String, Vec<Value>>);

impl Resolve for Zones<'_> {
    async fn resolve(&self, question: &Question) -> Answer {
        self.answer(question, Vec::new())
    }
}

impl Zones<'_> {
    fn answer(&self, question: &Question, mut aliases: Vec<Alias>) -> Answer {
        let name = question.name.as_str();
        let found = self
            .0
            .iter()
            .find(|(owner, _)| owner.trim_end_matches('.').eq_ignore_ascii_case(name));
        let Some((_, entries)) = found else {
            return Answer::new(Outcome::NxDomain);
        };
        let mut records = Vec::new();
        let typed = |wanted: &'static str| {
            entries
                .iter()
                .filter_map(move |entry| entry.as_mapping()?.get(wanted))
        };
        if let Some(target) = typed("CNAME").next().and_then(Value::as_str)
            && aliases.len() < 8
        {
            let to = Name::parse(target).expect("an alias is a name");
            aliases.push(Alias {
                from: question.name.clone(),
                to: to.clone(),
            });
            return self.answer(&Question::new(to, question.record_type), aliases);
        }
        let mnemonic = question.record_type.mnemonic();
        // The suite writes records once, as type SPF; they stand for TXT where there is none.
        let copied = question.record_type == RecordType::Txt && typed("TXT").next().is_none();
        for value in typed(if copied { "SPF" } else { mnemonic }) {
            records.extend(data(question.record_type, value));
        }
        let times_out = entries
            .iter()
            .any(|entry| entry.as_str() == Some("TIMEOUT"));
        let outcome = match records.is_empty() {
            true if times_out => Outcome::Failed(Failure::Timeout),
            true => Outcome::NoData,
            false => Outcome::Records(records),
        };
        Answer {
            aliases,
            ..Answer::new(outcome)
        }
    }
}

/// The data of a record as the suite writes it.
fn data(kind: RecordType, value: &Value) -> Option<Data> {
    let name = |value: &Value| {
        value.as_str().map(|text| match text {
            "" | "." => Name::root(),
            text => Name::parse(text).unwrap_or(Name::root()),
        })
    };
    let bytes = |text: &str| {
        text.chars()
            .map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'))
            .collect::<Vec<u8>>()
    };
    match kind {
        RecordType::Txt | RecordType::Spf if value.as_str() == Some("NONE") => None,
        RecordType::Txt | RecordType::Spf => {
            let strings: Vec<Vec<u8>> = match value {
                Value::Sequence(parts) => {
                    parts.iter().filter_map(Value::as_str).map(bytes).collect()
                }
                value => vec![bytes(value.as_str()?)],
            };
            Some(Data::Txt(Text::from_strings(strings)))
        }
        RecordType::A => value.as_str()?.parse().ok().map(Data::A),
        RecordType::Aaaa => value.as_str()?.parse().ok().map(Data::Aaaa),
        RecordType::Ptr => name(value).map(Data::Ptr),
        RecordType::Mx => {
            let preference = u16::try_from(value.get(0)?.as_u64()?).ok()?;
            Some(Data::Mx(Exchange {
                preference,
                host: name(value.get(1)?)?,
            }))
        }
        RecordType::Cname | RecordType::Ns => None,
    }
}

/// The sender of a case.
fn sender(case: &Case) -> Sender {
    let ip: IpAddr = case.host.parse().expect("a host is an address");
    let (local_part, domain) = case
        .mailfrom
        .rsplit_once('@')
        .unwrap_or(("", &case.mailfrom));
    let domain = if domain.is_empty() {
        &case.helo
    } else {
        domain
    };
    Sender {
        ip,
        helo: case.helo.clone(),
        local_part: local_part.to_owned(),
        domain: domain.to_owned(),
        now: 1_400_000_000,
    }
}

/// Runs the suite; every difference is told at once.
async fn run() {
    let mut failures = Vec::new();
    let mut count = 0;
    for document in serde_yaml_ng::Deserializer::from_str(SUITE) {
        let scenario = Scenario::deserialize(document).expect("the suite is YAML of its own form");
        for (name, case) in &scenario.tests {
            count += 1;
            let sender = sender(case);
            let zones = Zones(&scenario.zonedata);
            let checked = drive(&zones, &mut Snapshot::default(), &mut |_| {}, |dns| {
                check_host(dns, &sender)
            })
            .await;
            let result = serde_json::to_value(checked.result).expect("a result is JSON");
            let result = result.as_str().unwrap_or_default().to_owned();
            let allowed: Vec<&str> = match &case.result {
                Value::Sequence(results) => results.iter().filter_map(Value::as_str).collect(),
                result => result.as_str().into_iter().collect(),
            };
            if !allowed.contains(&&*result) {
                let title = format!("{} / {name}", scenario.description);
                failures.push(format!(
                    "{title}: expected {allowed:?}, found {result} {:?}",
                    checked.reason
                ));
            }
            // "DEFAULT" stands for the explanation of a receiver that found none.
            let expected = case
                .explanation
                .as_deref()
                .filter(|text| *text != "DEFAULT");
            // RFC 7208 §7.3 leaves the case of an IPv6 address in macro form open.
            let lower = |text: &str| text.to_ascii_lowercase();
            let same = checked.explanation.as_deref().map(lower) == expected.map(lower);
            if case.explanation.is_some() && !same {
                failures.push(format!(
                    "{} / {name}: expected explanation {expected:?}, found {:?}",
                    scenario.description, checked.explanation
                ));
            }
        }
    }
    assert_eq!(count, CASES, "the suite has another number of cases");
    assert!(
        failures.is_empty(),
        "{} differences:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

#[cfg(not(target_arch = "wasm32"))]
#[test]
fn the_openspf_suite_passes() {
    futures_executor::block_on(run());
}

#[cfg(target_arch = "wasm32")]
#[wasm_bindgen_test::wasm_bindgen_test]
async fn the_openspf_suite_passes() {
    run().await;
}
