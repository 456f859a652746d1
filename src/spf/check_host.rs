//! `check_host()`: the result for one sender, with a trace (RFC 7208 §4).

mod names;

use std::net::IpAddr;

use super::address::in_network;
use super::record::{Directive, DualPrefix, Mechanism, Record, SpfResult, TermKind};
use super::select::{Selection, select};
use super::steps::{StepKind, Steps};
use super::trace::{Checked, Reason, Sender};
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
        steps: Steps::new(),
        explanation: None,
        ended: false,
    };
    let (result, reason, explanation) = match sender_domain(&sender.domain) {
        // §4.3: a malformed or single-label domain.
        None => (SpfResult::None, None, None),
        Some(domain) => match check.record(&domain, 0, false) {
            Ok(result) => {
                let explanation = match check.explanation.take() {
                    Some((at, target)) if result == SpfResult::Fail => {
                        check.explain(&at, &target)?
                    }
                    _ => None,
                };
                (result, None, explanation)
            }
            Err(Stop::Missing(missing)) => return Err(missing),
            Err(Stop::Error(result, reason)) => (result, Some(reason), None),
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

/// Where an evaluation is.
struct At<'a> {
    /// How many includes deep.
    depth: usize,
    /// In whose record.
    domain: &'a Name,
    /// How the trace knows that record.
    visit: usize,
    /// The term; empty where it is at none yet.
    span: Span,
}

/// The state of one evaluation.
struct Check<'a> {
    dns: &'a Snapshot,
    sender: &'a Sender,
    ip: IpAddr,
    lookups: usize,
    voids: usize,
    steps: Steps,
    /// The `exp` of the record that matched last, and the domain that has it.
    explanation: Option<(Name, String)>,
    /// Whether the step at which the evaluation ends before its time was noted.
    ended: bool,
}
impl<'a> Check<'a> {
    /// Evaluates the record of a domain; `included` where a lookup of nothing counts as a void.
    fn record(&mut self, domain: &Name, depth: usize, included: bool) -> Result<SpfResult, Stop> {
        let mut at = At {
            depth,
            domain,
            visit: self.steps.visit(depth, domain),
            span: Span::default(),
        };
        let found = self.terms(&mut at, included);
        if let Err(Stop::Error(result, _)) = found
            && !self.ended
        {
            self.ended = true;
            self.note(&at, StepKind::End(result));
        }
        found
    }

    /// Evaluates the record of a domain term by term, saying in `at` how far it is.
    fn terms<'b>(&mut self, at: &mut At<'b>, included: bool) -> Result<SpfResult, Stop>
    where
        'a: 'b,
    {
        let question = Question::txt(at.domain.clone());
        let answer = self.dns.get(&question)?;
        self.steps.ask(question);
        if included && answer.is_void() {
            self.count_void()?;
        }
        let text = match select(answer) {
            Selection::One(text) => text,
            Selection::Several => return Err(permerror(Reason::SeveralRecords)),
            Selection::Failed(failure) => return Err(temperror(failure)),
            Selection::NoDomain | Selection::NoRecord => {
                self.note(at, StepKind::NoRecord);
                return Ok(SpfResult::None);
            }
        };
        self.steps.record(at.visit, text);
        self.note(at, StepKind::Record);
        let value = text.value();
        let record = Record::parse(&value);
        // §4.6: a syntax error anywhere ends the evaluation before the first term.
        if !record.faults.is_empty() {
            return Err(permerror(Reason::Syntax));
        }
        for term in &record.terms {
            let Ok(TermKind::Directive(Directive {
                qualifier,
                mechanism,
            })) = &term.kind
            else {
                continue;
            };
            at.span = term.span;
            if mechanism.is_lookup() {
                self.count_lookup()?;
            }
            let matches = if let Mechanism::Include(target) = mechanism {
                self.note(at, StepKind::Enter);
                self.include(at, *target)?
            } else {
                self.matches(at.domain, mechanism)?
            };
            let kind = if matches {
                StepKind::Match
            } else {
                StepKind::NoMatch
            };
            self.note(at, kind);
            if matches {
                // §6.2: not that of an included record: the one that includes it matches after it.
                let explanation = record.explanation();
                self.explanation = explanation.map(|exp| (at.domain.clone(), exp.to_string()));
                return Ok(qualifier.result());
            }
        }
        let Some((index, target)) = record.redirect() else {
            // §4.7: the default result.
            return Ok(SpfResult::Neutral);
        };
        at.span = record.terms[index].span;
        self.count_lookup()?;
        self.note(at, StepKind::Enter);
        let name = self
            .expand(at.domain, target)?
            .ok_or(permerror(Reason::NoRecord))?;
        match self.record(&name, at.depth, false)? {
            // §6.1: no record at the target is a permerror.
            SpfResult::None => Err(permerror(Reason::NoRecord)),
            result => Ok(result),
        }
    }

    /// An include: the table of RFC 7208 §5.2.
    fn include(&mut self, at: &At<'_>, target: MacroString<'_>) -> Result<bool, Stop> {
        let name = self
            .expand(at.domain, target)?
            .ok_or(permerror(Reason::NoRecord))?;
        match self.record(&name, at.depth + 1, true)? {
            SpfResult::Pass => Ok(true),
            SpfResult::None => Err(permerror(Reason::NoRecord)),
            _ => Ok(false),
        }
    }

    /// Whether a mechanism other than include matches.
    fn matches(&mut self, at: &Name, mechanism: &Mechanism<'_>) -> Result<bool, Stop> {
        let asked = match *mechanism {
            Mechanism::All => return Ok(true),
            Mechanism::Ip4(network, length) => {
                return Ok(in_network(self.ip, IpAddr::V4(network), length));
            }
            Mechanism::Ip6(network, length) => {
                return Ok(in_network(self.ip, IpAddr::V6(network), length));
            }
            Mechanism::A(target, _) | Mechanism::Mx(target, _) | Mechanism::Ptr(target) => target,
            Mechanism::Include(target) | Mechanism::Exists(target) => Some(target),
        };
        let name = match asked {
            None => Some(at.clone()),
            Some(target) => self.expand(at, target)?,
        };
        // A name that cannot be asked for matches nothing (RFC 8616 §4 for non-ASCII local parts).
        let Some(name) = name else {
            return Ok(false);
        };
        match *mechanism {
            Mechanism::A(_, prefix) => {
                let answer = self.lookup(self.address_question(&name))?;
                Ok(self.has_address(answer, prefix))
            }
            Mechanism::Mx(_, prefix) => self.exchanger_matches(name, prefix),
            Mechanism::Ptr(_) => self.ptr_matches(&name),
            _ => {
                // §5.7: the lookup is for type A, whatever the client's family.
                let answer = self.lookup(Question::new(name, RecordType::A))?;
                Ok(!answer.records().is_empty())
            }
        }
    }

    /// `mx`: the addresses of the exchangers (RFC 7208 §5.4).
    fn exchanger_matches(&mut self, name: Name, prefix: DualPrefix) -> Result<bool, Stop> {
        let answer = self.lookup(Question::new(name, RecordType::Mx))?;
        let hosts = answer.records().iter().filter_map(|data| match data {
            Data::Mx(mx) if !mx.host.is_root() => Some(&mx.host),
            _ => None,
        });
        let hosts: Vec<&Name> = hosts.collect();
        if hosts.len() > NAME_LIMIT {
            return Err(permerror(Reason::TooManyNames));
        }
        for host in hosts {
            let answer = self.lookup(self.address_question(host))?;
            if self.has_address(answer, prefix) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// `ptr`: a validated name within the target (RFC 7208 §5.5).
    fn ptr_matches(&mut self, target: &Name) -> Result<bool, Stop> {
        if let Some(question) = self.reverse_question() {
            if self.dns.get(&question)?.is_void() {
                self.count_void()?;
            }
            self.steps.ask(question);
        }
        let names = self.validated_names()?;
        Ok(names.iter().any(|name| name.is_within(target)))
    }

    /// The answer to a counted lookup: a failure is a temperror, nothing found is a void.
    fn lookup(&mut self, question: Question) -> Result<&'a Answer, Stop> {
        let answer = self.dns.get(&question)?;
        self.steps.ask(question);
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

    /// Notes a step, with what is counted so far.
    fn note(&mut self, at: &At<'_>, kind: StepKind) {
        let counted = [self.lookups, self.voids];
        self.steps.note(at.visit, at.span, kind, counted);
    }
}
