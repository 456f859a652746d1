//! A record being put together out of others.
//!
//! Every term keeps what it was read as. What receivers ignore is left out, because that changes
//! nothing for anybody; only where nobody could send without it, it was plainly meant to count.
//! Whatever is left out is told.

use std::borrow::Cow;

use super::super::Choice;
use super::flatten::addresses;
use super::piece::{Piece, without_repeats};
use crate::dns::{Missing, Snapshot};
use crate::spf::{
    Directive, Expansion, FaultKind, Mechanism, Node, NodeState, Qualifier, Record, RemarkKind,
    SpfResult, Term, TermKind, VOID_LIMIT, Via, expand, is_broad, is_private, remarks, space,
};

/// The most characters that an include is written out in whose record goes round in a circle.
const WRITTEN_LIMIT: usize = 200;

/// The terms so far.
#[derive(Clone, Default)]
pub(super) struct Draft<'a> {
    terms: Vec<Piece<'a>>,
    explanation: Option<Cow<'a, str>>,
    alls: Vec<Qualifier>,
    /// The "all" that stands beside the redirect, and counts again where that leads nowhere.
    beside_redirect: Option<Qualifier>,
    /// Terms that receivers ignore, and that are left out.
    ignored: Vec<&'a str>,
    /// What is taken for granted so far.
    choices: Vec<Choice>,
}

impl<'a> Draft<'a> {
    /// Takes in a record; nothing where it has a fault that is left.
    pub(super) fn take(&mut self, text: &'a str) -> Option<()> {
        let record = Record::parse(text);
        let mut faults = record.faults.iter();
        if faults.any(|fault| fault.kind != FaultKind::RepeatedModifier) {
            return None;
        }
        let remarks = remarks(text, &record);
        let remark = |term: &Term<'_>| {
            let remark = remarks.iter().find(|remark| remark.span == term.span);
            remark.map(|remark| remark.kind)
        };
        let all = record.first_all().map(|(_, qualifier)| qualifier);
        let (mut behind, mut redirects, mut somebody) = (Vec::new(), Vec::new(), false);
        for term in &record.terms {
            let word = term.span.of(text);
            let piece = Piece::new(word, term.kind.ok()?);
            match (piece.kind, remark(term)) {
                (_, Some(RemarkKind::Duplicate)) => {}
                (TermKind::Directive(directive), _) if directive.mechanism == Mechanism::All => {}
                (TermKind::Directive(_), Some(RemarkKind::AfterAll)) => {
                    behind.push((word, piece));
                }
                (TermKind::Directive(_) | TermKind::UnknownModifier(_), _) => {
                    somebody |= piece.allows();
                    self.terms.push(piece);
                }
                (TermKind::Explanation(_), _) => self.explanation = Some(piece.text),
                (TermKind::Redirect(_), _) => redirects.push((word, piece)),
            }
        }
        if behind.iter().any(|(_, piece)| piece.allows()) {
            // §5.1: nothing behind "all" is read.
            if somebody && all != Some(Qualifier::Pass) {
                self.ignored.extend(behind.iter().map(|(word, _)| word));
            } else {
                self.choose(Choice::IgnoredTermsCount);
                self.terms
                    .extend(behind.into_iter().map(|(_, piece)| piece));
                somebody = true;
            }
        }
        // §6.1: a redirect beside "all" is not used.
        if !redirects.is_empty() && all.is_some() {
            if somebody {
                self.ignored
                    .extend(redirects.drain(..).map(|(word, _)| word));
            } else {
                self.choose(Choice::IgnoredTermsCount);
            }
        }
        if redirects.is_empty() {
            self.alls.extend(all);
        } else {
            self.beside_redirect = all.or(self.beside_redirect);
            // At its place, in case it becomes an include.
            self.terms
                .extend(redirects.into_iter().map(|(_, piece)| piece));
        }
        Some(())
    }

    /// Adds the terms of a record but its `all`.
    pub(super) fn add(&mut self, text: &'a str) {
        let terms = Record::parse(text).terms.into_iter();
        let pieces = terms.filter_map(|term| Some(Piece::new(term.span.of(text), term.kind.ok()?)));
        self.terms.extend(pieces.filter(Piece::allows));
    }

    /// Drops the terms that were said to go.
    pub(super) fn leave_out(&mut self, unwanted: &[&str]) {
        if unwanted.is_empty() {
            return;
        }
        self.terms.retain(|piece| !unwanted.contains(&&*piece.text));
        self.choose(Choice::NoLongerSends(unwanted.join(" ")));
    }

    /// Takes something for granted, once.
    pub(super) fn choose(&mut self, choice: Choice) {
        if !self.choices.contains(&choice) {
            self.choices.push(choice);
        }
    }

    /// Whether anybody may send.
    pub(super) fn lets_somebody(&self) -> bool {
        let mut terms = self.terms.iter();
        terms.any(|piece| piece.allows() || piece.is_ptr())
    }

    /// Makes includes of redirects where there are several records or redirects: a modifier stands
    /// once (RFC 7208 §6), and beside an `all` it would not be used (§6.1).
    pub(super) fn merge(&mut self, dns: &Snapshot, merged: bool) -> Result<(), Missing> {
        let redirects = self.terms.iter().filter(|piece| piece.is_redirect());
        if !merged && self.alls.is_empty() && redirects.count() < 2 {
            return Ok(());
        }
        for index in 0..self.terms.len() {
            let Some(redirect) = self.terms.get(index).filter(|piece| piece.is_redirect()) else {
                continue;
            };
            let include = redirect.clone().included();
            let name = include.include();
            let expansion = name.map(|name| expand(dns, &name)).transpose()?;
            match expansion.and_then(|expansion| expansion.unlisted) {
                Some(SpfResult::Fail) => self.alls.push(Qualifier::Fail),
                Some(SpfResult::SoftFail) => self.alls.push(Qualifier::SoftFail),
                _ => {
                    self.alls.push(Qualifier::SoftFail);
                    self.choose(Choice::OthersAreMarked);
                }
            }
            self.terms[index] = include;
        }
        self.alls.extend(self.beside_redirect.take());
        Ok(())
    }

    /// Drops every `ptr`, as long as somebody else may send (RFC 7208 §5.5); says whether none is left.
    pub(super) fn drop_ptr(&mut self) -> bool {
        let others = self.terms.iter().any(Piece::allows);
        if others && self.terms.iter().any(Piece::is_ptr) {
            self.terms.retain(|piece| !piece.is_ptr());
            self.choose(Choice::OnlyTheseSend);
        }
        let mut directives = self.terms.iter().filter_map(Piece::directive);
        !directives.any(|directive| matches!(directive.mechanism, Mechanism::Ptr(_)))
    }

    /// Drops the networks of which no receiver sees an address.
    pub(super) fn drop_private(&mut self) {
        let is_private = |piece: &Piece<'_>| {
            let directive = piece.directive();
            directive.is_some_and(|directive| is_private(directive.mechanism))
        };
        let (dropped, kept): (Vec<_>, Vec<_>) = self.terms.iter().cloned().partition(is_private);
        if !dropped.is_empty() {
            self.terms = kept;
            let words: Vec<&str> = dropped.iter().map(|piece| &*piece.text).collect();
            self.choose(Choice::PrivateNetworksDropped(words.join(" ")));
        }
    }

    /// Whether a network in it is for its owner to narrow.
    pub(super) fn is_broad(&self) -> bool {
        let mut directives = self.terms.iter().filter_map(Piece::directive);
        directives.any(|directive| !is_private(directive.mechanism) && is_broad(directive))
    }

    /// Drops the terms that lead nowhere or back to the record, and where too many lookups come
    /// back empty, those that do. An include that goes round in a circle is written out.
    pub(super) fn drop_dead(
        &mut self,
        dns: &Snapshot,
        expansion: &Expansion,
    ) -> Result<(), Missing> {
        let too_many_voids = expansion.voids > VOID_LIMIT;
        let space = space(dns, expansion);
        let lets_in = |span| {
            let mut networks = space.networks.iter();
            networks.any(|network| network.span == span && network.domain == expansion.root.domain)
        };
        let (mut dead, mut left_out): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
        for term in expansion.root.terms.iter() {
            let state = term.child.as_ref().map(|child| child.state);
            let leads_nowhere = matches!(
                state,
                Some(NodeState::NoRecord | NodeState::NoDomain | NodeState::InvalidName)
            );
            let asks = term.via == Via::Address && term.voids[0] > 0;
            let void = too_many_voids && asks && !lets_in(term.span);
            if leads_nowhere || void {
                self.remove(&term.text);
                dead.push(term.text.clone());
            } else if let Some(child) = term.child.as_deref().filter(|child| goes_round(child)) {
                let written = addresses(dns, term, child, &expansion.root.domain)?;
                match written.filter(|written| written.len() <= WRITTEN_LIMIT) {
                    Some(written) => self.write_out(&term.text, &written, &child.domain),
                    None => {
                        self.remove(&term.text);
                        // The record itself, further down, lets in nobody else.
                        if child.state != NodeState::Loop {
                            left_out.push(term.text.clone());
                        }
                    }
                }
            }
        }
        if !dead.is_empty() {
            self.choose(Choice::DeadTermsDropped(dead.join(" ")));
        }
        if !left_out.is_empty() {
            self.choose(Choice::SendersDropped(left_out.join(" ")));
        }
        if !self.terms.iter().any(Piece::is_redirect)
            && let Some(all) = self.beside_redirect.take()
        {
            self.alls.push(all);
            // The redirect is told as what leads nowhere; it counts no more.
            self.choices
                .retain(|choice| *choice != Choice::IgnoredTermsCount);
        }
        Ok(())
    }

    /// Takes a term out.
    fn remove(&mut self, text: &str) {
        self.terms.retain(|piece| piece.text != text);
    }

    /// Puts the addresses of an include in its place.
    fn write_out(&mut self, text: &str, written: &str, domain: &str) {
        let place = self.terms.iter().position(|piece| piece.text == text);
        let place = place.unwrap_or(self.terms.len());
        self.remove(text);
        let record = format!("v=spf1 {written}");
        let terms = Record::parse(&record).terms;
        let pieces = terms.iter().filter_map(|term| match term.kind {
            Ok(TermKind::Directive(Directive {
                qualifier,
                mechanism,
            })) => {
                // Addresses borrow nothing from the text that they were read from.
                let mechanism = match mechanism {
                    Mechanism::Ip4(address, length) => Mechanism::Ip4(address, length),
                    Mechanism::Ip6(address, length) => Mechanism::Ip6(address, length),
                    _ => return None,
                };
                Some(Piece {
                    text: term.span.of(&record).to_owned().into(),
                    kind: TermKind::Directive(Directive {
                        qualifier,
                        mechanism,
                    }),
                })
            }
            _ => None,
        });
        self.terms.splice(place..place, pieces.collect::<Vec<_>>());
        self.choose(Choice::LoopWrittenOut(domain.to_owned()));
    }

    /// Drops includes whose record another term includes as well, so that it lets in the same.
    pub(super) fn drop_covered(&mut self, dns: &Snapshot) {
        if self.terms.iter().any(Piece::excludes) {
            return;
        }
        let mut index = 0;
        while let Some(piece) = self.terms.get(index) {
            let others = self.terms.iter().enumerate();
            let others = others.filter(|(other, _)| *other != index);
            let covered = piece.include().is_some_and(|target| {
                others
                    .filter_map(|(_, other)| other.include())
                    .any(|other| {
                        let expansion = expand(dns, &other);
                        expansion.is_ok_and(|expansion| covers(&expansion.root, target.as_str()))
                    })
            });
            if covered {
                self.terms.remove(index);
            } else {
                index += 1;
            }
        }
    }

    /// What it takes for granted so far.
    pub(super) fn assumed(mut self) -> Vec<Choice> {
        if !self.ignored.is_empty() {
            let ignored = self.ignored.join(" ");
            self.choices.insert(0, Choice::IgnoredTermsDropped(ignored));
        }
        self.choices
    }

    /// The record, and what it takes for granted.
    pub(super) fn finish(mut self) -> (String, Vec<Choice>) {
        // Of several, the mildest that closes the list.
        let closed = |q: &&Qualifier| matches!(q, Qualifier::SoftFail | Qualifier::Fail);
        let all = if self.alls.iter().all(|q| *q == Qualifier::Fail) {
            self.alls.first().copied()
        } else {
            self.alls.iter().find(closed).map(|_| Qualifier::SoftFail)
        };
        let mut last = Vec::new();
        let redirect = self.terms.iter().position(Piece::is_redirect);
        let redirect = redirect.map(|index| self.terms.remove(index));
        match (all, redirect) {
            (Some(Qualifier::Fail), _) => last.push("-all".into()),
            (Some(_), _) => last.push("~all".into()),
            (None, Some(redirect)) => last.push(redirect.text),
            (None, None) => {
                last.push("~all".into());
                self.choose(Choice::OthersAreMarked);
            }
        }
        let terms = std::mem::take(&mut self.terms);
        let explanation = self.explanation.take();
        let mut words: Vec<Cow<'_, str>> = vec!["v=spf1".into()];
        words.extend(terms.into_iter().map(|piece| piece.text));
        words.extend(last);
        words.extend(explanation);
        (without_repeats(&words.join(" ")), self.assumed())
    }
}

/// Whether an included record comes back to one that includes it.
fn goes_round(child: &Node) -> bool {
    child
        .walk()
        .iter()
        .any(|node| node.state == NodeState::Loop)
}

/// Whether everybody whom the record of a domain lets in passes a record that has it further down:
/// no qualifier and nothing before it stands in between.
fn covers(node: &Node, target: &str) -> bool {
    for term in node.terms.iter() {
        if term.qualifier() != Qualifier::Pass {
            return false;
        }
        if let (Via::Include | Via::Redirect, Some(child)) = (term.via, &term.child)
            && child.state == NodeState::Record
            && (child.domain == target || covers(child, target))
        {
            return true;
        }
    }
    false
}
