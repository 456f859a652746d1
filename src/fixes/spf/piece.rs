//! One term of a draft.

use std::borrow::Cow;

use crate::dns::Name;
use crate::spf::{Directive, Mechanism, Qualifier, Record, TermKind, same_senders};

/// A term of the draft.
#[derive(Clone)]
pub(super) struct Piece<'a> {
    pub(super) text: Cow<'a, str>,
    pub(super) kind: TermKind<'a>,
}

impl<'a> Piece<'a> {
    /// A term as it stands in a record.
    pub(super) fn new(text: &'a str, kind: TermKind<'a>) -> Self {
        Self {
            text: text.into(),
            kind,
        }
    }

    /// The include of what a redirect leads to: it lets in the same senders (RFC 7208 §6.1).
    pub(super) fn included(self) -> Self {
        let TermKind::Redirect(target) = self.kind else {
            return self;
        };
        let directive = Directive {
            qualifier: Qualifier::Pass,
            mechanism: Mechanism::Include(target),
        };
        Self {
            text: format!("include:{target}").into(),
            kind: TermKind::Directive(directive),
        }
    }

    /// The mechanism, with its qualifier.
    pub(super) fn directive(&self) -> Option<Directive<'a>> {
        match self.kind {
            TermKind::Directive(directive) => Some(directive),
            _ => None,
        }
    }

    /// Whether the term can let somebody send, `ptr` left aside.
    pub(super) fn allows(&self) -> bool {
        let by_itself = self.directive().is_some_and(|directive| {
            directive.qualifier == Qualifier::Pass
                && !matches!(directive.mechanism, Mechanism::All | Mechanism::Ptr(_))
        });
        by_itself || self.is_redirect()
    }

    /// Whether it is a redirect.
    pub(super) fn is_redirect(&self) -> bool {
        matches!(self.kind, TermKind::Redirect(_))
    }

    /// Whether it is a `ptr`.
    pub(super) fn is_ptr(&self) -> bool {
        let mechanism = self.directive().map(|directive| directive.mechanism);
        matches!(mechanism, Some(Mechanism::Ptr(_))) && !self.excludes()
    }

    /// Whether it takes out whom a term behind it would let in.
    pub(super) fn excludes(&self) -> bool {
        let qualifier = self.directive().map(|directive| directive.qualifier);
        qualifier.is_some_and(|qualifier| qualifier != Qualifier::Pass)
    }

    /// The domain of an include that passes, where it is the same for every sender.
    pub(super) fn include(&self) -> Option<Name> {
        match self.directive()? {
            Directive {
                qualifier: Qualifier::Pass,
                mechanism: Mechanism::Include(target),
            } => Name::parse(&target.to_string()).ok(),
            _ => None,
        }
    }
}

/// A record in which nothing stands that says what something before it says.
pub(super) fn without_repeats(text: &str) -> String {
    let mut seen: Vec<String> = Vec::new();
    let mut words = vec!["v=spf1"];
    for term in Record::parse(text).terms {
        let word = term.span.of(text);
        let key = match term.kind {
            Ok(TermKind::Directive(directive)) => same_senders(word, directive.mechanism),
            _ => word.to_ascii_lowercase(),
        };
        if !seen.contains(&key) {
            seen.push(key);
            words.push(word);
        }
    }
    words.join(" ")
}
