//! Keys that stand where no receiver looks.
//!
//! A receiver asks at `<selector>._domainkey.<domain>` (RFC 6376 §3.6.2.1) and nowhere else. Where
//! no key stands there, it is looked for where slips put it: at the domain itself, at `_domainkey`,
//! where a DNS panel put its zone behind a name that had it already, without `_domainkey`, and
//! where an alias would lead whose target got the zone put behind it. What else stands at the name
//! tells, too: addresses are what a panel makes of an alias that it stands in for ("proxied").

use serde::{Deserialize, Serialize};

use super::{KeyRecord, NAMESPACE, key_labels};
use crate::dns::{self, Answer, Missing, Name, Outcome, Question, RecordType, Snapshot, Text};

/// Selectors that are looked after; nobody has more in use that are missing.
const SELECTOR_LIMIT: usize = 4;

/// A key that stands where no receiver looks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "KeyStray"))]
#[serde(rename_all = "kebab-case")]
pub struct KeyStray {
    /// The question by which it was found.
    pub question: Question,
    /// The record.
    pub text: Text,
    /// The selector that it was probably meant for, where one was named.
    pub selector: Option<String>,
    /// What put it there.
    pub slip: KeySlip,
}

/// How a key comes to stand where no receiver looks.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum KeySlip {
    /// Another name was entered.
    OtherName,
    /// The zone was put behind a name that had it already.
    ZoneTwice,
    /// The zone was put behind the target of an alias.
    AliasTarget,
}

/// What a closer look finds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Closer {
    pub(super) strays: Vec<KeyStray>,
    /// The selectors at whose name stand addresses.
    pub(super) addresses: Vec<String>,
}

impl Closer {
    /// Looks after the selectors that were named and have no key, or after the domain where none
    /// was.
    pub fn of(dns: &Snapshot, domain: &Name, selectors: &[String]) -> Result<Self, Missing> {
        let mut closer = Self::default();
        let named = selectors.iter().take(SELECTOR_LIMIT);
        let named = named.filter_map(|selector| {
            let name = domain.prefixed(&key_labels(selector)).ok()?;
            Some((selector, Question::txt(name)))
        });
        let named = dns::all(named.map(|(selector, question)| {
            let answer = dns.get(&question)?;
            Ok((selector, question, answer))
        }))?;
        let works = |answer: &Answer| answer.texts().any(is_key);
        let failed = |answer: &Answer| answer.failure().is_some();
        if named.iter().any(|(_, _, a)| works(a) || failed(a)) {
            return Ok(closer);
        }
        let found = dns::all(named.iter().map(|(selector, question, answer)| {
            let strays = of_selector(dns, domain, selector, answer);
            dns::both(strays, has_address(dns, question, answer))
        }));
        let above = [Some(domain.clone()), domain.prefixed(NAMESPACE).ok()];
        let above = above.into_iter().flatten().map(|name| {
            let question = Question::txt(name);
            let answer = dns.get(&question)?;
            let only = named.first().map(|(selector, ..)| (*selector).clone());
            Ok(keys_of(
                &question,
                answer,
                only.as_ref(),
                KeySlip::OtherName,
            ))
        });
        let (found, above) = dns::both(found, dns::all(above))?;
        closer.strays = above.into_iter().flatten().collect();
        for ((selector, ..), (strays, has_address)) in named.iter().zip(found) {
            closer.strays.extend(strays);
            closer
                .addresses
                .extend(has_address.then(|| (*selector).clone()));
        }
        Ok(closer)
    }
}

/// Looks where slips put the key of a selector.
fn of_selector(
    dns: &Snapshot,
    domain: &Name,
    selector: &String,
    answer: &Answer,
) -> Result<Vec<KeyStray>, Missing> {
    let twice = domain.prefixed(&format!("{selector}._domainkey.{domain}"));
    let bare = domain.prefixed(selector);
    // The target as it was entered, without the zone that was put behind it.
    let target = answer.aliases.last().map(|alias| &alias.to);
    let target = target.and_then(|target| {
        let entered = target.as_str().strip_suffix(domain.as_str())?;
        Name::parse(entered.strip_suffix('.')?).ok()
    });
    let places = [
        (twice.ok(), KeySlip::ZoneTwice),
        (bare.ok(), KeySlip::OtherName),
        (target, KeySlip::AliasTarget),
    ];
    let places = places
        .into_iter()
        .filter_map(|(name, slip)| Some((name?, slip)));
    let found = dns::all(places.map(|(name, slip)| {
        let question = Question::txt(name);
        let answer = dns.get(&question)?;
        Ok(keys_of(&question, answer, Some(selector), slip))
    }))?;
    Ok(found.into_iter().flatten().collect())
}

/// The keys of an answer. What an alias leads to belongs to somebody else, unless that is what was
/// meant.
fn keys_of(
    question: &Question,
    answer: &Answer,
    selector: Option<&String>,
    slip: KeySlip,
) -> Vec<KeyStray> {
    let own = answer.aliases.is_empty() || slip == KeySlip::AliasTarget;
    let texts = answer.texts().filter(|text| own && is_key(text));
    texts
        .map(|text| KeyStray {
            question: question.clone(),
            text: text.clone(),
            selector: selector.cloned(),
            slip,
        })
        .collect()
}

/// Whether a text is a key, and not only something with a tag "p".
fn is_key(text: &Text) -> bool {
    let says_so = text.shown().to_ascii_lowercase().starts_with("v=dkim");
    KeyRecord::parse(text).is_some_and(|record| says_so || record.state().is_usable())
}

/// Whether an address stands at a name that has no TXT record of its own.
fn has_address(dns: &Snapshot, question: &Question, answer: &Answer) -> Result<bool, Missing> {
    if answer.outcome != Outcome::NoData || !answer.aliases.is_empty() {
        return Ok(false);
    }
    let ask = |kind| dns.get(&Question::new(question.name.clone(), kind));
    let (four, six) = dns::both(ask(RecordType::A), ask(RecordType::Aaaa))?;
    Ok(!four.records().is_empty() || !six.records().is_empty())
}
