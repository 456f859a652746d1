//! The openspf test suite of RFC 7208, as the source package of pyspf carries it: its scenarios,
//! their zones as a resolver, and the sender of each case.
//!
//! The suite is fetched at set-up (`cargo xtask setup --for test`) and is not part of this
//! repository.

use std::collections::BTreeMap;
use std::net::IpAddr;

use sentra_check::dns::{
    Alias, Answer, Data, Exchange, Failure, Name, Outcome, Question, RecordType, Text,
};
use sentra_check::resolve::Resolve;
use sentra_check::spf::Sender;
use serde::Deserialize;
use serde_yaml_ng::Value;

/// How many cases release 2014.04 has.
pub(crate) const CASES: usize = 203;

/// One document of the suite.
#[derive(Deserialize)]
pub(crate) struct Scenario {
    /// What it is about.
    pub(crate) description: String,
    /// Its cases by name.
    pub(crate) tests: BTreeMap<String, Case>,
    zonedata: BTreeMap<String, Vec<Value>>,
}

/// One case of a scenario.
#[derive(Deserialize)]
pub(crate) struct Case {
    helo: String,
    host: String,
    mailfrom: String,
    result: Value,
    /// The explanation of a fail.
    pub(crate) explanation: Option<String>,
}

/// The text of the suite; a browser has no files, so there it is part of the program.
#[cfg(target_arch = "wasm32")]
fn suite() -> String {
    include_str!("../../.setup/conformance/pyspf-2.0.14/test/rfc7208-tests.yml").to_owned()
}

/// The text of the suite.
#[cfg(not(target_arch = "wasm32"))]
fn suite() -> String {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/.setup/conformance/pyspf-2.0.14/test/rfc7208-tests.yml"
    );
    std::fs::read_to_string(path).expect("`cargo xtask setup --for test` fetches the suite")
}

/// The scenarios of the suite, in its order.
pub(crate) fn scenarios() -> Vec<Scenario> {
    serde_yaml_ng::Deserializer::from_str(&suite())
        .map(|document| Scenario::deserialize(document).expect("the suite is YAML of its own form"))
        .collect()
}

impl Scenario {
    /// Its zone data as a resolver.
    pub(crate) fn zones(&self) -> Zones<'_> {
        Zones(&self.zonedata)
    }
}

impl Case {
    /// The results that the suite allows; the preferred one first.
    pub(crate) fn results(&self) -> Vec<&str> {
        match &self.result {
            Value::Sequence(results) => results.iter().filter_map(Value::as_str).collect(),
            result => result.as_str().into_iter().collect(),
        }
    }

    /// The sender.
    pub(crate) fn sender(&self) -> Sender {
        let ip: IpAddr = self.host.parse().expect("a host is an address");
        let (local_part, domain) = self
            .mailfrom
            .rsplit_once('@')
            .unwrap_or(("", &self.mailfrom));
        let domain = if domain.is_empty() {
            &self.helo
        } else {
            domain
        };
        Sender {
            ip,
            helo: self.helo.clone(),
            local_part: local_part.to_owned(),
            domain: domain.to_owned(),
            now: 1_400_000_000,
        }
    }
}

/// The zone data of a scenario as a resolver.
pub(crate) struct Zones<'a>(&'a BTreeMap<String, Vec<Value>>);

impl Resolve for Zones<'_> {
    async fn resolve(&self, question: &Question) -> Answer {
        self.answer(question, Vec::new())
    }
}

impl Zones<'_> {
    /// The answer, with the aliases that led to it.
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
