//! A closer look at an expansion, for the owner of the records.
//!
//! No result depends on what is found here: what a slip was meant to be, what is odd though it is
//! allowed, and what a macro asks for when somebody sends. It is apart from the evaluation, because
//! the page loads it later.

use super::address::dotted;
use super::parse::parse_term;
use super::record::{Directive, Mechanism, Record, TermKind};
use super::remarks::remarks;
use super::suggest::{join, suggest};
use super::tree::{Expansion, Node, NodeState, Via};
use super::{FaultKind, Letter, MacroString, SAMPLE_IP};
use crate::dns::Name;
use crate::span::Span;

/// An expansion with what its owner may want to know.
pub fn annotate(mut expansion: Expansion) -> Expansion {
    let origin = expansion.root.domain.clone();
    annotate_node(&mut expansion.root, &origin);
    expansion
}

/// A record with what its slips were meant to be.
pub fn parse_with_suggestions(text: &str) -> Record<'_> {
    let mut record = Record::parse(text);
    // A modifier that stands twice is no slip of the pen.
    let faulty = |span: Span, record: &Record<'_>| {
        let mut faults = record.faults.iter();
        faults.any(|fault| fault.span == span && fault.kind != FaultKind::RepeatedModifier)
    };
    let mut index = 0;
    while let Some(term) = record.terms.get(index) {
        let span = term.span;
        index += 1;
        if !faulty(span, &record) {
            continue;
        }
        let next = record.terms.get(index).map(|next| next.span);
        let joined = next.and_then(|next| Some((next, join(span.of(text), next.of(text))?)));
        let Some((next, joined)) = joined else {
            let meant = suggest(span.of(text));
            for fault in record.faults.iter_mut().filter(|fault| fault.span == span) {
                fault.suggestion.clone_from(&meant);
            }
            continue;
        };
        // The space was too many: both words are one term.
        let whole = Span::new(span.start, next.end);
        record.terms.remove(index);
        record.terms[index - 1].span = whole;
        record.faults.retain(|fault| fault.span != next);
        for fault in record.faults.iter_mut().filter(|fault| fault.span == span) {
            fault.span = whole;
            fault.suggestion = Some(joined.clone());
        }
    }
    record
}

/// Adds it to a record and all below it.
fn annotate_node(node: &mut Node, origin: &str) {
    if node.state != NodeState::Record {
        return;
    }
    let record = parse_with_suggestions(&node.record);
    node.remarks = remarks(&node.record, &record);
    let domain = &node.domain;
    node.terms.for_each_asking(|term| {
        let unknown = term
            .child
            .as_ref()
            .is_some_and(|child| child.state == NodeState::DependsOnSender);
        if unknown || term.via == Via::Sender {
            let kind = parse_term(&term.text).ok();
            term.example = kind.and_then(|kind| example(target(kind)?, domain, origin));
        }
        if let Some(child) = &mut term.child {
            annotate_node(child, origin);
        }
    });
    node.faults = record.faults;
}

/// The name that a term asks about, where that says something.
pub(super) fn target(kind: TermKind<'_>) -> Option<MacroString<'_>> {
    match kind {
        TermKind::Redirect(target) => Some(target),
        TermKind::Directive(Directive { mechanism, .. }) => match mechanism {
            Mechanism::Include(target) | Mechanism::Exists(target) => Some(target),
            Mechanism::A(target, _) | Mechanism::Mx(target, _) => target,
            _ => None,
        },
        _ => None,
    }
}

/// The name a term asks for when a sample sends: a postmaster from [`SAMPLE_IP`].
fn example(target: MacroString<'_>, domain: &str, origin: &str) -> Option<String> {
    let value = |letter| match letter {
        Letter::Sender => Some(format!("postmaster@{origin}")),
        Letter::LocalPart => Some("postmaster".to_owned()),
        Letter::SenderDomain => Some(origin.to_owned()),
        Letter::Domain => Some(domain.to_owned()),
        Letter::Ip => Some(dotted(SAMPLE_IP)),
        // §7.3: what stands for a name that could not be validated.
        Letter::ValidatedName => Some("unknown".to_owned()),
        Letter::Family => Some("in-addr".to_owned()),
        Letter::Helo => Some(format!("mail.{origin}")),
        Letter::ReadableIp | Letter::Receiver | Letter::Time => None,
    };
    let name = target.expand(value).ok()?;
    Name::parse(&name).ok().map(|name| name.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_space_too_many_makes_two_words_one_term() {
        let text = "v=spf1 include: x.example mx hello ~ all";
        let record = parse_with_suggestions(text);
        let words: Vec<&str> = record.terms.iter().map(|term| term.span.of(text)).collect();
        assert_eq!(words, ["include: x.example", "mx", "hello", "~ all"]);
        let faults = record.faults.iter();
        let meant: Vec<(&str, Option<&str>)> = faults
            .map(|fault| (fault.span.of(text), fault.suggestion.as_deref()))
            .collect();
        assert_eq!(
            meant,
            [
                ("include: x.example", Some("include:x.example")),
                ("hello", None),
                ("~ all", Some("~all"))
            ]
        );
    }

    #[test]
    fn a_record_of_nonsense_is_bounded() {
        let text = format!("v=spf1 {}", "ip4: 192.0.2.1 ".repeat(10_000));
        assert_eq!(parse_with_suggestions(&text).terms.len(), 20_000 - 25);
    }
}
