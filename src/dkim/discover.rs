//! Which keys a domain has, as far as the DNS can tell.

use serde::{Deserialize, Serialize};

use super::{KeyRecord, KeyState, Signature};
use crate::dns::{self, Answer, Failure, Missing, Name, Outcome, Question, Snapshot};

/// The keys that were looked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
}

/// A selector and what stands there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
    /// The key record; none where there is none, or more than one.
    pub record: Option<KeyRecord>,
    /// How many key records the name has.
    pub records: usize,
    /// Why the lookup failed.
    pub failure: Option<Failure>,
}

/// Why a selector was asked for.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// The user named it, or a message did.
    Given,
    /// Many systems use it.
    Guessed,
}

/// What the name `_domainkey` above the selectors says.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Namespace {
    /// It does not exist, so there is no key below it (RFC 8020 §2).
    Absent,
    /// It exists: that proves nothing.
    Exists,
    /// Every name below it is answered by a wildcard: that proves nothing.
    Wildcard,
    /// It could not be looked up.
    Unknown(Failure),
}

/// Looks for keys: at the `given` selectors, and at the `guesses` where none is given.
///
/// The control is a name that nobody publishes; an answer to it comes from a wildcard, and a
/// guess with the same answer is not a key that somebody made.
pub fn discover(
    dns: &Snapshot,
    domain: &Name,
    given: &[String],
    guesses: &[&str],
) -> Result<Keys, Missing> {
    let ask = |selector: &str| {
        let name = domain.prefixed(&format!("{selector}._domainkey")).ok()?;
        Some((selector.to_owned(), Question::txt(name)))
    };
    let answer = |(selector, question): (String, Question)| {
        let answer = dns.get(&question)?;
        Ok((selector, question.name, answer))
    };
    let given_answers = dns::all(given.iter().filter_map(|s| ask(s)).map(answer));
    let above = domain.prefixed("_domainkey").ok().map(Question::txt);
    let above = above.as_ref().map(|question| dns.get(question)).transpose();
    let control = ask(&domain.control_label()).map(|(_, question)| question);
    let control = control
        .as_ref()
        .map(|question| dns.get(question))
        .transpose();
    let guesses = if given.is_empty() { guesses } else { &[] };
    let guesses = guesses
        .iter()
        .filter_map(|selector| ask(selector))
        .map(answer);
    let names = dns::both(above, control);
    let ((given_answers, (above, control)), guessed_answers) =
        dns::both(dns::both(given_answers, names), dns::all(guesses))?;

    let wildcard = control.is_some_and(|control| !control.records().is_empty());
    let mut keys: Vec<FoundKey> = given_answers
        .into_iter()
        .map(|(selector, name, answer)| FoundKey::new(selector, name, Source::Given, answer))
        .collect();
    let guessed = guessed_answers.len();
    let unanswered = guessed_answers
        .iter()
        .filter(|(_, _, a)| a.failure().is_some())
        .count();
    for (selector, name, answer) in guessed_answers {
        let invented = wildcard && control.is_some_and(|c| c.records() == answer.records());
        let found = FoundKey::new(selector, name, Source::Guessed, answer);
        if found.records > 0 && !invented {
            keys.push(found);
        }
    }
    let namespace = match above.map(|answer| &answer.outcome) {
        _ if wildcard => Namespace::Wildcard,
        Some(Outcome::Failed(failure)) => Namespace::Unknown(*failure),
        // Some servers deny a name that has others below it; a key disproves them.
        Some(Outcome::NxDomain) if keys.iter().all(|key| key.records == 0) => Namespace::Absent,
        _ => Namespace::Exists,
    };
    Ok(Keys {
        signatures: Vec::new(),
        keys,
        namespace,
        guessed,
        unanswered,
    })
}

impl FoundKey {
    /// Reads what stands at a selector.
    fn new(selector: String, name: Name, source: Source, answer: &Answer) -> Self {
        let mut records: Vec<KeyRecord> = answer.texts().filter_map(KeyRecord::parse).collect();
        let count = records.len();
        let record = if count == 1 { records.pop() } else { None };
        let state = match (&record, answer.failure()) {
            (_, Some(_)) => KeyState::Unknown,
            (Some(record), None) => record.state(),
            (None, None) if count == 0 => KeyState::Missing,
            // §3.6.2.2: several records are undefined; verifiers may take either.
            (None, None) => KeyState::Invalid,
        };
        Self {
            selector,
            name,
            source,
            state,
            record,
            records: count,
            failure: answer.failure(),
        }
    }
}

impl Keys {
    /// Whether some key can verify a signature.
    pub fn any_usable(&self) -> bool {
        self.keys.iter().any(|key| key.state.is_usable())
    }

    /// Whether there is provably no key: the name above does not exist, or everything that the
    /// user knows of is missing and nothing else was found.
    pub fn proven_absent(&self) -> bool {
        self.namespace == Namespace::Absent
    }
}
