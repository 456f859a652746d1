//! The keys that were looked for, and what each is good for.

use serde::{Deserialize, Serialize};

use super::discover::{Discovered, Selector};
use super::read::is_host;
use super::{Closer, KeyRecord, KeyState, KeyStray, KeyType, Signature};
use crate::dns::{Failure, Name, Text};

/// The keys that were looked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Keys {
    /// The selectors that the user gave, found or not, and those of the others that were found.
    pub keys: Vec<FoundKey>,
    /// The signatures of the message that was given.
    #[serde(default)]
    pub signatures: Vec<Signature>,
    /// What the name above the selectors says.
    pub namespace: Namespace,
    /// How many selectors were tried without being known.
    pub guessed: usize,
    /// How many of those got no answer.
    pub unanswered: usize,
    /// Where no key was found: those that stand where no receiver looks.
    #[serde(default)]
    pub strays: Vec<KeyStray>,
}

/// A selector and what stands there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct FoundKey {
    /// The selector.
    pub selector: String,
    /// The whole name.
    pub name: Name,
    /// Why it was asked for.
    pub source: Source,
    /// What the key is good for.
    pub state: KeyState,
    /// The names that it leads to, where it is an alias (CNAME).
    #[serde(default)]
    pub aliases: Vec<Name>,
    /// The key record; none where there is none, or more than one.
    pub record: Option<KeyRecord>,
    /// How many key records the name has.
    pub records: usize,
    /// The other TXT records that stand there: all, where there is more than one key record.
    #[serde(default)]
    pub others: Vec<Text>,
    /// The name of a host that stands there as a text, where an alias was meant.
    #[serde(default)]
    pub hostname: Option<String>,
    /// Why the lookup failed.
    pub failure: Option<Failure>,
    /// Whether addresses stand at its name, where there is no text.
    #[serde(default)]
    pub addresses: bool,
}

/// Why a selector was asked for.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "source-")]
pub enum Source {
    /// The user named it, or a message did.
    Given,
    /// Many systems use it.
    Guessed,
}

/// What the name `_domainkey` above the selectors says.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "namespace-")]
pub enum Namespace {
    /// It does not exist, so there is no key below it (RFC 8020 §2).
    Absent,
    /// It is said not to exist, and yet something stands below it: the servers do not follow
    /// RFC 8020, and that proves nothing.
    Contradicted,
    /// It exists: that proves nothing.
    Exists,
    /// Every name below it is answered by a wildcard: that proves nothing.
    Wildcard,
    /// It could not be looked up.
    Unknown(Failure),
}

impl Keys {
    /// Reads what stands at the selectors, beside the signatures and what a closer look found;
    /// guesses at which nothing was meant as a key are dropped.
    pub fn read(found: Discovered<'_>, signatures: Vec<Signature>, closer: Closer) -> Self {
        let keys = found.found.into_iter().map(|selector| {
            let addresses = closer.addresses.contains(&selector.selector);
            FoundKey::read(selector, addresses)
        });
        let is_meant = |key: &FoundKey| {
            key.source == Source::Given
                || key.records > 0
                || key.hostname.is_some()
                || (!key.aliases.is_empty() && key.others.is_empty())
        };
        Self {
            keys: keys.filter(is_meant).collect(),
            signatures,
            namespace: found.namespace,
            guessed: found.guessed,
            unanswered: found.unanswered,
            strays: closer.strays,
        }
    }

    /// The keys that decide: those that the user named, else all.
    pub fn decisive(&self) -> impl Iterator<Item = &FoundKey> {
        let given = self.keys.iter().any(|key| key.source == Source::Given);
        let decides = move |key: &&FoundKey| !given || key.source == Source::Given;
        self.keys.iter().filter(decides)
    }

    /// Whether some key can verify a signature, of those that decide.
    pub fn any_usable(&self) -> bool {
        self.decisive().any(|key| key.state.is_usable())
    }

    /// Whether there is provably no key: the name above does not exist.
    pub fn proven_absent(&self) -> bool {
        self.namespace == Namespace::Absent
    }
}

impl FoundKey {
    /// Reads what stands there; `addresses` is whether addresses do.
    fn read(found: Selector<'_>, addresses: bool) -> Self {
        let answer = found.answer;
        let failure = answer.failure();
        let mut parsed: Vec<KeyRecord> = answer.texts().filter_map(KeyRecord::parse).collect();
        let records = parsed.len();
        let hostname = answer.texts().find_map(hostname);
        let record = parsed.pop().filter(|_| parsed.is_empty());
        let own = record.as_ref().map(|record| &record.text);
        let others = answer.texts().filter(|text| Some(&text.shown()) != own);
        let others = others.cloned().collect();
        let state = match (&record, failure) {
            (_, Some(_)) => KeyState::Unknown,
            (Some(record), None) => record.state(),
            (None, None) if records == 0 && hostname.is_none() => KeyState::Missing,
            // §3.6.2.2: several records are undefined; verifiers may take either.
            (None, None) => KeyState::Invalid,
        };
        let aliases = answer.aliases.iter().map(|alias| alias.to.clone());
        Self {
            selector: found.selector,
            name: found.name,
            source: found.source,
            state,
            aliases: aliases.collect(),
            record,
            records,
            others,
            hostname,
            failure,
            addresses,
        }
    }

    /// Whether the key works and is of this algorithm.
    pub fn is_usable(&self, algorithm: KeyType) -> bool {
        let record = self.record.as_ref();
        self.state.is_usable() && record.is_some_and(|record| record.key_type == algorithm)
    }
}

/// The host that a text names, where it is nothing else: the target of an alias, pasted as a text.
fn hostname(text: &Text) -> Option<String> {
    let shown = text.shown();
    let words = shown.trim_matches(['"', ' ']);
    let is_word = |word: &str| word.eq_ignore_ascii_case("cname");
    let host = match words.split_once(' ') {
        Some((word, host)) if is_word(word) => host.trim(),
        _ => words,
    };
    is_host(host).then(|| host.trim_end_matches('.').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_told_from_other_texts() {
        let host = |text: &str| hostname(&Text::from_value(text));
        let target = "selector1-shop-example._domainkey.shop.onmicrosoft.com";
        for text in [
            target,
            &format!("CNAME {target}."),
            &format!("\"{target}\""),
        ] {
            assert_eq!(host(text).as_deref(), Some(target));
        }
        for text in [
            "v=DKIM1; p=",
            "v=spf1 -all",
            "192.0.2.1",
            "shop.example",
            "a b.c.example",
        ] {
            assert_eq!(host(text), None, "{text}");
        }
    }
}
