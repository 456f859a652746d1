//! The trace of an evaluation: every step, in order.
//!
//! An evaluation notes many steps, and nobody reads most of them. So a note is small and shares the
//! records that the snapshot has; a [`Step`] is made of it when it is read.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::SpfResult;
use crate::dns::{Name, Question, Text};
use crate::span::Span;

/// Steps for which room is made at once; few evaluations take more.
const ROOM: usize = 96;

/// Every step of an evaluation; as JSON a list of [`Step`]s.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(with = "Vec<Step<'static>>"))]
pub struct Steps {
    visits: Vec<Visit>,
    notes: Vec<Note>,
    questions: Vec<Question>,
}

/// One step.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Step<'a> {
    /// How many includes deep.
    pub depth: usize,
    /// The domain whose record is evaluated.
    pub domain: Cow<'a, Name>,
    /// The term's place in that record; none where the step is about the record itself.
    pub span: Option<Span>,
    /// The term's text, or the record's; empty where there is none.
    pub text: Cow<'a, str>,
    /// What happened.
    pub kind: StepKind,
    /// What was asked for it.
    pub questions: Cow<'a, [Question]>,
    /// Lookups counted so far, this step included.
    pub lookups: usize,
    /// Voids counted so far, this step included.
    pub voids: usize,
}

/// What happened in a step.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "spf-step-")]
pub enum StepKind {
    /// A record was found and is evaluated.
    Record,
    /// There is no record.
    NoRecord,
    /// The term matches the sender.
    Match,
    /// It does not.
    NoMatch,
    /// Another record is evaluated for this term.
    Enter,
    /// The evaluation ends here before its time, with this result.
    #[strum(transparent)]
    End(SpfResult),
}

/// A name whose record is evaluated.
#[derive(Clone, Debug)]
struct Visit {
    depth: usize,
    domain: Name,
    /// The record, or the part of it from `start` on.
    record: Option<Text>,
    start: usize,
}

/// What is kept of a step.
#[derive(Clone, Debug)]
struct Note {
    /// The visit it belongs to.
    visit: usize,
    /// The term; empty where it is about the record itself.
    span: Span,
    kind: StepKind,
    /// The end of its questions among all.
    asked: usize,
    lookups: usize,
    voids: usize,
}

impl Steps {
    /// No steps yet, and room for some.
    pub(super) fn new() -> Self {
        Self {
            visits: Vec::with_capacity(ROOM / 8),
            notes: Vec::with_capacity(ROOM),
            questions: Vec::with_capacity(ROOM / 8),
        }
    }

    /// Begins with the record at a name; gives what a note about it refers to.
    pub(super) fn visit(&mut self, depth: usize, domain: &Name) -> usize {
        self.visits.push(Visit {
            depth,
            domain: domain.clone(),
            record: None,
            start: 0,
        });
        self.visits.len() - 1
    }

    /// Keeps the record of a visit.
    pub(super) fn record(&mut self, visit: usize, record: &Text) {
        if let Some(visit) = self.visits.get_mut(visit) {
            visit.record = Some(record.clone());
        }
    }

    /// Notes that something was asked for the step that comes next.
    pub(super) fn ask(&mut self, question: Question) {
        self.questions.push(question);
    }

    /// Notes a step of a visit, with what was counted so far.
    pub(super) fn note(
        &mut self,
        visit: usize,
        span: Span,
        kind: StepKind,
        [lookups, voids]: [usize; 2],
    ) {
        self.notes.push(Note {
            visit,
            span,
            kind,
            asked: self.questions.len(),
            lookups,
            voids,
        });
    }

    /// The steps, in order.
    pub fn iter(&self) -> impl Iterator<Item = Step<'_>> {
        // A record may have thousands of terms, and its value is made of all its bytes: once for
        // all its steps, and not for each.
        let values: Vec<Cow<'_, str>> = self.visits.iter().map(Visit::value).collect();
        let mut from = 0;
        self.notes.iter().filter_map(move |note| {
            let visit = self.visits.get(note.visit)?;
            let value = values.get(note.visit)?;
            let questions = self.questions.get(from..note.asked).unwrap_or_default();
            from = note.asked;
            let span = (note.span != Span::default()).then_some(note.span);
            Some(Step {
                depth: visit.depth,
                domain: Cow::Borrowed(&visit.domain),
                span,
                text: visit.text(value, span),
                kind: note.kind,
                questions: questions.into(),
                lookups: note.lookups,
                voids: note.voids,
            })
        })
    }

    /// How many steps there are.
    pub fn len(&self) -> usize {
        self.notes.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.notes.is_empty()
    }
}

impl Visit {
    /// What is kept of the record.
    fn value(&self) -> Cow<'_, str> {
        self.record.as_ref().map(Text::value).unwrap_or_default()
    }

    /// A part of the value, all of it where there is no span.
    fn text<'a>(&self, value: &Cow<'a, str>, span: Option<Span>) -> Cow<'a, str> {
        let Some(span) = span else {
            return value.clone();
        };
        let start = span.start.saturating_sub(self.start);
        let within = Span::new(start, span.end.saturating_sub(self.start));
        match value {
            Cow::Borrowed(value) => within.of(value).into(),
            Cow::Owned(value) => within.of(value).to_owned().into(),
        }
    }
}

impl Step<'_> {
    /// What the step is about: the term, else the domain.
    pub fn subject(&self) -> &str {
        if self.span.is_some() {
            &self.text
        } else {
            self.domain.as_str()
        }
    }
}

impl PartialEq for Steps {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Serialize for Steps {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for Steps {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut steps = Self::default();
        for step in Vec::<Step<'_>>::deserialize(deserializer)? {
            // Which byte a `·` stood for is not known; any that is shown so will do.
            let byte = |c| u8::try_from(c).ok().filter(u8::is_ascii).unwrap_or(u8::MAX);
            let bytes: Vec<u8> = step.text.chars().map(byte).collect();
            steps.visits.push(Visit {
                depth: step.depth,
                domain: step.domain.into_owned(),
                record: Some(Text::from_strings([bytes])),
                start: step.span.map_or(0, |span| span.start),
            });
            steps.questions.extend(step.questions.into_owned());
            let counted = [step.lookups, step.voids];
            let span = step.span.unwrap_or_default();
            steps.note(steps.visits.len() - 1, span, step.kind, counted);
        }
        Ok(steps)
    }
}
