//! Whether an address is on a list of one's own.

use std::net::{IpAddr, Ipv4Addr};

use serde::{Deserialize, Serialize};

use super::Blocklist;
use crate::dns::{self, Answer, Data, Failure, Missing, Name, Question, Snapshot};

/// What a list says of an address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Listing {
    /// The zone that was asked.
    pub zone: Name,
    /// What was asked: about the address, about the one that is always listed, about the one that
    /// never is.
    pub questions: Vec<Question>,
    /// What it says.
    pub state: ListingState,
}

/// What a list says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ListingState {
    /// The address is not on it.
    Clean,
    /// It is, for these reasons.
    Listed(Vec<String>),
    /// Its answer cannot be trusted.
    Unavailable(Doubt),
}

/// Why an answer cannot be trusted.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// A lookup failed.
    Failed(Failure),
    /// The address that is always listed was not: an answer of "not listed" means nothing.
    CanaryNotListed,
    /// The address that is never listed was: an answer of "listed" means nothing.
    ListsEverything,
    /// The answers came from different resolvers, which the list may treat differently.
    Resolvers,
    /// The list answered with a code that is not known to mean "listed".
    Code(Ipv4Addr),
}

impl Listing {
    /// Asks a list about an address, and about two addresses whose answers are known.
    pub fn of(dns: &Snapshot, list: &Blocklist, ip: IpAddr) -> Result<Option<Self>, Missing> {
        let ip = ip.to_canonical();
        let own = list.question(ip).zip(list.canary_questions(ip));
        let Some((own, [listed, clean])) = own else {
            return Ok(None);
        };
        let questions = vec![own, listed, clean];
        let answers = dns::all(questions.iter().map(|question| dns.get(question)))?;
        let state = match answers[..] {
            [own, listed, clean] => come_to(list, own, listed, clean),
            _ => return Ok(None),
        };
        Ok(Some(Self {
            zone: list.zone.clone(),
            questions,
            state,
        }))
    }
}

/// What the three answers come to together.
fn come_to(list: &Blocklist, own: &Answer, listed: &Answer, clean: &Answer) -> ListingState {
    let failure = [own, listed, clean].into_iter().find_map(Answer::failure);
    if let Some(failure) = failure {
        return ListingState::Unavailable(Doubt::Failed(failure));
    }
    if meanings(list, listed).is_empty() {
        return ListingState::Unavailable(Doubt::CanaryNotListed);
    }
    if !clean.is_void() {
        return ListingState::Unavailable(Doubt::ListsEverything);
    }
    if own.resolver != listed.resolver || own.resolver != clean.resolver {
        return ListingState::Unavailable(Doubt::Resolvers);
    }
    let reasons = meanings(list, own);
    match codes(own).next() {
        None => ListingState::Clean,
        Some(code) if reasons.is_empty() => ListingState::Unavailable(Doubt::Code(code)),
        Some(_) => ListingState::Listed(reasons),
    }
}

/// The codes of an answer.
fn codes(answer: &Answer) -> impl Iterator<Item = Ipv4Addr> {
    answer.records().iter().filter_map(|data| match data {
        Data::A(code) => Some(*code),
        _ => None,
    })
}

/// What the codes of an answer say, as far as they mean "listed".
fn meanings(list: &Blocklist, answer: &Answer) -> Vec<String> {
    codes(answer)
        .filter_map(|code| list.meaning(code).map(str::to_owned))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::zone::Zone;

    #[test]
    fn answers_of_different_resolvers_do_not_vouch_for_each_other() {
        let list: Blocklist =
            serde_json::from_str(r#"{"zone": "bl.example", "listed": {"127.0.0.2": "spam"}}"#)
                .unwrap();
        let ip = "192.0.2.10".parse().unwrap();
        let [here, there] = ["here", "there"]
            .map(|name| Zone::scan(name, "2.0.0.127.bl.example A 127.0.0.2\n").unwrap());
        let state = |canary: &Zone| {
            let mut dns = Snapshot::default();
            let missing = Listing::of(&dns, &list, ip).unwrap_err();
            for (index, question) in missing.questions().iter().enumerate() {
                let zone = if index == 0 { &here } else { canary };
                dns.insert(question.clone(), zone.answer(question));
            }
            Listing::of(&dns, &list, ip).unwrap().unwrap().state
        };
        assert_eq!(state(&here), ListingState::Clean);
        assert_eq!(state(&there), ListingState::Unavailable(Doubt::Resolvers));
    }
}
