//! Everything known about the DNS at one moment.

use std::rc::Rc;

use litemap::LiteMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Alias, Answer, Data, Missing, Name, Outcome, Question, Text};

// An edited one shares every answer that stays: a proof costs what it changes, however large the
// rest is.
/// A map from questions to answers.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(with = "Vec<Entry<Question, Answer>>"))]
pub struct Snapshot(LiteMap<Question, Rc<Answer>>);

/// An edit of the TXT records of one name.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Change {
    /// The name whose TXT records change.
    pub name: Name,
    /// The records to take away; each is there now.
    pub removes: Vec<Text>,
    /// The record to publish in their place.
    pub adds: Option<Text>,
    /// The name to point to in their place, by a CNAME; nothing may stand beside one (RFC 1034
    /// §3.6.2).
    #[serde(default)]
    pub alias: Option<Name>,
    /// The target of the alias that no longer answers at the name: it has to go first (RFC 1034
    /// §3.6.2).
    #[serde(default)]
    pub breaks: Option<Name>,
}

impl Snapshot {
    /// The answer to a question, or the question as what is missing.
    pub fn get(&self, question: &Question) -> Result<&Answer, Missing> {
        let answer = self.0.get(question);
        let answer = answer.ok_or_else(|| Missing::from(question.clone()))?;
        Ok(answer)
    }

    /// Keeps an answer.
    pub fn insert(&mut self, question: Question, answer: Answer) {
        self.0.insert(question, Rc::new(answer));
    }

    /// Whether the question was answered.
    pub fn contains(&self, question: &Question) -> bool {
        self.0.contains_key(question)
    }

    /// All questions and answers, in the order of names.
    pub fn iter(&self) -> impl Iterator<Item = (&Question, &Answer)> {
        self.0
            .iter()
            .map(|(question, answer)| (question, &**answer))
    }

    /// How many questions were answered.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing is known yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The snapshot as it would be once the changes were published.
    ///
    /// A change of a name that was never asked says nothing about its other records, so it is left
    /// out: whoever evaluates will ask, and then sees the change.
    pub fn with(&self, changes: &[Change]) -> Self {
        let mut edited = self.clone();
        for change in changes {
            let target = change.alias.clone().map(Question::txt);
            let target = target.and_then(|question| self.get(&question).ok());
            let is_broken = change.breaks.is_some();
            let own = edited.0.iter_mut();
            for (_, answer) in own.filter(|(asked, _)| is_broken && asked.name == change.name) {
                let answer = Rc::make_mut(answer);
                answer.aliases.clear();
                answer.outcome = Outcome::NoData;
            }
            if let Some(answer) = edited.0.get_mut(&Question::txt(change.name.clone())) {
                change.apply(Rc::make_mut(answer), target);
            }
        }
        edited
    }
}

impl Change {
    /// Edits the answer for the name's TXT records; an alias answers as its target does.
    fn apply(&self, answer: &mut Answer, target: Option<&Answer>) {
        if answer.failure().is_some() {
            return;
        }
        if let (Some(to), Some(target)) = (&self.alias, target) {
            let (from, to) = (self.name.clone(), to.clone());
            answer.outcome = target.outcome.clone();
            answer.aliases = vec![Alias { from, to }];
            answer.aliases.extend(target.aliases.iter().cloned());
            return;
        }
        let kept = answer.records().iter().filter(|data| match data {
            Data::Txt(text) => !self.removes.contains(text),
            _ => true,
        });
        let records: Vec<Data> = kept
            .cloned()
            .chain(self.adds.clone().map(Data::Txt))
            .collect();
        answer.outcome = if records.is_empty() {
            Outcome::NoData
        } else {
            Outcome::Records(records)
        };
    }
}

impl FromIterator<(Question, Answer)> for Snapshot {
    fn from_iter<I: IntoIterator<Item = (Question, Answer)>>(iter: I) -> Self {
        let shared = iter
            .into_iter()
            .map(|(question, answer)| (question, Rc::new(answer)));
        Self(shared.collect())
    }
}

/// A question with its answer, in one object.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Entry"))]
pub struct Entry<Q, A> {
    /// What was asked.
    #[serde(flatten)]
    pub question: Q,
    /// What came back.
    #[serde(flatten)]
    pub answer: A,
}

impl Serialize for Snapshot {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(
            self.iter()
                .map(|(question, answer)| Entry { question, answer }),
        )
    }
}

impl<'de> Deserialize<'de> for Snapshot {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let entries = Vec::<Entry<Question, Answer>>::deserialize(deserializer)?;
        Ok(entries
            .into_iter()
            .map(|entry| (entry.question, entry.answer))
            .collect())
    }
}
