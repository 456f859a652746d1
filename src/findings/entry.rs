//! What a finding is.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Code, Weight};
use crate::checkup::Facts;
use crate::dns::{Question, Text};
use crate::span::Span;

/// Places after which a finding lists no more: nobody reads them, and a record may have thousands.
const PLACE_LIMIT: usize = 25;

/// The argument that names who alone can change what a finding is about.
const OWNER: &str = "owner";

/// An entry of the catalogue.
pub struct Entry {
    /// Its code.
    pub code: Code,
    /// How bad it is, where nothing makes it milder.
    pub severity: Severity,
    /// What it is about.
    pub subject: Subject,
    /// What resolves it.
    pub remedy: Remedy,
    /// The names of the arguments that its sentence may use.
    pub arguments: &'static [&'static str],
    /// Where the standard says so.
    pub references: &'static [&'static str],
    /// Where it weighs otherwise than its severity says.
    pub weights: &'static [Weight],
    /// Finds every occurrence.
    pub find: fn(&Facts) -> Vec<Finding>,
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Finding {
    /// Its code.
    pub code: Code,
    /// How bad it is here.
    pub severity: Severity,
    /// What it is about.
    pub subject: Subject,
    /// The arguments of its sentence.
    pub arguments: Arguments,
    /// Where it stands.
    pub places: Vec<Place>,
    /// The questions whose answers show it.
    pub evidence: Vec<Question>,
}

/// The arguments of a sentence, by name; as JSON an object.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(with = "BTreeMap<String, Arg>"))]
pub struct Arguments(Vec<(String, Arg)>);

impl Arguments {
    /// The argument with this name.
    pub fn get(&self, name: &str) -> Option<&Arg> {
        self.0
            .iter()
            .find(|(other, _)| other == name)
            .map(|(_, arg)| arg)
    }

    /// All arguments, in the order in which they were given.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Arg)> {
        self.0.iter().map(|(name, arg)| (name.as_str(), arg))
    }
}

impl Serialize for Arguments {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for Arguments {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let map = BTreeMap::<String, Arg>::deserialize(deserializer)?;
        Ok(Self(map.into_iter().collect()))
    }
}

/// How bad a finding is, the worst first.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Mail is refused because of it.
    Error,
    /// Some receivers refuse mail because of it.
    Warning,
    /// Worth knowing.
    Notice,
    /// As it should be.
    Good,
}

/// What a finding is about.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// The domain as such, and whether it answers.
    Domain,
    /// SPF.
    Spf,
    /// DMARC.
    Dmarc,
    /// DKIM.
    Dkim,
    /// The host that hands over the mail.
    Ip,
    /// What was pasted: a rejection, a message.
    Evidence,
}

/// What resolves a finding.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Remedy {
    /// Another record of the kind that it is about.
    Record,
    /// The same, where it is plain what is to stand in it.
    RecordWherePlain,
    /// A key made anew.
    NewKey,
    /// What its words say.
    Instruction,
}

/// An argument of a sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Arg {
    /// A number.
    Number(u64),
    /// A text that is shown as it is.
    Text(String),
}

/// A place in a record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Place {
    /// The question whose answer has the record.
    pub question: Question,
    /// The record's text, one character a byte.
    pub record: String,
    /// The part of it.
    pub span: Span,
    /// What the part was probably meant to be.
    pub suggestion: Option<String>,
}

impl Entry {
    /// A finding of this entry, without arguments and evidence.
    #[inline(never)]
    pub(super) fn finding(&self) -> Finding {
        Finding {
            code: self.code,
            severity: self.severity,
            subject: self.subject,
            arguments: Arguments::default(),
            places: Vec::new(),
            evidence: Vec::new(),
        }
    }
}

/// All findings call these: kept out of line, they cost the page a tenth of what they would.
impl Finding {
    /// With an argument that is shown as text.
    #[inline(never)]
    pub(super) fn text(mut self, name: &str, value: &dyn fmt::Display) -> Self {
        self.arguments
            .0
            .push((name.to_owned(), Arg::Text(value.to_string())));
        self
    }

    /// With the name of who alone can change what it is about; its advice is then another.
    pub(super) fn owned_by(self, owner: &str) -> Self {
        self.text(OWNER, &owner)
    }

    /// Whether somebody else alone can change what it is about.
    pub fn is_owned(&self) -> bool {
        self.arguments.get(OWNER).is_some()
    }

    /// With an argument that is a number.
    #[inline(never)]
    pub(super) fn number(mut self, name: &str, value: usize) -> Self {
        self.arguments
            .0
            .push((name.to_owned(), Arg::Number(value as u64)));
        self
    }

    /// With a question whose answer shows it.
    #[inline(never)]
    pub(super) fn asked(mut self, question: Question) -> Self {
        if !self.evidence.contains(&question) {
            self.evidence.push(question);
        }
        self
    }

    /// With a place in a record.
    #[inline(never)]
    pub(super) fn at(self, question: &Question, record: &str, span: Span) -> Self {
        self.at_slip(question, record, span, None)
    }

    /// With a place in a record, and what was probably meant there.
    #[inline(never)]
    pub(super) fn at_slip(
        mut self,
        question: &Question,
        record: &str,
        span: Span,
        suggestion: Option<&String>,
    ) -> Self {
        if self.places.len() < PLACE_LIMIT {
            self.places.push(Place {
                question: question.clone(),
                record: record.to_owned(),
                span,
                suggestion: suggestion.cloned(),
            });
        }
        self
    }

    /// With a whole record as its place.
    #[inline(never)]
    pub(super) fn at_record(self, question: &Question, text: &Text) -> Self {
        self.at_whole(question, &text.shown())
    }

    /// The same, for a record as it is shown.
    #[inline(never)]
    pub(super) fn at_whole(self, question: &Question, record: &str) -> Self {
        self.at(question, record, Span::new(0, record.len()))
    }

    /// With another severity than the entry's.
    pub(super) fn with_severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }
}

impl fmt::Display for Arg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => f.write_str(text),
        }
    }
}
