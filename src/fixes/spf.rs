//! One SPF record in place of what is there.

use super::{Choice, Proposal, change_to};
use crate::checkup::{Facts, Mx};
use crate::dns::{Missing, Question, RecordType, Snapshot, Text};
use crate::findings::{Code, Finding};
use crate::providers;
use crate::spf::{
    Expansion, LOOKUP_LIMIT, Mechanism, NodeState, Qualifier, Record, SpfResult, TermKind,
    VOID_LIMIT, Via, expand,
};

/// Terms beyond which a record is for its owner to sort out.
const TERM_LIMIT: usize = 200;

/// The findings that another record of the domain can resolve.
fn is_for(code: Code) -> bool {
    matches!(
        code,
        Code::SpfMissing
            | Code::SpfMultipleRecords
            | Code::SpfSyntaxError
            | Code::SpfTooManyLookups
            | Code::SpfIncludeWithoutRecord
            | Code::SpfRedirectWithoutRecord
            | Code::SpfLoop
            | Code::SpfPermissiveAll
            | Code::SpfNoAll
            | Code::SpfTooManyVoidLookups
    )
}

/// Proposes the record to publish, where a finding asks for one.
pub(super) fn propose(
    dns: &Snapshot,
    facts: &Facts,
    findings: &[Finding],
) -> Result<Option<Proposal>, Missing> {
    let wanted: Vec<&str> = facts
        .request
        .senders
        .iter()
        .filter_map(|id| providers::by_id(id)?.spf)
        .collect();
    if !findings.iter().any(|finding| is_for(finding.code)) {
        return Ok(None);
    }
    let removes: Vec<Text> = facts
        .spf
        .records
        .iter()
        .chain(&facts.spf.near_misses)
        .cloned()
        .collect();
    let drafted = if removes.is_empty() {
        Some(from_nothing(dns, facts, &wanted)?)
    } else {
        from_records(dns, facts, &removes, &wanted)?
    };
    Ok(drafted.and_then(|(value, choice)| {
        let change = change_to(&facts.domain, removes, &value)?;
        Some(Proposal {
            change,
            choice,
            meant_for: is_for,
        })
    }))
}

/// A record for a domain that has none.
fn from_nothing(
    dns: &Snapshot,
    facts: &Facts,
    wanted: &[&str],
) -> Result<(String, Option<Choice>), Missing> {
    if !wanted.is_empty() {
        return Ok((
            format!("v=spf1 {} ~all", wanted.join(" ")),
            Some(Choice::OnlyTheseSend),
        ));
    }
    match &facts.mx {
        Mx::Hosts(hosts) => {
            let provider = hosts
                .iter()
                .find_map(|mx| providers::receiving(mx.host.as_str()));
            if let Some(provider) = provider
                && let Some(term) = provider.spf
            {
                let choice = Choice::ProviderSends(provider.name.to_owned());
                return Ok((format!("v=spf1 {term} ~all"), Some(choice)));
            }
            Ok(("v=spf1 mx ~all".to_owned(), Some(Choice::MailHostsSend)))
        }
        // A domain that receives nothing and has no host of its own sends nothing.
        Mx::Null | Mx::None | Mx::Failed(_) => {
            let question = Question::new(facts.domain.clone(), RecordType::A);
            let has_host = !dns.get(&question)?.records().is_empty() && facts.mx != Mx::Null;
            Ok(if has_host {
                ("v=spf1 a ~all".to_owned(), Some(Choice::WebServerSends))
            } else {
                ("v=spf1 -all".to_owned(), Some(Choice::OnlyTheseSend))
            })
        }
    }
}

/// One record out of those that are there; nothing where a fault has no plain repair.
fn from_records(
    dns: &Snapshot,
    facts: &Facts,
    records: &[Text],
    wanted: &[&str],
) -> Result<Option<(String, Option<Choice>)>, Missing> {
    let mut draft = Draft::default();
    for text in records {
        if draft.take(&text.shown()).is_none() {
            return Ok(None);
        }
    }
    for term in wanted {
        draft.add(term);
    }
    let open = facts.spf.expansion.unlisted == Some(SpfResult::Pass);
    let merged = records.len() > 1;
    // What the draft leads to shows which of its terms are dead, and whether there are too many.
    let (value, _) = draft.clone().finish(open, merged);
    let change = change_to(&facts.domain, records.to_vec(), &value);
    let expansion = expand(&dns.with(change.as_slice()), &facts.domain)?;
    draft.drop_dead(&expansion);
    if expansion.lookups > LOOKUP_LIMIT {
        draft.terms.retain(|term| !is_ptr(term));
        draft.drop_covered(dns);
    }
    Ok(Some(draft.finish(open, merged)))
}

/// A record being put together.
#[derive(Clone, Default)]
struct Draft {
    terms: Vec<String>,
    redirect: Option<String>,
    explanation: Option<String>,
    alls: Vec<Qualifier>,
}

impl Draft {
    /// Takes in a record, its faulty terms repaired; nothing where one cannot be.
    fn take(&mut self, text: &str) -> Option<()> {
        let lower = text.to_ascii_lowercase();
        let start = lower.find("v=spf1")?;
        // What precedes the version, or is glued to it, was not meant.
        let body = text.get(start + 6..)?;
        let text = format!("v=spf1 {}", body.trim_end_matches(['"', '\'']));
        let record = Record::parse(&text);
        if record.terms.len() > TERM_LIMIT {
            return None;
        }
        for term in &record.terms {
            let word = term.span.of(&text);
            let fault = record.faults.iter().find(|fault| fault.span == term.span);
            match fault {
                None => self.take_term(word, &term.kind),
                Some(fault) => {
                    let repaired = format!("v=spf1 {}", fault.suggestion.as_ref()?);
                    let repaired_record = Record::parse(&repaired);
                    let term = repaired_record.terms.first()?;
                    self.take_term(term.span.of(&repaired), &term.kind);
                }
            }
        }
        Some(())
    }

    fn take_term(&mut self, word: &str, kind: &TermKind) {
        match kind {
            TermKind::Directive(directive) if directive.mechanism == Mechanism::All => {
                self.alls.push(directive.qualifier);
            }
            TermKind::Directive(_) | TermKind::UnknownModifier(_) => self.add(word),
            TermKind::Redirect(_) => self.redirect = Some(word.to_owned()),
            TermKind::Explanation(_) => self.explanation = Some(word.to_owned()),
            TermKind::Invalid => {}
        }
    }

    /// Adds a term that is not there yet.
    fn add(&mut self, term: &str) {
        let known = |other: &String| bare(other).eq_ignore_ascii_case(bare(term));
        if !self.terms.iter().any(known) {
            self.terms.push(term.to_owned());
        }
    }

    /// Drops the terms that lead nowhere or back to the record, and where too many lookups come
    /// back empty, those that do.
    fn drop_dead(&mut self, expansion: &Expansion) {
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
    }

    /// Drops includes whose record is included by another term as well.
    fn drop_covered(&mut self, dns: &Snapshot) {
        let targets = |term: &String| -> Vec<String> {
            let Some(name) = include_target(term) else {
                return Vec::new();
            };
            let Ok(name) = crate::dns::Name::parse(name) else {
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

    /// The record; `open` where everybody passes it now.
    fn finish(mut self, open: bool, merged: bool) -> (String, Option<Choice>) {
        // Of several, the mildest that is not open to all.
        let closed = |q: &&Qualifier| matches!(q, Qualifier::SoftFail | Qualifier::Fail);
        let all = if self.alls.iter().all(|q| *q == Qualifier::Fail) {
            self.alls.first().copied()
        } else {
            self.alls.iter().find(closed).map(|_| Qualifier::SoftFail)
        };
        let neutral = self.alls.contains(&Qualifier::Neutral) && !open && !merged;
        let (all, choice) = match (all, &self.redirect) {
            _ if neutral => ("?all", None),
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
        (words.join(" "), choice)
    }
}

/// A term without a "+", which means the same.
fn bare(term: &str) -> &str {
    term.strip_prefix('+').unwrap_or(term)
}

/// The target of an include that passes.
fn include_target(term: &str) -> Option<&str> {
    bare(term).strip_prefix("include:")
}

/// Whether a term is a `ptr`, which costs a lookup and which nobody should use (RFC 7208 §5.5).
fn is_ptr(term: &str) -> bool {
    let name = term
        .trim_start_matches(['+', '-', '~', '?'])
        .to_ascii_lowercase();
    name == "ptr" || name.starts_with("ptr:")
}
