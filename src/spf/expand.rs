//! The whole of a record, without a sender: every include and redirect followed.
//!
//! Each term is counted as RFC 7208 §4.6.4 consumes it, in order, also beyond the limits, so that
//! the owner sees what the record costs ("12 of 10"). What depends on the sender is said to, and
//! not guessed.

use super::record::{Mechanism, Record, TermKind};
use super::results::{certain_result, unlisted_result};
use super::select::{Selection, select};
use super::tree::{Expansion, Node, NodeState, TermUse, Via, totals};
use super::{Letter, MacroString, NAME_LIMIT};
use crate::dns::{self, Data, Missing, Name, Question, RecordType, Snapshot};
use crate::span::Span;

/// Lookups after which a record is followed no further: six times what receivers allow.
const BUDGET: usize = 60;

/// Records that may stand one within the other: enough to see a circle close that no receiver
/// would walk to its end.
const DEPTH_LIMIT: usize = 20;

/// Follows the record of a domain; `limit` on what is followed, not on what is counted.
pub fn expand(dns: &Snapshot, domain: &Name) -> Result<Expansion, Missing> {
    let mut walk = Walk {
        dns,
        origin: domain,
        ancestors: Vec::new(),
        spent: 0,
        at_least: false,
    };
    let root = walk.node(domain)?;
    let totals = totals(&root);
    let result = certain_result(&root);
    let voids_strict = totals[1].max(totals[2]);
    Ok(Expansion {
        lookups: root.lookups,
        voids: root.voids,
        voids_strict,
        at_least: walk.at_least,
        result,
        unlisted: result.or_else(|| unlisted_result(&root)),
        root,
    })
}

/// The state of one expansion.
struct Walk<'a> {
    dns: &'a Snapshot,
    origin: &'a Name,
    ancestors: Vec<Name>,
    spent: usize,
    at_least: bool,
}

impl Walk<'_> {
    /// Follows the record at a name.
    fn node(&mut self, domain: &Name) -> Result<Node, Missing> {
        if self.ancestors.contains(domain) {
            return Ok(Node::without_record(domain.as_str(), NodeState::Loop));
        }
        let selection = select(self.dns.get(&Question::txt(domain.clone()))?);
        let text = match selection {
            Selection::One(text) => text.value(),
            other => return Ok(Node::without_record(domain.as_str(), other.state())),
        };
        let record = Record::parse(&text);
        let mut node = Node::without_record(domain.as_str(), NodeState::Record);
        node.record = text.to_string();
        node.faults.clone_from(&record.faults);
        // §4.6: a syntax error anywhere stops the evaluation before the first term. The rest is
        // followed all the same, so that one look shows everything.
        self.ancestors.push(domain.clone());
        let uses = dns::all(record.evaluated().map(|(span, kind)| {
            let term = TermUse::new(span, &text);
            self.term(domain, term, kind)
        }));
        self.ancestors.pop();
        node.terms = uses?.into();
        for term in node.terms.asking() {
            node.lookups += term.lookups + term.child.as_ref().map_or(0, |child| child.lookups);
            node.voids += term.voids[0] + term.child.as_ref().map_or(0, |child| child.voids);
        }
        Ok(node)
    }

    /// Follows one term.
    fn term(
        &mut self,
        at: &Name,
        mut term: TermUse,
        kind: TermKind<'_>,
    ) -> Result<TermUse, Missing> {
        let mechanism = match kind {
            TermKind::Directive(directive) => directive.mechanism,
            TermKind::Redirect(target) => return self.follow(at, term, target, Via::Redirect),
            _ => return Ok(term),
        };
        match mechanism {
            Mechanism::All | Mechanism::Ip4(..) | Mechanism::Ip6(..) => Ok(term),
            Mechanism::Include(target) => self.follow(at, term, target, Via::Include),
            Mechanism::Ptr(_) => {
                term.lookups = 1;
                term.via = Via::Sender;
                self.spent += 1;
                Ok(term)
            }
            Mechanism::Exists(target) => self.addresses(at, term, Some(target), &[RecordType::A]),
            Mechanism::A(target, _) => {
                self.addresses(at, term, target, &[RecordType::A, RecordType::Aaaa])
            }
            Mechanism::Mx(target, _) => self.exchangers(at, term, target),
        }
    }

    /// An include or a redirect.
    fn follow(
        &mut self,
        at: &Name,
        mut term: TermUse,
        target: MacroString<'_>,
        via: Via,
    ) -> Result<TermUse, Missing> {
        term.lookups = 1;
        term.via = via;
        let child = match self.known_name(at, Some(target)) {
            Ok(_) if self.spent >= BUDGET || self.ancestors.len() >= DEPTH_LIMIT => {
                self.at_least = true;
                Node::without_record(term.target(), NodeState::NotFollowed)
            }
            Ok(name) => {
                self.spent += 1;
                self.node(&name)?
            }
            Err(state) => {
                self.at_least |= state == NodeState::DependsOnSender;
                Node::without_record(term.target(), state)
            }
        };
        match child.state {
            // §4.6.4: an include of a name without any TXT record is a void lookup.
            NodeState::NoDomain => term.voids = [1; 3],
            NodeState::NoRecord => {
                let name = Name::parse(&child.domain).ok();
                let answer = name
                    .map(|name| self.dns.get(&Question::txt(name)))
                    .transpose()?;
                term.voids = [usize::from(answer.is_some_and(dns::Answer::is_void)); 3];
            }
            NodeState::Failed(failure) => term.failure = Some(failure),
            _ => {}
        }
        term.child = Some(Box::new(child));
        Ok(term)
    }

    /// A term that asks for the addresses of one name.
    fn addresses(
        &mut self,
        at: &Name,
        mut term: TermUse,
        target: Option<MacroString<'_>>,
        types: &[RecordType],
    ) -> Result<TermUse, Missing> {
        term.lookups = 1;
        term.via = Via::Address;
        let Some(name) = self.afford(at, &mut term, target) else {
            return Ok(term);
        };
        let answers = dns::all(
            types
                .iter()
                .map(|&kind| self.dns.get(&Question::new(name.clone(), kind))),
        )?;
        let void = |index: usize| {
            answers
                .get(index)
                .or(answers.first())
                .is_some_and(|a| a.is_void())
        };
        term.voids = [
            usize::from(answers.iter().all(|answer| answer.is_void())),
            usize::from(void(0)),
            usize::from(void(1)),
        ];
        term.failure = answers.iter().find_map(|answer| answer.failure());
        Ok(term)
    }

    /// An `mx`: the exchangers, and the addresses of each.
    fn exchangers(
        &mut self,
        at: &Name,
        mut term: TermUse,
        target: Option<MacroString<'_>>,
    ) -> Result<TermUse, Missing> {
        term.lookups = 1;
        term.via = Via::Address;
        let Some(name) = self.afford(at, &mut term, target) else {
            return Ok(term);
        };
        let answer = self.dns.get(&Question::new(name, RecordType::Mx))?;
        term.failure = answer.failure();
        if answer.is_void() {
            term.voids = [1; 3];
            return Ok(term);
        }
        let hosts = answer.records().iter().filter_map(|data| match data {
            Data::Mx(mx) if !mx.host.is_root() => Some(&mx.host),
            _ => None,
        });
        let hosts: Vec<&Name> = hosts.collect();
        term.names_over = hosts.len().saturating_sub(NAME_LIMIT);
        let families = dns::all(hosts.iter().take(NAME_LIMIT).map(|&host| {
            let ask = |kind| self.dns.get(&Question::new(host.clone(), kind));
            dns::both(ask(RecordType::A), ask(RecordType::Aaaa))
        }))?;
        for (ip4, ip6) in families {
            term.voids[0] += usize::from(ip4.is_void() && ip6.is_void());
            term.voids[1] += usize::from(ip4.is_void());
            term.voids[2] += usize::from(ip6.is_void());
            term.failure = term.failure.or(ip4.failure()).or(ip6.failure());
        }
        Ok(term)
    }

    /// The name a term asks for, where it is known and within the budget.
    fn afford(
        &mut self,
        at: &Name,
        term: &mut TermUse,
        target: Option<MacroString<'_>>,
    ) -> Option<Name> {
        let name = self.known_name(at, target);
        if name == Err(NodeState::DependsOnSender) {
            term.via = Via::Sender;
        }
        self.at_least |= name.is_err() || self.spent >= BUDGET;
        self.spent += 1;
        name.ok().filter(|_| self.spent <= BUDGET)
    }

    /// The name a term refers to, as far as it is the same for every sender of this domain.
    fn known_name(&self, at: &Name, target: Option<MacroString<'_>>) -> Result<Name, NodeState> {
        let Some(target) = target else {
            return Ok(at.clone());
        };
        let value = |letter| match letter {
            // §7.2: `d` is the current domain, `o` the sender's, whoever the sender is.
            Letter::Domain => Some(at.to_string()),
            Letter::SenderDomain => Some(self.origin.to_string()),
            _ => None,
        };
        let text = target
            .expand(value)
            .map_err(|_| NodeState::DependsOnSender)?;
        Name::parse(&text).map_err(|_| NodeState::InvalidName)
    }
}

impl Selection<'_> {
    /// The state of a node that has not exactly one record.
    fn state(&self) -> NodeState {
        match self {
            Self::One(_) => NodeState::Record,
            Self::NoDomain => NodeState::NoDomain,
            Self::NoRecord => NodeState::NoRecord,
            Self::Several => NodeState::Several,
            Self::Failed(failure) => NodeState::Failed(*failure),
        }
    }
}

impl<'a> Record<'a> {
    /// The terms that an evaluation can reach, in its order: those up to the first `all`, then the
    /// redirect, which is used last wherever it stands (RFC 7208 §6.1).
    pub(super) fn evaluated(&self) -> impl Iterator<Item = (Span, TermKind<'a>)> {
        let end = self
            .first_all()
            .map_or(self.terms.len(), |(index, _)| index + 1);
        let redirect = self.redirect().map(|(index, _)| &self.terms[index]);
        let directives = self.terms[..end]
            .iter()
            .filter(|term| matches!(term.kind, Ok(TermKind::Directive(_))));
        directives
            .chain(redirect)
            .filter_map(|term| Some((term.span, term.kind.ok()?)))
    }
}
