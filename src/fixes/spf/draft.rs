//! A record being put together out of others.
//!
//! First every slip is written as it was meant. Then what receivers ignore is left out, because
//! that changes nothing for anybody; only where nobody could send without it, it was plainly meant
//! to count.

use super::super::Choice;
use crate::dns::{Name, Snapshot, Text};
use crate::spf::{
    Expansion, Mechanism, NearMiss, NodeState, Qualifier, Record, RemarkKind, Term, TermKind,
    VOID_LIMIT, Via, expand, parse_with_suggestions, remarks, version_end,
};

/// Terms beyond which a record is for its owner to sort out.
const TERM_LIMIT: usize = 200;

/// The terms so far, each as it is written.
#[derive(Clone, Default)]
pub(super) struct Draft {
    terms: Vec<String>,
    redirect: Option<String>,
    explanation: Option<String>,
    alls: Vec<Qualifier>,
    /// The "all" that stands beside the redirect, and counts again where that leads nowhere.
    beside_redirect: Option<Qualifier>,
    choice: Option<Choice>,
}

impl Draft {
    /// Takes in a record; nothing where a slip in it has no plain repair.
    pub(super) fn take(&mut self, text: &Text) -> Option<()> {
        let text = repaired(text)?;
        let record = Record::parse(&text);
        if !record.faults.is_empty() {
            return None;
        }
        let remarks = remarks(&text, &record);
        let is = |term: &Term<'_>, kind| {
            let mut here = remarks.iter().filter(|remark| remark.span == term.span);
            here.any(|remark| remark.kind == kind)
        };
        let terms = record.terms.iter();
        let (behind, live): (Vec<&Term<'_>>, Vec<&Term<'_>>) = terms
            .filter(|term| !is(term, RemarkKind::Duplicate))
            .partition(|term| is(term, RemarkKind::AfterAll));
        let behind: Vec<&str> = behind
            .into_iter()
            .filter(|term| !is_all(term))
            .map(|term| term.span.of(&text))
            .collect();
        let mut somebody = false;
        for term in &live {
            let word = term.span.of(&text);
            match &term.kind {
                Ok(TermKind::Directive(_)) if is_all(term) => {}
                Ok(TermKind::Directive(_) | TermKind::UnknownModifier(_)) => {
                    somebody |= allows(word);
                    self.add(word);
                }
                Ok(TermKind::Explanation(_)) => self.explanation = Some(word.to_owned()),
                Ok(TermKind::Redirect(_)) | Err(_) => {}
            }
        }
        let all = record.first_all().map(|(_, qualifier)| qualifier);
        if behind.iter().any(|word| allows(word)) {
            // §5.1: nothing behind "all" is read.
            if somebody && all != Some(Qualifier::Pass) {
                self.choice = Some(Choice::IgnoredTermsDropped);
            } else {
                self.choice = Some(Choice::IgnoredTermsCount);
                behind.iter().for_each(|word| self.add(word));
                somebody = true;
            }
        }
        let redirect = live
            .iter()
            .find(|term| matches!(term.kind, Ok(TermKind::Redirect(_))))
            .map(|term| term.span.of(&text).to_owned());
        match (redirect, all) {
            // §6.1: a redirect beside "all" is not used.
            (Some(_), Some(all)) if somebody => {
                self.choice = Some(Choice::IgnoredTermsDropped);
                self.alls.push(all);
            }
            (Some(redirect), all) => {
                if all.is_some() {
                    self.choice = Some(Choice::IgnoredTermsCount);
                }
                self.beside_redirect = all;
                self.redirect = Some(redirect);
            }
            (None, all) => self.alls.extend(all),
        }
        Some(())
    }

    /// Adds a term.
    pub(super) fn add(&mut self, term: &str) {
        self.terms.push(term.to_owned());
    }

    /// Drops every `ptr`, as long as somebody else may send (RFC 7208 §5.5).
    pub(super) fn drop_ptr(&mut self) {
        let others = self.redirect.is_some() || self.terms.iter().any(|term| allows(term));
        if others && self.terms.iter().any(|term| name_of(term) == "ptr") {
            self.terms.retain(|term| name_of(term) != "ptr");
            self.choice = Some(Choice::OnlyTheseSend);
        }
    }

    /// Drops the terms that lead nowhere or back to the record, and where too many lookups come
    /// back empty, those that do.
    pub(super) fn drop_dead(&mut self, expansion: &Expansion) {
        let too_many_voids = expansion.voids > VOID_LIMIT;
        for term in &expansion.root.terms {
            let leads_nowhere = term.child.as_ref().is_some_and(|child| {
                let nowhere = [
                    NodeState::NoRecord,
                    NodeState::NoDomain,
                    NodeState::InvalidName,
                ];
                nowhere.contains(&child.state)
                    || child
                        .walk()
                        .iter()
                        .any(|node| node.state == NodeState::Loop)
            });
            let void = too_many_voids && term.via == Via::Address && term.voids[0] > 0;
            if leads_nowhere || void {
                self.terms.retain(|other| *other != term.text);
                self.redirect.take_if(|redirect| *redirect == term.text);
            }
        }
        if self.redirect.is_none()
            && let Some(all) = self.beside_redirect.take()
        {
            self.alls.push(all);
            self.choice = Some(Choice::IgnoredTermsDropped);
        }
    }

    /// Drops includes whose record is included by another term as well.
    pub(super) fn drop_covered(&mut self, dns: &Snapshot) {
        let targets = |term: &String| -> Vec<String> {
            let Some(name) = include_target(term) else {
                return Vec::new();
            };
            let Ok(name) = Name::parse(name) else {
                return Vec::new();
            };
            expand(dns, &name)
                .map(|e| {
                    e.root
                        .walk()
                        .iter()
                        .map(|node| node.domain.clone())
                        .collect()
                })
                .unwrap_or_default()
        };
        let all: Vec<Vec<String>> = self.terms.iter().map(targets).collect();
        let covered: Vec<String> = self
            .terms
            .iter()
            .enumerate()
            .filter(|(index, term)| {
                let others = all.iter().enumerate().filter(|(other, _)| other != index);
                include_target(term).is_some_and(|target| {
                    let target = target.to_ascii_lowercase();
                    others
                        .clone()
                        .any(|(_, names)| names.iter().skip(1).any(|n| *n == target))
                })
            })
            .map(|(_, term)| term.clone())
            .collect();
        self.terms.retain(|term| !covered.contains(term));
    }

    /// The record, and what it takes for granted.
    pub(super) fn finish(mut self, merged: bool) -> (String, Option<Choice>) {
        // Of several, the mildest that closes the list.
        let closed = |q: &&Qualifier| matches!(q, Qualifier::SoftFail | Qualifier::Fail);
        let all = if self.alls.iter().all(|q| *q == Qualifier::Fail) {
            self.alls.first().copied()
        } else {
            self.alls.iter().find(closed).map(|_| Qualifier::SoftFail)
        };
        let (all, choice) = match (all, &self.redirect) {
            (Some(Qualifier::Fail), _) => ("-all", None),
            (Some(_), _) => ("~all", None),
            (None, Some(redirect)) if self.terms.is_empty() || !merged => {
                self.terms.push(redirect.clone());
                ("", None)
            }
            (None, _) => ("~all", Some(Choice::OthersAreMarked)),
        };
        let mut words = vec!["v=spf1".to_owned()];
        words.append(&mut self.terms);
        words.push(all.to_owned());
        words.extend(self.explanation);
        words.retain(|word| !word.is_empty());
        (without_duplicates(&words.join(" ")), choice.or(self.choice))
    }
}

/// A record with every slip written as it was meant; nothing where one has no plain repair.
fn repaired(text: &Text) -> Option<String> {
    let shown = text.shown();
    let body = match NearMiss::of(text) {
        Some(NearMiss::Fragment) => &*shown,
        // What precedes the version, or is glued to it, was not meant.
        Some(NearMiss::SenderId) => shown.split_once(' ')?.1,
        _ => shown.get(version_end(&shown)?..)?,
    };
    let junk = |c: char| matches!(c, ' ' | ',' | ';' | ':' | '"' | '\'' | '·');
    let text = format!("v=spf1 {}", body.trim_matches(junk));
    let record = parse_with_suggestions(&text);
    if record.terms.len() > TERM_LIMIT {
        return None;
    }
    let remarks = remarks(&text, &record);
    let mut words = vec!["v=spf1"];
    for term in &record.terms {
        let fault = record.faults.iter().find(|fault| fault.span == term.span);
        let remark = remarks.iter().find(|remark| remark.span == term.span);
        let meant = remark.and_then(|remark| remark.suggestion.as_deref());
        words.push(match fault {
            Some(fault) => fault.suggestion.as_deref()?,
            None => meant.unwrap_or(term.span.of(&text)),
        });
    }
    Some(words.join(" "))
}

/// A record without the terms that say what one before them says.
fn without_duplicates(text: &str) -> String {
    let record = Record::parse(text);
    let remarks = remarks(text, &record);
    let is_duplicate = |term: &&Term<'_>| {
        let mut here = remarks.iter().filter(|remark| remark.span == term.span);
        here.any(|remark| remark.kind == RemarkKind::Duplicate)
    };
    let terms = record.terms.iter().filter(|term| !is_duplicate(term));
    let words = terms.map(|term| term.span.of(text));
    let words: Vec<&str> = std::iter::once("v=spf1").chain(words).collect();
    words.join(" ")
}

/// Whether a term is `all`.
fn is_all(term: &Term<'_>) -> bool {
    matches!(&term.kind, Ok(TermKind::Directive(directive)) if directive.mechanism == Mechanism::All)
}

/// Whether a term, `ptr` left aside, can let somebody send.
fn allows(term: &str) -> bool {
    let names = ["a", "exists", "include", "ip4", "ip6", "mx"];
    !term.starts_with(['-', '~', '?']) && names.contains(&&*name_of(term))
}

/// The name of a term in lower case, without its sign.
fn name_of(term: &str) -> String {
    let rest = term.trim_start_matches(['+', '-', '~', '?']);
    let end = rest.find([':', '/', '=']).unwrap_or(rest.len());
    rest[..end].to_ascii_lowercase()
}

/// A term without a "+", which means the same.
fn bare(term: &str) -> &str {
    term.strip_prefix('+').unwrap_or(term)
}

/// The target of an include that passes.
fn include_target(term: &str) -> Option<&str> {
    bare(term).strip_prefix("include:")
}
