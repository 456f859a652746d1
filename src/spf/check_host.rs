//! `check_host()`: the result for one sender, with a trace (RFC 7208 §4).

mod names;

use std::net::IpAddr;
use std::rc::Rc;

use super::address::in_network;
use super::record::{Directive, DualPrefix, Mechanism, Record, SpfResult, TermKind};
use super::select::{Selection, select};
use super::trace::{Checked, Reason, Sender, Step, StepKind};
use super::{LOOKUP_LIMIT, MacroString, NAME_LIMIT, VOID_LIMIT};
use crate::dns::{Answer, Data, Failure, Missing, Name, Question, RecordType, Snapshot};
use crate::span::Span;

/// Evaluates a sender against the record of its domain.
pub fn check_host(dns: &Snapshot, sender: &Sender) -> Result<Checked, Missing> {
    // §5: an IPv4-mapped address is evaluated as IPv4.
    let ip = sender.ip.to_canonical();
    let mut check = Check {
        dns,
        sender,
        ip,
        lookups: 0,
        voids: 0,
        steps: Vec::new(),
        at: None,
    };
    let (result, reason, explanation) = match sender_domain(&sender.domain) {
        // §4.3: a malformed or single-label domain.
        None => (SpfResult::None, None, None),
        Some(domain) => match check.record(&domain, 0) {
            Ok(found) => {
                let explanation = match (&found.result, found.explanation) {
                    (SpfResult::Fail, Some((at, target))) => check.explain(&at, &target)?,
                    _ => None,
                };
                (found.result, None, explanation)
            }
            Err(Stop::Missing(missing)) => return Err(missing),
            Err(Stop::Error(result, reason)) => {
                check.end(result);
                (result, Some(reason), None)
            }
        },
    };
    let Check {
        lookups,
        voids,
        steps,
        ..
    } = check;
    Ok(Checked {
        result,
        reason,
        explanation,
        lookups,
        voids,
        steps,
    })
}

/// The sender's domain, where it is a domain of at least two labels (RFC 7208 §4.3).
fn sender_domain(text: &str) -> Option<Name> {
    Name::parse(text).ok().filter(|name| name.label_count() > 1)
}

/// Why an evaluation cannot go on.
enum Stop {
    /// Answers are missing.
    Missing(Missing),
    /// It ends in temperror or permerror.
    Error(SpfResult, Reason),
}

impl From<Missing> for Stop {
    fn from(missing: Missing) -> Self {
        Self::Missing(missing)
    }
}

/// A permerror.
fn permerror(reason: Reason) -> Stop {
    Stop::Error(SpfResult::PermError, reason)
}

/// A temperror.
fn temperror(failure: Failure) -> Stop {
    Stop::Error(SpfResult::TempError, Reason::Lookup(failure))
}

/// The result of one record, and where its explanation is to be found.
struct Found {
    result: SpfResult,
    explanation: Option<(Name, MacroString)>,
}

/// The state of one evaluation.
struct Check<'a> {
    dns: &'a Snapshot,
    sender: &'a Sender,
    ip: IpAddr,
    lookups: usize,
    voids: usize,
    steps: Vec<Step>,
    /// Where the evaluation is: how deep, in whose record, at which term of which text.
    at: Option<(usize, Name, Option<Span>, Rc<str>)>,
}

impl<'a> Check<'a> {
    /// Evaluates the record of a domain.
    fn record(&mut self, domain: &Name, depth: usize) -> Result<Found, Stop> {
        let question = Question::txt(domain.clone());
        self.at = Some((depth, domain.clone(), None, Rc::from("")));
        let text: Rc<str> = match select(self.dns.get(&question)?) {
            Selection::One(text) => text.shown().into(),
            Selection::Several(_) => return Err(permerror(Reason::SeveralRecords)),
            Selection::Failed(failure) => return Err(temperror(failure)),
            Selection::NoDomain | Selection::NoRecord => {
                self.step(depth, domain, None, "", StepKind::NoRecord, vec![question]);
                return Ok(Found {
                    result: SpfResult::None,
                    explanation: None,
                });
            }
        };
        self.step(depth, domain, None, &text, StepKind::Record, vec![question]);
        let record = Record::parse(&text);
        // §4.6: a syntax error anywhere ends the evaluation before the first term.
        if !record.faults.is_empty() {
            return Err(permerror(Reason::Syntax));
        }
        for term in &record.terms {
            let TermKind::Directive(Directive {
                qualifier,
                mechanism,
            }) = &term.kind
            else {
                continue;
            };
            let words = term.span.of(&text);
            self.at = Some((depth, domain.clone(), Some(term.span), text.clone()));
            if mechanism.is_lookup() {
                self.count_lookup()?;
            }
            let (matches, questions) = match mechanism {
                Mechanism::Include(target) => {
                    self.step(
                        depth,
                        domain,
                        Some(term.span),
                        words,
                        StepKind::Enter,
                        Vec::new(),
                    );
                    (self.include(domain, target, depth)?, Vec::new())
                }
                other => self.matches(domain, other)?,
            };
            let kind = if matches {
                StepKind::Match
            } else {
                StepKind::NoMatch
            };
            self.step(depth, domain, Some(term.span), words, kind, questions);
            if matches {
                let explanation = record
                    .explanation()
                    .map(|exp| (domain.clone(), exp.clone()));
                return Ok(Found {
                    result: qualifier.result(),
                    explanation,
                });
            }
        }
        let Some((index, target)) = record.redirect() else {
            // §4.7: the default result.
            return Ok(Found {
                result: SpfResult::Neutral,
                explanation: None,
            });
        };
        let span = record.terms[index].span;
        self.at = Some((depth, domain.clone(), Some(span), text.clone()));
        self.count_lookup()?;
        self.step(
            depth,
            domain,
            Some(span),
            span.of(&text),
            StepKind::Enter,
            Vec::new(),
        );
        let name = self
            .expand(domain, target)?
            .ok_or(permerror(Reason::NoRecord))?;
        let found = self.record(&name, depth)?;
        // §6.1: no record at the target is a permerror.
        if found.result == SpfResult::None {
            Err(permerror(Reason::NoRecord))
        } else {
            Ok(found)
        }
    }

    /// An include: the table of RFC 7208 §5.2.
    fn include(&mut self, at: &Name, target: &MacroString, depth: usize) -> Result<bool, Stop> {
        let name = self
            .expand(at, target)?
            .ok_or(permerror(Reason::NoRecord))?;
        let answer = self.dns.get(&Question::txt(name.clone()))?;
        if answer.is_void() {
            self.count_void()?;
        }
        match self.record(&name, depth + 1)?.result {
            SpfResult::Pass => Ok(true),
            SpfResult::None => Err(permerror(Reason::NoRecord)),
            _ => Ok(false),
        }
    }

    /// Whether a mechanism other than include matches, and what was asked.
    fn matches(&mut self, at: &Name, mechanism: &Mechanism) -> Result<(bool, Vec<Question>), Stop> {
        let asked = match mechanism {
            Mechanism::All => return Ok((true, Vec::new())),
            Mechanism::Ip4(network, length) => {
                return Ok((
                    in_network(self.ip, IpAddr::V4(*network), *length),
                    Vec::new(),
                ));
            }
            Mechanism::Ip6(network, length) => {
                return Ok((
                    in_network(self.ip, IpAddr::V6(*network), *length),
                    Vec::new(),
                ));
            }
            Mechanism::A(target, _) | Mechanism::Mx(target, _) | Mechanism::Ptr(target) => {
                target.as_ref()
            }
            Mechanism::Include(target) | Mechanism::Exists(target) => Some(target),
        };
        let name = match asked {
            None => Some(at.clone()),
            Some(target) => self.expand(at, target)?,
        };
        // A name that cannot be asked for matches nothing (RFC 8616 §4 for non-ASCII local parts).
        let Some(name) = name else {
            return Ok((false, Vec::new()));
        };
        match mechanism {
            Mechanism::A(_, prefix) => {
                let question = self.address_question(&name);
                let answer = self.lookup(&question)?;
                Ok((self.has_address(answer, prefix), vec![question]))
            }
            Mechanism::Mx(_, prefix) => self.exchanger_matches(&name, prefix),
            Mechanism::Ptr(_) => self.ptr_matches(&name),
            _ => {
                // §5.7: the lookup is for type A, whatever the client's family.
                let question = Question::new(name, RecordType::A);
                let answer = self.lookup(&question)?;
                Ok((!answer.records().is_empty(), vec![question]))
            }
        }
    }

    /// `mx`: the addresses of the exchangers (RFC 7208 §5.4).
    fn exchanger_matches(
        &mut self,
        name: &Name,
        prefix: &DualPrefix,
    ) -> Result<(bool, Vec<Question>), Stop> {
        let question = Question::new(name.clone(), RecordType::Mx);
        let answer = self.lookup(&question)?;
        let hosts: Vec<Name> = answer
            .records()
            .iter()
            .filter_map(|data| match data {
                Data::Mx(mx) if !mx.host.is_root() => Some(mx.host.clone()),
                _ => None,
            })
            .collect();
        let mut questions = vec![question];
        if hosts.len() > NAME_LIMIT {
            return Err(permerror(Reason::TooManyNames));
        }
        for host in hosts {
            let question = self.address_question(&host);
            let answer = self.lookup(&question)?;
            questions.push(question);
            if self.has_address(answer, prefix) {
                return Ok((true, questions));
            }
        }
        Ok((false, questions))
    }

    /// `ptr`: a validated name within the target (RFC 7208 §5.5).
    fn ptr_matches(&mut self, target: &Name) -> Result<(bool, Vec<Question>), Stop> {
        let question = self.reverse_question();
        if let Some(question) = &question
            && self.dns.get(question)?.is_void()
        {
            self.count_void()?;
        }
        let names = self.validated_names()?;
        let matches = names.iter().any(|name| name.is_within(target));
        Ok((matches, question.into_iter().collect()))
    }

    /// The answer to a counted lookup: a failure is a temperror, nothing found is a void.
    fn lookup(&mut self, question: &Question) -> Result<&'a Answer, Stop> {
        let answer = self.dns.get(question)?;
        if let Some(failure) = answer.failure() {
            return Err(temperror(failure));
        }
        if answer.is_void() {
            self.count_void()?;
        }
        Ok(answer)
    }

    fn count_lookup(&mut self) -> Result<(), Stop> {
        self.lookups += 1;
        if self.lookups > LOOKUP_LIMIT {
            Err(permerror(Reason::TooManyLookups))
        } else {
            Ok(())
        }
    }

    fn count_void(&mut self) -> Result<(), Stop> {
        self.voids += 1;
        if self.voids > VOID_LIMIT {
            Err(permerror(Reason::TooManyVoids))
        } else {
            Ok(())
        }
    }

    /// Notes that the evaluation ends before its time, and where.
    fn end(&mut self, result: SpfResult) {
        if let Some((depth, domain, span, text)) = self.at.take() {
            let kind = StepKind::End(result);
            let words = span.map_or("", |span| span.of(&text));
            self.step(depth, &domain, span, words, kind, Vec::new());
        }
    }

    fn step(
        &mut self,
        depth: usize,
        domain: &Name,
        span: Option<Span>,
        text: &str,
        kind: StepKind,
        questions: Vec<Question>,
    ) {
        let (lookups, voids) = (self.lookups, self.voids);
        let (domain, text) = (domain.clone(), text.to_owned());
        self.steps.push(Step {
            depth,
            domain,
            span,
            text,
            kind,
            questions,
            lookups,
            voids,
        });
    }
}
