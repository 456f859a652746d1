//! The state of the list and its table, and every way in which it changes.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::dns::Name;
use crate::evidence::Unreadable;
use crate::findings::{Arguments, Code, Subject};
use crate::list::{DOMAIN_LIMIT, List};
use crate::outline::{Outline, Tone};
use crate::report::Report;
use crate::summary::Summary;

/// Rows that are drawn together: those of a block that is full are not drawn again.
const BLOCK: usize = 50;

/// What a row has a mark of its own for, in the order of its columns.
pub(super) const PARTS: [Subject; 3] = [Subject::Spf, Subject::Dmarc, Subject::Dkim];

/// A row of the table. The report is not kept: a thousand would not fit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Row {
    /// Its place in the list.
    pub index: usize,
    /// What goes into a file.
    pub summary: Summary,
    /// How it is marked.
    pub tone: Tone,
    /// How each of [`PARTS`] is marked.
    pub parts: [Tone; 3],
    /// The finding that decides, where the title of the report is not all there is to say.
    pub reason: Option<Reason>,
}

/// What is kept of a finding: where it stands is for its report to show.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Reason {
    /// Its code.
    pub code: Code,
    /// The arguments of its sentence.
    pub arguments: Arguments,
}

/// Why nothing can be checked.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Problem {
    /// The field names no domain.
    NoDomains,
    /// The file names no domain.
    NoDomainsInFile,
    /// What was given is no list.
    Unreadable(Unreadable),
}

/// What is being done.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) enum Stage {
    /// Nothing was checked yet.
    #[default]
    Empty,
    /// Asking.
    Running,
    /// It was ended before all were checked.
    Cancelled,
    /// All are checked.
    Done,
}

/// What is to be asked.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Job {
    /// Its number: no two have the same.
    pub number: usize,
    /// The domains with their places in the list.
    pub domains: Rc<[(usize, Name)]>,
}

/// The state.
#[derive(Clone, Debug, Default)]
pub(super) struct Many {
    /// Why nothing can be checked.
    pub problem: Option<Problem>,
    /// What the list in the field came to, when it was last to be checked.
    pub list: Option<Rc<List>>,
    /// What the last file came to.
    pub file: Option<Rc<List>>,
    /// The domains that are checked.
    pub domains: Rc<[Name]>,
    /// What is being done.
    pub stage: Stage,
    /// The rows, in blocks: in the order of the list each has a part of the list.
    blocks: Vec<Rc<[Row]>>,
    /// The blocks as they are drawn. One of them a turn follows what there is, for the browser takes
    /// its time for each: where a thousand rows change their places at once, the page still goes on.
    pub drawn: Vec<Rc<[Row]>>,
    /// How many turns there were.
    pub turn: usize,
    /// Whether they stand in the order of their outcomes.
    pub sorted: bool,
    /// The outcomes whose rows alone are shown; none where all are.
    pub only: Vec<Tone>,
    /// What was last asked for.
    job: Option<Job>,
}

/// What can happen.
#[derive(Clone, Debug)]
pub(super) enum Action {
    /// The list in the field is to be checked.
    Start(Result<List, Unreadable>),
    /// A file was read; its domains are in the field.
    Read(Result<List, Unreadable>),
    /// Some domains are checked.
    Rows {
        /// The job's number.
        number: usize,
        /// Their rows.
        rows: Vec<Row>,
    },
    /// All are.
    End {
        /// The job's number.
        number: usize,
        /// Whether somebody is reading the table.
        is_read: bool,
    },
    /// No more are to be checked.
    Cancel,
    /// Those that are not checked yet are to be.
    Rest,
    /// Those for which the DNS did not answer are to be once more.
    Again,
    /// The rows with an outcome are to be shown alone, or no longer so.
    Only(Tone),
    /// The rows are to stand in the order of their outcomes.
    Sort,
    /// The browser had its turn; the next block may be drawn.
    Turn,
}

impl Row {
    /// The row of a report.
    pub(super) fn of(index: usize, report: &Report) -> Self {
        let outline = Outline::of(report);
        let first = outline.reasons.first();
        let reason = first.filter(|_| !outline.title.says_why());
        Self {
            index,
            summary: Summary::of(report),
            tone: outline.tone,
            parts: PARTS.map(|subject| outline.card(subject).tone),
            reason: reason.map(|reason| Reason {
                code: reason.finding.code,
                arguments: reason.finding.arguments.clone(),
            }),
        }
    }

    /// Where its outcome stands: what asks for something to be done first.
    fn rank(&self) -> Option<usize> {
        Tone::ALL.iter().position(|tone| *tone == self.tone)
    }
}

impl Many {
    /// What is to be asked now.
    pub(super) fn job(&self) -> Option<Job> {
        self.job.clone().filter(|_| self.stage == Stage::Running)
    }

    /// All rows.
    pub(super) fn rows(&self) -> impl Iterator<Item = &Row> {
        self.blocks.iter().flat_map(|block| block.iter())
    }

    /// How many domains are checked.
    pub(super) fn count(&self) -> usize {
        self.blocks.iter().map(|block| block.len()).sum()
    }

    /// How many domains stand so.
    pub(super) fn count_of(&self, tone: Tone) -> usize {
        self.rows().filter(|row| row.tone == tone).count()
    }

    /// How many domains are not checked yet.
    pub(super) fn unasked(&self) -> usize {
        self.domains.len().saturating_sub(self.count())
    }

    /// How many domains were not answered for.
    pub(super) fn unanswered(&self) -> usize {
        let rows = self.rows();
        rows.filter(|row| row.summary.is_unanswered()).count()
    }

    /// What goes into a file.
    pub(super) fn summaries(&self) -> Vec<Summary> {
        self.rows().map(|row| row.summary.clone()).collect()
    }

    /// The places of the domains that have no row.
    fn places_unasked(&self) -> Vec<usize> {
        let mut places: Vec<bool> = vec![true; self.domains.len()];
        for row in self.rows() {
            if let Some(place) = places.get_mut(row.index) {
                *place = false;
            }
        }
        let places = places.into_iter().enumerate();
        places
            .filter_map(|(at, is_left)| is_left.then_some(at))
            .collect()
    }

    /// Starts with the domains at these places. The other rows go back to where the list has them.
    fn start(&mut self, places: Vec<usize>) {
        let mut rows: Vec<Row> = self.rows().cloned().collect();
        rows.retain(|row| !places.contains(&row.index));
        self.blocks.clear();
        self.add(rows);
        let domain = |at: usize| Some((at, self.domains.get(at)?.clone()));
        self.job = Some(Job {
            number: self.job.as_ref().map_or(0, |job| job.number) + 1,
            domains: places.into_iter().filter_map(domain).collect(),
        });
        self.stage = Stage::Running;
        self.sorted = false;
    }

    /// Adds rows where the list has them. A block that is full stays as it is.
    fn add(&mut self, mut rows: Vec<Row>) {
        rows.sort_by_key(|row| row.index);
        let block_of = |row: &Row| row.index / BLOCK;
        for new in rows.chunk_by(|one, other| block_of(one) == block_of(other)) {
            let at = new.first().map_or(0, block_of);
            if self.blocks.len() <= at {
                self.blocks.resize(at + 1, Rc::default());
            }
            if let Some(block) = self.blocks.get_mut(at) {
                let mut all: Vec<Row> = block.iter().chain(new).cloned().collect();
                all.sort_by_key(|row| row.index);
                *block = all.into();
            }
        }
    }

    /// Whether every block is drawn as it is.
    pub(super) fn is_drawn(&self) -> bool {
        self.stale().is_none()
    }

    /// The first block that is not drawn as it is.
    fn stale(&self) -> Option<usize> {
        let count = self.blocks.len().max(self.drawn.len());
        (0..count).find(|at| match (self.blocks.get(*at), self.drawn.get(*at)) {
            (Some(block), Some(drawn)) => !Rc::ptr_eq(block, drawn),
            _ => true,
        })
    }

    /// Draws one block as it is.
    fn draw(&mut self) {
        let Some(at) = self.stale() else { return };
        match (self.blocks.get(at).cloned(), self.drawn.get_mut(at)) {
            (Some(block), Some(drawn)) => *drawn = block,
            (Some(block), None) => self.drawn.push(block),
            (None, _) => drop(self.drawn.pop()),
        }
        self.turn += 1;
    }

    /// Puts the rows into the order of their outcomes.
    fn sort(&mut self) {
        let mut rows: Vec<Row> = self.rows().cloned().collect();
        rows.sort_by_key(|row| (row.rank(), row.index));
        self.blocks = rows.chunks(BLOCK).map(Rc::from).collect();
        self.sorted = true;
    }

    /// What is being done once nothing is asked any more.
    fn ended(&self) -> Stage {
        match self.unasked() {
            0 => Stage::Done,
            _ => Stage::Cancelled,
        }
    }

    /// With domains and rows that were there before; what does not belong together is left out.
    pub(super) fn before(domains: Vec<Name>, mut rows: Vec<Row>) -> Self {
        let mut many = Self {
            domains: domains.into_iter().take(DOMAIN_LIMIT).collect(),
            ..Self::default()
        };
        rows.retain(|row| many.domains.get(row.index) == Some(&row.summary.domain));
        rows.sort_by_key(|row| row.index);
        rows.dedup_by_key(|row| row.index);
        many.add(rows);
        if !many.domains.is_empty() {
            many.stage = many.ended();
        }
        if many.stage == Stage::Done {
            many.sort();
        }
        many.draw();
        many
    }

    /// Whether a number is that of what is being done.
    fn is_current(&self, number: usize) -> bool {
        self.job().is_some_and(|job| job.number == number)
    }
}

impl Many {
    /// The state after something happened.
    pub(super) fn after(mut self, action: Action) -> Self {
        let many = &mut self;
        match action {
            Action::Start(Ok(list)) => {
                many.problem = list.domains.is_empty().then_some(Problem::NoDomains);
                if many.problem.is_none() {
                    many.domains = list.domains.as_slice().into();
                    many.blocks.clear();
                    many.only.clear();
                    many.start((0..many.domains.len()).collect());
                }
                many.list = Some(Rc::new(list));
            }
            Action::Start(Err(problem)) => {
                many.problem = Some(Problem::Unreadable(problem));
                many.list = None;
            }
            Action::Read(Ok(list)) => {
                many.problem = list.domains.is_empty().then_some(Problem::NoDomainsInFile);
                many.file = Some(Rc::new(list));
            }
            Action::Read(Err(problem)) => {
                many.problem = Some(Problem::Unreadable(problem));
                many.file = None;
            }
            Action::Rows { number, rows } if many.is_current(number) => many.add(rows),
            Action::End { number, is_read } if many.is_current(number) => {
                many.stage = many.ended();
                if !is_read {
                    many.sort();
                }
            }
            Action::Rows { .. } | Action::End { .. } => {}
            Action::Cancel => {
                if many.stage == Stage::Running {
                    many.stage = Stage::Cancelled;
                }
            }
            Action::Rest => many.start(many.places_unasked()),
            Action::Again => {
                let rows = many.rows().filter(|row| row.summary.is_unanswered());
                many.start(rows.map(|row| row.index).collect());
            }
            Action::Only(tone) => match many.only.iter().position(|other| *other == tone) {
                Some(at) => drop(many.only.remove(at)),
                None => many.only.push(tone),
            },
            Action::Sort => many.sort(),
            Action::Turn => {}
        }
        many.draw();
        self
    }
}

#[cfg(test)]
mod tests;
