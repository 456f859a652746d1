//! The state of the list and its table, and every way in which it changes.

use std::rc::Rc;

use crate::dns::Name;
use crate::evidence::Unreadable;
use crate::findings::Finding;
use crate::list::List;
use crate::outline::{Title, Tone};
use crate::report::Report;
use crate::summary::Summary;

/// Rows that are drawn together: those of a block that is full are not drawn again.
const BLOCK: usize = 50;

/// A row of the table. The report is not kept: a thousand would not fit.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    /// Its place in the list.
    pub index: usize,
    /// What goes into a file.
    pub summary: Summary,
    /// How it is marked.
    pub tone: Tone,
    /// The main reason.
    pub reason: Reason,
}

/// Why a domain has the outcome that it has.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Reason {
    /// The finding that decides.
    Finding(Finding),
    /// The title of its report says it.
    Title(Title),
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
    /// The rows, in blocks.
    blocks: Vec<Rc<[Row]>>,
    /// The blocks as they are drawn. One of them a turn follows what there is, for the browser takes
    /// its time for each: where a thousand rows change their places at once, the page still goes on.
    pub drawn: Vec<Rc<[Row]>>,
    /// How many turns there were.
    pub turn: usize,
    /// Whether they stand in the order of their outcomes.
    pub sorted: bool,
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
    /// Those that are not checked yet, or for which the DNS did not answer, are to be.
    Rest,
    /// The rows are to stand in the order of their outcomes.
    Sort,
    /// The browser had its turn; the next block may be drawn.
    Turn,
}

impl Row {
    /// The row of a report.
    pub(super) fn of(index: usize, report: &Report) -> Self {
        let verdict = report.sentraguard();
        let first = verdict.reasons.first();
        let finding = first.and_then(|reason| report.findings.get(reason.finding));
        let title = Title::of(report);
        let reason = match finding {
            Some(finding) if !title.says_why() => Reason::Finding(finding.clone()),
            _ => Reason::Title(title),
        };
        Self {
            index,
            summary: Summary::of(report),
            tone: title.tone(),
            reason,
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

    /// How many domains are not checked yet, or were not answered for.
    pub(super) fn left(&self) -> usize {
        let answered = self.rows().filter(|row| !row.summary.is_unanswered());
        self.domains.len().saturating_sub(answered.count())
    }

    /// What goes into a file.
    pub(super) fn summaries(&self) -> Vec<Summary> {
        self.rows().map(|row| row.summary.clone()).collect()
    }

    /// Starts with the domains that have no row.
    fn start(&mut self) {
        let mut done = vec![false; self.domains.len()];
        for row in self.rows() {
            if let Some(done) = done.get_mut(row.index) {
                *done = true;
            }
        }
        let all = self.domains.iter().cloned().enumerate();
        let domains = all.zip(done).filter(|(_, done)| !done);
        self.job = Some(Job {
            number: self.job.as_ref().map_or(0, |job| job.number) + 1,
            domains: domains.map(|(domain, _)| domain).collect(),
        });
        self.stage = Stage::Running;
        self.sorted = false;
    }

    /// Adds rows behind those that are there: nothing moves that somebody may be reading.
    fn add(&mut self, rows: Vec<Row>) {
        let last = self.blocks.pop_if(|block| block.len() < BLOCK);
        let last = last.iter().flat_map(|block| block.iter().cloned());
        let rows: Vec<Row> = last.chain(rows).collect();
        self.blocks.extend(rows.chunks(BLOCK).map(Rc::from));
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

    /// Puts other rows in the place of all.
    fn set(&mut self, rows: Vec<Row>) {
        self.blocks.clear();
        self.add(rows);
    }

    /// Puts the rows into the order of their outcomes.
    fn sort(&mut self) {
        let mut rows: Vec<Row> = self.rows().cloned().collect();
        rows.sort_by_key(|row| (row.rank(), row.index));
        self.set(rows);
        self.sorted = true;
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
                    many.start();
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
                many.stage = Stage::Done;
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
            Action::Rest => {
                let answered = many.rows().filter(|row| !row.summary.is_unanswered());
                let answered = answered.cloned().collect();
                many.set(answered);
                many.start();
            }
            Action::Sort => many.sort(),
            Action::Turn => {}
        }
        many.draw();
        self
    }
}

#[cfg(test)]
mod tests;
